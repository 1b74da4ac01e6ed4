import { describe, expect, it } from "vitest";
import { SOUTHERN_BORDER } from "./explorer-state";
import { cameraForSize, cameraFromSize } from "./usual-map";

const zoomBy = (width: number, height: number, parts?: number) =>
  cameraForSize(SOUTHERN_BORDER, { width, height }, parts).zoom - SOUTHERN_BORDER.zoom;

describe(cameraForSize, () => {
  it("keeps the camera on a map of the usual size", () => {
    expect(cameraForSize(SOUTHERN_BORDER, { width: 900, height: 600 })).toEqual(SOUTHERN_BORDER);
  });

  it.each([
    ["twice the size: one level nearer", 1800, 1200, 1],
    ["wider alone: the height decides", 1800, 600, 0],
    ["higher alone: the width decides", 900, 1200, 0],
    ["half the width: one level farther", 450, 600, -1],
  ])("%s", (_, width, height, expected) => {
    expect(zoomBy(width, height)).toBeCloseTo(expected);
  });

  it("takes half of the usual width for one of two maps", () => {
    expect(zoomBy(450, 600, 2)).toBeCloseTo(0);
  });

  it("leaves centre, bearing and pitch alone", () => {
    const camera = { ...SOUTHERN_BORDER, bearing: 30, pitch: 20 };
    expect(cameraForSize(camera, { width: 300, height: 900 })).toMatchObject({
      center: camera.center,
      bearing: 30,
      pitch: 20,
    });
  });
});

describe(cameraFromSize, () => {
  it("is the way back", () => {
    const size = { width: 500, height: 800 };
    const there = cameraForSize(SOUTHERN_BORDER, size);
    expect(cameraFromSize(there, size).zoom).toBeCloseTo(SOUTHERN_BORDER.zoom);
  });

  it("leaves a camera alone on a map that has no size yet", () => {
    expect(cameraFromSize(SOUTHERN_BORDER, { width: 0, height: 0 })).toEqual(SOUTHERN_BORDER);
  });
});
