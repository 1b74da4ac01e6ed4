/**
 * One pass over the columns: which rows pass, what each facet would add, and which clause alone keeps a row
 * out. Facet counts ignore their own facet: a row that fails exactly one clause counts under that clause only.
 * Time is linear in rows; text is searched last and never in a row that two clauses have already excluded.
 */
import { monthOf, yearOf } from "@/geo/months";
import { INSIDE, OUTSIDE, UNPLACEABLE } from "./area";
import {
  CLAUSES,
  FACETS,
  facetValues,
  searchWords,
  YEAR_DOMAIN,
  type Clause,
  type Facet,
  type Filter,
} from "./filter";
import type { BitColumn, RecordTable } from "./record-table";

export type FilterResult = {
  /** 1 where the row passes every clause. */
  readonly pass: Uint8Array;
  readonly count: number;
  /** Per facet: how many rows have each value, among those that pass every other clause. */
  readonly facetCounts: { readonly [F in Facet]: ReadonlyMap<string, number> };
  /** Rows touching each year of the domain, among those that pass every clause but the years. */
  readonly yearCounts: Uint32Array;
  /** How many rows would pass if this clause were dropped. */
  readonly countWithout: { readonly [C in Clause]: number };
  /** Rows that pass every other clause, by where they lie to the area; null without one, or while it is worked out. */
  readonly areaCounts: AreaCounts | null;
};

export type AreaCounts = {
  readonly inside: number;
  readonly outside: number;
  /** Known only to an area that lies partly inside, or to no area at all. */
  readonly unplaceable: number;
};

const NONE = -1;
const SEVERAL = -2;
const YEARS_CLAUSE = CLAUSES.indexOf("years");
const AREA_CLAUSE = CLAUSES.indexOf("area");
const TEXT_CLAUSE = CLAUSES.indexOf("text");
const FIRST_FACET_CLAUSE = CLAUSES.indexOf(FACETS[0]);

/**
 * Evaluates a filter over a table. A value that the table does not know matches no row that has the attribute; an
 * area that the table has not been placed in removes nothing.
 */
export function evaluateFilter(table: RecordTable, filter: Filter): FilterResult {
  const failedClause = compileClauses(table, filter);
  const pass = new Uint8Array(table.length);
  const counters = FACETS.map((facet) => new Uint32Array(table.columns[facet].codes.length));
  const yearCounts = new Uint32Array(YEAR_DOMAIN.to - YEAR_DOMAIN.from + 1);
  const onlyFailed = new Uint32Array(CLAUSES.length);
  const status = areaStatusOf(table, filter);
  const areaTally = new Uint32Array(3);
  let count = 0;
  for (let row = 0; row < table.length; row += 1) {
    const failed = failedClause(row);
    if (failed === SEVERAL) continue;
    const where = status?.[row];
    if (where !== undefined && (failed === NONE || failed === AREA_CLAUSE))
      areaTally[where] = (areaTally[where] ?? 0) + 1;
    if (failed === NONE) {
      pass[row] = 1;
      count += 1;
      counters.forEach((counter, index) =>
        tally(table.columns[FACETS[index] as Facet], row, counter),
      );
      tallyYears(table, row, yearCounts);
      continue;
    }
    onlyFailed[failed] = (onlyFailed[failed] ?? 0) + 1;
    if (failed === YEARS_CLAUSE) tallyYears(table, row, yearCounts);
    const facet = FACETS[failed - FIRST_FACET_CLAUSE];
    const counter = counters[failed - FIRST_FACET_CLAUSE];
    if (failed !== YEARS_CLAUSE && facet !== undefined && counter !== undefined)
      tally(table.columns[facet], row, counter);
  }
  return {
    pass,
    count,
    facetCounts: Object.fromEntries(
      FACETS.map((facet, index) => [facet, countsByCode(table.columns[facet], counters[index])]),
    ) as FilterResult["facetCounts"],
    yearCounts,
    countWithout: Object.fromEntries(
      CLAUSES.map((clause, index) => [clause, count + (onlyFailed[index] ?? 0)]),
    ) as FilterResult["countWithout"],
    areaCounts:
      status === null
        ? null
        : {
            inside: areaTally[INSIDE] ?? 0,
            outside: areaTally[OUTSIDE] ?? 0,
            unplaceable: areaTally[UNPLACEABLE] ?? 0,
          },
  };
}

