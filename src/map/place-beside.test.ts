import { describe, expect, it } from "vitest";
import { placeInside } from "./place-beside";

describe(placeInside, () => {
  it.each([
    ["right and below", { x: 100, y: 100 }, { left: 114, top: 114 }],
    ["left where the right is full", { x: 500, y: 100 }, { left: 286, top: 114 }],
    ["above where below is full", { x: 100, y: 350 }, { left: 114, top: 236 }],
  ])("goes to the %s", (_where, at, expected) => {
    expect(placeInside({ width: 200, height: 100 }, at, { width: 600, height: 400 })).toEqual(
      expected,
    );
  });

  it("stays inside a map that has room on neither side", () => {
    expect(
      placeInside({ width: 300, height: 90 }, { x: 180, y: 50 }, { width: 360, height: 120 }),
    ).toEqual({
      left: 52,
      top: 22,
    });
  });

  it("shows its start when it is larger than the map", () => {
    expect(
      placeInside({ width: 500, height: 10 }, { x: 10, y: 10 }, { width: 360, height: 200 }).left,
    ).toBe(8);
  });
});
