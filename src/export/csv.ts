/**
 * Rows as CSV after RFC 4180: UTF-8 with a byte-order mark (spreadsheets guess another encoding without it),
 * commas, CRLF, quotes where needed. Before the header stand lines that begin with `#`: what the file is, its
 * filter, data version, link and licences. They are records themselves (`#,label,text`), so a spreadsheet shows
 * them in three tidy columns and every reader with a comment option skips them:
 * pandas `comment="#"`, R `comment.char="#"`, DuckDB `comment='#'`. No line is broken inside a cell of the head,
 * and a `#` in the data is always inside quotes.
 */
import { exportMessages } from "@/text/messages/export";
import type { ExportBundle } from "./bundle";
import { guardFormula } from "./formula-guard";
import { COLUMNS, type ExportRow } from "./row-columns";

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** The whole file as text; encode it as UTF-8. */
export function buildCsv({ head, rows, request }: ExportBundle): string {
  const t = exportMessages[request.locale];
  const lines = [
    ...head.map(({ label, text }) => headLine(label, text)),
    headLine(t.reading, t.readFormulas),
    COLUMNS.map((column) => column.key).join(","),
    ...rows.map((row) => COLUMNS.map((column) => formatCell(row[column.key])).join(",")),
  ];
  return BYTE_ORDER_MARK + lines.join(LINE_END) + LINE_END;
}

function headLine(label: string, text: string): string {
  const flat = (value: string) => formatCell(value.replace(/[\s\p{Cc}]+/gu, " ").trim());
  return `#,${flat(label)},${flat(text)}`;
}

function formatCell(value: ExportRow[keyof ExportRow]): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = guardFormula(value);
  return /[",;#\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
