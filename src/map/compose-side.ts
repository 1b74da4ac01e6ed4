/** From the store's state to the style of one of two maps; each composer remembers for its own map alone. */
import type { StyleSpecification } from "maplibre-gl";
import type { Side } from "@/analysis/compare";
import { createMemory, memoizeLast, rememberIn } from "@/analysis/memoize-last";
import type { Atlas } from "@/datasets/atlas";
import { composeStyle } from "@/layers/compose-style";
import type { Geometry } from "@/layers/geometry";
import type { Interest } from "@/layers/style-input";
import { selectAreaOutline } from "@/state/area-selectors";
import { selectComparison, type SideView } from "@/state/compare-view";
import { selectAtlas } from "@/state/selectors";
import type { AppState } from "@/state/store";
import { composeFromState, geometryOf } from "./compose-from-state";

/** Without a comparison (it is being left) the map stays what the single one would be. */
export function createSideComposer(side: Side): (state: AppState) => StyleSpecification {
  const memory = createMemory();
  const styleOf = memoizeLast(
    (
      atlas: Atlas,
      { pass, contextPass, view }: SideView,
      geometry: Geometry,
      outline: Interest["outline"],
    ) =>
      rememberIn(memory, () => {
        const interest = { outline, measured: null };
        return composeStyle({ atlas, pass, contextPass, geometry, view, interest });
      }),
  );
  return (state) => {
    const comparison = selectComparison(state);
    if (comparison === null) return composeFromState(state);
    const atlas = selectAtlas(state);
    return styleOf(
      atlas,
      comparison.sides[side],
      geometryOf(state.datasets.geo),
      selectAreaOutline(state, atlas),
    );
  };
}
