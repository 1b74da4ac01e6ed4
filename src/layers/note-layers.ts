/** Words on areas: pills on states, ledgers beside countries, sheets for groups of areas. */
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { atItsScale } from "./area-anchor";
import { icon, iconId } from "./icon-spec";
import type { MapView } from "./style-input";
import { byZoom, colorOf, get, is, lookOf } from "./style-parts";
import { haloPaint, MAP_FONTS, textSize } from "./text-style";

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
 * hidden only where they would be cut by the edge of the map or a card on it: half a number is a wrong one. At smaller scale short, and the names of the southern border come first.
 */
export function ledgerLayer(view: MapView): LayerSpecification {
  const look = lookOf(view);
  const size = textSize(look, "small");
  const strong = { "text-font": ["literal", [...MAP_FONTS.strong]] };
  const line = (name: string) => ["case", ["==", get(name), ""], "", ["concat", "\n", get(name)]];
  const name = [["upcase", get("name")], { "font-scale": 0.86, ...strong }];
  // One line from zoom 5; before, the map may be a phone's, and a narrow column fits beside its land.
  const figure = (between: string) => [
    ["case", ["==", get("figure"), ""], "", ["concat", "\n", get("figure"), between, get("when")]],
    { "font-scale": 1.06, "text-color": colorOf(look, "count"), ...strong },
  ];
  const words = [line("words"), { "font-scale": 0.9, "text-color": colorOf(look, "muted") }];
  const short = [
    "case",
    ["==", get("figure"), ""],
    ["format", ...name, ...words],
    ["format", ...name, ...figure("\n")],
  ];
  return {
    id: "notes/ledgers",
    type: "symbol",
    source: "notes",
    filter: atItsScale(is("kind", "ledger")),
    layout: {
      "symbol-sort-key": get("rank"),
      "text-field": [
        "step",
        ["zoom"],
        short,
        5,
        ["format", ...name, ...figure(" · "), ...words],
      ] as never,
      "text-font": [...MAP_FONTS.sans],
      "text-size": size,
      "text-letter-spacing": 0.02,
      "text-line-height": 1.2,
      "text-max-width": 16,
      "text-variable-anchor": ["top", "right", "left", "bottom"],
      "text-radial-offset": ["/", ["+", ["*", get("radius"), look.factor], 5], size],
      "text-justify": "auto",
      "text-overlap": ["step", ["zoom"], "never", 5, "cooperative"],
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
    filter: atItsScale(is("kind", "sheet")),
    layout: {
      "symbol-sort-key": get("rank"),
      "icon-image": iconId(icon("sheet", look.theme)),
      "icon-size": byZoom([3, 0.6 * look.factor], [6, 0.85 * look.factor]),
      "icon-overlap": "always",
      "icon-padding": 0,
      // At small scale the sheets say that there is something; what it is would cover the map.
      "text-field": ["step", ["zoom"], "", 5, ["concat", get("name"), "\n", get("words")]],
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
