/** Rows of a legend into columns of a height, first to last; and the largest type at which they fit. */
import type { FigureLegend } from "./figure-spec";
import type { LegendRow, LegendStyle } from "./legend-row";
import { legendRows } from "./legend-rows";

export type PlacedRow = { readonly row: LegendRow; readonly x: number; readonly y: number };

export type LegendPlan = {
  readonly rows: readonly PlacedRow[];
  /** What the rows take of the height. */
  readonly height: number;
  /** Whether every row has a place. */
  readonly isWhole: boolean;
  readonly size: number;
};

type Room = { readonly height: number; readonly columns: number; readonly gap: number };

function place(
  rows: readonly LegendRow[],
  columnWidth: number,
  room: Room,
): Omit<LegendPlan, "size"> {
  const placedRows: PlacedRow[] = [];
  let [column, y, deepest] = [0, 0, 0];
  for (const group of keptTogether(rows)) {
    const height = group.reduce((sum, row) => sum + row.height, 0);
    if (y > 0 && y + height > room.height) {
      column += 1;
      y = 0;
    }
    if (column >= room.columns || height > room.height)
      return { rows: placedRows, height: deepest, isWhole: false };
    for (const row of group) {
      const isGapOnTop = y === 0 && row.texts.length === 0 && row.drawings.length === 0;
      if (isGapOnTop) continue;
      placedRows.push({ row, x: column * (columnWidth + room.gap), y });
      y += row.height;
    }
    deepest = Math.max(deepest, y);
  }
  return { rows: placedRows, height: deepest, isWhole: true };
}

function keptTogether(rows: readonly LegendRow[]): LegendRow[][] {
  const groups: LegendRow[][] = [];
  let open = false;
  for (const row of rows) {
    if (open) groups.at(-1)?.push(row);
    else groups.push([row]);
    open = row.keepWithNext;
  }
  return groups;
}

export type LegendRoom = {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** Greatest first. */
  readonly sizes: readonly number[];
  readonly columns: readonly number[];
};

/**
 * Tries types from the largest, few columns before many, with the notes before without; what does not fit even
 * then is left out at the end, and the plan says so.
 */
export function fitLegend(
  legend: readonly FigureLegend[],
  room: LegendRoom,
  style: Pick<LegendStyle, "scale" | "measure" | "locale">,
): LegendPlan {
  let last: LegendPlan = { rows: [], height: 0, isWhole: legend.length === 0, size: 0 };
  for (const withNotes of [true, false]) {
    for (const size of room.sizes) {
      for (const columns of room.columns) {
        const width = (room.width - (columns - 1) * room.gap) / columns;
        const rows = legendRows(legend, { ...style, width, size, withNotes });
        // The shortest height that holds all: columns of one length read better than one full and one empty.
        const total = rows.reduce((sum, row) => sum + row.height, 0);
        const isLast = !withNotes && size === room.sizes.at(-1);
        if (total > columns * room.height && !isLast) continue;
        for (let height = total / columns; ; height += Math.max(6, room.height / 24)) {
          const capped = Math.min(height, room.height);
          const plan = { ...place(rows, width, { ...room, height: capped, columns }), size };
          if (plan.isWhole) return plan;
          last = plan;
          if (capped >= room.height) break;
        }
      }
    }
  }
  return last;
}
