/** Whether a position lies within a distance of a line. Great-circle distances; WGS 84 degrees. */
import { pointToLineDistance } from "@turf/turf";
import type { LineString } from "geojson";
import { distanceKm } from "./distance";
import type { Position } from "./position";

/** Of latitude, on the sphere of 6371.0088 km that turf measures on. */
const KM_PER_DEGREE = 111.195;

const longest = new WeakMap<LineString, number>();

/**
 * Exact: nothing on a segment is farther from its nearer end than half its length, so most positions are decided
 * by the distances to the vertices; turf measures to the segments for the few in between.
 */
export function isWithinOfLine(position: Position, line: LineString, limitKm: number): boolean {
  let nearestKm = Infinity;
  const reachKm = limitKm + longestSegmentKm(line) / 2;
  for (const [lng = NaN, lat = NaN] of line.coordinates) {
    // No two points are nearer than their parallels are.
    if (Math.abs(lat - position[1]) * KM_PER_DEGREE > reachKm) continue;
    const km = distanceKm(position, [lng, lat]);
    if (km <= limitKm) return true;
    nearestKm = Math.min(nearestKm, km);
  }
  if (nearestKm > reachKm) return false;
  return pointToLineDistance([...position], line, { units: "kilometers" }) <= limitKm;
}

function longestSegmentKm(line: LineString): number {
  const known = longest.get(line);
  if (known !== undefined) return known;
  const { coordinates } = line;
  const km = coordinates.slice(1).reduce((most, to, index) => {
    const from = coordinates[index] ?? to;
    return Math.max(most, distanceKm([from[0] ?? 0, from[1] ?? 0], [to[0] ?? 0, to[1] ?? 0]));
  }, 0);
  longest.set(line, km);
  return km;
}
