import { describe, expect, it } from "vitest";
import type { Bbox, Camera, Position } from "@/geo/position";
import { frameTarget, wholeBox, type Size } from "./frame";
import { VIEWS } from "./views";

const NOTHING: Size = { width: 0, height: 0 };

/** Where a position is on the screen. */
function onScreen([lng, lat]: Position, camera: Camera, map: Size) {
  const pixels = 512 * 2 ** camera.zoom;
  const mercator = (degrees: number) =>
    Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: map.width / 2 + ((lng - camera.center[0]) / 360) * pixels,
    y: map.height / 2 - (mercator(lat) - mercator(camera.center[1])) * pixels,
  };
}

const SCREENS: [string, Size, Size][] = [
  ["a phone", { width: 360, height: 360 }, { width: 348, height: 172 }],
  ["a laptop", { width: 640, height: 505 }, { width: 352, height: 194 }],
  ["a projector", { width: 1280, height: 780 }, { width: 352, height: 194 }],
];

describe(frameTarget, () => {
  it.each(SCREENS)("shows the whole box on %s", (_name, map) => {
    const { bbox } = VIEWS.border;
    const camera = frameTarget(VIEWS.border, map, NOTHING);
    const upperLeft = onScreen([bbox[0], bbox[3]], camera, map);
    const lowerRight = onScreen([bbox[2], bbox[1]], camera, map);
    expect(Math.min(upperLeft.x, upperLeft.y)).toBeGreaterThanOrEqual(0);
    expect(lowerRight.x).toBeLessThanOrEqual(map.width);
    expect(lowerRight.y).toBeLessThanOrEqual(map.height - 36);
  });

  it.each(SCREENS)("shows all of the key beside the cover on %s", (_name, map, cover) => {
    const camera = frameTarget(VIEWS.border, map, cover);
    for (const position of VIEWS.border.key) {
      const { x, y } = onScreen(position, camera, map);
      expect(x >= cover.width || y >= cover.height).toBe(true);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(map.width);
      expect(y).toBeLessThanOrEqual(map.height - 36);
    }
  });

  it.each([
    ["a phone", { width: 360, height: 556 }, { width: 348, height: 174 }, 1],
    ["a laptop", { width: 640, height: 542 }, { width: 352, height: 194 }, 0],
    ["a projector", { width: 1280, height: 840 }, { width: 352, height: 194 }, 0],
  ])("shows the words beside the land in full on %s", (_name, map, cover, index) => {
    const camera = frameTarget(VIEWS.border, map, cover);
    const set = VIEWS.border.notes?.[index];
    expect(set?.notes.length).toBeGreaterThan(1);
    expect(camera.zoom).toBeGreaterThanOrEqual(set?.minZoom ?? Infinity);
    expect(camera.zoom).toBeLessThanOrEqual(set?.maxZoom ?? 0);
    for (const { at, side, above, below } of set?.notes ?? []) {
      const { x, y } = onScreen(at, camera, map);
      expect(x - side).toBeGreaterThanOrEqual(0);
      expect(x + side).toBeLessThanOrEqual(map.width);
      expect(y + below).toBeLessThanOrEqual(map.height - (set?.footerPx ?? 0) + 1e-6);
      expect(x - side >= cover.width || y - above >= cover.height).toBe(true);
    }
  });

  it("makes the land no smaller than it must", () => {
    const [, map, cover] = SCREENS[2] ?? ["", NOTHING, NOTHING];
    expect(frameTarget(VIEWS.border, map, cover).zoom).toBeCloseTo(
      frameTarget(VIEWS.border, map, NOTHING).zoom,
      1,
    );
  });

  it("does not mind a cover that covers nothing of the key", () => {
    const map = { width: 1280, height: 780 };
    const small = { width: 200, height: 60 };
    expect(frameTarget(VIEWS.border, map, small)).toEqual(frameTarget(VIEWS.border, map, NOTHING));
  });

  it("ignores a cover that leaves no room", () => {
    const map = { width: 320, height: 200 };
    expect(frameTarget(VIEWS.border, map, { width: 310, height: 190 })).toEqual(
      frameTarget(VIEWS.border, map, NOTHING),
    );
  });

  it("shows a single point with its surroundings, and no farther than the reader was", () => {
    const point: Bbox = [-92, 15, -92, 15];
    const target = wholeBox(point);
    const map = { width: 640, height: 505 };
    expect(frameTarget(target, map, NOTHING).zoom).toBe(9);
    expect(frameTarget(target, map, NOTHING, 11).zoom).toBe(11);
    expect(frameTarget(target, map, NOTHING, 4).zoom).toBe(9);
  });
});
