/**
 * What a period covers, in months. A bare year means a whole calendar year, or the U.S. fiscal year of that
 * name (FY2014 = October 2013 to September 2014) when the basis is `fiscal-us`.
 */
import { monthOf, type Month } from "@/geo/months";
import type { Period } from "./schema";

/** Both ends included. `end` is `OPEN_END` when the source gives none. */
export type MonthSpan = { readonly start: Month; readonly end: Month };

/** Later than any year an atlas of public documents can hold. */
export const OPEN_END: Month = monthOf(9999, 12);

/** The months a period covers, both included. */
export function monthSpan(period: Period): MonthSpan {
  const fiscal = period.basis === "fiscal-us";
  const start = firstMonth(period.start, fiscal);
  const end =
    period.end === null
      ? period.basis === "point"
        ? lastMonth(period.start, fiscal)
        : OPEN_END
      : lastMonth(period.end, fiscal);
  return { start, end };
}

/** A figure over more than one year: it may share an axis with single years, never a line. */
export function isWindow(period: Period): boolean {
  if (period.basis === "window") return true;
  return (
    period.basis === "fiscal-us" &&
    period.end !== null &&
    period.end.slice(0, 4) !== period.start.slice(0, 4)
  );
}

function firstMonth(date: string, fiscal: boolean): Month {
  const { year, month } = parts(date);
  if (month !== null) return monthOf(year, month);
  return fiscal ? monthOf(year - 1, 10) : monthOf(year, 1);
}

function lastMonth(date: string, fiscal: boolean): Month {
  const { year, month } = parts(date);
  if (month !== null) return monthOf(year, month);
  return fiscal ? monthOf(year, 9) : monthOf(year, 12);
}

function parts(date: string): { year: number; month: number | null } {
  return {
    year: Number(date.slice(0, 4)),
    month: date.length >= 7 ? Number(date.slice(5, 7)) : null,
  };
}
