/** Proportional circles of figures, their numbers, and what keeps other labels off them. */
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { COLORS, CONTEXT_RAMP, type ThemeName } from "@/ui/tokens";
import { atItsScale } from "./area-anchor";
import { icon, iconId } from "./icon-spec";
import { rampColor } from "./ramp";
import type { MapView } from "./style-input";
import {
  colorOf,
  get,
  is,
  isVisible,
  lookOf,
  opacityOf,
  visibilityOf,
  whenHovered,
} from "./style-parts";
import { haloPaint, MAP_FONTS, textSize, type Look } from "./text-style";

/** Of the fill of a circle: what lies under it stays readable. */
export const CIRCLE_OPACITY = 0.22;

export type CircleLayerId = "country-figures" | "state-figures" | "homicide";

/** Evidence in the colour of counts; context in its own, the strongest of its ramp. */
export function circleColor(id: CircleLayerId, theme: ThemeName): string {
  return id === "homicide" ? rampColor(CONTEXT_RAMP[theme], 1) : COLORS[theme].count;
}

/** Proportional circles: translucent, outlined, the smaller over the greater. */
export function circleLayers(view: MapView, id: CircleLayerId): LayerSpecification[] {
  const look = lookOf(view);
  const visibility = visibilityOf(isVisible(view, id));
  const color = circleColor(id, look.theme);
  return [
    {
      id: `${id}/circles`,
      type: "circle",
      source: "circles",
      filter: atItsScale(is("layer", id)),
      layout: { "circle-sort-key": get("rank"), visibility },
      paint: {
        "circle-radius": ["*", get("radius"), look.factor],
        "circle-color": ["case", get("zero"), colorOf(look, "panel"), color],
        "circle-opacity": [
          "case",
          get("zero"),
          opacityOf(view, id),
          whenHovered(opacityOf(view, id, 0.34), opacityOf(view, id, CIRCLE_OPACITY)),
        ],
        "circle-stroke-color": color,
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
    filter: atItsScale(),
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
