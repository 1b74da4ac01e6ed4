/** Neighbours of a record among those that pass the filter: by distance where both have a position, else by area. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { distanceKm } from "@/geo/distance";
import type { Passes } from "./shape";

/** Half an hour's drive: what a reader on the spot would call "near". */
export const NEARBY_KM = 25;
export const NEARBY_LIMIT = 5;

export type Neighbour = {
  readonly record: AtlasRecord;
  /** Null where one of the two is only known to its area. */
  readonly distanceKm: number | null;
};

/**
 * The nearest records, at most `NEARBY_LIMIT`: first those within `NEARBY_KM`, by distance, then those of the
 * same state or smaller area. Areas as large as a country say nothing about nearness and are not used; nor are
 * records already linked from the panel (`except`).
 */
export function findNearby(
  record: AtlasRecord,
  atlas: Atlas,
  passes: Passes,
  except: ReadonlySet<string>,
): readonly Neighbour[] {
  const areaIds = record.areaIds.filter((id) => isLocal(id, atlas));
  const found: Neighbour[] = [];
  for (const other of atlas.records) {
    if (other.id === record.id || except.has(other.id) || !passes(other.id)) continue;
    const km =
      record.position === null || other.position === null
        ? null
        : distanceKm(record.position, other.position);
    if (km === null ? other.areaIds.some((id) => areaIds.includes(id)) : km <= NEARBY_KM)
      found.push({ record: other, distanceKm: km });
  }
  return found
    .sort((a, b) => (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) || 0)
    .slice(0, NEARBY_LIMIT);
}

const LOCAL_KINDS = new Set(["admin1", "county", "city", "field-office"]);

function isLocal(areaId: string, atlas: Atlas): boolean {
  const area = atlas.areas.get(areaId);
  return area !== undefined && LOCAL_KINDS.has(area.kind);
}
