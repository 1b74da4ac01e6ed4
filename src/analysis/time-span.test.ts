import { describe, expect, it } from "vitest";
import type { Period } from "@/datasets/schema";
import { monthOf } from "@/geo/months";
import { middleOf, timeSpan, type SpanKind } from "./time-span";

const CASES: readonly [string, string, string | null, Period["basis"], SpanKind][] = [
  ["a calendar year", "2014", "2014", "calendar", "year"],
  ["a calendar year by its months", "2014-01", "2014-12", "calendar", "year"],
  ["a fiscal year", "2014", "2014", "fiscal-us", "fiscal-year"],
  ["the first ten months of a fiscal year", "2023-10", "2024-07", "fiscal-us", "months"],
  ["eleven months", "2025-01", "2025-11", "calendar", "months"],
  ["twelve months that are no year", "2019-04", "2020-03", "calendar", "months"],
  ["fifteen months", "2014-01", "2015-03", "calendar", "window"],
  ["several years", "2009", "2014", "window", "window"],
  ["several fiscal years", "2010", "2014", "fiscal-us", "window"],
  ["an open window", "2019-10", null, "window", "window"],
  ["a moment", "2016-01", "2016-01", "point", "moment"],
];

describe(timeSpan, () => {
  it.each(CASES)("takes %s for what it is", (_name, start, end, basis, kind) => {
    expect(timeSpan({ start, end, basis }).kind).toBe(kind);
  });

  it("puts a fiscal year from October to September, with its middle at the end of March", () => {
    const span = timeSpan({ start: "2014", end: "2014", basis: "fiscal-us" });
    expect(span).toEqual({ kind: "fiscal-year", start: monthOf(2013, 10), end: monthOf(2014, 9) });
    expect(middleOf(span)).toBe(monthOf(2014, 4));
  });

  it("has no end and no middle where none is documented", () => {
    const span = timeSpan({ start: "2019-10", end: null, basis: "window" });
    expect(span.end).toBeNull();
    expect(middleOf(span)).toBeNull();
  });
});
