/**
 * What the details panel shows, as data. Pure, so that the tests read it instead of a page.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Selection } from "@/permalink/explorer-state";
import type { Locale } from "@/text/locale";
import { buildActivity } from "./activity-model";
import { buildArea } from "./area-model";
import { buildContextFigure, buildFlow, buildObservation } from "./figure-models";
import { buildPlace } from "./place-model";
import { buildBorder, buildCorridor, buildRecommendation } from "./other-models";
import type { Details, Passes } from "./shape";

/**
 * Builds what the panel shows for a selection; null when nothing of that id is loaded. Areas are described by
 * the records that pass; a record is described in full whether it passes or not.
 */
export function buildDetails(
  selection: Selection,
  atlas: Atlas,
  locale: Locale,
  passes: Passes,
): Details | null {
  if (selection.kind === "area") {
    const area = atlas.areas.get(selection.id);
    return area === undefined ? null : buildArea(area, atlas, locale, passes);
  }
  const record = atlas.byId.get(selection.id);
  return record === undefined ? null : buildRecord(record, atlas, locale);
}

function buildRecord(record: AtlasRecord, atlas: Atlas, locale: Locale): Details {
  switch (record.kind) {
    case "activity":
      return buildActivity(record, record.row, atlas, locale);
    case "observation":
      return buildObservation(record, record.row, atlas, locale);
    case "place":
      return buildPlace(record, record.row, atlas, locale);
    case "recommendation":
      return buildRecommendation(record, record.row, atlas, locale);
    case "flow":
      return buildFlow(record, record.row, atlas, locale);
    case "corridor":
      return buildCorridor(record, record.row, atlas, locale);
    case "border":
      return buildBorder(record, record.row, atlas, locale);
    case "context":
      return buildContextFigure(record, record.row, atlas, locale);
  }
}
