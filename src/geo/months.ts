/**
 * Time on one integer axis: months counted from January of year 0. Filters and charts compare months, so
 * that U.S. fiscal years (October to September) and calendar years meet without being mistaken for each other.
 */

/** Months since January of year 0, e.g. 2014-03 = 2014 * 12 + 2. */
export type Month = number;

export function monthOf(year: number, monthOfYear: number): Month {
  return year * 12 + (monthOfYear - 1);
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}
