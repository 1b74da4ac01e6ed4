/**
 * Class breaks of choropleths. Only rates and shares can be classed: a fill coloured by a raw count shows
 * little more than the size of the area, so the type system refuses a measure of another kind.
 */
import type { Measure } from "@/datasets/schema";

/** A measure that may colour areas. */
export type RateMeasure = Measure & { readonly kind: "rate" | "share" };

export function isRateMeasure(measure: Measure): measure is RateMeasure {
  return measure.kind === "rate" || measure.kind === "share";
}

export type Classes = {
  readonly measure: RateMeasure;
  readonly min: number;
  readonly max: number;
  /** Ascending inner breaks; a value equal to a break belongs to the class above. */
  readonly breaks: readonly number[];
};

/** As many as readers tell apart in one hue. */
export const CLASS_COUNT = 5;

/**
 * Quantile breaks over all values of the series, every year together, so that a colour means the same while
 * the year changes. Breaks are rounded to two significant digits, because a legend is read; equal breaks fall
 * together. Null when there is no value.
 */
export function quantileClasses(
  measure: RateMeasure,
  values: readonly (number | null)[],
  count: number = CLASS_COUNT,
): Classes | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const min = sorted[0];
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  const raw = Array.from({ length: count - 1 }, (_, index) =>
    toSignificant(quantile(sorted, (index + 1) / count)),
  );
  const breaks = [...new Set(raw)].filter((value) => value > min && value <= max);
  return { measure, min, max, breaks };
}

/** Index of the class of a value: 0 is the lowest. */
export function classOf(classes: Classes, value: number): number {
  return classes.breaks.filter((bound) => value >= bound).length;
}

/** Linear interpolation between order statistics (type 7 of Hyndman & Fan 1996). */
function quantile(sorted: readonly number[], portion: number): number {
  const at = (sorted.length - 1) * portion;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

function toSignificant(value: number): number {
  return Number(value.toPrecision(2));
}
