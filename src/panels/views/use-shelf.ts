/** The list of saved views in step with the browser's storage, and with other tabs when the reader comes back. */
import { useCallback, useEffect, useState } from "react";
import type { SavedViews } from "@/permalink/saved-views";
import { changeViews, loadViews, type ViewShelf } from "@/state/view-shelf";

/** Resolves with the list after the change. */
export type ChangeViews = (by: (views: SavedViews) => SavedViews) => Promise<SavedViews>;

/** The shelf is null until the list has been read. */
export function useShelf(): { shelf: ViewShelf | null; change: ChangeViews } {
  const [shelf, setShelf] = useState<ViewShelf | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const loaded = await loadViews();
      if (isCurrent) setShelf(loaded);
    };
    const onFocus = () => void read();
    void read();
    window.addEventListener("focus", onFocus);
    return () => {
      isCurrent = false;
      window.removeEventListener("focus", onFocus);
    };
  }, []);
  const change: ChangeViews = useCallback(async (by) => {
    const changed = await changeViews(by);
    setShelf(changed);
    return changed.views;
  }, []);
  return { shelf, change };
}
