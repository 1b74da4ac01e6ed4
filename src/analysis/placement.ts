/**
 * Where each record stands on the map. Every passing record ends up either in at least one mark or in the
 * list of the unplaced with a reason: that is what makes "map = table = counts" a property and not a hope.
 * Knows records and areas; knows nothing of layers beyond the name its caller gives, and nothing of looks.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Area } from "@/datasets/schema";
import type { Position } from "@/geo/position";

/** What stands for records on the map. `L` is the name of the layer. */
export type Mark<L extends string = string> = {
  /** `layer:area` for areas, `layer:record` for everything else. */
  readonly id: string;
  readonly layerId: L;
  readonly recordIds: readonly string[];
} & (
  | { readonly kind: "point"; readonly areaId: null; readonly position: Position }
  | { readonly kind: "area"; readonly areaId: string; readonly position: Position }
  | { readonly kind: "flow" | "corridor" | "border"; readonly areaId: null; readonly position: null }
);

export type AreaMark<L extends string = string> = Extract<Mark<L>, { kind: "area" }>;
export type PointMark<L extends string = string> = Extract<Mark<L>, { kind: "point" }>;

export const UNPLACED_REASONS = ["no-area", "area-without-anchor", "endpoint-without-anchor"] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

export type Unplaced<L extends string = string> = {
  readonly recordId: string;
  readonly layerId: L;
  readonly reason: UnplacedReason;
};

export type Placement<L extends string = string> = {
  readonly marks: readonly Mark<L>[];
  readonly unplaced: readonly Unplaced<L>[];
};

/**
 * Places the passing records. A record is in one layer; in it, it stands at its own position, or once in
 * every one of its areas that has an anchor (a program in three countries is counted in each of them), or
 * as a line of its own. Marks are in the order of the first record in them.
 *
 * @param pass 1 where the record of the same index passes the filter
 */
export function placeRecords<L extends string>(
  atlas: Atlas,
  records: readonly AtlasRecord[],
  pass: Uint8Array,
  layerOf: (record: AtlasRecord, atlas: Atlas) => L,
): Placement<L> {
  const marks: Mark<L>[] = [];
  const unplaced: Unplaced<L>[] = [];
  const areaMarks = new Map<string, string[]>();
  records.forEach((record, row) => {
    if (pass[row] !== 1) return;
    const layerId = layerOf(record, atlas);
    const own = ownMark(record, layerId, atlas);
    if (own === "by-area") {
      const anchors = anchoredAreas(record, atlas);
      if (anchors.length === 0)
        unplaced.push({ recordId: record.id, layerId, reason: missingAnchor(record) });
      for (const { id: areaId, anchor } of anchors) {
        const id = `${layerId}:${areaId}`;
        const known = areaMarks.get(id);
        if (known !== undefined) {
          known.push(record.id);
          continue;
        }
        const recordIds = [record.id];
        areaMarks.set(id, recordIds);
        marks.push({ id, layerId, kind: "area", areaId, position: anchor, recordIds });
      }
    } else if (typeof own === "string") unplaced.push({ recordId: record.id, layerId, reason: own });
    else marks.push(own);
  });
  return { marks, unplaced };
}

function ownMark<L extends string>(
  record: AtlasRecord,
  layerId: L,
  atlas: Atlas,
): Mark<L> | UnplacedReason | "by-area" {
  const shared = { id: `${layerId}:${record.id}`, layerId, recordIds: [record.id], areaId: null };
  if (record.position !== null) return { ...shared, kind: "point", position: record.position };
  if (record.kind === "corridor" || record.kind === "border")
    return { ...shared, kind: record.kind, position: null };
  if (record.kind !== "flow") return "by-area";
  const ends = [record.row.originAreaId, record.row.destinationAreaId];
  return ends.every((id) => (atlas.areas.get(id)?.anchor ?? null) !== null)
    ? { ...shared, kind: "flow", position: null }
    : "endpoint-without-anchor";
}

type AnchoredArea = Area & { readonly anchor: Position };

function anchoredAreas(record: AtlasRecord, atlas: Atlas): AnchoredArea[] {
  return [...new Set(record.areaIds)].flatMap((id) => {
    const area = atlas.areas.get(id);
    return area === undefined || area.anchor === null ? [] : [area as AnchoredArea];
  });
}

function missingAnchor(record: AtlasRecord): UnplacedReason {
  return record.areaIds.length === 0 ? "no-area" : "area-without-anchor";
}

/**
 * How many of the records under marks and unplaced belong to each layer; each record counted once, however
 * many areas it stands in.
 */
export function countByLayer<L extends string>(placement: Placement<L>): ReadonlyMap<L, number> {
  const ids = new Map<L, Set<string>>();
  const add = (layerId: L, recordId: string) => {
    const known = ids.get(layerId);
    if (known === undefined) ids.set(layerId, new Set([recordId]));
    else known.add(recordId);
  };
  for (const mark of placement.marks) for (const id of mark.recordIds) add(mark.layerId, id);
  for (const { layerId, recordId } of placement.unplaced) add(layerId, recordId);
  return new Map([...ids].map(([layerId, set]) => [layerId, set.size]));
}
