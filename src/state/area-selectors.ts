/** What follows from the area of interest: where every record lies, its outline, the measured line. */
import type { MultiLineString } from "geojson";
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { AreaOfInterest, AreaShape } from "@/filters/area";
import type * as AreaEngine from "@/filters/area-engine";
import type { GroundShapes } from "@/filters/area-status";
import type { RecordTable } from "@/filters/record-table";
import type { Outline } from "@/geo/outline";
import type { Position } from "@/geo/position";
import { decodeGeometry } from "@/layers/geometry";
import type { AppState } from "./store";

type Engine = typeof AreaEngine;

/** `pending`: the geometry is on its way and the area removes nothing yet. */
export type AreaProgress = "none" | "pending" | "failed" | "ready";

export function selectAreaProgress({ explorer, session, datasets }: AppState): AreaProgress {
  if (explorer.filter.area === null) return "none";
  const { status } = session.areaEngine;
  if (status === "failed") return "failed";
  return status === "ready" && hasSettled(datasets) ? "ready" : "pending";
}

/** The detailed limits are there, or will not come. */
function hasSettled({ load }: AppState["datasets"]): boolean {
  return load.admin?.status === "ready" || load.admin?.status === "failed";
}

/** The overview is too coarse to say that a state surely lies outside: without the detailed file nothing is known. */
const groundOf = memoizeLast((adminFile: unknown): GroundShapes => {
  const { admin } = decodeGeometry({ admin: adminFile });
  return {
    areas: new Map(
      [...(admin?.countries.features ?? []), ...(admin?.states.features ?? [])].map(
        ({ id, geometry }) => [String(id), geometry],
      ),
    ),
    borders: new Map(
      (admin?.borders.features ?? []).map(({ id, geometry }) => [String(id), geometry]),
    ),
  };
});

const outlineOf = memoizeLast(
  (engine: Engine, shape: AreaShape, atlas: Atlas, ground: GroundShapes): Outline | null =>
    engine.outlineOf(shape, atlas, ground),
);

/** The outline of the area of interest, to be drawn and flown to; null without one and while it is pending. */
export function selectAreaOutline(state: AppState, atlas: Atlas): Outline | null {
  const { area } = state.explorer.filter;
  const { areaEngine } = state.session;
  if (area === null || areaEngine.status !== "ready" || !hasSettled(state.datasets)) return null;
  return outlineOf(areaEngine.engine, area.shape, atlas, groundOf(state.datasets.geo.admin));
}

const draftOutlineOf = memoizeLast(
  (engine: Engine, shape: AreaShape, atlas: Atlas, ground: GroundShapes): Outline | null =>
    engine.outlineOf(shape, atlas, ground),
);

/** What is drawn: the area as it is being dragged, else as it is. */
export function selectDrawnOutline(state: AppState, atlas: Atlas): Outline | null {
  const { areaDraft, areaEngine } = state.session;
  if (areaDraft === null || areaEngine.status !== "ready") return selectAreaOutline(state, atlas);
  return draftOutlineOf(areaEngine.engine, areaDraft, atlas, groundOf(state.datasets.geo.admin));
}

/** One for the evidence and one for the context, each with its own memory. */
export type PlaceTable = (
  state: AppState,
  table: RecordTable,
  records: readonly AtlasRecord[],
  atlas: Atlas,
) => RecordTable;

/** The table with the column of the present area; the very table while there is nothing to say about one. */
export function createPlaceTable(): PlaceTable {
  const placed = memoizeLast(
    (table: RecordTable, of: AreaOfInterest, status: Uint8Array): RecordTable => ({
      ...table,
      area: { of, status },
    }),
  );
  // A new name or unit moves no record.
  const statusOf = memoizeLast(
    (
      engine: Engine,
      shape: AreaShape,
      outline: Outline | null,
      records: readonly AtlasRecord[],
      atlas: Atlas,
      ground: GroundShapes,
    ) => engine.placeInArea(shape, outline, records, atlas, ground),
  );
  return (state, table, records, atlas) => {
    const { area } = state.explorer.filter;
    const { areaEngine } = state.session;
    if (area === null || areaEngine.status !== "ready" || !hasSettled(state.datasets)) return table;
    const ground = groundOf(state.datasets.geo.admin);
    const outline = selectAreaOutline(state, atlas);
    const { engine } = areaEngine;
    return placed(table, area, statusOf(engine, area.shape, outline, records, atlas, ground));
  };
}

const pathOf = memoizeLast((engine: Engine, path: readonly Position[]): MultiLineString =>
  engine.greatCirclePath(path),
);

/** The measured line along great circles; null when nothing is measured. */
export function selectMeasuredLine({ session }: AppState): MultiLineString | null {
  const { areaEngine, measured } = session;
  if (measured.length < 2 || areaEngine.status !== "ready") return null;
  return pathOf(areaEngine.engine, measured);
}
