import { describe, expect, it } from "vitest";
import { MIN_RADIUS, nestedValues, radiusScale, roundDown } from "./scale";

describe(radiusScale, () => {
  const scale = radiusScale([100, 400, 0], 40);

  it("makes the area of the circle, not its radius, carry the number", () => {
    expect(scale?.radiusOf(400)).toBe(40);
    expect(scale?.radiusOf(100)).toBe(20);
  });

  it("keeps the smallest visible and gives zero none", () => {
    expect(scale?.radiusOf(0.1)).toBe(MIN_RADIUS);
    expect(scale?.radiusOf(0)).toBe(0);
  });

  it("is null where nothing is above zero", () => {
    expect(radiusScale([0, 0], 40)).toBeNull();
    expect(radiusScale([], 40)).toBeNull();
  });
});

describe(roundDown, () => {
  it.each([
    [104_850, 100_000],
    [83_000, 50_000],
    [7, 5],
    [2, 2],
    [1.4, 1],
  ])("%d → %d", (value, round) => expect(roundDown(value)).toBe(round));
});

describe(nestedValues, () => {
  it("gives round values that fall, none above the greatest", () => {
    const scale = radiusScale([136_894], 46);
    const values = scale === null ? [] : nestedValues(scale);
    expect(values).toEqual([100_000, 20_000, 2_000]);
  });
});
