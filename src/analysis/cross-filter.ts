/**
 * A view is filtered by every clause but its own: a chart that sets the agencies goes on showing the agencies
 * that are not chosen, as the facet counts do. One memo per view.
 */
import { evaluateFilter, type FilterResult } from "@/filters/evaluate";
import { activeClauses, withoutClause, type Clause, type Filter } from "@/filters/filter";
import type { RecordTable } from "@/filters/record-table";

/** The filter without a view's own clauses. */
export function withoutClauses(filter: Filter, clauses: readonly Clause[]): Filter {
  return clauses.reduce(withoutClause, filter);
}

export type CrossFilter = (
  table: RecordTable,
  filter: Filter,
  own: readonly Clause[],
  full: FilterResult,
) => FilterResult;

/**
 * Evaluates a filter without a view's own clauses; `full` is the result with all of them, taken as it is when
 * none of the view's own is active. Remembered by value: a change of an own clause alone gives back the very
 * same result, so that the view draws nothing anew but the emphasis.
 */
export function createCrossFilter(): CrossFilter {
  let last: { table: RecordTable; key: string; result: FilterResult } | null = null;
  return (table, filter, own, full) => {
    const reduced = withoutClauses(filter, own);
    const key = JSON.stringify(reduced);
    if (last?.table === table && last.key === key) return last.result;
    const untouched = !activeClauses(filter).some((clause) => own.includes(clause));
    const result = untouched ? full : evaluateFilter(table, reduced);
    last = { table, key, result };
    return result;
  };
}
