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
  const ranks = sorts.map(({ column }) => rankIn(column, atlas, locale));
  return records
    .map((record) => ({
      record,
      keys: ranks.map((rankOf) => rankOf(record)),
    }))
    .sort((a, b) => compareRows(a.keys, b.keys, sorts, locale))
    .map(({ record }) => record);
}

type Ranks = Map<string, ReadonlyMap<AtlasRecord, SortKey>>;
const ranksByAtlas = new WeakMap<Atlas, { readonly [L in Locale]: Ranks }>();

/**
 * A record's place among all of the atlas in a column; equals share one. Collating thousands of texts takes tens of
 * milliseconds, so it is done once per column and language, and a change of the filter compares whole numbers.
 */
function rankIn(
  column: TableColumn,
  atlas: Atlas,
  locale: Locale,
): (record: AtlasRecord) => SortKey {
  const known = ranksByAtlas.get(atlas) ?? { en: new Map(), es: new Map() };
  ranksByAtlas.set(atlas, known);
  return (record) => {
    const isContext = record.kind === "context";
    const name = `${column} ${isContext}`;
    const all = isContext ? atlas.contextRecords : atlas.records;
    const ranks = known[locale].get(name) ?? rankAll(all, column, atlas, locale);
    known[locale].set(name, ranks);
    return ranks.get(record) ?? null;
  };
}

function rankAll(
  records: readonly AtlasRecord[],
  column: TableColumn,
  atlas: Atlas,
  locale: Locale,
): ReadonlyMap<AtlasRecord, SortKey> {
  const keyed = records
    .map((record) => ({ record, key: sortKey(record, column, atlas, locale) }))
    .sort((a, b) => compareKeys(a.key, b.key, "ascending", locale));
  const ranks = new Map<AtlasRecord, SortKey>();
  let rank = 0;
  keyed.forEach(({ record, key }, index) => {
    const before = keyed[index - 1];
    if (before !== undefined && compareKeys(before.key, key, "ascending", locale) !== 0) rank += 1;
    ranks.set(record, key === null ? null : rank);
  });
  return ranks;
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
