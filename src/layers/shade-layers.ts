/**
 * Shaded areas: the context and shares by state, and over them the patterns that keep apart what a shade cannot
 * say: a published zero, the three ways of missing, and rates that rest on few events.
 */
import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { isRateMeasure, type Classes } from "@/analysis/classify";
import type { FigureMap } from "@/analysis/figures-by-area";
import { contextOfView, figureClasses } from "./derived";
import { icon, iconId, type IconShape } from "./icon-spec";
import { contextRamp, FIGURE_RAMP } from "./palette";
import { colorOfValue } from "./ramp";
import type { MapView, StyleInput } from "./style-input";
import { get, idIn, isVisible, lookOf, opacityOf, visibilityOf } from "./style-parts";

export const TRANSPARENT = "rgba(0, 0, 0, 0)";

/** Patterns of what is no shade; the legend draws the very same tiles. */
export const PATTERNS = {
  "not-published": "hatch",
  "not-reported": "dots",
  suppressed: "cross",
  zero: "rings",
  small: "strokes",
} as const satisfies Record<string, IconShape>;
export type Pattern = keyof typeof PATTERNS;

/** An area of the map and what is known of it; a figure by state and a cell of the context alike. */
export type ShadedArea = {
  readonly areaId: string;
  readonly state: string;
  readonly value: number | null;
};

/**
 * Fill colour by area id. Takes `Classes`, which exist for rates and shares only: there is no way to colour
 * areas by a raw count. A zero is not coloured: it has its own pattern.
 */
export function choroplethColor(
  areas: readonly ShadedArea[],
  classes: Classes | null,
  ramp: readonly string[],
): ExpressionSpecification | string {
  if (classes === null) return TRANSPARENT;
  const byColor = new Map<string, string[]>();
  for (const { areaId, state, value } of areas) {
    if (state !== "value" || value === null) continue;
    const color = colorOfValue(ramp, classes, value);
    const ids = byColor.get(color);
    if (ids === undefined) byColor.set(color, [areaId]);
    else ids.push(areaId);
  }
  const branches = [...byColor].flatMap(([color, ids]) => [ids, color]);
  return branches.length === 0
    ? TRANSPARENT
    : (["match", get("id"), ...branches, TRANSPARENT] as unknown as ExpressionSpecification);
}

type ShadedLayer = "homicide" | "state-figures";

function fillLayer(
  id: ShadedLayer,
  color: ExpressionSpecification | string,
  view: MapView,
  share: number,
): LayerSpecification {
  return {
    id: `${id}/fill`,
    type: "fill",
    source: "states",
    layout: { visibility: visibilityOf(isVisible(view, id)) },
    paint: { "fill-color": color, "fill-opacity": opacityOf(view, id, share) },
  };
}

/** Over a shade the pattern is full, or the shade would show through it; over bare land it is quieter. */
const PATTERN_OPACITY = { over: 1, bare: 0.7 } as const;

function patternLayer(
  id: ShadedLayer,
  pattern: Pattern,
  areaIds: readonly string[],
  view: MapView,
): LayerSpecification {
  const isLoud = pattern === "small" || pattern === "zero";
  return {
    id: `${id}/${pattern}`,
    type: "fill",
    source: "states",
    filter: idIn(areaIds),
    layout: { visibility: visibilityOf(isVisible(view, id)) },
    paint: {
      "fill-pattern": iconId(icon(PATTERNS[pattern], view.theme)),
      "fill-opacity": opacityOf(view, id, PATTERN_OPACITY[isLoud ? "over" : "bare"]),
    },
  };
}

function patternLayers(
  id: ShadedLayer,
  areas: readonly ShadedArea[],
  hasShades: boolean,
  view: MapView,
): LayerSpecification[] {
  const idsOf = (wanted: string) =>
    areas.flatMap(({ areaId, state }) => (state === wanted ? [areaId] : []));
  return [
    // A count of zero is a small ring, not a pattern.
    patternLayer(id, "zero", hasShades ? idsOf("zero") : [], view),
    ...(["not-published", "not-reported", "suppressed"] as const).map((missing) =>
      patternLayer(id, missing, idsOf(missing), view),
    ),
  ];
}

/** The context: shades of a rate or share; of a count only what is missing, its circles are elsewhere. */
export function contextLayers(input: StyleInput): LayerSpecification[] {
  const { view } = input;
  const { theme } = lookOf(view);
  const context = isVisible(view, "homicide") ? contextOfView(input) : null;
  const cells = context?.cells ?? [];
  const classes = context?.classes ?? null;
  const ramp = contextRamp(theme, (classes?.breaks.length ?? 0) + 1);
  const small = cells.filter((cell) => cell.small).map(({ areaId }) => areaId);
  const isShaded = context !== null && isRateMeasure(context.shown.measure);
  return [
    fillLayer("homicide", choroplethColor(cells, classes, ramp), view, 0.92),
    patternLayer("homicide", "small", isShaded ? small : [], view),
    ...patternLayers("homicide", cells, isShaded, view),
  ];
}

/** Every state of the table, those that it leaves out as not published. */
export function figureAreas(figures: FigureMap | null): readonly ShadedArea[] {
  if (figures === null) return [];
  const leftOut = figures.unpublishedAreaIds.map((areaId) => ({
    areaId,
    state: "not-published",
    value: null,
  }));
  return [...figures.figures.values(), ...leftOut];
}

/** Shares by state, and the patterns of states without a figure. */
export function stateFigureLayers(view: MapView, figures: FigureMap | null): LayerSpecification[] {
  const areas = figureAreas(figures);
  const classes = figureClasses(figures, view.classes.state);
  const isShaded = figures !== null && isRateMeasure(figures.measure);
  return [
    fillLayer("state-figures", choroplethColor(areas, classes, FIGURE_RAMP[view.theme]), view, 0.9),
    ...patternLayers("state-figures", areas, isShaded, view),
  ];
}
