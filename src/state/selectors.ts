/** Derived views of the store, each a chain of small memoised steps. */
import { buildAtlas, type Atlas } from "@/datasets/atlas";
import { evaluateFilter, type FilterResult } from "@/filters/evaluate";
import { buildRecordTable, type RecordTable } from "@/filters/record-table";
import { createPlaceTable } from "./area-selectors";
import type { AppState } from "./store";
import { memoizeLast } from "@/analysis/memoize-last";

const atlasOf = memoizeLast(buildAtlas);
const tableOf = memoizeLast((atlas: Atlas) => buildRecordTable(atlas.records, atlas));
const contextTableOf = memoizeLast((atlas: Atlas) => buildRecordTable(atlas.contextRecords, atlas));
const placeTable = createPlaceTable();
const placeContextTable = createPlaceTable();
const resultOf = memoizeLast(evaluateFilter);
const contextResultOf = memoizeLast(evaluateFilter);

export function selectAtlas(state: AppState): Atlas {
  return atlasOf(state.datasets.rows);
}

/** Columns of the evidence records, whatever the area of interest; row numbers are indices into `atlas.records`. */
export function selectColumns(state: AppState): RecordTable {
  return tableOf(selectAtlas(state));
}

/** The same columns, with where each record lies to the area of interest. */
export function selectTable(state: AppState): RecordTable {
  const atlas = selectAtlas(state);
  return placeTable(state, tableOf(atlas), atlas.records, atlas);
}

export function selectFilterResult(state: AppState): FilterResult {
  return resultOf(selectTable(state), state.explorer.filter);
}

/** Columns of the context records; row numbers are indices into `atlas.contextRecords`. */
export function selectContextTable(state: AppState): RecordTable {
  const atlas = selectAtlas(state);
  return placeContextTable(state, contextTableOf(atlas), atlas.contextRecords, atlas);
}

export function selectContextResult(state: AppState): FilterResult {
  return contextResultOf(selectContextTable(state), state.explorer.filter);
}
