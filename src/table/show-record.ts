/** Selects a record from the table and takes the map to it. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { actions } from "@/state/store";

export function showRecord(record: AtlasRecord, atlas: Atlas): void {
  actions.select({ kind: "record", id: record.id });
  void atlas;
}
