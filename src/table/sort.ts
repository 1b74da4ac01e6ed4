/** The order of the table. Pure; what is missing comes last whichever way one sorts. */
import { RECORD_KINDS, type Atlas, type AtlasRecord } from "@/datasets/atlas";
import { monthSpan, OPEN_END } from "@/datasets/period";
import { MAX_SORTS, type TableColumn, type TableSort } from "@/permalink/explorer-state";
import { INTL_TAG, type Locale } from "@/text/locale";
import { buildCell, numberOf } from "./cells";

/** What a row is ordered by: a number, a text in the reader's language, or nothing. */
export type SortKey = number | string | null;

const collators: Record<Locale, Intl.Collator> = {
  en: new Intl.Collator(INTL_TAG.en, { sensitivity: "base", numeric: true }),
  es: new Intl.Collator(INTL_TAG.es, { sensitivity: "base", numeric: true }),
};

/** Months to the left, so that start decides and end breaks the tie: spans are shorter than 10,000 years. */
const MONTHS = OPEN_END + 1;

/**
 * The key of a record in a column. Periods by their first month, then their last (a fiscal year starts in
 * October of the year before); values by number whatever their unit; kinds in the order of the tabs.
 */
export function sortKey(
  record: AtlasRecord,
  column: TableColumn,
  atlas: Atlas,
  locale: Locale,
): SortKey {
  switch (column) {
    case "period": {
      if (record.period === null) return null;
      const { start, end } = monthSpan(record.period);
      return start * MONTHS + end;
    }
    case "value":
      return numberOf(record);
    case "kind":
      return RECORD_KINDS.indexOf(record.kind);
    default: {
      const { text, detail } = buildCell(record, column, atlas, locale);
      if (text === "") return null;
      return column === "source" ? `${text} ${detail ?? ""}` : text;
    }
  }
}

/** Compares two keys in a direction; nothing is after everything, in both directions. */
export function compareKeys(
  a: SortKey,
  b: SortKey,
  direction: TableSort["direction"],
  locale: Locale,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === "number" && typeof b === "number"
      ? a - b
      : collators[locale].compare(String(a), String(b));
  return direction === "ascending" ? order : 0 - order;
}

/** The rows in a new order; each key breaks the ties of the one before, equal rows keep their order. */
export function sortRecords(
  records: readonly AtlasRecord[],
  sorts: readonly TableSort[],
  atlas: Atlas,
  locale: Locale,
): readonly AtlasRecord[] {
  if (sorts.length === 0) return records;
  return records
    .map((record) => ({
      record,
      keys: sorts.map(({ column }) => sortKey(record, column, atlas, locale)),
    }))
    .sort((a, b) => compareRows(a.keys, b.keys, sorts, locale))
    .map(({ record }) => record);
}

function compareRows(
  a: readonly SortKey[],
  b: readonly SortKey[],
  sorts: readonly TableSort[],
  locale: Locale,
): number {
  for (const [index, { direction }] of sorts.entries()) {
    const order = compareKeys(a[index] ?? null, b[index] ?? null, direction, locale);
    if (order !== 0) return order;
  }
  return 0;
}

/** What a click on a column's header does: ascending, then descending, then the original order. */
export function nextSort(sorts: readonly TableSort[], column: TableColumn): readonly TableSort[] {
  const [only, ...others] = sorts;
  if (only?.column !== column || others.length > 0) return [{ column, direction: "ascending" }];
  return only.direction === "ascending" ? [{ column, direction: "descending" }] : [];
}

/**
 * What a click with Shift does: the column breaks the ties of those before it, first ascending, then descending,
 * then no longer. Where there are as many keys as can be, it takes the place of the last.
 */
export function nextSortWithin(
  sorts: readonly TableSort[],
  column: TableColumn,
): readonly TableSort[] {
  const own = sorts.find((sort) => sort.column === column);
  if (own === undefined)
    return [...sorts.slice(0, MAX_SORTS - 1), { column, direction: "ascending" }];
  if (own.direction === "descending") return sorts.filter((sort) => sort !== own);
  return sorts.map((sort) => (sort === own ? { column, direction: "descending" } : sort));
}
