/**
 * Sizes of proportional symbols. The area of the circle carries the number (radius by square root), with one
 * scale per measure that stays the same whatever years are shown: circles of two views may be compared.
 */

/** Pixels at normal type size. */
export const MAX_RADIUS = { country: 46, state: 26 } as const;
/** Below this a circle is no longer seen; the legend says that the smallest are drawn larger than scale. */
export const MIN_RADIUS = 3;

/** Whether sizes and class breaks follow every vintage (locked, so that views compare) or the shown one only. */
export type ScaleScope = "all" | "shown";

export type RadiusScale = {
  /** Greatest value of the measure over all vintages; it has the greatest radius. */
  readonly maxValue: number;
  readonly maxRadius: number;
  /** Radius in pixels; 0 for a value that is 0 or less, which has no circle. */
  readonly radiusOf: (value: number) => number;
};

/** Scale whose greatest circle stands for the greatest of `values`; null when none is above 0. */
export function radiusScale(values: readonly number[], maxRadius: number): RadiusScale | null {
  const maxValue = values.reduce((max, value) => (value > max ? value : max), 0);
  if (maxValue <= 0) return null;
  const radiusOf = (value: number) =>
    value <= 0 ? 0 : Math.max(MIN_RADIUS, maxRadius * Math.sqrt(value / maxValue));
  return { maxValue, maxRadius, radiusOf };
}

/** The greatest 1, 2 or 5 times a power of ten that is not above `value`. */
export function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  const digit = [5, 2, 1].find((step) => lead >= step) ?? 1;
  return digit * power;
}

/**
 * Up to three round values for nested legend circles, greatest first, each at least about twice the radius
 * of the next so that their labels do not collide.
 */
export function nestedValues(scale: RadiusScale): readonly number[] {
  const values: number[] = [];
  for (let bound = scale.maxValue; values.length < 3; bound = (values.at(-1) ?? 0) / 5) {
    const value = roundDown(bound);
    if (value < 1 || scale.radiusOf(value) <= MIN_RADIUS) break;
    values.push(value);
  }
  return values;
}
