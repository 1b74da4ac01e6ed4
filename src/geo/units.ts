/** Kilometres and miles. Distances are kept in kilometres; the unit is what the reader thinks in. */

export const DISTANCE_UNITS = ["km", "mi"] as const;
export type DistanceUnit = (typeof DISTANCE_UNITS)[number];

/** The international mile is exactly 1,609.344 m. */
const KM_PER_UNIT: { readonly [U in DistanceUnit]: number } = { km: 1, mi: 1.609344 };

/** Decimals of a size in its unit: 0.1 km or 0.1 mi is finer than any position that a size is applied to. */
const SIZE_DIGITS = 1;
/** Decimals of a kilometre after conversion (0.1 m), so that equal sizes are equal numbers. */
const KM_DIGITS = 4;

/** A size in its unit, rounded to one decimal. Errors: none; NaN in, NaN out. */
export function inUnit(distanceKm: number, unit: DistanceUnit): number {
  return Number((distanceKm / KM_PER_UNIT[unit]).toFixed(SIZE_DIGITS));
}

/** Kilometres of a size in a unit. `inUnit(inKm(x, u), u)` is `x` for every `x` of one decimal. */
export function inKm(size: number, unit: DistanceUnit): number {
  return Number((size * KM_PER_UNIT[unit]).toFixed(KM_DIGITS));
}

/** Square kilometres in the square of the unit, unrounded. */
export function inSquareUnit(areaKm2: number, unit: DistanceUnit): number {
  return areaKm2 / KM_PER_UNIT[unit] ** 2;
}
