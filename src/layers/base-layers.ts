/**
 * The base map: water, land, coast, limits and their names. Quiet by intent: everything here is lighter than
 * any mark. Labels are separate, because they go over fills and under marks.
 */
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { DISPUTED_LINE } from "./geometry";
import { icon, iconId } from "./icon-spec";
import { DISPUTED_DASH } from "./line-layers";
import { byZoom, colorOf, get, idIn, is, lookOf, nameOf } from "./style-parts";
import type { MapView } from "./style-input";
import { haloPaint, MAP_FONTS, textSize, type Look } from "./text-style";

/** The countries that the atlas is about; the others are neighbours. */
const FOCUS = ["MX", "GT", "BZ", "US"];

/** Fills: everything else stands on them. */
export function landLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const fill = (id: string, source: string, color: string): LayerSpecification => ({
    id,
    type: "fill",
    source,
    paint: { "fill-color": color, "fill-antialias": true },
  });
  return [
    {
      id: "base/water",
      type: "background",
      paint: { "background-color": colorOf(look, "water") },
    },
    fill("base/context-land", "context-land", colorOf(look, "neighbour")),
    fill("base/neighbours", "countries", colorOf(look, "neighbour")),
    {
      id: "base/land",
      type: "fill",
      source: "countries",
      filter: idIn(FOCUS),
      paint: { "fill-color": colorOf(look, "land") },
    },
  ];
}

/** Coast and limits; state limits belong to the layer `areas` (area-layers). */
export function coastLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const coast = {
    "line-color": colorOf(look, "coast"),
    "line-width": byZoom([3, 0.5], [6, 0.8], [10, 1.2]),
  };
  return [
    { id: "base/context-coast", type: "line", source: "context-land", paint: coast },
    { id: "base/coast", type: "line", source: "coast", paint: coast },
    countryLine(look, "base/country-lines", false),
    countryLine(look, "base/disputed-line", true),
  ];
}

/** What is left of a border when its layer is off; a disputed one stays dashed even then. */
function countryLine(look: Look, id: string, disputed: boolean): LayerSpecification {
  return {
    id,
    type: "line",
    source: "country-lines",
    filter: disputed ? is("id", DISPUTED_LINE) : ["!=", get("id"), DISPUTED_LINE],
    layout: { "line-join": "round" },
    paint: {
      "line-color": colorOf(look, "faint"),
      "line-width": byZoom([3, 0.6], [8, 1.1]),
      "line-opacity": 0.75,
      ...(disputed ? { "line-dasharray": DISPUTED_DASH } : {}),
    },
  };
}

/** Names, least important first: the upper layer is placed first when names compete. */
export function labelLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  return [
    townLabels(look),
    riverLabels(look),
    seaLabels(look),
    countryLabels(look),
    cityLabels(look),
  ];
}

/** Icon pixels to ems of a name: names are about 12 px, marks at that scale four fifths of their full size. */
const GAP_PER_EM = 11.5;

/** Where a town's name may stand, the usual side first. */
const NAME_ANCHORS = [
  "left",
  "right",
  "bottom",
  "top",
  "bottom-left",
  "top-right",
  "top-left",
  "bottom-right",
] as const;

/** From which zoom a rank is labelled; ranks 1 and 2 are capitals and great cities. */
const RANK_BY_ZOOM = ["step", ["zoom"], 1, 4, 2, 5, 3, 7, 4, 8, 5];

