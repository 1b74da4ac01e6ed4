/** The year window: what the slider, the two inputs and the play button do to it. Null = all years. */
import { YEAR_DOMAIN, type YearRange } from "@/filters/filter";

/** A range over the whole domain restricts nothing, so it is no range. */
export function yearsOrAll(range: YearRange): YearRange | null {
  return range.from <= YEAR_DOMAIN.from && range.to >= YEAR_DOMAIN.to ? null : range;
}

/**
 * Where play begins: with the window as it is; from the first year again, at the same width, when the window
 * is at the end; with the first year that has records when no window is chosen.
 */
export function playStart(years: YearRange | null, yearCounts: ArrayLike<number>): YearRange {
  if (years === null) {
    const first = Array.from(yearCounts).findIndex((count) => count > 0);
    const year = YEAR_DOMAIN.from + Math.max(0, first);
    return { from: year, to: year };
  }
  if (years.to < YEAR_DOMAIN.to) return years;
  return { from: YEAR_DOMAIN.from, to: YEAR_DOMAIN.from + (years.to - years.from) };
}

/** One year on at the same width; null when the window has reached the last year. */
export function stepYears(years: YearRange): YearRange | null {
  return years.to >= YEAR_DOMAIN.to ? null : { from: years.from + 1, to: years.to + 1 };
}

/**
 * The window after a year was typed for one end. The other end gives way where they would cross; a year
 * outside the domain is its nearest; anything that is not a year leaves the window as it is.
 */
export function withTypedYear(range: YearRange, end: "from" | "to", typed: string): YearRange {
  if (!/^\s*\d{4}\s*$/.test(typed)) return range;
  const year = Math.max(YEAR_DOMAIN.from, Math.min(YEAR_DOMAIN.to, Number(typed)));
  return end === "from"
    ? { from: year, to: Math.max(year, range.to) }
    : { from: Math.min(year, range.from), to: year };
}

/** How many rows that pass have no period: a range of years never removes them. */
export function countUndated(pass: Uint8Array, dated: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < pass.length; row += 1) {
    if (pass[row] === 1 && dated[row] === 0) count += 1;
  }
  return count;
}

/** `2014` or `2010–2014`. */
export function formatYears({ from, to }: YearRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}
