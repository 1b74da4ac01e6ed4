/** Marks with a position, and what is selected. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { atItsScale } from "./area-anchor";
import { icon, iconId } from "./icon-spec";
import type { LayerId } from "./layer-ids";
import { DISPUTED_DASH } from "./line-layers";
import type { MapView } from "./style-input";
import {
  byZoom,
  colorOf,
  every,
  get,
  is,
  isVisible,
  lookOf,
  nameOf,
  opacityOf,
  visibilityOf,
  whenHovered,
} from "./style-parts";
import { haloPaint, MAP_FONTS, textSize, type Look } from "./text-style";

/** Smaller at small scale, where marks crowd. */
function iconScale(look: Look) {
  return byZoom([3, 0.58 * look.factor], [6, 0.86 * look.factor], [9, look.factor]);
}

/**
 * `[dx, dy]` of a feature. Expressions cannot build an array and tiles turn array properties into text, so
 * the two numbers are put together by interpolating between the corners of a square, which is the identity.
 */
function offsetExpression(): DataDrivenPropertyValueSpecification<[number, number]> {
  const reach = 200;
  const along = (y: number): ExpressionSpecification => [
    "interpolate",
    ["linear"],
    get("dx"),
    -reach,
    ["literal", [-reach, y]],
    reach,
    ["literal", [reach, y]],
  ];
  return ["interpolate", ["linear"], get("dy"), -reach, along(-reach), reach, along(reach)];
}

export function pointLayers(view: MapView, id: LayerId): LayerSpecification[] {
  const look = lookOf(view);
  const shared = {
    visibility: visibilityOf(isVisible(view, id)),
    "icon-size": iconScale(look),
    "icon-offset": offsetExpression(),
    "icon-overlap": "always",
  } as const;
  return [
    {
      id: `${id}/icons`,
      type: "symbol",
      source: "points",
      filter: is("layer", id),
      layout: { ...shared, "icon-image": get("icon"), "icon-padding": 0 },
      paint: { "icon-opacity": opacityOf(view, id) },
    },
    {
      id: `${id}/hover`,
      type: "symbol",
      source: "points",
      filter: is("layer", id),
      layout: {
        ...shared,
        "icon-image": iconId(icon("ring", look.theme)),
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": whenHovered(1, 0) },
    },
  ];
}

/** On top of everything: the outline of the selected area, line or mark, and the name of the mark. */
export function selectionLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const ink = colorOf(look, "ink");
  return [
    ...[false, true].map((dashed) =>
      selectedLine(ink, "area", dashed, { "line-width": byZoom([3, 1.4], [8, 2.2]) }),
    ),
    {
      id: "selected/line-casing",
      type: "line",
      source: "selected",
      filter: is("kind", "line"),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": ink, "line-width": byZoom([3, 4.5], [8, 9]), "line-opacity": 0.2 },
    },
    ...[false, true].map((dashed) =>
      selectedLine(ink, "line", dashed, { "line-width": byZoom([3, 2], [8, 3]) }),
    ),
  ];
}

function selectedLine(
  ink: string,
  kind: "area" | "line",
  dashed: boolean,
  paint: LineLayerSpecification["paint"],
): LayerSpecification {
  return {
    id: `selected/${kind}${dashed ? "-disputed" : ""}`,
    type: "line",
    source: "selected",
    filter: every(is("kind", kind), is("dashed", dashed)),
    layout: { "line-join": "round" },
    paint: {
      "line-color": ink,
      ...paint,
      ...(dashed ? { "line-dasharray": DISPUTED_DASH } : {}),
    },
  };
}

export function selectedMarkLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const selectedKey = view.selection?.kind === "record" ? `record:${view.selection.id}` : "record:";
  return [
    {
      id: "selected/circle",
      type: "circle",
      source: "circles",
      filter: atItsScale(["==", get("selection"), selectedKey]),
      paint: {
        "circle-radius": ["*", get("radius"), look.factor],
        "circle-color": colorOf(look, "count"),
        "circle-opacity": 0.12,
        "circle-stroke-color": colorOf(look, "ink"),
        "circle-stroke-width": 2,
      },
    },
    {
      id: "selected/mark",
      type: "symbol",
      source: "selected",
      filter: is("kind", "point"),
      layout: {
        "icon-image": get("icon"),
        "icon-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          3,
          0.8 * look.factor,
          8,
          1.15 * look.factor,
        ],
        "icon-offset": offsetExpression(),
        "icon-overlap": "always",
        "icon-padding": 0,
        "text-field": nameOf(look),
        "text-font": [...MAP_FONTS.strong],
        "text-size": textSize(look, "small"),
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 1.3,
        "text-justify": "auto",
        "text-max-width": 12,
        "text-optional": true,
      },
      paint: { "text-color": colorOf(look, "ink"), ...haloPaint(look) },
    },
  ];
}
