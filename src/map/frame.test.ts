import { describe, expect, it } from "vitest";
import type { Bbox, Camera } from "@/geo/position";
import { frameTarget, type Size } from "./frame";
import { VIEWS } from "./views";

const NOTHING: Size = { width: 0, height: 0 };

/** Where a corner of a box is on the screen. */
function screenBox([west, south, east, north]: Bbox, camera: Camera, map: Size) {
  const pixels = 512 * 2 ** camera.zoom;
  const x = (lng: number) => map.width / 2 + ((lng - camera.center[0]) / 360) * pixels;
  const mercator = (lat: number) =>
    Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  const y = (lat: number) => map.height / 2 - (mercator(lat) - mercator(camera.center[1])) * pixels;
  return { left: x(west), right: x(east), top: y(north), bottom: y(south) };
}

const SCREENS: [string, Size, Size][] = [
  ["a phone", { width: 360, height: 360 }, { width: 348, height: 172 }],
  ["a laptop", { width: 640, height: 505 }, { width: 352, height: 194 }],
  ["a projector", { width: 1280, height: 780 }, { width: 352, height: 194 }],
];

describe(frameTarget, () => {
  it.each(SCREENS)("shows the whole box on %s", (_name, map) => {
    const box = screenBox(VIEWS.border.bbox, frameTarget(VIEWS.border, map, NOTHING), map);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(map.width);
    expect(box.bottom).toBeLessThanOrEqual(map.height - 36);
  });

  it.each(SCREENS)("keeps the core clear of the cover on %s", (_name, map, cover) => {
    const core = screenBox(VIEWS.border.core, frameTarget(VIEWS.border, map, cover), map);
    expect(core.left >= cover.width || core.top >= cover.height).toBe(true);
    expect(core.left).toBeGreaterThanOrEqual(0);
    expect(core.right).toBeLessThanOrEqual(map.width);
    expect(core.bottom).toBeLessThanOrEqual(map.height);
  });

  it("does not mind a cover that covers nothing of the core", () => {
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
    const target = { bbox: point, core: point };
    const map = { width: 640, height: 505 };
    expect(frameTarget(target, map, NOTHING).zoom).toBe(9);
    expect(frameTarget(target, map, NOTHING, 11).zoom).toBe(11);
    expect(frameTarget(target, map, NOTHING, 4).zoom).toBe(9);
  });
});
