/**
 * How the values of one year lie over the classes. Bins are as wide as each other and know how many of their
 * values are of which class, so that a bin across a break is drawn in both colours and not in a wrong one.
 */
import { classOf, type Classes } from "./classify";

/** About nine pixels each in the legend. */
export const BIN_COUNT = 26;

export type Bin = {
  /** Number of values of each class, lowest class first. */
  readonly countByClass: readonly number[];
  readonly count: number;
};

export type BinnedClasses = {
  /** Ends of the axis: the given values and every break between classes. */
  readonly from: number;
  readonly to: number;
  readonly bins: readonly Bin[];
};

/** Zeros and missing values are in no bin: each has its own look. */
export function binByClass(
  classes: Classes,
  values: readonly (number | null)[],
  binCount = BIN_COUNT,
): BinnedClasses {
  const counted = values.filter((value) => value !== null).filter((value) => value !== 0);
  // Not the extremes of all years: one outlier of the past would press all areas of today into a corner.
  const ends = counted.length === 0 ? [classes.min, classes.max] : counted;
  const from = Math.min(...ends, ...classes.breaks);
  const to = Math.max(...ends, ...classes.breaks);
  const classCount = classes.breaks.length + 1;
  const bins = Array.from({ length: binCount }, () => Array.from({ length: classCount }, () => 0));
  for (const value of counted) {
    const at = to === from ? 0 : Math.floor(((value - from) / (to - from)) * binCount);
    const bin = bins[Math.min(at, binCount - 1)];
    const index = classOf(classes, value);
    if (bin !== undefined) bin[index] = (bin[index] ?? 0) + 1;
  }
  return {
    from,
    to,
    bins: bins.map((countByClass) => ({
      countByClass,
      count: countByClass.reduce((sum, count) => sum + count, 0),
    })),
  };
}
