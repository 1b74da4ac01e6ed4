/** How far a drawn shape is from a point of the screen, in pixels: 0 inside a polygon. */
import type { Geometry, Position } from "geojson";

export type ScreenPoint = { readonly x: number; readonly y: number };
export type Project = (position: Position) => ScreenPoint;

/** Infinity for an empty geometry. Straight lines between vertices on the screen. */
export function screenDistance(geometry: Geometry, to: ScreenPoint, project: Project): number {
  switch (geometry.type) {
    case "Point":
      return between(project(geometry.coordinates), to);
    case "MultiPoint":
      return least(geometry.coordinates, (position) => between(project(position), to));
    case "LineString":
      return toLine(geometry.coordinates.map(project), to);
    case "MultiLineString":
      return least(geometry.coordinates, (line) => toLine(line.map(project), to));
    case "Polygon":
      return toPolygon(geometry.coordinates, to, project);
    case "MultiPolygon":
      return least(geometry.coordinates, (polygon) => toPolygon(polygon, to, project));
    case "GeometryCollection":
      return least(geometry.geometries, (part) => screenDistance(part, to, project));
  }
}

function least<T>(parts: readonly T[], distance: (part: T) => number): number {
  return parts.reduce((best, part) => Math.min(best, distance(part)), Infinity);
}

function between(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function toLine(points: readonly ScreenPoint[], to: ScreenPoint): number {
  const [first] = points;
  if (first === undefined) return Infinity;
  let best = between(first, to);
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1];
    const b = points[index];
    if (a !== undefined && b !== undefined) best = Math.min(best, toSegment(a, b, to));
  }
  return best;
}

function toSegment(a: ScreenPoint, b: ScreenPoint, to: ScreenPoint): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((to.x - a.x) * dx + (to.y - a.y) * dy) / length2;
  const clamped = Math.max(0, Math.min(1, along));
  return between({ x: a.x + clamped * dx, y: a.y + clamped * dy }, to);
}

/** Even-odd over all rings, so that a hole is outside. */
function toPolygon(rings: readonly Position[][], to: ScreenPoint, project: Project): number {
  const projected = rings.map((ring) => ring.map(project));
  const crossings = projected.reduce((sum, ring) => sum + crossingsOf(ring, to), 0);
  return crossings % 2 === 1 ? 0 : least(projected, (ring) => toLine(ring, to));
}

function crossingsOf(ring: readonly ScreenPoint[], to: ScreenPoint): number {
  let crossings = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const a = ring[index - 1];
    const b = ring[index];
    if (a === undefined || b === undefined || a.y > to.y === b.y > to.y) continue;
    if (to.x < a.x + ((to.y - a.y) * (b.x - a.x)) / (b.y - a.y)) crossings += 1;
  }
  return crossings;
}
