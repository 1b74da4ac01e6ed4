/** The laboratories, crossings and offices nearest to a point, with great-circle distances. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { PlaceKind } from "@/datasets/schema";
import { distanceKm } from "@/geo/distance";
import type { Position } from "@/geo/position";

export const NEAREST_GROUPS = ["lab", "crossing", "office"] as const;
export type NearestGroup = (typeof NEAREST_GROUPS)[number];

const GROUP_OF: { readonly [K in PlaceKind]: NearestGroup | null } = {
  lab: "lab",
  crossing: "crossing",
  "port-of-entry": "crossing",
  office: "office",
  seaport: null,
  airport: null,
  site: null,
};

export type Near = { readonly record: AtlasRecord; readonly distanceKm: number };

/**
 * Up to `limit` places of each group among the passing records, nearest first; equal distances in the order of the
 * records. Places known only to a state have no position and are never near anything. `pass` is over
 * `atlas.records`; `except` is the place that is asked from.
 */
export function findNearest(
  from: Position,
  atlas: Atlas,
  pass: Uint8Array,
  limit: number,
  except: string | null = null,
): { readonly [G in NearestGroup]: readonly Near[] } {
  const found: { [G in NearestGroup]: Near[] } = { lab: [], crossing: [], office: [] };
  atlas.records.forEach((record, row) => {
    if (record.kind !== "place" || record.position === null) return;
    const group = GROUP_OF[record.row.kind];
    if (group === null || pass[row] !== 1 || record.id === except) return;
    found[group].push({ record, distanceKm: distanceKm(from, record.position) });
  });
  const nearest = (all: readonly Near[]) =>
    all.toSorted((a, b) => a.distanceKm - b.distanceKm).slice(0, limit);
  return {
    lab: nearest(found.lab),
    crossing: nearest(found.crossing),
    office: nearest(found.office),
  };
}
