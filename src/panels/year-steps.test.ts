import { describe, expect, it } from "vitest";
import { YEAR_DOMAIN } from "@/filters/filter";
import {
  countUndated,
  formatYears,
  playStart,
  stepYears,
  withTypedYear,
  yearsOrAll,
} from "./year-steps";

const counts = Array.from({ length: 37 }, (_, index) => (index >= 16 ? 3 : 0));

describe(yearsOrAll, () => {
  it("takes the whole domain as no restriction", () => {
    expect(yearsOrAll(YEAR_DOMAIN)).toBeNull();
    expect(yearsOrAll({ from: 1991, to: 2026 })).toEqual({ from: 1991, to: 2026 });
  });
});

describe(playStart, () => {
  it("begins with the first year that has records when no window is chosen", () => {
    expect(playStart(null, counts)).toEqual({ from: 2006, to: 2006 });
  });

  it("begins with the first year of all when no year has records", () => {
    expect(playStart(null, new Uint32Array(37))).toEqual({ from: 1990, to: 1990 });
  });

  it("goes on from the window as it is", () => {
    const years = { from: 2010, to: 2014 };
    expect(playStart(years, counts)).toBe(years);
  });

  it("begins again at the same width when the window is at the end", () => {
    expect(playStart({ from: 2022, to: 2026 }, counts)).toEqual({ from: 1990, to: 1994 });
  });
});

describe(stepYears, () => {
  it("moves one year and keeps the width", () => {
    expect(stepYears({ from: 2010, to: 2014 })).toEqual({ from: 2011, to: 2015 });
  });

  it("stops at the last year", () => {
    expect(stepYears({ from: 2022, to: 2026 })).toBeNull();
  });
});

describe(withTypedYear, () => {
  const range = { from: 2010, to: 2014 };

  it.each([
    ["from", "2012", { from: 2012, to: 2014 }],
    ["from", " 2020 ", { from: 2020, to: 2020 }],
    ["to", "2008", { from: 2008, to: 2008 }],
    ["to", "2999", { from: 2010, to: 2026 }],
    ["from", "1066", { from: 1990, to: 2014 }],
    ["from", "", range],
    ["to", "20x4", range],
  ] as const)("reads %s = %j", (end, typed, expected) => {
    expect(withTypedYear(range, end, typed)).toEqual(expected);
  });
});

describe(countUndated, () => {
  it("counts rows that pass and have no period", () => {
    expect(countUndated(Uint8Array.of(1, 1, 0, 1), Uint8Array.of(0, 1, 0, 0))).toBe(2);
  });
});

describe(formatYears, () => {
  it("writes a single year once", () => {
    expect([formatYears({ from: 2014, to: 2014 }), formatYears({ from: 2010, to: 2014 })]).toEqual([
      "2014",
      "2010–2014",
    ]);
  });
});
