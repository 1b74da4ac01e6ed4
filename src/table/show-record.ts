/** Selects a record from the table and takes the map to it. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { extentOf } from "@/layers/extent";
import { actions } from "@/state/store";

export function showRecord(record: AtlasRecord, atlas: Atlas): void {
  actions.select({ kind: "record", id: record.id });
  const extent = extentOf(record, atlas);
  if (extent !== null) actions.flyTo(extent);
}
