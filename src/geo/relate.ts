/**
 * How a shape lies to an outline: inside of it, outside, or partly both. Exact for straight edges in longitude
 * and latitude. Fast where it matters: what the outline's edges do not come near is decided by one point.
 */
import { booleanPointInPolygon, lineIntersect } from "@turf/turf";
import type {
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position as Coordinates,
} from "geojson";
import { boxOf, overlaps } from "./box";
import type { Outline } from "./outline";
import type { Bbox } from "./position";

export type Relation = "inside" | "outside" | "partly";

type Edge = readonly [from: Coordinates, to: Coordinates];

/** An outline prepared for many questions. */
export type Zone = {
  readonly outline: Outline;
  readonly box: Bbox;
  readonly edges: readonly Edge[];
};

export function compileZone(outline: Outline): Zone {
  const polygons = partsOf(outline);
  const edges = polygons.flatMap((polygon) => polygon.coordinates.flatMap(edgesOf));
  return { outline, box: boxOf(outline), edges };
}

/** How a polygon, or all parts of a multipolygon together, lie to a zone. */
export function relateShape(zone: Zone, shape: Polygon | MultiPolygon): Relation {
  if (!overlaps(zone.box, boxOf(shape))) return "outside";
  return joinRelations(partsOf(shape).map((part) => relatePart(zone, part)));
}

/** What is all inside is inside, all outside outside, anything else partly; nothing at all is outside. */
export function joinRelations(relations: readonly Relation[]): Relation {
  if (relations.every((relation) => relation === "outside")) return "outside";
  return relations.every((relation) => relation === "inside") ? "inside" : "partly";
}

function relatePart(zone: Zone, part: Polygon): Relation {
  const box = boxOf(part);
  if (!overlaps(zone.box, box)) return "outside";
  const ring = part.coordinates[0] ?? [];
  const near = edgesNear(zone, box);
  // No edge of the zone comes into the box of the part: the part lies on one side of them all.
  if (near.length === 0) return isIn(zone, ring[0] ?? []) ? "inside" : "outside";
  const first = isIn(zone, ring[0] ?? []);
  if (ring.some((position) => isIn(zone, position) !== first)) return "partly";
  if (near.some(([from]) => booleanPointInPolygon(from, part)) || crosses(near, ring))
    return "partly";
  return first ? "inside" : "outside";
}

/** Whether a line has a point in a zone. */
export function touchesLine(zone: Zone, line: LineString | MultiLineString): boolean {
  const lines = line.type === "LineString" ? [line.coordinates] : line.coordinates;
  if (!overlaps(zone.box, boxOf(line))) return false;
  const near = edgesNear(zone, boxOf(line));
  return lines.some((path) => path.some((position) => isIn(zone, position)) || crosses(near, path));
}

function isIn({ outline, box }: Zone, position: Coordinates): boolean {
  const [lng = NaN, lat = NaN] = position;
  if (lng < box[0] || lng > box[2] || lat < box[1] || lat > box[3]) return false;
  return booleanPointInPolygon(position, outline);
}

function crosses(edges: readonly Edge[], path: readonly Coordinates[]): boolean {
  if (edges.length === 0) return false;
  const all: MultiLineString = {
    type: "MultiLineString",
    coordinates: edges.map(([from, to]) => [from, to]),
  };
  const line: LineString = { type: "LineString", coordinates: [...path] };
  return lineIntersect(all, line, { ignoreSelfIntersections: true }).features.length > 0;
}

function edgesNear({ edges }: Zone, box: Bbox): Edge[] {
  return edges.filter(([[x1 = NaN, y1 = NaN], [x2 = NaN, y2 = NaN]]) =>
    overlaps([Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)], box),
  );
}

function edgesOf(ring: readonly Coordinates[]): Edge[] {
  return ring.slice(1).map((to, index): Edge => [ring[index] ?? to, to]);
}

const parts = new WeakMap<MultiPolygon, readonly Polygon[]>();

/** The polygons of a shape: the same objects each time, so that their boxes are computed once. */
function partsOf(shape: Polygon | MultiPolygon): readonly Polygon[] {
  if (shape.type === "Polygon") return [shape];
  const known = parts.get(shape);
  if (known !== undefined) return known;
  const polygons = shape.coordinates.map((coordinates): Polygon => ({
    type: "Polygon",
    coordinates,
  }));
  parts.set(shape, polygons);
  return polygons;
}
