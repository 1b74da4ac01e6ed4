/**
 * Reading raw tables: CSV to trimmed string cells, with file and line in every error.
 * Build time only; values are interpreted by the caller.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export const SOURCES_DIR = join(import.meta.dirname, "..", "sources");

export type RawRow = { readonly [column: string]: string };

/** Rows of `geodata/sources/<path>`; throws when the file is missing or a row has another number of cells. */
export function readTable(path: string): RawRow[] {
  const file = join(SOURCES_DIR, path);
  return parse(readFileSync(file, "utf8"), {
    columns: true,
    trim: true,
    skip_empty_lines: true,
    bom: true,
  }) as RawRow[];
}

/** The cell of a column that must exist; an empty cell is "". Throws when the table has no such column. */
export function cell(row: RawRow, column: string): string {
  const value = row[column];
  if (value === undefined)
    throw new Error(`no column "${column}" (has: ${Object.keys(row).join(", ")})`);
  return value;
}

/** The cells of a `;`-separated list, trimmed, empty ones dropped. */
export function list(row: RawRow, column: string): string[] {
  return cell(row, column)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** `{en, es}` from `<name>_en` and `<name>_es`; null when both are empty; throws when only one is there. */
export function localized(row: RawRow, name: string): { en: string; es: string } | null {
  const en = cell(row, `${name}_en`);
  const es = cell(row, `${name}_es`);
  if (en === "" && es === "") return null;
  if (en === "" || es === "") throw new Error(`"${name}" is in one language only: ${en}${es}`);
  return { en, es };
}
