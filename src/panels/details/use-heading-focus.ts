/**
 * Where the focus goes when something is selected: by keyboard to the heading of what was selected, by mouse
 * nowhere. On closing it goes back to where it came from.
 */
import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { Selection } from "@/permalink/explorer-state";

type HeadingFocus = {
  /** Goes on the panel whose heading takes the focus. */
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly focusHeading: () => void;
  readonly restoreFocus: () => void;
};

/**
 * Returns the way back, to be called when the reader closes the panel, and the way to the heading for when it
 * comes later than the selection (its code is still being fetched).
 */
export function useHeadingFocus(selection: Selection | null): HeadingFocus {
  const panel = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const byKeyboard = useRef(false);
  const cameFrom = useRef<Element | null>(null);
  const previous = useRef(selection);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      byKeyboard.current = event.key === "Enter" || event.key === " ";
    };
    const onPointer = () => {
      byKeyboard.current = false;
    };
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onPointer, true);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onPointer, true);
    };
  }, []);

  const focusHeading = useCallback(() => {
    const heading = panel.current?.querySelector<HTMLElement>("h2");
    if (!wanted.current || heading === null || heading === undefined) return;
    wanted.current = false;
    heading.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (selection === previous.current) return;
    const had = previous.current;
    previous.current = selection;
    const active = document.activeElement;
    const inside = panel.current?.contains(active) === true;
    // What was clicked inside the panel is gone with its list; the reader stays in the panel.
    const lost = had !== null && active === document.body;
    if (selection === null) return;
    panel.current?.scrollTo({ top: 0 });
    if (!byKeyboard.current) return;
    if (!inside && !lost) cameFrom.current = active;
    wanted.current = true;
    focusHeading();
  }, [selection, focusHeading]);

  const restoreFocus = useCallback(() => {
    const target = cameFrom.current;
    cameFrom.current = null;
    if (target instanceof HTMLElement && target.isConnected) target.focus();
    // Selected by a link, say: the reader stays in the panel and does not start again at the top of the page.
    else panel.current?.focus({ preventScroll: true });
  }, []);

  return { panel, focusHeading, restoreFocus };
}
