/**
 * Rows as tab-separated values for pasting into a spreadsheet: the columns on the screen, and whether shown or not
 * everything without which a figure would mislead: source, place in it, caveats, grade. Pure.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { guardFormula } from "@/export/formula-guard";
import { buildRows } from "@/export/rows";
import type { ColumnKey, ExportRow } from "@/export/row-columns";
import type { TableColumn } from "@/permalink/explorer-state";
import type { Locale } from "@/text/locale";
import { exportColumnWords } from "@/text/messages/export-columns";

const KEYS: { readonly [C in TableColumn]: readonly ColumnKey[] } = {
  title: ["title"],
  kind: ["kind_text"],
  period: ["period_text"],
  value: ["value", "unit", "value_text", "status_text", "breakdown", "denominator"],
  agency: ["agencies"],
  activityType: ["activity_types"],
  country: ["countries", "areas"],
  grade: [],
  source: [],
};

/** Always, and last. */
const COMPANIONS: readonly ColumnKey[] = ["grade", "caveats", "sources", "locators", "id"];

export type TsvRow = {
  readonly record: AtlasRecord;
  /** Name of the group that the row stands in; null = not grouped. */
  readonly group: string | null;
};

/** A header line and one line per row, without a line end after the last: that would paste an empty row. */
export function buildTsv(
  rows: readonly TsvRow[],
  columns: readonly TableColumn[],
  atlas: Atlas,
  locale: Locale,
  groupHeading: string | null,
): string {
  const keys = [...columns.flatMap((column) => KEYS[column]), ...COMPANIONS];
  const labels = keys.map((key) => exportColumnWords[locale][key].label);
  const cells = buildRows(
    rows.map(({ record }) => record),
    atlas,
    locale,
  ).map((row, index) => [
    ...(groupHeading === null ? [] : [rows[index]?.group ?? ""]),
    ...keys.map((key) => row[key]),
  ]);
  const head = groupHeading === null ? labels : [groupHeading, ...labels];
  return [head, ...cells].map((line) => line.map(formatCell).join("\t")).join("\r\n");
}

/** No tab or line break survives: it would start a new cell. A leading quote would swallow the cells after it. */
function formatCell(value: ExportRow[ColumnKey]): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = guardFormula(value.replace(/[\s\p{Cc}]+/gu, " ").trim());
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
