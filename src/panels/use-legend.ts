/** The legend of a layer for the current view; recomputed only for what the legend depends on. */
import { useMemo } from "react";
import { LAYERS } from "@/layers/catalogue";
import type { LayerId } from "@/layers/layer-ids";
import type { LegendSpec } from "@/layers/legend-spec";
import type { StyleInput } from "@/layers/style-input";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { selectAtlas, selectContextResult, selectFilterResult } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";

/** Layers whose legend speaks of what passes the filter; all others draw the same symbols for any filter. */
const FOLLOWS_FILTER: ReadonlySet<LayerId> = new Set(["country-figures", "state-figures", "flows"]);

const NO_ROWS = new Uint8Array(0);
const NO_GEOMETRY: StyleInput["geometry"] = { admin: null, contextLand: null, labels: null };

export function useLegend(id: LayerId): LegendSpec {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const pass = useAppState((state) =>
    FOLLOWS_FILTER.has(id) ? selectFilterResult(state).pass : NO_ROWS,
  );
  const contextPass = useAppState((state) =>
    id === "homicide" ? selectContextResult(state).pass : NO_ROWS,
  );
  const theme = useAppState((state) => state.explorer.theme);
  const typeScale = useAppState((state) => state.explorer.typeScale);
  const figures = useAppState((state) => state.explorer.figures);
  const contextMeasure = useAppState((state) => state.explorer.contextMeasure);
  const contextYear = useAppState((state) => state.explorer.contextYear);
  const classes = useAppState((state) => state.explorer.classes);
  const scaleTo = useAppState((state) => state.explorer.scaleTo);
  return useMemo(() => {
    const shown = {
      locale,
      theme,
      typeScale,
      figures,
      contextMeasure,
      contextYear,
      classes,
      scaleTo,
    };
    return LAYERS[id].legend({
      atlas,
      pass,
      contextPass,
      geometry: NO_GEOMETRY,
      view: { ...DEFAULT_STATE, ...shown },
    });
  }, [
    id,
    atlas,
    pass,
    contextPass,
    locale,
    theme,
    typeScale,
    figures,
    contextMeasure,
    contextYear,
    classes,
    scaleTo,
  ]);
}
