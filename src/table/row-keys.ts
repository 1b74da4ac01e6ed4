/** From a key to the line it leads to, after the ARIA patterns of grid and treegrid. Pure. */
import type { TableLine } from "./lines";

/** The row after a key; null when the key is not one of the table's. */
export function rowAfterKey(
  key: string,
  row: number,
  rowCount: number,
  rowsPerPage: number,
): number | null {
  const last = rowCount - 1;
  if (last < 0) return null;
  const clamp = (next: number) => Math.min(last, Math.max(0, next));
  switch (key) {
    case "ArrowDown":
      return clamp(row + 1);
    case "ArrowUp":
      return clamp(row - 1);
    case "PageDown":
      return clamp(row + rowsPerPage);
    case "PageUp":
      return clamp(row - rowsPerPage);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

export type KeyStep = {
  readonly row: number;
  /** A group to fold or unfold on the way; null = none. */
  readonly fold: { readonly groupKey: string; readonly fold: boolean } | null;
};

/**
 * Where a key leads among lines with groups: right unfolds a group, then goes to its first record; left goes from a
 * record to its group, then folds that. Null when the key does nothing here.
 */
export function lineAfterKey(
  key: string,
  row: number,
  lines: readonly TableLine[],
  rowsPerPage: number,
): KeyStep | null {
  const line = lines[row];
  if (line?.kind === "group" && key === "ArrowRight") {
    return line.isOpen
      ? { row: Math.min(row + 1, lines.length - 1), fold: null }
      : { row, fold: { groupKey: line.key, fold: false } };
  }
  if (line?.kind === "group" && key === "ArrowLeft")
    return line.isOpen ? { row, fold: { groupKey: line.key, fold: true } } : null;
  if (line?.kind === "record" && key === "ArrowLeft" && line.groupKey !== null)
    return { row: lines.findIndex((other) => other.key === line.groupKey), fold: null };
  const next = rowAfterKey(key, row, lines.length, Math.max(1, rowsPerPage));
  return next === null ? null : { row: next, fold: null };
}
