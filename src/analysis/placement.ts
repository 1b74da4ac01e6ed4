/**
 * Where each record stands on the map. Every passing record ends up either in at least one mark or in the
 * list of the unplaced with a reason: that is what makes "map = table = counts" a property and not a hope.
 * Knows records and areas; knows nothing of layers beyond the name its caller gives, and nothing of looks.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
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
  | {
      readonly kind: "flow" | "corridor" | "border";
      readonly areaId: null;
      readonly position: null;
    }
);

export type AreaMark<L extends string = string> = Extract<Mark<L>, { kind: "area" }>;
export type PointMark<L extends string = string> = Extract<Mark<L>, { kind: "point" }>;

export const UNPLACED_REASONS = [
  "no-area",
  "area-without-anchor",
  "endpoint-without-anchor",
] as const;
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

/** Where a record would stand, whatever the filter: computed once for an atlas. */
type Stand<L extends string> =
  | { readonly kind: "own"; readonly mark: Mark<L> }
  | { readonly kind: "areas"; readonly layerId: L; readonly areas: readonly AreaStand[] }
  | { readonly kind: "nowhere"; readonly unplaced: Unplaced<L> };
type AreaStand = { readonly markId: string; readonly areaId: string; readonly anchor: Position };

/**
 * Prepares the placing of an atlas's records. A record is in one layer; in it, it stands at its own position,
 * or once in every one of its areas that has an anchor (a program in three countries is counted in each of
 * them), or as a line of its own. The function returned places the passing ones; marks are in the order of
 * the first record in them.
 */
export function compilePlacement<L extends string>(
  atlas: Atlas,
  records: readonly AtlasRecord[],
  layerOf: (record: AtlasRecord, atlas: Atlas) => L,
): (pass: Uint8Array) => Placement<L> {
  const stands = records.map((record) => standOf(record, layerOf(record, atlas), atlas));
  return (pass) => {
    const marks: Mark<L>[] = [];
    const unplaced: Unplaced<L>[] = [];
    const recordsOfMark = new Map<string, string[]>();
    stands.forEach((stand, row) => {
      if (pass[row] !== 1) return;
      if (stand.kind === "own") marks.push(stand.mark);
      else if (stand.kind === "nowhere") unplaced.push(stand.unplaced);
      else {
        const recordId = records[row]?.id ?? "";
        for (const { markId: id, areaId, anchor } of stand.areas) {
          const known = recordsOfMark.get(id);
          if (known !== undefined) {
            known.push(recordId);
            continue;
          }
          const recordIds = [recordId];
          recordsOfMark.set(id, recordIds);
          const { layerId } = stand;
          marks.push({ id, layerId, kind: "area", areaId, position: anchor, recordIds });
        }
      }
    });
    return { marks, unplaced };
  };
}

function standOf<L extends string>(record: AtlasRecord, layerId: L, atlas: Atlas): Stand<L> {
  const shared = { id: `${layerId}:${record.id}`, layerId, recordIds: [record.id], areaId: null };
  const nowhere = (reason: UnplacedReason): Stand<L> => ({
    kind: "nowhere",
    unplaced: { recordId: record.id, layerId, reason },
  });
  if (record.position !== null)
    return { kind: "own", mark: { ...shared, kind: "point", position: record.position } };
  if (record.kind === "corridor" || record.kind === "border")
    return { kind: "own", mark: { ...shared, kind: record.kind, position: null } };
  if (record.kind === "flow") {
    const ends = [record.row.originAreaId, record.row.destinationAreaId];
    return ends.every((id) => (atlas.areas.get(id)?.anchor ?? null) !== null)
      ? { kind: "own", mark: { ...shared, kind: "flow", position: null } }
      : nowhere("endpoint-without-anchor");
  }
  const areas = [...new Set(record.areaIds)].flatMap((areaId) => {
    const anchor = atlas.areas.get(areaId)?.anchor ?? null;
    return anchor === null ? [] : [{ markId: `${layerId}:${areaId}`, areaId, anchor }];
  });
  if (areas.length > 0) return { kind: "areas", layerId, areas };
  return nowhere(record.areaIds.length === 0 ? "no-area" : "area-without-anchor");
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
