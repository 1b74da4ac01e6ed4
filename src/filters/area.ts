/**
 * An area of interest, as data: a circle, a polygon (a rectangle is one) or the band along a border. Every value
 * in use is rounded as a link rounds it, so that a link shows exactly what its sender saw.
 *
 * CRS: WGS 84 degrees, [lng, lat]; edges of a polygon are straight in both. Knows nothing of which records lie
 * where: that is filters/area-status.
 */
import { area as areaM2, destination, kinks, polygon } from "@turf/turf";
import { BORDER_PAIRS } from "@/datasets/schema";
import type { Position } from "@/geo/position";
import { inKm, inUnit, type DistanceUnit } from "@/geo/units";

export type AreaShape =
  | { readonly kind: "circle"; readonly center: Position; readonly radiusKm: number }
  /** Three to 60 corners, the first not repeated at the end; no edge crosses another. */
  | { readonly kind: "polygon"; readonly ring: readonly Position[] }
  /** Everything within a distance of a border: a section by its record id, or a whole border (`MX-GT`). */
  | { readonly kind: "border"; readonly borderId: string; readonly distanceKm: number };

export type AreaOfInterest = {
  /** What the reader calls it; "" = it goes by its shape and size. */
  readonly name: string;
  /** What the reader measures in. */
  readonly unit: DistanceUnit;
  readonly shape: AreaShape;
};

/** What a record is to the area. `UNPLACEABLE`: known only to an area that lies partly inside, or to none. */
export const OUTSIDE = 0;
export const INSIDE = 1;
export const UNPLACEABLE = 2;

export const MAX_CORNERS = 60;
/** Characters (code points). */
export const MAX_NAME = 60;
/** A tenth of a kilometre is what positions are worth; 3000 km reach from Tapachula beyond Houston and Panama. */
export const SIZE_LIMITS_KM = { min: 0.1, max: 3000 } as const;
/** The edge of the Web Mercator map. */
const MAX_LAT = 85;
const MAX_LNG = 180;
/** Less than a hectare is a line that was closed, not a surface. */
const MIN_AREA_M2 = 10_000;

/** Decimals of a degree: 4 = at most 8 m off for the one centre of a circle, 3 = at most 79 m off for corners. */
export const CENTER_DIGITS = 4;
export const CORNER_DIGITS = 3;

export type AreaProblem =
  | "size"
  | "position"
  | "too-few-corners"
  | "too-many-corners"
  | "crosses-itself"
  | "no-surface"
  | "leaves-the-map"
  | "unknown-border";

export type ParsedArea =
  | { readonly ok: true; readonly area: AreaOfInterest }
  | { readonly ok: false; readonly problem: AreaProblem };

/** Any area as a value that can be used: rounded, and refused where it is no area. Never NaN in what it gives. */
export function parseArea(raw: AreaOfInterest): ParsedArea {
  const shape = roundShape(raw.shape, raw.unit);
  const problem = problemOf(shape);
  return problem === null
    ? { ok: true, area: { name: tidyName(raw.name), unit: raw.unit, shape } }
    : { ok: false, problem };
}

/** One line of whole characters that a link can hold. */
function tidyName(name: string): string {
  const line = name
    .replace(/\p{Cs}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return Array.from(line).slice(0, MAX_NAME).join("").trim();
}

function roundShape(shape: AreaShape, unit: DistanceUnit): AreaShape {
  switch (shape.kind) {
    case "circle":
      return {
        kind: "circle",
        center: roundPosition(shape.center, CENTER_DIGITS),
        radiusKm: inKm(inUnit(shape.radiusKm, unit), unit),
      };
    case "polygon": {
      const ring = shape.ring.map((position) => roundPosition(position, CORNER_DIGITS));
      return { kind: "polygon", ring: withoutRepeats(ring) };
    }
    case "border":
      return { ...shape, distanceKm: inKm(inUnit(shape.distanceKm, unit), unit) };
  }
}

function roundPosition([lng, lat]: Position, digits: number): Position {
  return [Number(lng.toFixed(digits)) + 0, Number(lat.toFixed(digits)) + 0];
}

/** Without corners that rounding has put on the one after, and without the repeated first corner of GeoJSON. */
function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter((position, index) => {
    const next = ring[(index + 1) % ring.length] ?? position;
    return position[0] !== next[0] || position[1] !== next[1];
  });
}

function problemOf(shape: AreaShape): AreaProblem | null {
  switch (shape.kind) {
    case "circle":
      if (!isPosition(shape.center)) return "position";
      if (!isSize(shape.radiusKm)) return "size";
      return staysOnMap(shape.center, shape.radiusKm) ? null : "leaves-the-map";
    case "polygon":
      return ringProblem(shape.ring);
    case "border":
      if (!isBorderName(shape.borderId)) return "unknown-border";
      return isSize(shape.distanceKm) ? null : "size";
  }
}

function ringProblem(ring: readonly Position[]): AreaProblem | null {
  if (!ring.every(isPosition)) return "position";
  if (ring.length < 3) return "too-few-corners";
  if (ring.length > MAX_CORNERS) return "too-many-corners";
  // A corner visited twice crosses nothing and still ties the ring into a knot.
  if (new Set(ring.map(String)).size < ring.length) return "crosses-itself";
  const shape = polygon([closedRing(ring)]);
  if (kinks(shape).features.length > 0) return "crosses-itself";
  return areaM2(shape) < MIN_AREA_M2 ? "no-surface" : null;
}

function closedRing(ring: readonly Position[]): number[][] {
  return [...ring, ...ring.slice(0, 1)].map((position) => [...position]);
}

function isSize(km: number): boolean {
  return km >= SIZE_LIMITS_KM.min && km <= SIZE_LIMITS_KM.max;
}

function isPosition([lng, lat]: Position): boolean {
  return Math.abs(lng) <= MAX_LNG && Math.abs(lat) <= MAX_LAT;
}

/** The map ends at 85 degrees and at the antimeridian; an area across either could not be drawn whole. */
function staysOnMap(center: Position, radiusKm: number): boolean {
  return BEARINGS.every((bearing) => {
    const edge = destination([...center], radiusKm, bearing, { units: "kilometers" });
    const [lng = NaN, lat = NaN] = edge.geometry.coordinates;
    return isPosition([lng, lat]);
  });
}

const BEARINGS = Array.from({ length: 16 }, (_, index) => index * 22.5);

const RECORD_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function isBorderName(id: string): boolean {
  return RECORD_ID.test(id) || isBorderPair(id);
}

export type BorderPair = (typeof BORDER_PAIRS)[number];

export function isBorderPair(id: string): id is BorderPair {
  return BORDER_PAIRS.some((pair) => pair === id);
}

/** Surface of a ring in square kilometres. */
export function ringKm2(ring: readonly Position[]): number {
  return areaM2(polygon([closedRing(ring)])) / 1e6;
}

/** The radius of a circle, the distance of a band; null for a polygon. */
export function sizeKm(shape: AreaShape): number | null {
  if (shape.kind === "circle") return shape.radiusKm;
  return shape.kind === "border" ? shape.distanceKm : null;
}

/** The same area with another radius or distance; a polygon stays as it is. */
export function withSize(area: AreaOfInterest, km: number): AreaOfInterest {
  const { shape } = area;
  if (shape.kind === "circle") return { ...area, shape: { ...shape, radiusKm: km } };
  return shape.kind === "border" ? { ...area, shape: { ...shape, distanceKm: km } } : area;
}
