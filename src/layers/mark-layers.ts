/** Circles, points, words on areas, and what is selected. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { icon, iconId } from "./icon-spec";
import type { LayerId } from "./layer-ids";
import type { MapView } from "./style-input";
import {
  byZoom,
  colorOf,
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

/** Of the fill of a circle: what lies under it stays readable. */
export const CIRCLE_OPACITY = 0.22;

export type CircleLayerId = "country-figures" | "state-figures";

/** Proportional circles: translucent, outlined, the smaller over the greater. */
export function circleLayers(view: MapView, id: CircleLayerId): LayerSpecification[] {
  const look = lookOf(view);
  const visibility = visibilityOf(isVisible(view, id));
  return [
    {
      id: `${id}/circles`,
      type: "circle",
      source: "circles",
      filter: is("layer", id),
      layout: { "circle-sort-key": get("rank"), visibility },
      paint: {
        "circle-radius": ["*", get("radius"), look.factor],
        "circle-color": ["case", get("zero"), colorOf(look, "panel"), colorOf(look, "count")],
        "circle-opacity": [
          "case",
          get("zero"),
          opacityOf(view, id),
          whenHovered(opacityOf(view, id, 0.34), opacityOf(view, id, CIRCLE_OPACITY)),
        ],
        "circle-stroke-color": colorOf(look, "count"),
        "circle-stroke-width": whenHovered(2.2, 1.3),
        "circle-stroke-opacity": opacityOf(view, id),
      },
    },
  ];
}

/**
 * Squares nobody sees, as wide as the circles: circles take no part in the placement of labels, icons do.
 * The icon is 2 px wide, so its size is the radius.
 */
export function blockerLayer(look: Look): LayerSpecification {
  return {
    id: "labels/keep-off-circles",
    type: "symbol",
    source: "circles",
    layout: {
      "icon-image": iconId(icon("blocker", look.theme)),
      "icon-size": ["*", get("radius"), 0.86 * look.factor],
      "icon-overlap": "always",
      "icon-padding": 0,
    },
  };
}

/** Numbers of states, beside their circle and never over it. */
export function circleLabelLayer(view: MapView): LayerSpecification {
  const look = lookOf(view);
  const size = textSize(look, "tiny");
  return {
    id: "state-figures/numbers",
    type: "symbol",
    source: "circles",
    filter: is("layer", "state-figures"),
    layout: {
      visibility: visibilityOf(isVisible(view, "state-figures")),
      "symbol-sort-key": get("rank"),
      "text-field": get("label"),
      "text-font": [...MAP_FONTS.strong],
      "text-size": size,
      "text-variable-anchor": ["left", "right", "bottom", "top"],
      "text-radial-offset": ["/", ["+", ["*", get("radius"), look.factor], 3], size],
      "text-padding": 1,
    },
    paint: {
      "text-color": colorOf(look, "count"),
      ...haloPaint(look),
      "text-opacity": opacityOf(view, "state-figures"),
    },
  };
}

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

/** Words on states, in a pill at the state's anchor and under its circle. */
export function pillLayer(view: MapView): LayerSpecification {
  const look = lookOf(view);
  const size = textSize(look, "tiny");
  return {
    id: "notes/pills",
    type: "symbol",
    source: "notes",
    minzoom: 4.5,
    filter: is("kind", "pill"),
    layout: {
      "text-field": get("words"),
      "text-font": [...MAP_FONTS.strong],
      "text-size": size,
      "text-max-width": 9,
      "text-line-height": 1.1,
      "text-variable-anchor": ["top", "bottom", "left", "right"],
      "text-radial-offset": [
        "case",
        [">", get("radius"), 0],
        ["/", ["+", ["*", get("radius"), look.factor], 9], size],
        0.4,
      ],
      "icon-image": iconId(icon("pill", look.theme)),
      "icon-text-fit": "both",
      "icon-text-fit-padding": [1, 3, 1, 3],
      "text-padding": 1,
    },
    paint: { "text-color": colorOf(look, "ink") },
  };
}

