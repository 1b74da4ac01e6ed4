import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DISTANCE_UNITS, inKm, inSquareUnit, inUnit } from "./units";

describe(inKm, () => {
  it("gives back every size of one decimal, in either unit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.constantFrom(...DISTANCE_UNITS),
        (tenths, unit) => {
          expect(inUnit(inKm(tenths / 10, unit), unit)).toBe(tenths / 10);
        },
      ),
    );
  });

  it("takes a mile for 1.609344 kilometres", () => {
    expect(inKm(1000, "mi")).toBe(1609.344);
    expect(inUnit(50, "mi")).toBe(31.1);
    expect(inSquareUnit(2.589988, "mi")).toBeCloseTo(1, 5);
  });
});
