/** Distances on the ground, for ranking what is near. */
import type { Position } from "./position";

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;

/**
 * Great-circle distance between two positions, in kilometres (haversine).
 *
 * CRS: WGS 84 degrees, [lng, lat]. On a sphere: up to 0.5 % off the ellipsoid, fine for ranking.
 * Errors: none; NaN in, NaN out (rows are validated in datasets/).
 */
export function distanceKm(from: Position, to: Position): number {
  const lat1 = radians(from[1]);
  const lat2 = radians(to[1]);
  const halfLat = Math.sin((lat2 - lat1) / 2);
  const halfLng = Math.sin(radians(to[0] - from[0]) / 2);
  const chord = halfLat * halfLat + Math.cos(lat1) * Math.cos(lat2) * halfLng * halfLng;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
