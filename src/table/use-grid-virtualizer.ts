/** Which lines are on the page: those in sight, and the two that must never leave it. */
import { useCallback, type RefObject } from "react";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import type { TableLine } from "./lines";
import type { ActiveLine } from "./use-active-line";

export type Heights = { readonly row: number; readonly group: number; readonly header: number };

export function useGridVirtualizer(
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly TableLine[],
  { row: activeRow, pinnedRow }: ActiveLine,
  px: Heights,
) {
  // The active line holds the place in the tab order, the pinned one shows the selection.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const visible = defaultRangeExtractor(range);
      const kept = [activeRow, pinnedRow].filter((row) => row >= 0 && row < range.count);
      return [...new Set([...visible, ...kept])].sort((a, b) => a - b);
    },
    [activeRow, pinnedRow],
  );
  const pinnedPx = pinnedRow < 0 ? 0 : px.row;
  // Heights are known, not measured; a new function makes the virtualizer ask for them again.
  const rowPx = px.row;
  const getItemKey = useCallback(
    (index: number) => `${lines[index]?.key ?? index} ${rowPx}`,
    [lines, rowPx],
  );
  return useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === "group" ? px.group : px.row),
    overscan: 6,
    scrollMargin: px.header,
    // What has the focus is never under the header or under the pinned row.
    scrollPaddingStart: px.header + pinnedPx,
    scrollPaddingEnd: pinnedPx,
    getItemKey,
    rangeExtractor,
  });
}
