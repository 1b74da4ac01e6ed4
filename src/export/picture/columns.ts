/** Legends in columns, in their order: one column is full before the next begins, and no legend is torn apart. */
import type { Block } from "./drawing";

/** Units, between two legends. */
export const LEGEND_GAP = 13;

export function heightOf(column: readonly Block[]): number {
  return column.reduce((sum, { height }) => sum + height + LEGEND_GAP, -LEGEND_GAP);
}

/** Null when they do not fit. */
function fillColumns(blocks: readonly Block[], columns: number, height: number): Block[][] | null {
  const filled: Block[][] = [[]];
  for (const block of blocks) {
    const column = filled.at(-1) ?? [];
    if (heightOf([...column, block]) <= height) column.push(block);
    else if (block.height <= height && filled.length < columns) filled.push([block]);
    else return null;
  }
  return filled;
}

/** Between two heights that are tried. */
const STEP = 6;

/** The columns as low as they can be; null when they are higher than `most`. */
export function shortestColumns(
  blocks: readonly Block[],
  columns: number,
  most: number,
): Block[][] | null {
  const least = Math.max(...blocks.map(({ height }) => height), heightOf(blocks) / columns);
  for (let height = least; height < most + STEP; height += STEP) {
    const filled = fillColumns(blocks, columns, Math.min(height, most));
    if (filled !== null) return filled;
  }
  return null;
}
