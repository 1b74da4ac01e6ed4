/** Why a selected record is not on the map: the clauses of the filter that keep it out. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import { activeClauses, CLAUSES, withoutClause, type Clause, type Filter } from "@/filters/filter";
import { buildRecordTable, type RecordTable } from "@/filters/record-table";

/** The clauses that the record fails, in the order of the chips; empty when it passes. */
export function failingClauses(
  record: AtlasRecord,
  atlas: Atlas,
  filter: Filter,
  /** The tables that were placed in the area of interest. */
  placed: readonly RecordTable[] = [],
): Clause[] {
  const alone = buildRecordTable([record], atlas);
  const home = placed.find((other) => other.rowOf.has(record.id));
  const row = home?.rowOf.get(record.id) ?? 0;
  const table: RecordTable =
    home?.area == null
      ? alone
      : { ...alone, area: { of: home.area.of, status: home.area.status.slice(row, row + 1) } };
  return activeClauses(filter).filter(
    (clause) => evaluateFilter(table, onlyClause(filter, clause)).count === 0,
  );
}

function onlyClause(filter: Filter, clause: Clause): Filter {
  return CLAUSES.filter((other) => other !== clause).reduce(withoutClause, filter);
}

/** The filter without the given clauses. */
export function withoutClauses(filter: Filter, clauses: readonly Clause[]): Filter {
  return clauses.reduce(withoutClause, filter);
}
