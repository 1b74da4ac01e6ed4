/** Which columns a kind of record has, and how wide they are. Pure. */
import {
  normalizeColumns,
  TABLE_COLUMNS,
  type TableColumn,
  type TableKind,
} from "@/permalink/explorer-state";

/** Columns that would be the same or empty in every row of a kind. */
const WITHOUT: { readonly [K in TableKind]: readonly TableColumn[] } = {
  all: [],
  activity: ["kind"],
  observation: ["kind"],
  place: ["value"],
  recommendation: ["kind", "activityType"],
  flow: ["kind"],
  corridor: ["kind", "value", "agency"],
  border: ["kind", "period", "value", "agency", "activityType"],
  context: ["kind", "agency", "activityType"],
};

export function columnsOf(kind: TableKind): readonly TableColumn[] {
  return TABLE_COLUMNS.filter((column) => !WITHOUT[kind].includes(column));
}

/** The columns of a kind that the reader has not taken away. */
export function shownColumns(
  kind: TableKind,
  chosen: readonly TableColumn[] | null,
): readonly TableColumn[] {
  const columns = columnsOf(kind);
  return chosen === null ? columns : columns.filter((column) => chosen.includes(column));
}

/** The choice after a column was shown or taken away; columns that the kind at hand lacks stay as they were. */
export function toggleColumn(
  chosen: readonly TableColumn[] | null,
  column: TableColumn,
): readonly TableColumn[] | null {
  const before = chosen ?? TABLE_COLUMNS;
  return normalizeColumns(
    before.includes(column) ? before.filter((other) => other !== column) : [...before, column],
  );
}

/** In widths of the small type, so that large type gets wider columns. The first is sticky and is set in the style. */
const WIDTH_EM: { readonly [C in Exclude<TableColumn, "title">]: number } = {
  kind: 10,
  period: 14,
  value: 17,
  agency: 11,
  activityType: 13,
  country: 11,
  grade: 6.5,
  source: 18,
};

/** Value of `grid-template-columns`; the last column takes what is left. */
export function columnTemplate(columns: readonly TableColumn[]): string {
  return columns
    .map((column, index) => {
      const width = column === "title" ? "var(--table-title)" : `${WIDTH_EM[column]}em`;
      return index === columns.length - 1 ? `minmax(${width}, 1fr)` : width;
    })
    .join(" ");
}
