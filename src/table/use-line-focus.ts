/** Moves the focus from line to line: the line may not be on the page yet when it is asked for. */
import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { ActiveLine } from "./use-active-line";

export type LineFocus = {
  /** By a key: the line comes into view and takes the focus. */
  readonly goTo: (row: number) => void;
  /** By a click or Enter: the line is where the reader is already. */
  readonly choose: (row: number, recordId: string | null) => void;
};

export function useLineFocus(
  scroller: RefObject<HTMLDivElement | null>,
  { row, pinnedRow, setRow }: ActiveLine,
  selectedId: string | null,
  scrollToRow: (row: number) => void,
): LineFocus {
  const isFocusWanted = useRef(false);
  useEffect(() => {
    if (!isFocusWanted.current) return;
    isFocusWanted.current = false;
    const line = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"]`);
    line?.focus({ preventScroll: true });
  });

  // In step with the map: what is selected there comes into view here. What was chosen here is in view, and under
  // another order or grouping the pinned line is.
  const known = useRef<string | null>(null);
  useEffect(() => {
    if (selectedId === known.current) return;
    known.current = selectedId;
    if (pinnedRow >= 0) scrollToRow(pinnedRow);
  }, [selectedId, pinnedRow, scrollToRow]);

  const goTo = useCallback(
    (next: number) => {
      isFocusWanted.current = true;
      setRow(next);
      scrollToRow(next);
    },
    [setRow, scrollToRow],
  );
  const choose = useCallback(
    (next: number, recordId: string | null) => {
      setRow(next);
      if (recordId !== null) known.current = recordId;
    },
    [setRow],
  );
  return { goTo, choose };
}
