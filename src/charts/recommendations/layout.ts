/** Cells of recommendations in lines; one that stands for many is as wide as they are, as far as there is room. Pure. */
import type { Recommendation } from "@/datasets/schema";

/** Pitch of the cells at normal type size: the least target. */
export const CELL_PX = 24;

export type Cell = {
  readonly row: Recommendation;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Pitches it covers: its count, or fewer where there is no room for it. */
  readonly span: number;
};

export function placeCells(
  rows: readonly Recommendation[],
  widthPx: number,
  pitchPx: number,
): { readonly cells: readonly Cell[]; readonly height: number } {
  const columns = Math.max(1, Math.floor(widthPx / pitchPx));
  let column = 0;
  let line = 0;
  const cells = rows.map((row): Cell => {
    const span = Math.min(row.count, columns);
    if (column + span > columns) {
      column = 0;
      line += 1;
    }
    const cell = { row, x: column * pitchPx, y: line * pitchPx, width: span * pitchPx - 4, span };
    column += span;
    return cell;
  });
  return { cells, height: rows.length === 0 ? 0 : (line + 1) * pitchPx };
}
