/** Derived views that only the panels need, memoised by identity like those of state/selectors. */
import { evaluateFilter, type FilterResult } from "@/filters/evaluate";
import { EMPTY_FILTER } from "@/filters/filter";
import { memoizeLast } from "@/analysis/memoize-last";
import { selectColumns, selectContextResult } from "@/state/selectors";
import type { AppState } from "@/state/store";
import type { RecordTable } from "@/filters/record-table";

const unfilteredOf = memoizeLast((table: RecordTable) => evaluateFilter(table, EMPTY_FILTER));

/** Counts without any filter: sizes of facet values, fixed until other data load. */
export function selectUnfiltered(state: AppState): FilterResult {
  return unfilteredOf(selectColumns(state));
}

/** Context figures on show, which no count of records includes; 0 when context is neither on the map nor in the table. */
export function selectContextShown(state: AppState): number {
  const { table, dock } = state.explorer;
  const inTable = dock.open && dock.tab === "table" && table.kind === "context";
  return inTable ? selectContextResult(state).count : selectContextOnMap(state);
}

/** Context figures that pass while their layer is on; thousands are not counted for a layer that is off. */
export function selectContextOnMap(state: AppState): number {
  return state.explorer.layers.visible.includes("homicide") ? selectContextResult(state).count : 0;
}
