/** The histogram of years as a drawing: unit cells along x, heights as shares of the tallest bar. */
import { YEAR_DOMAIN, type YearRange } from "@/filters/filter";

/** Space left and right of a bar, in cells. */
const GAP = 0.11;
/** A year with a single record is still seen beside one with hundreds. */
const LEAST_SHARE = 0.03;

/**
 * SVG path of the bars inside the range, or of those outside it. Coordinates: one unit per year from the
 * first year of the domain, y from 0 (top, the tallest bar) to 1 (base).
 */
export function barsPath(yearCounts: ArrayLike<number>, range: YearRange, inside: boolean): string {
  const counts = Array.from(yearCounts);
  const tallest = Math.max(1, ...counts);
  return counts
    .map((count, index) => {
      const year = YEAR_DOMAIN.from + index;
      const within = year >= range.from && year <= range.to;
      if (count === 0 || within !== inside) return "";
      const top = 1 - Math.max(LEAST_SHARE, count / tallest);
      return `M${(index + GAP).toFixed(2)} 1V${top.toFixed(3)}h${(1 - 2 * GAP).toFixed(2)}V1z`;
    })
    .join("");
}

/** The year with most records, the earliest of equals; null when no year has any. */
export function peakYear(
  yearCounts: ArrayLike<number>,
): { readonly year: number; readonly count: number } | null {
  const counts = Array.from(yearCounts);
  const count = Math.max(0, ...counts);
  return count === 0 ? null : { year: YEAR_DOMAIN.from + counts.indexOf(count), count };
}
