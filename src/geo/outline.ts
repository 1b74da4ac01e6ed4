/**
 * Outlines of areas of interest as polygons: for drawing, and for asking whether a state touches one. Heavy
 * (polygon clipping): only what is loaded on demand may import this module.
 *
 * CRS everywhere: WGS 84 degrees, [lng, lat]. Nothing here crosses the antimeridian.
 */
import { booleanPointInPolygon, circle, simplify } from "@turf/turf";
import { EndType, inflatePathsD, JoinType, type PathD } from "clipper2-ts";
import { geoAzimuthalEquidistant } from "d3-geo";
import type { LineString, MultiPolygon, Polygon, Position as Coordinates } from "geojson";
import { boxOf, joinBoxes } from "./box";
import type { Position } from "./position";

export type Outline = Polygon | MultiPolygon;

/** The chord of 1/128 of a circle runs 0.03 % of the radius inside of it. */
const CIRCLE_STEPS = 128;

/** Points at a great-circle distance of `radiusKm`. Error: up to 0.03 % of the radius too small. */
export function circleOutline(center: Position, radiusKm: number): Polygon {
  return circle([...center], radiusKm, { steps: CIRCLE_STEPS, units: "kilometers" }).geometry;
}

/** Web Mercator draws a straight edge between two positions; in steps of half a degree it is within 20 m of the edge. */
const EDGE_STEP_DEGREES = 0.5;

/**
 * The ring closed, its edges straight in longitude and latitude (as GeoJSON defines them) wherever they are
 * drawn: long ones get more vertices.
 */
export function ringOutline(ring: readonly Position[]): Polygon {
  const closed = ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const [east, north] = [to[0] - from[0], to[1] - from[1]];
    const steps = Math.max(
      1,
      Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / EDGE_STEP_DEGREES),
    );
    return Array.from({ length: steps }, (_, step): Coordinates => [
      from[0] + (east * step) / steps,
      from[1] + (north * step) / steps,
    ]);
  });
  return { type: "Polygon", coordinates: [[...closed, closed[0] ?? []]] };
}

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** How far the outline of a band may be off, as a share of its distance: a river's every bend would take a minute. */
export const BAND_ERROR_RATIO = 0.04;

/**
 * The band within a distance of lines. Error: up to 4 % of the distance (`BAND_ERROR_RATIO`).
 *
 * Turf's own `buffer` takes seconds for a river of ten thousand vertices; Clipper takes a tenth. Both need a
 * plane: the azimuthal equidistant projection about the middle is true to 0.2 % over the longest border here.
 */
export function bandOutline(lines: readonly LineString[], distanceKm: number): Outline {
  const [west, south, east, north] = joinBoxes(lines.map(boxOf));
  const plane = geoAzimuthalEquidistant()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .translate([0, 0])
    .scale(EARTH_RADIUS_KM)
    .precision(0);
  const tolerance = (distanceKm * BAND_ERROR_RATIO) / KM_PER_DEGREE;
  const paths = lines.map((line): PathD =>
    simplify(line, { tolerance }).coordinates.map((position) => {
      const [x, y] = plane([position[0] ?? 0, position[1] ?? 0]) ?? [0, 0];
      return { x, y };
    }),
  );
  const rings = inflatePathsD(
    paths,
    distanceKm,
    JoinType.Round,
    EndType.Round,
    MITER_LIMIT,
    PLANE_DIGITS,
    distanceKm * ARC_ERROR_RATIO,
  ).map((path) => path.map(({ x, y }): Coordinates => plane.invert?.([x, y]) ?? [0, 0]));
  return polygonsOf(rings);
}

/** Of no effect on round joins; Clipper's default. */
const MITER_LIMIT = 2;
/** Decimals of a kilometre that Clipper computes with. */
const PLANE_DIGITS = 3;
const ARC_ERROR_RATIO = 0.005;

/** Rings of a clipped shape as polygons: a ring within another is a hole in it. Bands have no islands in holes. */
function polygonsOf(rings: readonly Coordinates[][]): Outline {
  const closed = rings.map((ring) => [...ring, ring[0] ?? []]);
  const isHole = (ring: readonly Coordinates[]) =>
    closed.some(
      (other) =>
        other !== ring &&
        booleanPointInPolygon(ring[0] ?? [], { type: "Polygon", coordinates: [other] }),
    );
  const holes = closed.filter(isHole);
  const coordinates = closed
    .filter((ring) => !holes.includes(ring))
    .map((outer) => [
      outer,
      ...holes.filter((hole) =>
        booleanPointInPolygon(hole[0] ?? [], { type: "Polygon", coordinates: [outer] }),
      ),
    ]);
  const [only, ...more] = coordinates;
  return more.length === 0
    ? { type: "Polygon", coordinates: only ?? [] }
    : { type: "MultiPolygon", coordinates };
}
