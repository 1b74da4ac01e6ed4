/**
 * Typed cells of raw tables: what a cell or a group of columns means in the terms of datasets/schema.
 * Knows the column conventions, never a particular table. Build time only.
 *
 * Conventions: a period is the columns `period_start`, `period_end`, `period_basis`, `period_note_en`,
 * `period_note_es` (all empty = no period); evidence is one cell, `source-id: locator; source-id: locator`.
 */
import { PERIOD_BASES, type Evidence, type Period } from "@/datasets/schema";
import { cell, list, localized, readTable, type RawRow } from "./raw";

/**
 * One record per row of a table. Every error names file, id and column.
 *
 * @param path table below geodata/sources
 * @param parse throws with the column in its message
 */
export function parseTable<T>(path: string, parse: (row: RawRow) => T): T[] {
  return readTable(path).map((row, index) => {
    try {
      return parse(row);
    } catch (error) {
      const id = row["id"] ?? `row ${index + 1}`;
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${path}, ${id}: ${message}`, { cause: error });
    }
  });
}

/** The cell of a column that may not be empty. */
export function required(row: RawRow, column: string): string {
  const value = cell(row, column);
  if (value === "") throw new Error(`"${column}" is empty`);
  return value;
}

/** The cell, or null when it is empty. */
export function optional(row: RawRow, column: string): string | null {
  return cell(row, column) || null;
}

/** A plain decimal number (no thousands separator), or null when the cell is empty. */
export function optionalNumber(row: RawRow, column: string): number | null {
  const text = cell(row, column);
  if (text === "") return null;
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`"${column}" is not a number: ${text}`);
  return Number(text);
}

/** The cell as one of a closed list of codes. */
export function oneOf<const V extends string>(row: RawRow, column: string, codes: readonly V[]): V {
  const text = cell(row, column);
  const code = codes.find((candidate) => candidate === text);
  if (code === undefined)
    throw new Error(`"${column}" is "${text}", not one of ${codes.join(", ")}`);
  return code;
}

/** The cell as one of a closed list of codes, or null when it is empty. */
export function optionalOneOf<const V extends string>(
  row: RawRow,
  column: string,
  codes: readonly V[],
): V | null {
  return cell(row, column) === "" ? null : oneOf(row, column, codes);
}

/** A text that must be there in both languages. */
export function requiredText(row: RawRow, name: string): { en: string; es: string } {
  const text = localized(row, name);
  if (text === null) throw new Error(`"${name}" is empty`);
  return text;
}

/** The period columns; null when `period_start` is empty. */
export function period(row: RawRow): Period | null {
  const start = cell(row, "period_start");
  const end = optional(row, "period_end");
  const note = localized(row, "period_note");
  if (start === "") {
    if (end !== null || note !== null)
      throw new Error(`"period_start" is empty but an end or note is given`);
    return null;
  }
  const dates: Period = { start, end, basis: oneOf(row, "period_basis", PERIOD_BASES) };
  return note === null ? dates : { ...dates, note };
}

/** The `evidence` cell: at least one `source-id: locator`, separated by `;`. */
export function evidence(row: RawRow): Evidence[] {
  const parts = list(row, "evidence").map((part) => {
    const match = /^([a-z0-9-]+): (.+)$/.exec(part);
    if (match?.[1] === undefined || match[2] === undefined) {
      throw new Error(`"evidence" needs "source-id: locator", not "${part}"`);
    }
    return { sourceId: match[1], locator: match[2] };
  });
  if (parts.length === 0) throw new Error(`"evidence" is empty`);
  return parts;
}
