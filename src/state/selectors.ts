/** Derived views of the store, each a chain of small memoised steps. */
import { buildAtlas, type Atlas } from "@/datasets/atlas";
import { evaluateFilter, type FilterResult } from "@/filters/evaluate";
import { buildRecordTable, type RecordTable } from "@/filters/record-table";
import type { AppState } from "./store";
import { memoizeLast } from "@/analysis/memoize-last";

const atlasOf = memoizeLast(buildAtlas);
const tableOf = memoizeLast((atlas: Atlas) => buildRecordTable(atlas.records, atlas));
const contextTableOf = memoizeLast((atlas: Atlas) => buildRecordTable(atlas.contextRecords, atlas));
const resultOf = memoizeLast(evaluateFilter);
const contextResultOf = memoizeLast(evaluateFilter);

export function selectAtlas(state: AppState): Atlas {
  return atlasOf(state.datasets.rows);
}

/** Columns of the evidence records; row numbers are indices into `atlas.records`. */
export function selectTable(state: AppState): RecordTable {
  return tableOf(selectAtlas(state));
}

export function selectFilterResult(state: AppState): FilterResult {
  return resultOf(selectTable(state), state.explorer.filter);
}

/** Columns of the context records; row numbers are indices into `atlas.contextRecords`. */
export function selectContextTable(state: AppState): RecordTable {
  return contextTableOf(selectAtlas(state));
}

export function selectContextResult(state: AppState): FilterResult {
  return contextResultOf(selectContextTable(state), state.explorer.filter);
}
