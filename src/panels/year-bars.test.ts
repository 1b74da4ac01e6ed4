import { describe, expect, it } from "vitest";
import { barsPath, peakYear } from "./year-bars";

const range = { from: 1991, to: 1991 };

describe(barsPath, () => {
  it("draws the years inside the range and leaves the others to the other path", () => {
    expect(barsPath([4, 8, 2], range, true)).toBe("M1.11 1V0.000h0.78V1z");
    expect(barsPath([4, 8, 2], range, false)).toBe("M0.11 1V0.500h0.78V1zM2.11 1V0.750h0.78V1z");
  });

  it("draws nothing for zero and something for one among many", () => {
    expect(barsPath([0, 0, 0], range, false)).toBe("");
    expect(barsPath([1, 0, 1000], range, false)).toContain("V0.970");
  });
});

describe(peakYear, () => {
  it("finds the earliest of the tallest", () => {
    expect(peakYear([1, 7, 7])).toEqual({ year: 1991, count: 7 });
    expect(peakYear([0, 0])).toBeNull();
  });
});
