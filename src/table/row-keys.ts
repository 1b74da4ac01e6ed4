/** From a key to the row it leads to. Pure. */

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
