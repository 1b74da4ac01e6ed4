/** Distances on the ground. */
import { distance } from "@turf/turf";
import type { Position } from "./position";

/**
 * Great-circle distance between two positions, in kilometres (haversine).
 *
 * CRS: WGS 84 degrees, [lng, lat]. Sphere of radius 6371.0088 km: up to 0.5 % off the ellipsoid, fine for ranking
 * and for areas of interest. Errors: none for numbers (rows are validated in datasets/).
 */
export function distanceKm(from: Position, to: Position): number {
  return distance([...from], [...to], { units: "kilometers" });
}

/** Length of a path along great circles, in kilometres; 0 for fewer than two positions. */
export function pathKm(path: readonly Position[]): number {
  return path
    .slice(1)
    .reduce((sum, position, index) => sum + distanceKm(path[index] ?? position, position), 0);
}
