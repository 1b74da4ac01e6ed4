/**
 * Fills of states: the context choropleth, shares by state, hatching of what is not published, the tint of
 * states that carry words, and the limits themselves.
 */
import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { classOf, type Classes } from "@/analysis/classify";
import type { FigureMap } from "@/analysis/figures-by-area";
import { CONTEXT_RAMP } from "@/ui/tokens";
import { tintedStates, type NoteProperties, type PointsOf } from "./area-features";
import { contextView, figureClasses, type ContextView } from "./derived";
import { icon, iconId, type IconShape } from "./icon-spec";
import { FIGURE_RAMP } from "./palette";
import type { MapView, StyleInput } from "./style-input";
import {
  byZoom,
  colorOf,
  get,
  idIn,
  isVisible,
  lookOf,
  opacityOf,
  visibilityOf,
  whenHovered,
} from "./style-parts";

export const TRANSPARENT = "rgba(0, 0, 0, 0)";

/** Of the tint of states that carry words. */
export const TINT_OPACITY = 0.6;

/** Colours of the classes, lowest first; as many as there are classes, spread over the ramp. */
export function classColors(ramp: readonly string[], classes: Classes): readonly string[] {
  const count = classes.breaks.length + 1;
  return Array.from({ length: count }, (_, index) => {
    const at =
      count === 1 ? ramp.length - 1 : Math.round((index * (ramp.length - 1)) / (count - 1));
    return ramp[at] ?? TRANSPARENT;
  });
}

/**
 * Fill colour by area id. Takes `Classes`, which exist for rates and shares only: there is no way to colour
 * areas by a raw count.
 */
export function choroplethColor(
  values: readonly { readonly areaId: string; readonly value: number | null }[],
  classes: Classes | null,
  ramp: readonly string[],
): ExpressionSpecification | string {
  if (classes === null) return TRANSPARENT;
  const branches = classColors(ramp, classes).flatMap((color, index) => {
    const ids = values
      .filter(({ value }) => value !== null && classOf(classes, value) === index)
      .map(({ areaId }) => areaId);
    return ids.length === 0 ? [] : [ids, color];
  });
  return branches.length === 0
    ? TRANSPARENT
    : (["match", get("id"), ...branches, TRANSPARENT] as unknown as ExpressionSpecification);
}

/** Areas of the context series without a value in the year: hatched, as "no data". */
export function contextGaps(context: ContextView | null): readonly string[] {
  return context?.cells.flatMap(({ areaId, value }) => (value === null ? [areaId] : [])) ?? [];
}

export function contextLayers({ atlas, contextPass, view }: StyleInput): LayerSpecification[] {
  const look = lookOf(view);
  const visible = isVisible(view, "homicide");
  const visibility = visibilityOf(visible);
  const context = visible ? contextView(atlas, contextPass, view.contextYear) : null;
  return [
    {
      id: "homicide/fill",
      type: "fill",
      source: "states",
      layout: { visibility },
      paint: {
        "fill-color": choroplethColor(
          context?.cells ?? [],
          context?.classes ?? null,
          CONTEXT_RAMP[look.theme],
        ),
        "fill-opacity": opacityOf(view, "homicide", 0.92),
      },
    },
    hatchLayer("homicide/gaps", "hatch", contextGaps(context), view, "homicide"),
  ];
}

function hatchLayer(
  id: string,
  shape: IconShape,
  areaIds: readonly string[],
  view: MapView,
  layer: "homicide" | "state-figures",
): LayerSpecification {
  return {
    id,
    type: "fill",
    source: "states",
    filter: idIn(areaIds),
    layout: { visibility: visibilityOf(isVisible(view, layer)) },
    paint: {
      "fill-pattern": iconId(icon(shape, view.theme)),
      "fill-opacity": opacityOf(view, layer, 0.7),
    },
  };
}

/** Looks of the ways in which a figure can be missing; the legend draws the same patterns. */
export const MISSING_SHAPES = {
  "not-published": "hatch",
  "not-reported": "dots",
  suppressed: "cross",
} as const satisfies Record<string, IconShape>;

function missingIds(figures: FigureMap | null, kind: keyof typeof MISSING_SHAPES): string[] {
  if (figures === null) return [];
  const stated = [...figures.figures.values()]
    .filter(({ state }) => state === kind)
    .map(({ areaId }) => areaId);
  return kind === "not-published" ? [...figures.unpublishedAreaIds, ...stated] : stated;
}

/** Shares by state, and the hatching of states without a figure. */
export function stateFigureLayers(view: MapView, figures: FigureMap | null): LayerSpecification[] {
  const look = lookOf(view);
  const classes = figureClasses(figures);
  const values = [...(figures?.figures.values() ?? [])];
  return [
    {
      id: "state-figures/fill",
      type: "fill",
      source: "states",
      layout: { visibility: visibilityOf(isVisible(view, "state-figures")) },
      paint: {
        "fill-color": choroplethColor(values, classes, FIGURE_RAMP[look.theme]),
        "fill-opacity": opacityOf(view, "state-figures", 0.9),
      },
    },
    ...(["not-published", "not-reported", "suppressed"] as const).map((kind) =>
      hatchLayer(
        `state-figures/${kind}`,
        MISSING_SHAPES[kind],
        missingIds(figures, kind),
        view,
        "state-figures",
      ),
    ),
  ];
}

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