/** The column of the filter's own area; null where it has none or the table was placed in another one. */
function areaStatusOf(table: RecordTable, filter: Filter): Uint8Array | null {
  return filter.area !== null && table.area?.of === filter.area ? table.area.status : null;
}

/** A function from row to the index of the one clause it fails, `NONE` or `SEVERAL`. */
function compileClauses(table: RecordTable, filter: Filter): (row: number) => number {
  const failsYears = compileYears(table, filter);
  const facets = FACETS.map((facet) =>
    compileFacet(table.columns[facet], facetValues(filter, facet)),
  );
  const words = searchWords(filter.text);
  const status = areaStatusOf(table, filter);
  return (row) => {
    let failed = failsYears(row) ? YEARS_CLAUSE : NONE;
    if (status !== null && failsArea(status[row], filter.areaStrict)) {
      if (failed !== NONE) return SEVERAL;
      failed = AREA_CLAUSE;
    }
    for (let index = 0; index < facets.length; index += 1) {
      if (facets[index]?.(row) !== true) continue;
      if (failed !== NONE) return SEVERAL;
      failed = FIRST_FACET_CLAUSE + index;
    }
    const text = table.haystack[row] ?? "";
    if (words.every((word) => text.includes(word))) return failed;
    return failed === NONE ? TEXT_CLAUSE : SEVERAL;
  };
}

function failsArea(where: number | undefined, strict: boolean): boolean {
  return where === OUTSIDE || (strict && where === UNPLACEABLE);
}

function compileYears(table: RecordTable, filter: Filter): (row: number) => boolean {
  if (filter.years === null) return () => false;
  const from = monthOf(filter.years.from, 1);
  const to = monthOf(filter.years.to, 12);
  const { start, end, dated } = table;
  if (filter.yearMode === "contained") {
    return (row) => dated[row] === 1 && ((start[row] ?? 0) < from || (end[row] ?? 0) > to);
  }
  return (row) => dated[row] === 1 && ((end[row] ?? 0) < from || (start[row] ?? 0) > to);
}

/** Null when the facet restricts nothing; else: does the row have the attribute but none of the wanted values? */
function compileFacet(
  column: BitColumn,
  values: readonly string[],
): ((row: number) => boolean) | null {
  if (values.length === 0) return null;
  const wanted = new Uint32Array(column.words);
  for (const value of values) {
    const code = column.codes.indexOf(value);
    if (code >= 0) wanted[code >>> 5] = (wanted[code >>> 5] ?? 0) | (1 << (code & 31));
  }
  const { words, bits } = column;
  return (row) => {
    let any = 0;
    let hit = 0;
    for (let word = 0; word < words; word += 1) {
      const value = bits[row * words + word] ?? 0;
      any |= value;
      hit |= value & (wanted[word] ?? 0);
    }
    return any !== 0 && hit === 0;
  };
}

function tally(column: BitColumn, row: number, counter: Uint32Array): void {
  for (let word = 0; word < column.words; word += 1) {
    let bits = column.bits[row * column.words + word] ?? 0;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      counter[word * 32 + bit] = (counter[word * 32 + bit] ?? 0) + 1;
      bits &= bits - 1;
    }
  }
}

function tallyYears(table: RecordTable, row: number, yearCounts: Uint32Array): void {
  if (table.dated[row] !== 1) return;
  const first = Math.max(YEAR_DOMAIN.from, yearOf(table.start[row] ?? 0));
  const last = Math.min(YEAR_DOMAIN.to, yearOf(table.end[row] ?? 0));
  for (let year = first; year <= last; year += 1) {
    yearCounts[year - YEAR_DOMAIN.from] = (yearCounts[year - YEAR_DOMAIN.from] ?? 0) + 1;
  }
}

function countsByCode(
  column: BitColumn,
  counter: Uint32Array | undefined,
): ReadonlyMap<string, number> {
  return new Map(column.codes.map((code, index) => [code, counter?.[index] ?? 0]));
}
