/** The stops of a size slider: even numbers in the reader's unit, close together where a circle is small. */
import { inKm, inUnit, type DistanceUnit } from "@/geo/units";

export const SIZE_STOPS = [
  1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750, 1000,
] as const;

/** The stop nearest to a size, as a position of the slider. */
export function stopOf(sizeKm: number, unit: DistanceUnit): number {
  const size = inUnit(sizeKm, unit);
  return SIZE_STOPS.reduce(
    (best, stop, index) =>
      Math.abs(stop - size) < Math.abs((SIZE_STOPS[best] ?? 0) - size) ? index : best,
    0,
  );
}

/** Kilometres of a position of the slider. */
export function sizeAtStop(index: number, unit: DistanceUnit): number {
  return inKm(SIZE_STOPS[index] ?? SIZE_STOPS[0], unit);
}
