/** Keys of the table and of the comparison. */
import { COMPARE_BY, readYears, type CompareBy } from "@/analysis/compare";
import { GROUPINGS } from "@/analysis/groupings";
import { MAX_SORTS, normalizeColumns, TABLE_COLUMNS, type TableSort } from "./explorer-state";
import { COUNTRY, ignoring, SLUG, taking, type LinkKey } from "./link-key";

/** First letters, as they stand in a link: `y/2010-2014/2015-2019`. */
const COMPARE_CODES: { readonly [By in CompareBy]: string } = {
  years: "y",
  agency: "a",
  country: "c",
  measure: "m",
};

function isComparable(by: CompareBy, text: string): boolean {
  if (by === "years") return readYears(text) !== null;
  return (by === "country" ? COUNTRY : SLUG).test(text);
}

export const compare: LinkKey = {
  key: "cmp",
  write: ({ compare: choice }) =>
    choice === null ? null : [COMPARE_CODES[choice.by], choice.a, choice.b].join("/"),
  read: (text, state) => {
    const [code, a = "", b = "", ...rest] = text.split("/");
    const by = COMPARE_BY.find((candidate) => COMPARE_CODES[candidate] === code);
    if (by === undefined || rest.length > 0 || !isComparable(by, a) || !isComparable(by, b))
      return ignoring(state, text);
    return taking(state, { compare: { by, a, b } });
  },
};

export const tableSort: LinkKey = {
  key: "o",
  write: ({ table: { sort } }) =>
    sort.length === 0
      ? null
      : sort
          .map(({ column, direction }) => `${column}~${direction === "ascending" ? "a" : "d"}`)
          .join("."),
  read: (text, state) => {
    const sort: TableSort[] = [];
    const ignored: string[] = [];
    for (const part of text.split(".")) {
      const [name, direction, ...rest] = part.split("~");
      const column = TABLE_COLUMNS.find((candidate) => candidate === name);
      const known = column !== undefined && (direction === "a" || direction === "d");
      const repeated = sort.some((entry) => entry.column === column);
      if (!known || repeated || rest.length > 0 || sort.length === MAX_SORTS) ignored.push(part);
      else sort.push({ column, direction: direction === "a" ? "ascending" : "descending" });
    }
    return sort.length === 0
      ? ignoring(state, ...ignored)
      : taking(state, { table: { ...state.table, sort } }, ignored);
  },
};

export const tableColumns: LinkKey = {
  key: "tc",
  write: ({ table: { columns } }) => columns?.join(".") ?? null,
  read: (text, state) => {
    const named = text.split(".");
    const ignored = named.filter((name) => !TABLE_COLUMNS.some((column) => column === name));
    if (ignored.length === named.length) return ignoring(state, ...ignored);
    const columns = normalizeColumns(TABLE_COLUMNS.filter((column) => named.includes(column)));
    return taking(state, { table: { ...state.table, columns } }, ignored);
  },
};

export const tableGrouping: LinkKey = {
  key: "tg",
  write: ({ table: { groupBy } }) => groupBy,
  read: (text, state) => {
    const groupBy = GROUPINGS.find((grouping) => grouping === text);
    return groupBy === undefined
      ? ignoring(state, text)
      : taking(state, { table: { ...state.table, groupBy } });
  },
};
