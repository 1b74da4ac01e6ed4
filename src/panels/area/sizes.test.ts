import { describe, expect, it } from "vitest";
import { SIZE_STOPS, sizeAtStop, stopOf } from "./sizes";

describe(stopOf, () => {
  it("finds every stop again, in either unit", () => {
    SIZE_STOPS.forEach((_, index) => {
      expect(stopOf(sizeAtStop(index, "km"), "km")).toBe(index);
      expect(stopOf(sizeAtStop(index, "mi"), "mi")).toBe(index);
    });
  });

  it("takes the nearest stop for a size between two and the last one for any beyond", () => {
    expect(SIZE_STOPS[stopOf(47, "km")]).toBe(50);
    expect(SIZE_STOPS[stopOf(2900, "km")]).toBe(1000);
  });
});
