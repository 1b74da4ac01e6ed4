/** Where the rows of the timeline stand. Pure. */
import type { TimelineBar, TimelineGroup } from "@/analysis/timeline";
import { HEAD_PX } from "@/charts/frame/head-px";

/** A title line and a bar under it; the least height of a target. */
export const ROW_PX = 25;
export const AXIS_PX = 34;
export const LEGEND_PX = 22;

export type PlacedGroup = {
  readonly group: TimelineGroup;
  /** Top of the group's head. */
  readonly y: number;
  readonly rows: readonly { readonly bar: TimelineBar; readonly y: number }[];
};

export type TimelineLayout = { readonly groups: readonly PlacedGroup[]; readonly height: number };

/** @param factor of large type; rows are relative to their group, so that groups can move as one */
export function layoutTimeline(groups: readonly TimelineGroup[], factor: number): TimelineLayout {
  let y = (AXIS_PX + LEGEND_PX) * factor;
  const placed = groups.map((group): PlacedGroup => {
    const top = y;
    const rows = group.bars.map((bar, index) => ({ bar, y: (HEAD_PX + index * ROW_PX) * factor }));
    y += (HEAD_PX + group.bars.length * ROW_PX + 8) * factor;
    return { group, y: top, rows };
  });
  return { groups: placed, height: y + 4 };
}

/** Where a title starts: at its bar, but no further right than lets it end inside the plot. */
export function titleX(barX: number, textPx: number, left: number, right: number): number {
  return Math.max(left, Math.min(barX, right - textPx));
}

/**
 * The outline of a bar. An open end is an arrow at the edge of the plot; the other end is square.
 *
 * @param y middle of the bar
 */
export function barPath(x0: number, x1: number, y: number, height: number, open: boolean): string {
  const half = height / 2;
  const right = Math.max(x1, x0 + 3);
  if (!open) return `M${x0} ${y - half}H${right}V${y + half}H${x0}Z`;
  const neck = Math.max(x0 + 1, right - height);
  return `M${x0} ${y - half}H${neck}L${right + 3} ${y}L${neck} ${y + half}H${x0}Z`;
}

export function diamondPath(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`;
}
