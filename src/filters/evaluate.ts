/**
 * A few passes over the columns: which rows pass, what each facet would add, and which clause alone keeps a row
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

/** Clauses by number; of a row that fails exactly one clause, the number of that clause is kept. */
const YEARS_CLAUSE = CLAUSES.indexOf("years");
const AREA_CLAUSE = CLAUSES.indexOf("area");
const TEXT_CLAUSE = CLAUSES.indexOf("text");

/**
 * Evaluates a filter over a table. A value that the table does not know matches no row that has the attribute; an
 * area that the table has not been placed in removes nothing.
 */
export function evaluateFilter(table: RecordTable, filter: Filter): FilterResult {
  const failures = findFailures(table, filter);
  const { failed, lastClause } = failures;
  const pass = new Uint8Array(table.length);
  const onlyFailed = new Uint32Array(CLAUSES.length);
  let count = 0;
  for (let row = 0; row < table.length; row += 1) {
    if (failed[row] === 0) {
      pass[row] = 1;
      count += 1;
    } else if (failed[row] === 1) {
      const clause = lastClause[row] ?? 0;
      onlyFailed[clause] = (onlyFailed[clause] ?? 0) + 1;
    }
  }
  return {
    pass,
    count,
    facetCounts: Object.fromEntries(
      FACETS.map((facet) => [facet, countFacet(table.columns[facet], facet, failures)]),
    ) as FilterResult["facetCounts"],
    yearCounts: countYears(table, failures),
    countWithout: Object.fromEntries(
      CLAUSES.map((clause, index) => [clause, count + (onlyFailed[index] ?? 0)]),
    ) as FilterResult["countWithout"],
    areaCounts: countAreas(areaStatusOf(table, filter), failures),
  };
}

/** Of each row: how many clauses it fails (two stand for more), and which was the last. */
type Failures = { readonly failed: Uint8Array; readonly lastClause: Uint8Array };

/**
 * One tight loop per clause, over all rows: a hundred thousand rows take a few milliseconds, where asking each row
 * for all its clauses through closures takes ten times as long.
 */
function findFailures(table: RecordTable, filter: Filter): Failures {
  const failures = {
    failed: new Uint8Array(table.length),
    lastClause: new Uint8Array(table.length),
  };
  failYears(table, filter, failures);
  failArea(areaStatusOf(table, filter), filter.areaStrict, failures);
  for (const facet of FACETS)
    failFacet(table.columns[facet], facetValues(filter, facet), CLAUSES.indexOf(facet), failures);
  failText(table, searchWords(filter.text), failures);
  return failures;
}

function fail({ failed, lastClause }: Failures, row: number, clause: number): void {
  failed[row] = (failed[row] ?? 0) + 1;
  lastClause[row] = clause;
}

function failYears(table: RecordTable, { years, yearMode }: Filter, failures: Failures): void {
  if (years === null) return;
  const from = monthOf(years.from, 1);
  const to = monthOf(years.to, 12);
  const { start, end, dated, length } = table;
  const contained = yearMode === "contained";
  for (let row = 0; row < length; row += 1) {
    if (dated[row] !== 1) continue;
    const [first, last] = [start[row] ?? 0, end[row] ?? 0];
    if (contained ? first < from || last > to : last < from || first > to)
      fail(failures, row, YEARS_CLAUSE);
  }
}

function failArea(status: Uint8Array | null, strict: boolean, failures: Failures): void {
  if (status === null) return;
  for (let row = 0; row < status.length; row += 1) {
    if (status[row] === OUTSIDE || (strict && status[row] === UNPLACEABLE))
      fail(failures, row, AREA_CLAUSE);
  }
}

/** Fails what has the attribute but none of the wanted values; nothing when the facet restricts nothing. */
function failFacet(
  { codes, words, bits }: BitColumn,
  values: readonly string[],
  clause: number,
  failures: Failures,
): void {
  if (values.length === 0) return;
  const wanted = new Uint32Array(words);
  for (const value of values) {
    const code = codes.indexOf(value);
    if (code >= 0) wanted[code >>> 5] = (wanted[code >>> 5] ?? 0) | (1 << (code & 31));
  }
  const rows = bits.length / words;
  for (let row = 0; row < rows; row += 1) {
    let any = 0;
    let hit = 0;
    for (let word = 0; word < words; word += 1) {
      const value = bits[row * words + word] ?? 0;
      any |= value;
      hit |= value & (wanted[word] ?? 0);
    }
    if (any !== 0 && hit === 0) fail(failures, row, clause);
  }
}

