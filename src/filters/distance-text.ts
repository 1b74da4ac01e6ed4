/** Distances, surfaces and positions as text. */
import { inSquareUnit, inUnit, type DistanceUnit } from "@/geo/units";
import type { Position } from "@/geo/position";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";

/** `50 km`, `31.1 mi`; the unit's symbol is the same in both languages. */
export function formatDistance(distanceKm: number, unit: DistanceUnit, locale: Locale): string {
  return `${formatNumber(inUnit(distanceKm, unit), locale)}\u00a0${unit}`;
}

/** Both units, the reader's first: `50 km (31.1 mi)`. */
export function formatDistances(distanceKm: number, unit: DistanceUnit, locale: Locale): string {
  const other = unit === "km" ? "mi" : "km";
  return `${formatDistance(distanceKm, unit, locale)} (${formatDistance(distanceKm, other, locale)})`;
}

/** `7,854 km²`, rounded to three figures: corners are good to a hundred metres, not to a hectare. */
export function formatSurface(areaKm2: number, unit: DistanceUnit, locale: Locale): string {
  const rounded = Number(inSquareUnit(areaKm2, unit).toPrecision(3));
  return `${formatNumber(rounded, locale)}\u00a0${unit}²`;
}

const WEST: { readonly [L in Locale]: string } = { en: "W", es: "O" };

/** `14.678° N, 92.146° W`, to `digits` decimals. */
export function formatPosition([lng, lat]: Position, locale: Locale, digits: number): string {
  const part = (degrees: number, positive: string, negative: string) =>
    `${String(Number(Math.abs(degrees).toFixed(digits)))}° ${degrees < 0 ? negative : positive}`;
  return `${part(lat, "N", "S")}, ${part(lng, "E", WEST[locale])}`;
}
