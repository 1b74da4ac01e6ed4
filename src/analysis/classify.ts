/**
 * Classes of choropleths. Only rates and shares can be classed: a fill coloured by a raw count shows
 * little more than the size of the area, so the type system refuses a measure of another kind.
 */
import type { Measure } from "@/datasets/schema";
import { ckmeansBreaks, equalBreaks, quantileBreaks, type BreakMethod } from "./class-breaks";

/** A measure that may colour areas. */
export type RateMeasure = Measure & { readonly kind: "rate" | "share" };

export function isRateMeasure(measure: Measure): measure is RateMeasure {
  return measure.kind === "rate" || measure.kind === "share";
}

/** Codes in links, permanent: methods that divide the values into as many classes as asked for. */
export const COUNTED_METHODS = ["quantile", "ckmeans", "equal"] as const;
export type CountedMethod = (typeof COUNTED_METHODS)[number];

/** Fewer than three is a yes or no; more than seven of one hue are not told apart. */
export const CLASS_COUNTS = { min: 3, max: 7 } as const;

/** How a reader wants the values divided. `unclassed` = every value its own shade. */
export type ClassChoice =
  | { readonly method: CountedMethod; readonly count: number }
  | { readonly method: "custom"; readonly breaks: readonly number[] }
  | { readonly method: "unclassed" };
export type ClassMethod = ClassChoice["method"];

/** Five, as many as readers tell apart at a glance; with equal numbers, so that no class is empty. */
export const DEFAULT_CLASSES: ClassChoice = { method: "quantile", count: 5 };

export type Classes = {
  readonly measure: RateMeasure;
  readonly method: ClassMethod;
  /** Smallest and greatest value that is not zero. */
  readonly min: number;
  readonly max: number;
  /** Ascending inner breaks; a value equal to a break belongs to the class above. */
  readonly breaks: readonly number[];
};

const METHODS: { readonly [M in CountedMethod]: BreakMethod } = {
  quantile: quantileBreaks,
  ckmeans: ckmeansBreaks,
  equal: equalBreaks,
};

/**
 * Classes over the given values: those of every year of a series for breaks that are locked while the year
 * changes, those of one year for that year alone. A zero is no part of them, it has a look of its own. There
 * are never more classes than different values. Null when there is no value but zero.
 */
export function classify(
  measure: RateMeasure,
  values: readonly (number | null)[],
  choice: ClassChoice = DEFAULT_CLASSES,
): Classes | null {
  const sorted = values
    .filter((value) => value !== null)
    .filter((value) => value !== 0)
    .toSorted((a, b) => a - b);
  const min = sorted[0];
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  return { measure, method: choice.method, min, max, breaks: breaksOf(sorted, choice) };
}

function breaksOf(sorted: readonly number[], choice: ClassChoice): readonly number[] {
  if (choice.method === "unclassed") return [];
  if (choice.method === "custom") return choice.breaks;
  return METHODS[choice.method](sorted, Math.min(choice.count, new Set(sorted).size));
}

/** Index of the class of a value: 0 is the lowest. */
export function classOf(classes: Classes, value: number): number {
  return classes.breaks.filter((bound) => value >= bound).length;
}

/** How many of the values, zeros left out, each class holds; lowest first. */
export function countByClass(classes: Classes, values: readonly (number | null)[]): number[] {
  const counts = Array.from({ length: classes.breaks.length + 1 }, () => 0);
  for (const value of values) {
    if (value === null || value === 0) continue;
    const index = classOf(classes, value);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Where a value stands between the smallest (0) and the greatest (1); 1 where they are the same. */
export function portionOf({ min, max }: Pick<Classes, "min" | "max">, value: number): number {
  if (max <= min) return 1;
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}
