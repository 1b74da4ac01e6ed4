/** Legends of evidence in numbers: circles, shades, flows, corridors. */
import { isRateMeasure } from "@/analysis/classify";
import type { FigureMap } from "@/analysis/figures-by-area";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import { formatNumber, formatPercent } from "@/text/format";
import { classMessages } from "@/text/messages/classes";
import { layerMessages } from "@/text/messages/layers";
import { COLORS } from "@/ui/tokens";
import { circleColor } from "./circle-layers";
import { figureClasses, figureScale, figuresOfView } from "./derived";
import { FLOW_WIDTH, flowScales, type FlowScale } from "./flow-features";
import { classHistogram, classItems, classNotes } from "./legend-classes";
import { nestedCircles, readingCaveats, stateItems, unpublishedText } from "./legend-parts";
import { EMPTY_LEGEND, type LegendItem, type LegendSpec } from "./legend-spec";
import { FLOW_LOOKS } from "./line-layers";
import { FIGURE_RAMP } from "./palette";
import { figureAreas } from "./shade-layers";
import type { MapView, StyleInput } from "./style-input";
import { lookOf } from "./style-parts";
import { wordsItem } from "./swatches";

/** Figures of countries or states: circles of counts, shades of shares. */
export function figuresLegend(input: StyleInput, level: "country" | "state"): LegendSpec {
  const { atlas, view } = input;
  const { locale } = view;
  const figures = figuresOfView(input, level);
  if (figures === null) return { ...EMPTY_LEGEND, notes: [layerMessages[locale].noFigure] };
  const { measure, vintage } = figures;
  const scale = figureScale(figures);
  const color = circleColor(level === "country" ? "country-figures" : "state-figures", view.theme);
  return {
    title: measure.label[locale],
    unit: measure.unit[locale],
    denominator: measure.denominator?.[locale] ?? null,
    vintage: formatPeriod(vintage.period, locale),
    ...shades(figures, level, view),
    nested: scale === null ? null : nestedCircles(scale, color, locale),
    caveats: readingCaveats(atlas, shownCaveats(atlas, figures), locale),
    unpublished: unpublishedText(atlas, figures.unpublishedAreaIds, locale),
  };
}

function shades(
  figures: FigureMap,
  level: "country" | "state",
  view: MapView,
): Pick<LegendSpec, "items" | "histogram" | "notes"> {
  const { locale, theme } = view;
  const text = layerMessages[locale];
  const period = formatPeriod(figures.vintage.period, locale);
  const scope = view.scaleTo[level];
  if (level === "country" || !isRateMeasure(figures.measure)) {
    const scale = scope === "all" ? text.scaleLocked : classMessages[locale].scaleOwn(period);
    const items = otherItems(figures, COLORS[theme].count, view);
    return {
      items,
      histogram: null,
      notes: [text.circleArea, scale, text.smallest, text.otherFigures],
    };
  }
  const choice = view.classes.state;
  const classes = figureClasses(figures, choice);
  const legend =
    classes === null
      ? null
      : { classes, areas: figureAreas(figures), ramp: FIGURE_RAMP[theme], locale };
  return {
    items: [...(legend === null ? [] : classItems(legend)), ...otherItems(figures, null, view)],
    histogram: legend === null ? null : classHistogram(legend),
    notes: [
      ...(classes === null ? [] : classNotes(classes, choice, scope, period, locale)),
      classMessages[locale].eventsUnknown,
      text.otherFigures,
    ],
  };
}

/** Of the measure, and of the figures that are not drawn because of a caveat of their own. */
function shownCaveats(atlas: Atlas, { measure, figures }: FigureMap): string[] {
  const own = [...figures.values()].flatMap(({ state, observationId }) =>
    state === "artefact" ? (atlas.byId.get(observationId)?.caveatIds ?? []) : [],
  );
  return [...measure.caveatIds, ...own];
}

/** Zero, what is missing, and figures that are no number to draw, as far as they occur. */
function otherItems(figures: FigureMap, zeroColor: string | null, view: MapView): LegendItem[] {
  const text = layerMessages[view.locale];
  const look = lookOf(view);
  const states = new Set(figureAreas(figures).map(({ state }) => state));
  return [
    ...stateItems(states, zeroColor, view),
    ...(states.has("artefact") ? [wordsItem(text.artefact, "–", look)] : []),
    ...(states.has("text-only") ? [wordsItem(text.textOnly, text.textOnlySample, look)] : []),
  ];
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
