/**
 * Label anchors of admin-1 areas: the pole of inaccessibility of the largest polygon, so that a
 * figure stands well inside its state however bent the state is. An anchor is never a place.
 * Method: Garcia-Castellanos & Lombardo 2007, as implemented by `polylabel`.
 */
import polylabel from "polylabel";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "@/geo/position";
import { SOURCES_DIR } from "./raw";

export type NamedState = {
  readonly id: string;
  readonly name: { readonly en: string; readonly es: string };
  readonly anchor: Position;
};

type Ring = readonly (readonly number[])[];

/** Two decimals, about 1.1 km: an anchor must not look like a surveyed point. */
const ANCHOR_DECIMALS = 2;
/** Search precision in degrees, below the rounding. */
const SEARCH_PRECISION = 0.005;

function planarArea(ring: Ring): number {
  const doubled = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled / 2);
}

/**
 * Pole of inaccessibility of the largest of `polygons`, `[lng, lat]` with two decimals.
 * Longitudes are shrunk by the cosine of the latitude, so that "far from the edge" is meant in km.
 */
export function findAnchor(polygons: readonly (readonly Ring[])[]): Position {
  const largest = polygons.reduce((a, b) => (planarArea(b[0]!) > planarArea(a[0]!) ? b : a));
  const latitudes = largest[0]!.map(([, lat = 0]) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const scaled = largest.map((ring) =>
    ring.map(([lng = 0, lat = 0]) => [lng * shrink, lat] as const),
  );
  const [x, y] = polylabel(scaled, SEARCH_PRECISION);
  return [Number((x / shrink).toFixed(ANCHOR_DECIMALS)), Number(y.toFixed(ANCHOR_DECIMALS))];
}

/** The 143 admin-1 areas of the base geometry with their names and anchors. */
export function readStates(): NamedState[] {
  const file = join(SOURCES_DIR, "base", "admin.topojson");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const states = topology.objects["states"];
  if (states?.type !== "GeometryCollection") throw new Error("admin.topojson has no states");
  return feature(topology, states).features.map(({ id, geometry, properties }) => {
    const { name_en: en, name_es: es } = properties as { name_en: string; name_es: string };
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
      throw new Error(`state ${id} is a ${geometry.type}`);
    }
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return { id: String(id), name: { en, es }, anchor: findAnchor(polygons) };
  });
}