/**
 * Words on whole countries: name, figure, counts, beside the circle at an anchor in open water. From zoom 5
 * never hidden by anything; at smaller scale short, and the names of the southern border come first.
 */
export function ledgerLayer(view: MapView): LayerSpecification {
  const look = lookOf(view);
  const size = textSize(look, "small");
  const strong = { "text-font": ["literal", [...MAP_FONTS.strong]] };
  const line = (name: string) => ["case", ["==", get(name), ""], "", ["concat", "\n", get(name)]];
  const name = [["upcase", get("name")], { "font-scale": 0.86, ...strong }];
  const figure = [
    line("figure"),
    { "font-scale": 1.06, "text-color": colorOf(look, "count"), ...strong },
  ];
  const words = [line("words"), { "font-scale": 0.9, "text-color": colorOf(look, "muted") }];
  const short = ["case", ["==", get("figure"), ""], ["format", ...name, ...words], ["format", ...name, ...figure]];
  return {
    id: "notes/ledgers",
    type: "symbol",
    source: "notes",
    filter: is("kind", "ledger"),
    layout: {
      "symbol-sort-key": get("rank"),
      "text-field": ["step", ["zoom"], short, 5, ["format", ...name, ...figure, ...words]] as never,
      "text-font": [...MAP_FONTS.sans],
      "text-size": size,
      "text-letter-spacing": 0.02,
      "text-line-height": 1.2,
      "text-max-width": 14,
      "text-variable-anchor": ["top", "right", "left", "bottom"],
      "text-radial-offset": ["/", ["+", ["*", get("radius"), look.factor], 5], size],
      "text-justify": "auto",
      "text-overlap": ["step", ["zoom"], "never", 5, "always"],
      "text-padding": 3,
    },
    paint: {
      "text-color": colorOf(look, "ink"),
      "text-halo-color": colorOf(look, "water"),
      "text-halo-width": 1.6 * look.factor,
    },
  };
}

/** Groups of areas: a small sheet that is always there, and what it says where there is room. */
export function sheetLayer(view: MapView): LayerSpecification {
  const look = lookOf(view);
  return {
    id: "notes/sheets",
    type: "symbol",
    source: "notes",
    filter: is("kind", "sheet"),
    layout: {
      "symbol-sort-key": get("rank"),
      "icon-image": iconId(icon("sheet", look.theme)),
      "icon-size": byZoom([3, 0.6 * look.factor], [6, 0.85 * look.factor]),
      "icon-overlap": "always",
      "icon-padding": 0,
      "text-field": ["concat", get("name"), "\n", get("words")],
      "text-font": [...MAP_FONTS.sans],
      "text-size": textSize(look, "tiny"),
      "text-line-height": 1.15,
      "text-max-width": 12,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.9,
      "text-justify": "auto",
      "text-optional": true,
      "text-padding": 6,
    },
    paint: { "text-color": colorOf(look, "muted"), ...haloPaint(look) },
  };
}

/** On top of everything: the outline of the selected area, line or mark, and the name of the mark. */
export function selectionLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const ink = colorOf(look, "ink");
  return [
    {
      id: "selected/area",
      type: "line",
      source: "selected",
      filter: is("kind", "area"),
      layout: { "line-join": "round" },
      paint: { "line-color": ink, "line-width": byZoom([3, 1.4], [8, 2.2]) },
    },
    {
      id: "selected/line-casing",
      type: "line",
      source: "selected",
      filter: is("kind", "line"),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": ink, "line-width": byZoom([3, 4.5], [8, 8]), "line-opacity": 0.28 },
    },
    {
      id: "selected/line",
      type: "line",
      source: "selected",
      filter: is("kind", "line"),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": ink, "line-width": byZoom([3, 2], [8, 3]) },
    },
  ];
}

export function selectedMarkLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const selectedKey =
    view.selection?.kind === "record" ? `record:${view.selection.id}` : "record:";
  return [
    {
      id: "selected/circle",
      type: "circle",
      source: "circles",
      filter: ["==", get("selection"), selectedKey],
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
        "icon-size": ["interpolate", ["linear"], ["zoom"], 3, 0.8 * look.factor, 8, 1.15 * look.factor],
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
