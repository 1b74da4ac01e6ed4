/** The view on the screen as the figure that picture, slide and handout are made of: one legend, one source line. */
import { useEffect, useState } from "react";
import type { FigureSpec } from "@/export/figure/figure-spec";
import type { Foundation } from "@/scenes/resolved-text";
import { figureOfView } from "@/state/figures";
import { useAppState } from "@/state/use-store";

/** Null until the data are there; the last one while the next is worked out. */
export function useLiveFigure(foundation: Foundation | null): FigureSpec | null {
  const explorer = useAppState((state) => state.explorer);
  const rows = useAppState((state) => state.datasets.rows);
  const [spec, setSpec] = useState<FigureSpec | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const references = foundation === null ? [] : [foundation];
    figureOfView(explorer, null, { references, signal: stop.signal }).then(
      (made) => {
        if (!stop.signal.aborted) setSpec(made);
      },
      // Given up for the next view.
      () => undefined,
    );
    return () => stop.abort();
  }, [explorer, rows, foundation]);
  return spec;
}
