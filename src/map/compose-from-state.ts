/** From the store's state to the composed style: the same style object as long as nothing that it shows changed. */
import type { StyleSpecification } from "maplibre-gl";
import { composeStyle } from "@/layers/compose-style";
import { decodeGeometry } from "@/layers/geometry";
import type { Interest, StyleInput } from "@/layers/style-input";
import { memoizeLast } from "@/analysis/memoize-last";
import { selectDrawnOutline, selectMeasuredLine } from "@/state/area-selectors";
import { selectAtlas, selectContextResult, selectFilterResult } from "@/state/selectors";
import type { AppState } from "@/state/store";

/** Decoded geometry files; the same object as long as no file has arrived. */
export const geometryOf = memoizeLast(decodeGeometry);

/** One argument for each thing that may change by itself; the camera, for one, is none of them. */
const styleOf = memoizeLast(
  (
    atlas: StyleInput["atlas"],
    pass: Uint8Array,
    contextPass: Uint8Array,
    geometry: StyleInput["geometry"],
    layers: StyleInput["view"]["layers"],
    figures: StyleInput["view"]["figures"],
    contextMeasure: StyleInput["view"]["contextMeasure"],
    contextYear: number,
    classes: StyleInput["view"]["classes"],
    scaleTo: StyleInput["view"]["scaleTo"],
    selection: StyleInput["view"]["selection"],
    locale: StyleInput["view"]["locale"],
    theme: StyleInput["view"]["theme"],
    typeScale: StyleInput["view"]["typeScale"],
    outline: Interest["outline"],
    measured: Interest["measured"],
  ): StyleSpecification =>
    composeStyle({
      atlas,
      pass,
      contextPass,
      geometry,
      view: {
        layers,
        figures,
        contextMeasure,
        contextYear,
        classes,
        scaleTo,
        selection,
        locale,
        theme,
        typeScale,
      },
      interest: { outline, measured },
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
    explorer.contextMeasure,
    explorer.contextYear,
    explorer.classes,
    explorer.scaleTo,
    explorer.selection,
    explorer.locale,
    explorer.theme,
    explorer.typeScale,
    selectDrawnOutline(state, selectAtlas(state)),
    selectMeasuredLine(state),
  );
}

/** Evidence and land are there: a drawing of this state is a map and not just a sea. */
export function isComplete(state: AppState): boolean {
  return selectAtlas(state).records.length > 0 && geometryOf(state.datasets.geo).admin !== null;
}
