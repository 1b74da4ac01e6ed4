import { describe, expect, it } from "vitest";
import {
  isWhole,
  placeOf,
  rangeAfterKey,
  shifted,
  spanning,
  stepAt,
  thumbStepAt,
  withThumb,
} from "./step-range";

const limits = { from: 1990, to: 2026 };
const range = { from: 2010, to: 2014 };

describe(rangeAfterKey, () => {
  it.each([
    ["from", "ArrowLeft", { from: 2009, to: 2014 }],
    ["from", "ArrowUp", { from: 2011, to: 2014 }],
    ["from", "PageDown", { from: 2005, to: 2014 }],
    ["from", "Home", { from: 1990, to: 2014 }],
    ["from", "End", { from: 2014, to: 2014 }],
    ["to", "ArrowDown", { from: 2010, to: 2013 }],
    ["to", "PageUp", { from: 2010, to: 2019 }],
    ["to", "Home", { from: 2010, to: 2010 }],
    ["to", "End", { from: 2010, to: 2026 }],
  ] as const)("moves the thumb %s by %s", (thumb, key, expected) => {
    expect(rangeAfterKey(range, thumb, key, limits, 5)).toEqual(expected);
  });

  it("leaves other keys to others", () => {
    expect(rangeAfterKey(range, "from", "Tab", limits, 5)).toBeNull();
  });
});

describe(withThumb, () => {
  it("stops a thumb at the other one and at the limits", () => {
    expect(withThumb(range, "from", 2020, limits)).toEqual({ from: 2014, to: 2014 });
    expect(withThumb(range, "to", 3000, limits)).toEqual({ from: 2010, to: 2026 });
  });
});

describe(stepAt, () => {
  it("takes the cell under the point and the ends outside the track", () => {
    expect([-0.5, 0, 0.5, 0.999, 2].map((share) => stepAt(share, limits))).toEqual([
      1990, 1990, 2008, 2026, 2026,
    ]);
  });
});

describe(thumbStepAt, () => {
  it("takes the nearest edge: left of the first year, right of the last", () => {
    const edge = 20 / 37;
    expect(thumbStepAt(edge, "from", limits)).toBe(2010);
    expect(thumbStepAt(edge, "to", limits)).toBe(2009);
  });
});

describe(shifted, () => {
  it("keeps the width, also at the end", () => {
    expect(shifted(range, 3, limits)).toEqual({ from: 2013, to: 2017 });
    expect(shifted(range, 100, limits)).toEqual({ from: 2022, to: 2026 });
    expect(shifted(range, -100, limits)).toEqual({ from: 1990, to: 1994 });
  });
});

describe(spanning, () => {
  it("runs from the earlier to the later", () => {
    expect(spanning(2014, 2010)).toEqual(range);
  });
});

describe(placeOf, () => {
  it("gives a range of one step the width of its cell", () => {
    expect(placeOf({ from: 3, to: 3 }, { from: 1, to: 10 })).toEqual({
      leftPercent: 20,
      widthPercent: 10,
    });
  });
});

describe(isWhole, () => {
  it("is true for the limits themselves only", () => {
    expect(isWhole(limits, limits)).toBe(true);
    expect(isWhole({ from: 1990, to: 2025 }, limits)).toBe(false);
  });
});
