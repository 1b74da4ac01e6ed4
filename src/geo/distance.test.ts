import { describe, expect, it } from "vitest";
import { distanceKm } from "./distance";

describe(distanceKm, () => {
  it("is zero between a position and itself", () => {
    expect(distanceKm([-92.14, 14.53], [-92.14, 14.53])).toBe(0);
  });

  it("gives a quarter of the circumference from the equator to the pole", () => {
    expect(distanceKm([0, 0], [77, 90])).toBeCloseTo(10007.557, 2);
  });

  it("finds about 890 km from Mexico City to Tapachula, both ways", () => {
    const mexicoCity = [-99.1277, 19.4285] as const;
    const tapachula = [-92.2611, 14.9056] as const;
    expect(distanceKm(mexicoCity, tapachula)).toBeCloseTo(889, -1);
    expect(distanceKm(tapachula, mexicoCity)).toBe(distanceKm(mexicoCity, tapachula));
  });

  it("stays a number for antipodes, where rounding could leave the domain of the arcsine", () => {
    expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(20015.115, 2);
  });
});