/** Last, because it is the dearest: a row that two clauses have excluded already is not searched. */
function failText(table: RecordTable, words: readonly string[], failures: Failures): void {
  if (words.length === 0) return;
  const { pieces, starts, codes } = table.haystack;
  const found = words.map((word) => findIn(pieces, word));
  for (let row = 0; row < table.length; row += 1) {
    if ((failures.failed[row] ?? 0) > 1) continue;
    const end = starts[row + 1] ?? 0;
    for (const hits of found) {
      let at = starts[row] ?? 0;
      while (at < end && hits[codes[at] ?? 0] !== 1) at += 1;
      if (at < end) continue;
      fail(failures, row, TEXT_CLAUSE);
      break;
    }
  }
}

/** Which pieces hold a word: a word has no blank, so that it is never half in one piece and half in the next. */
function findIn(pieces: readonly string[], word: string): Uint8Array {
  const hits = new Uint8Array(pieces.length);
  for (let code = 0; code < pieces.length; code += 1) {
    if (pieces[code]?.includes(word) === true) hits[code] = 1;
  }
  return hits;
}

/** How many rows that pass every other clause have each value. */
function countFacet(
  { codes, words, bits }: BitColumn,
  facet: Facet,
  { failed, lastClause }: Failures,
): ReadonlyMap<string, number> {
  const counter = new Uint32Array(codes.length);
  const own = CLAUSES.indexOf(facet);
  for (let row = 0; row < failed.length; row += 1) {
    if (failed[row] !== 0 && (failed[row] !== 1 || lastClause[row] !== own)) continue;
    for (let word = 0; word < words; word += 1) {
      let left = bits[row * words + word] ?? 0;
      while (left !== 0) {
        const code = word * 32 + 31 - Math.clz32(left & -left);
        counter[code] = (counter[code] ?? 0) + 1;
        left &= left - 1;
      }
    }
  }
  return new Map(codes.map((code, index) => [code, counter[index] ?? 0]));
}

/** Rows that touch each year: a step up where a row begins, a step down after it ends, and their running sum. */
function countYears(table: RecordTable, { failed, lastClause }: Failures): Uint32Array {
  const { start, end, dated, length } = table;
  const years = YEAR_DOMAIN.to - YEAR_DOMAIN.from + 1;
  const steps = new Int32Array(years + 1);
  for (let row = 0; row < length; row += 1) {
    if (dated[row] !== 1) continue;
    if (failed[row] !== 0 && (failed[row] !== 1 || lastClause[row] !== YEARS_CLAUSE)) continue;
    const first = Math.max(0, yearOf(start[row] ?? 0) - YEAR_DOMAIN.from);
    const last = Math.min(years - 1, yearOf(end[row] ?? 0) - YEAR_DOMAIN.from);
    if (first > last) continue;
    steps[first] = (steps[first] ?? 0) + 1;
    steps[last + 1] = (steps[last + 1] ?? 0) - 1;
  }
  const counts = new Uint32Array(years);
  let running = 0;
  for (let year = 0; year < years; year += 1) {
    running += steps[year] ?? 0;
    counts[year] = running;
  }
  return counts;
}

/** Rows that pass every other clause, by where they lie. */
function countAreas(
  status: Uint8Array | null,
  { failed, lastClause }: Failures,
): AreaCounts | null {
  if (status === null) return null;
  const tally = new Uint32Array(3);
  for (let row = 0; row < status.length; row += 1) {
    if (failed[row] !== 0 && (failed[row] !== 1 || lastClause[row] !== AREA_CLAUSE)) continue;
    const where = status[row] ?? 0;
    tally[where] = (tally[where] ?? 0) + 1;
  }
  return {
    inside: tally[INSIDE] ?? 0,
    outside: tally[OUTSIDE] ?? 0,
    unplaceable: tally[UNPLACEABLE] ?? 0,
  };
}

/** The column of the filter's own area; null where it has none or the table was placed in another one. */
function areaStatusOf(table: RecordTable, filter: Filter): Uint8Array | null {
  return filter.area !== null && table.area?.of === filter.area ? table.area.status : null;
}
