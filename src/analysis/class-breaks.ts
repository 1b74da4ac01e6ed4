/**
 * Where one class ends and the next begins: the three methods that compute it. Numbers only; what may be
 * classed at all is decided in classify. Breaks are rounded because a legend is read, but never so far that
 * two of them fall together or a value changes sides of a natural gap.
 */
import { ckmeans } from "simple-statistics";

/** Ascending inner breaks for `sorted` (ascending, not empty); a value equal to a break is above it. */
export type BreakMethod = (sorted: readonly number[], count: number) => readonly number[];

/** Equal numbers of values. Interpolated between order statistics (type 7 of Hyndman & Fan 1996). */
export const quantileBreaks: BreakMethod = (sorted, count) =>
  roundTogether(
    Array.from({ length: count - 1 }, (_, index) => quantile(sorted, (index + 1) / count)),
    sorted,
  );

/** Equal steps from the smallest to the greatest value. */
export const equalBreaks: BreakMethod = (sorted, count) => {
  const min = sorted[0] ?? 0;
  const step = ((sorted.at(-1) ?? min) - min) / count;
  return roundTogether(
    Array.from({ length: count - 1 }, (_, index) => min + step * (index + 1)),
    sorted,
  );
};

/**
 * Natural groups: the classes with the smallest sum of squared distances from their means, found exactly
 * (Ckmeans, Wang & Song 2011). Each break is the roundest number in the gap between two groups.
 */
export const ckmeansBreaks: BreakMethod = (sorted, count) => {
  const clusters = ckmeans(sorted, Math.min(count, new Set(sorted).size));
  return clusters.slice(1).flatMap((cluster, index) => {
    const below = clusters[index]?.at(-1);
    const above = cluster[0];
    return below === undefined || above === undefined ? [] : [roundestIn(below, above)];
  });
};

function quantile(sorted: readonly number[], portion: number): number {
  const at = (sorted.length - 1) * portion;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Beyond six digits a difference of two published figures is noise. */
const MOST_DIGITS = 6;

/** The same number of significant digits for all, two if that keeps them apart; without empty end classes. */
function roundTogether(breaks: readonly number[], sorted: readonly number[]): readonly number[] {
  const min = sorted[0] ?? 0;
  const max = sorted.at(-1) ?? min;
  const within = (values: readonly number[]) =>
    [...new Set(values)].filter((value) => value > min && value <= max);
  const exact = within(breaks);
  for (let digits = 2; digits <= MOST_DIGITS; digits += 1) {
    const rounded = within(exact.map((value) => Number(value.toPrecision(digits))));
    if (rounded.length === exact.length) return rounded;
  }
  return exact;
}

/** The number with the fewest significant digits that is above `low` and not above `high`. */
export function roundestIn(low: number, high: number): number {
  const size = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  for (let digits = 1; digits <= 12; digits += 1) {
    const step = 10 ** (size - digits + 1);
    const value = Number((Math.floor(high / step) * step).toPrecision(12));
    if (value > low && value <= high) return value;
  }
  return high;
}
