/** From the store's state to the composed style: the same style object as long as nothing that it shows changed. */
import type { StyleSpecification } from "maplibre-gl";
import { composeStyle } from "@/layers/compose-style";
import { decodeGeometry } from "@/layers/geometry";
import type { StyleInput } from "@/layers/style-input";
import { memoizeLast } from "@/analysis/memoize-last";
import { selectAtlas, selectContextResult, selectFilterResult } from "@/state/selectors";
import type { AppState } from "@/state/store";

const geometryOf = memoizeLast(decodeGeometry);

/** One argument for each thing that may change by itself; the camera, for one, is none of them. */
const styleOf = memoizeLast(
  (
    atlas: StyleInput["atlas"],
    pass: Uint8Array,
    contextPass: Uint8Array,
    geometry: StyleInput["geometry"],
    layers: StyleInput["view"]["layers"],
    figures: StyleInput["view"]["figures"],
    contextYear: number,
    selection: StyleInput["view"]["selection"],
    locale: StyleInput["view"]["locale"],
    theme: StyleInput["view"]["theme"],
    typeScale: StyleInput["view"]["typeScale"],
  ): StyleSpecification =>
    composeStyle({
      atlas,
      pass,
      contextPass,
      geometry,
      view: { layers, figures, contextYear, selection, locale, theme, typeScale },
    }),
);

export function composeFromState(state: AppState): StyleSpecification {
  const { explorer, datasets } = state;
  return styleOf(
    selectAtlas(state),
    selectFilterResult(state).pass,
    selectContextResult(state).pass,
    geometryOf(datasets.geo),
    explorer.layers,
    explorer.figures,
    explorer.contextYear,
    explorer.selection,
    explorer.locale,
    explorer.theme,
    explorer.typeScale,
  );
}

/** Evidence and land are there: a drawing of this state is a map and not just a sea. */
export function isComplete(state: AppState): boolean {
  return selectAtlas(state).records.length > 0 && geometryOf(state.datasets.geo).admin !== null;
}
