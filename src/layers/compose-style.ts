/**
 * The whole map as a value. Pure: the same input gives an equal style, and sources whose inputs did not change
 * carry the very same data object, so that whoever applies the style compares by reference.
 *
 * Names: `base/…` and `labels/…` for the base map, `<layer id>/<part>` for the layers of the list, `notes/…`
 * for words on areas, `selected/…` for what is selected. No glyphs, no sprite: letters come from the page's
 * fonts (text-style), icons from their own names (icon-spec, icon-svg).
 */
import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FigureMap } from "@/analysis/figures-by-area";
import { areaHitLayer, areaLineLayer, tintLayer } from "./area-layers";
import { coastLayers, labelLayers, landLayers } from "./base-layers";
import { figuresOfView } from "./derived";
import { FLOW_ZOOMS } from "./flow-features";
import { interestLayers, measuredLayers } from "./interest-layers";
import { MAP_ORDER, type LayerId } from "./layer-ids";
import { borderLayers, corridorLayers, flowLayers, selectedFlowLayers } from "./line-layers";
import { blockerLayer, circleLabelLayer, circleLayers } from "./circle-layers";
import { pointLayers, selectedMarkLayers, selectionLayers } from "./mark-layers";
import { ledgerLayer, pillLayer, sheetLayer } from "./note-layers";
import { layerShape } from "./record-icon";
import { contextLayers, stateFigureLayers } from "./shade-layers";
import { composeSources, notesOf } from "./sources";
import type { MapView, StyleInput } from "./style-input";
import { isVisible, lookOf } from "./style-parts";

/** The style of the map for a view of the atlas. Errors: none; what has not loaded is not drawn. */
export function composeStyle(input: StyleInput): StyleSpecification {
  return {
    version: 8,
    name: "Frontera Atlas",
    sources: composeSources(input),
    layers: composeLayers(input),
  };
}

/** Layers without a shape of points are fills, lines and circles: they lie under the names. */
const POINT_LAYERS = MAP_ORDER.filter((id) => layerShape(id) !== null);

/**
 * From bottom to top: land, fills, lines, circles (all in the order of `MAP_ORDER`), names, points, words on
 * areas, what is selected. Names are placed from the top down, so that a name never takes the place of a mark.
 */
function composeLayers(input: StyleInput): LayerSpecification[] {
  const { view } = input;
  return [
    ...landLayers(view),
    tintLayer(view, notesOf(input)),
    ...contextLayers(input),
    ...stateFigureLayers(view, stateFiguresOf(input)),
    areaHitLayer(view),
    ...coastLayers(view),
    ...interestLayers(view),
    ...MAP_ORDER.flatMap((id) => lineAndCircleLayers(view, id)),
    ...selectionLayers(view),
    ...selectedFlowLayers(view),
    ...labelLayers(view),
    circleLabelLayer(view),
    sheetLayer(view),
    pillLayer(view),
    blockerLayer(lookOf(view)),
    ...POINT_LAYERS.flatMap((id) => pointLayers(view, id)),
    ledgerLayer(view),
    ...measuredLayers(view),
    ...selectedMarkLayers(view),
  ];
}

function stateFiguresOf(input: StyleInput): FigureMap | null {
  return isVisible(input.view, "state-figures") ? figuresOfView(input, "state") : null;
}

function lineAndCircleLayers(view: MapView, id: LayerId): LayerSpecification[] {
  switch (id) {
    case "areas":
      return [areaLineLayer(view)];
    case "corridors":
      return corridorLayers(view);
    case "borders":
      return borderLayers(view);
    case "flows":
      return flowLayers(view);
    case "state-figures":
    case "country-figures":
    case "homicide":
      return circleLayers(view, id);
    default:
      return [];
  }
}

/** Layers whose features can be pointed at and selected, top first. */
export const INTERACTIVE_LAYER_IDS: readonly string[] = [
  "selected/mark",
  "notes/ledgers",
  ...POINT_LAYERS.toReversed().map((id) => `${id}/icons`),
  "notes/pills",
  "notes/sheets",
  "state-figures/numbers",
  "country-figures/circles",
  "state-figures/circles",
  "homicide/circles",
  ...FLOW_ZOOMS.flatMap((_, zoomClass) => [
    `flows/unknown-${zoomClass}`,
    `flows/value-${zoomClass}`,
    `flows/share-${zoomClass}`,
  ]),
  "borders/hit",
  "corridors/band",
  "areas/hit",
];
