/** Which records the table shows: those that pass the filter, of the chosen kind, in the order asked for. Pure. */
import type { Atlas, AtlasRecord, RecordKind } from "@/datasets/atlas";
import type { TableKind } from "@/permalink/explorer-state";

/** Which records pass; row numbers as in `atlas.records` and `atlas.contextRecords`. */
export type PassMasks = { readonly evidence: Uint8Array; readonly context: Uint8Array };

/** The passing records of a kind, in the order of the atlas. Context is never among `all`. */
export function rowsOfKind(atlas: Atlas, pass: PassMasks, kind: TableKind): AtlasRecord[] {
  if (kind === "context") return atlas.contextRecords.filter((_, row) => pass.context[row] === 1);
  return atlas.records.filter(
    (record, row) => pass.evidence[row] === 1 && (kind === "all" || record.kind === kind),
  );
}

/** How many records of each kind pass. */
export function countKinds(atlas: Atlas, pass: PassMasks): ReadonlyMap<TableKind, number> {
  const counts = new Map<TableKind, number>([["all", 0]]);
  const add = (kind: TableKind | RecordKind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  atlas.records.forEach((record, row) => {
    if (pass.evidence[row] !== 1) return;
    add("all");
    add(record.kind);
  });
  atlas.contextRecords.forEach((_, row) => {
    if (pass.context[row] === 1) add("context");
  });
  return counts;
}
