/** Of the states themselves: the tint of those that carry words, what can be pointed at, and their limits. */
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { tintedStates, type NoteProperties, type PointsOf } from "./area-features";
import type { MapView } from "./style-input";
import {
  byZoom,
  colorOf,
  idIn,
  isVisible,
  lookOf,
  opacityOf,
  visibilityOf,
  whenHovered,
} from "./style-parts";

/** Of the tint of states that carry words. */
export const TINT_OPACITY = 0.6;

/** Under every other fill: states with records that are known to the state only. */
export function tintLayer(view: MapView, notes: PointsOf<NoteProperties>): LayerSpecification {
  return {
    id: "areas/tint",
    type: "fill",
    source: "states",
    filter: idIn(tintedStates(notes)),
    paint: { "fill-color": colorOf(lookOf(view), "stateTint"), "fill-opacity": TINT_OPACITY },
  };
}

/** An unseen fill that makes every state selectable. */
export function areaHitLayer(view: MapView): LayerSpecification {
  return {
    id: "areas/hit",
    type: "fill",
    source: "states",
    layout: { visibility: visibilityOf(isVisible(view, "areas")) },
    paint: { "fill-color": colorOf(lookOf(view), "ink"), "fill-opacity": whenHovered(0.05, 0) },
  };
}

/** State limits fade in: at small scale they are noise. */
export function areaLineLayer(view: MapView): LayerSpecification {
  return {
    id: "areas/lines",
    type: "line",
    source: "state-lines",
    layout: { "line-join": "round", visibility: visibilityOf(isVisible(view, "areas")) },
    paint: {
      "line-color": colorOf(lookOf(view), "stateLine"),
      "line-width": byZoom([3, 0.4], [6, 0.9], [10, 1.4]),
      "line-opacity": byZoom([3, opacityOf(view, "areas", 0.35)], [5, opacityOf(view, "areas")]),
    },
  };
}
