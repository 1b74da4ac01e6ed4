/** From the store's state to the style of one of two maps; each composer remembers for its own map alone. */
import type { StyleSpecification } from "maplibre-gl";
import type { Side } from "@/analysis/compare";
import { createMemory, memoizeLast, rememberIn } from "@/analysis/memoize-last";
import type { Atlas } from "@/datasets/atlas";
import { composeStyle } from "@/layers/compose-style";
import type { Geometry } from "@/layers/geometry";
import { selectComparison, type SideView } from "@/state/compare-view";
import { selectAtlas } from "@/state/selectors";
import type { AppState } from "@/state/store";
import { composeFromState, geometryOf } from "./compose-from-state";

/** Without a comparison (it is being left) the map stays what the single one would be. */
export function createSideComposer(side: Side): (state: AppState) => StyleSpecification {
  const memory = createMemory();
  const styleOf = memoizeLast(
    (atlas: Atlas, { pass, contextPass, view }: SideView, geometry: Geometry) =>
      rememberIn(memory, () => composeStyle({ atlas, pass, contextPass, geometry, view })),
  );
  return (state) => {
    const comparison = selectComparison(state);
    return comparison === null
      ? composeFromState(state)
      : styleOf(selectAtlas(state), comparison.sides[side], geometryOf(state.datasets.geo));
  };
}
