import { describe, expect, it } from "vitest";
import { monthOf } from "@/geo/months";
import { formatPeriod } from "./describe";
import { isWindow, monthSpan, OPEN_END } from "./period";
import type { Period } from "./schema";

const period = (start: string, end: string | null, basis: Period["basis"]): Period => ({
  start,
  end,
  basis,
});

describe("monthSpan", () => {
  it.each([
    [period("2014", "2014", "calendar"), monthOf(2014, 1), monthOf(2014, 12)],
    [period("2014", "2014", "fiscal-us"), monthOf(2013, 10), monthOf(2014, 9)],
    [period("2010", "2014", "fiscal-us"), monthOf(2009, 10), monthOf(2014, 9)],
    [period("2019-10", "2020-07", "fiscal-us"), monthOf(2019, 10), monthOf(2020, 7)],
    [period("2009", "2014", "window"), monthOf(2009, 1), monthOf(2014, 12)],
    [period("2013-06", null, "calendar"), monthOf(2013, 6), OPEN_END],
    [period("2016-01-15", null, "point"), monthOf(2016, 1), monthOf(2016, 1)],
  ])("covers the months of %o", (value, start, end) => {
    expect(monthSpan(value)).toEqual({ start, end });
  });
});

describe("isWindow", () => {
  it.each([
    [period("2009", "2014", "window"), true],
    [period("2010", "2014", "fiscal-us"), true],
    [period("2014", "2014", "fiscal-us"), false],
    [period("2010", "2012", "calendar"), false],
  ])("of %o is %s", (value, expected) => {
    expect(isWindow(value)).toBe(expected);
  });
});

describe("formatPeriod", () => {
  it.each([
    [period("2009", "2014", "window"), "2009–2014", "2009–2014"],
    [period("2014", "2014", "fiscal-us"), "FY2014", "AF 2014"],
    [period("2010", "2014", "fiscal-us"), "FY2010–FY2014", "AF 2010–2014"],
    [period("2010-09", "2012", "calendar"), "Sep 2010 – 2012", "sep 2010 – 2012"],
    [period("2013", null, "calendar"), "from 2013", "desde 2013"],
    [period("2016-01", null, "point"), "as of Jan 2016", "al ene 2016"],
    [null, "undated", "sin fecha"],
  ])("writes %o in both languages", (value, en, es) => {
    expect(formatPeriod(value, "en")).toBe(en);
    expect(formatPeriod(value, "es")).toBe(es);
  });
});
