/** Legends of figures: circles, classes, flows, corridors, the context rate. */
import type { Classes } from "@/analysis/classify";
import type { FigureMap } from "@/analysis/figures-by-area";
import { nestedValues } from "@/analysis/scale";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import type { Measure } from "@/datasets/schema";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { layerMessages } from "@/text/messages/layers";
import { COLORS, CONTEXT_RAMP } from "@/ui/tokens";
import { classColors, contextGaps, MISSING_SHAPES } from "./area-layers";
import { ZERO_RADIUS } from "./area-features";
import { contextView, figureClasses, figureScale, shownFigures } from "./derived";
import { FLOW_WIDTH, flowScales, type FlowScale } from "./flow-features";
import { icon } from "./icon-spec";
import { EMPTY_LEGEND, type LegendItem, type LegendSpec, type NestedCircles } from "./legend-spec";
import { FLOW_LOOKS } from "./line-layers";
import { CIRCLE_OPACITY } from "./circle-layers";
import { FIGURE_RAMP } from "./palette";
import type { MapView, StyleInput } from "./style-input";
import { lookOf } from "./style-parts";
import { fillItem, patternItem, wordsItem } from "./swatches";

/** What the sources say that is needed to read the figures of a measure at all. */
function readingCaveats(atlas: Atlas, caveatIds: readonly string[], locale: Locale): string[] {
  return [...new Set(caveatIds)].flatMap((id) => {
    const caveat = atlas.caveats.get(id);
    return caveat?.severity === "reading" ? [caveat.text[locale]] : [];
  });
}

export function figuresLegend(input: StyleInput, level: "country" | "state"): LegendSpec {
  const { atlas, pass, view } = input;
  const text = layerMessages[view.locale];
  const figures = shownFigures(atlas, pass, level, view.figures[level]);
  if (figures === null) return { ...EMPTY_LEGEND, notes: [text.noFigure] };
  const { measure, vintage } = figures;
  const classes = figureClasses(figures);
  const nested = nestedOf(figures, view);
  const notes =
    nested === null
      ? [text.classed, text.otherFigures]
      : [text.circleArea, text.scaleLocked, text.smallest, text.otherFigures];
  return {
    title: measure.label[view.locale],
    unit: measure.unit[view.locale],
    denominator: measure.denominator?.[view.locale] ?? null,
    vintage: formatPeriod(vintage.period, view.locale),
    items: [
      ...classItems(classes, FIGURE_RAMP[view.theme], measure, view.locale),
      ...stateItems(figures, view),
    ],
    nested,
    notes,
    caveats: readingCaveats(atlas, shownCaveats(atlas, figures), view.locale),
    unpublished: unpublishedText(atlas, figures.unpublishedAreaIds, view.locale),
  };
}

/** Of the measure, and of the figures that are not drawn because of a caveat of their own. */
function shownCaveats(atlas: Atlas, { measure, figures }: FigureMap): string[] {
  const own = [...figures.values()].flatMap(({ state, observationId }) =>
    state === "artefact" ? (atlas.byId.get(observationId)?.caveatIds ?? []) : [],
  );
  return [...measure.caveatIds, ...own];
}

function nestedOf(figures: FigureMap, view: MapView): NestedCircles | null {
  const scale = figureScale(figures);
  if (scale === null) return null;
  const { count } = COLORS[view.theme];
  return {
    fill: count,
    fillOpacity: CIRCLE_OPACITY,
    stroke: count,
    circles: nestedValues(scale).map((value) => ({
      radiusPx: Math.round(scale.radiusOf(value) * 10) / 10,
      label: formatNumber(value, view.locale),
    })),
  };
}

/** Zero and the ways of missing that occur, each with its own look. */
function stateItems(figures: FigureMap, view: MapView): LegendItem[] {
  const text = layerMessages[view.locale];
  const look = lookOf(view);
  const states = new Set([...figures.figures.values()].map(({ state }) => state));
  if (figures.unpublishedAreaIds.length > 0) states.add("not-published");
  const { panel, count } = COLORS[view.theme];
  const zero: LegendItem = {
    label: text.zero,
    swatch: {
      kind: "circle",
      radiusPx: ZERO_RADIUS,
      fill: panel,
      fillOpacity: 1,
      stroke: count,
    },
  };
  const kinds = ["not-published", "not-reported", "suppressed"] as const;
  return [
    ...(states.has("zero") ? [zero] : []),
    ...kinds
      .filter((kind) => states.has(kind))
      .map((kind) => patternItem(text.missing(kind), look, icon(MISSING_SHAPES[kind], view.theme))),
    ...(states.has("artefact") ? [wordsItem(text.artefact, "–", look)] : []),
    ...(states.has("text-only") ? [wordsItem(text.textOnly, text.textOnlySample, look)] : []),
  ];
}

/** Names beyond this are only counted: a legend is not a list of 27 states. */
const MAX_NAMES = 4;

function unpublishedText(atlas: Atlas, areaIds: readonly string[], locale: Locale): string | null {
  if (areaIds.length === 0) return null;
  const text = layerMessages[locale];
  const names = areaIds
    .map((id) => atlas.areas.get(id)?.name[locale] ?? id)
    .toSorted((a, b) => a.localeCompare(b, locale));
  const more = names.length - MAX_NAMES;
  const listed = [
    ...names.slice(0, MAX_NAMES),
    ...(more > 0 ? [text.andMore(formatNumber(more, locale))] : []),
  ].join(", ");
  return text.unpublishedOf(formatNumber(areaIds.length, locale), listed);
}

