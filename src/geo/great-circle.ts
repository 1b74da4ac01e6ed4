/** The straight way on the globe, as a line to draw. On demand only: part of the tools. */
import { greatCircle } from "@turf/turf";
import type { MultiLineString, Position as Coordinates } from "geojson";
import type { Position } from "./position";

/** Points per leg: at 3000 km a step of 50 km, whose chord is 50 m off. */
const LEG_POINTS = 60;

/** Great-circle legs between consecutive positions; a leg without length is left out. */
export function greatCirclePath(path: readonly Position[]): MultiLineString {
  const legs = path.slice(1).flatMap((to, index): Coordinates[][] => {
    const from = path[index] ?? to;
    if (from[0] === to[0] && from[1] === to[1]) return [];
    const { geometry } = greatCircle([...from], [...to], { npoints: LEG_POINTS });
    return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  });
  return { type: "MultiLineString", coordinates: legs };
}