function placeLayer(look: Look, id: string, capitals: boolean): LayerSpecification {
  const size = (base: number) => base * look.factor;
  return {
    id,
    type: "symbol",
    source: "labels",
    filter: [
      "all",
      is("kind", "place"),
      [capitals ? "==" : "!=", get("capital"), "country"],
      ["<=", get("rank"), RANK_BY_ZOOM],
    ] as never,
    layout: {
      "symbol-sort-key": get("rank"),
      "icon-image": [
        "match",
        get("capital"),
        "country",
        iconId(icon("capital", look.theme)),
        iconId(icon("town", look.theme)),
      ],
      "icon-size": look.factor,
      // The dot may lie under a mark; the name goes aside or away, and its dot with it.
      "icon-overlap": "always",
      "icon-ignore-placement": true,
      "text-field": nameOf(look),
      "text-font": [...(capitals ? MAP_FONTS.strong : MAP_FONTS.sans)],
      "text-size": capitals
        ? byZoom([3, size(11)], [6, size(13)], [9, size(15)])
        : byZoom([5, size(10.5)], [8, size(12)], [11, size(13)]),
      "text-variable-anchor": [...NAME_ANCHORS],
      "text-radial-offset": ["/", get("gap"), GAP_PER_EM],
      "text-justify": "auto",
      "text-max-width": 8,
      // A capital squeezes in where a village would stay away.
      "text-padding": capitals ? 0 : 3,
    },
    paint: { "text-color": colorOf(look, "placeLabel"), ...haloPaint(look) },
  };
}

function townLabels(look: Look): LayerSpecification {
  return placeLayer(look, "labels/towns", false);
}

function cityLabels(look: Look): LayerSpecification {
  return placeLayer(look, "labels/capitals", true);
}

function countryLabels(look: Look): LayerSpecification {
  return {
    id: "labels/countries",
    type: "symbol",
    source: "labels",
    maxzoom: 9,
    filter: [
      "all",
      is("kind", "country"),
      ["<=", get("rank"), ["step", ["zoom"], 2, 4, 3, 5, 4]],
    ] as never,
    layout: {
      "symbol-sort-key": get("rank"),
      "text-field": nameOf(look),
      "text-font": [...MAP_FONTS.serif],
      "text-transform": "uppercase",
      "text-letter-spacing": 0.24,
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        3,
        ["match", get("rank"), 1, 12 * look.factor, 10 * look.factor],
        7,
        ["match", get("rank"), 1, 19 * look.factor, 13 * look.factor],
      ],
      "text-max-width": 9,
      "text-padding": 4,
      // Up or down only: half a name further east it would lie over the neighbour.
      "text-variable-anchor": ["center", "top", "bottom"],
      "text-radial-offset": 0.6,
    },
    paint: { "text-color": colorOf(look, "countryLabel"), ...haloPaint(look) },
  };
}

function seaLabels(look: Look): LayerSpecification {
  return {
    id: "labels/seas",
    type: "symbol",
    source: "labels",
    filter: [
      "all",
      is("kind", "sea"),
      ["<=", get("rank"), ["step", ["zoom"], 1, 5, 3, 6, 4, 7, 5]],
    ] as never,
    layout: {
      "symbol-sort-key": get("rank"),
      "text-field": nameOf(look),
      "text-font": [...MAP_FONTS.italic],
      "text-letter-spacing": 0.1,
      "text-size": byZoom([3, 11 * look.factor], [7, 15 * look.factor]),
      "text-rotate": get("angle"),
      "text-max-width": 7,
      "text-padding": 6,
    },
    paint: {
      "text-color": colorOf(look, "waterLabel"),
      "text-halo-color": colorOf(look, "water"),
      "text-halo-width": 1,
    },
  };
}

function riverLabels(look: Look): LayerSpecification {
  return {
    id: "labels/rivers",
    type: "symbol",
    source: "labels",
    minzoom: 5,
    filter: [
      "all",
      is("kind", "river"),
      ["<=", get("rank"), ["step", ["zoom"], 3, 6, 4, 7, 5]],
    ] as never,
    layout: {
      "symbol-sort-key": get("rank"),
      "text-field": nameOf(look),
      "text-font": [...MAP_FONTS.italic],
      "text-size": textSize(look, "tiny"),
      "text-rotate": get("angle"),
      "text-offset": [0, -0.9],
      "text-padding": 2,
    },
    paint: { "text-color": colorOf(look, "waterLabel"), ...haloPaint(look) },
  };
}