function classItems(
  classes: Classes | null,
  ramp: readonly string[],
  measure: Measure,
  locale: Locale,
): LegendItem[] {
  if (classes === null) return [];
  const text = layerMessages[locale];
  const write = (value: number) =>
    measure.kind === "share" ? formatPercent(value, locale) : formatNumber(value, locale);
  return classColors(ramp, classes).map((color, index) => {
    const low = classes.breaks[index - 1];
    const high = classes.breaks[index];
    const label =
      low === undefined
        ? text.under(write(high ?? classes.max))
        : high === undefined
          ? text.from(write(low))
          : text.between(write(low), write(high));
    return fillItem(label, color);
  });
}

/** Compulsory: says for every measure on the map what a width means. */
export function flowsLegend({ atlas, pass, view }: StyleInput): LegendSpec {
  const text = layerMessages[view.locale];
  const passing = new Set(
    atlas.records.flatMap((record, row) =>
      record.kind === "flow" && pass[row] === 1 ? [record.id] : [],
    ),
  );
  const shown = flowScales(atlas).filter(({ flows }) => flows.some(({ id }) => passing.has(id)));
  const unknown = atlas.records.some(
    (record) =>
      record.kind === "flow" &&
      passing.has(record.id) &&
      record.row.value === null &&
      record.row.sharePercent === null,
  );
  const caveatIds = atlas.records.flatMap((record) =>
    passing.has(record.id) ? record.caveatIds : [],
  );
  return {
    ...EMPTY_LEGEND,
    items: [
      ...shown.flatMap((scale) => flowItems(atlas, scale, view)),
      ...(unknown ? [arrowItem(text.volumeUnknown, "unknown", FLOW_WIDTH.unknown, view)] : []),
    ],
    notes: [text.flowDirection, text.flowNotRoute],
    caveats: readingCaveats(atlas, caveatIds, view.locale),
  };
}

/** The greatest and the smallest flow of a scale, with what its width stands for. */
function flowItems(atlas: Atlas, scale: FlowScale, view: MapView): LegendItem[] {
  const text = layerMessages[view.locale];
  const measure = atlas.measures.get(scale.measureId);
  const sample = scale.flows[0];
  const of = sample?.denominator?.[view.locale] ?? "";
  const what =
    scale.by === "share" ? text.shareOf(of) : (measure?.unit[view.locale] ?? scale.measureId);
  const amounts = scale.flows.map(
    (flow) => (scale.by === "share" ? flow.sharePercent : flow.value) ?? 0,
  );
  const ends = [...new Set([Math.max(...amounts), Math.min(...amounts)])];
  const period = formatPeriod(sample?.period ?? null, view.locale);
  return ends.map((amount, index) => {
    const number =
      scale.by === "share" ? formatPercent(amount, view.locale) : formatNumber(amount, view.locale);
    const label = index === 0 ? `${number} · ${text.widthIs(what)}, ${period}` : number;
    return arrowItem(label, scale.by, scale.widthOf(amount), view);
  });
}

function arrowItem(
  label: string,
  by: keyof typeof FLOW_LOOKS,
  widthPx: number,
  view: MapView,
): LegendItem {
  const outline = by === "unknown" ? "dashed" : FLOW_LOOKS[by].outline ? "solid" : "none";
  const { count } = COLORS[view.theme];
  const fillOpacity = FLOW_LOOKS[by].fill;
  return { label, swatch: { kind: "arrow", color: count, widthPx, fillOpacity, outline } };
}

export function corridorsLegend({ atlas, view }: StyleInput): LegendSpec {
  const text = layerMessages[view.locale];
  const caveatIds = atlas.records.flatMap((record) =>
    record.kind === "corridor" ? record.caveatIds : [],
  );
  return {
    ...EMPTY_LEGEND,
    items: [
      {
        label: text.corridor,
        swatch: { kind: "band", color: COLORS[view.theme].count, widthPx: 14, opacity: 0.32 },
      },
    ],
    notes: [text.corridorNote],
    caveats: readingCaveats(atlas, caveatIds, view.locale),
  };
}

/** Always with the sentence that it is context. */
export function homicideLegend({ atlas, contextPass, view }: StyleInput): LegendSpec {
  const text = layerMessages[view.locale];
  const context = contextView(atlas, contextPass, view.contextYear);
  if (context === null) return { ...EMPTY_LEGEND, notes: [text.homicideContext] };
  const { measure, classes, series } = context;
  const gaps = contextGaps(context);
  const year = String(context.year);
  return {
    ...EMPTY_LEGEND,
    title: measure.label[view.locale],
    unit: measure.unit[view.locale],
    denominator: measure.denominator?.[view.locale] ?? null,
    vintage: year,
    items: [
      ...classItems(classes, CONTEXT_RAMP[view.theme], measure, view.locale),
      ...(gaps.length > 0
        ? [patternItem(text.noData, lookOf(view), icon("hatch", view.theme))]
        : []),
    ],
    notes: [
      text.homicideContext,
      ...(context.filtered ? [text.yearFiltered(year)] : []),
      ...(context.partial ? [text.partialYear(year)] : []),
      text.classed,
    ],
    caveats: readingCaveats(atlas, [...series.caveatIds, ...measure.caveatIds], view.locale),
    unpublished: unpublishedText(atlas, gaps, view.locale),
  };
}
