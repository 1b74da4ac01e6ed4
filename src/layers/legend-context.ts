/** Legend of the context layer; always with the sentence that it is context. */
import { SMALL_NUMBER } from "@/analysis/small-numbers";
import { isRateMeasure } from "@/analysis/classify";
import { contextMeasures } from "@/analysis/context-measures";
import { formatNumber } from "@/text/format";
import { classMessages } from "@/text/messages/classes";
import { layerMessages } from "@/text/messages/layers";
import { circleColor } from "./circle-layers";
import { contextOfView, type ContextView } from "./derived";
import { icon } from "./icon-spec";
import { classHistogram, classItems, classNotes } from "./legend-classes";
import { nestedCircles, readingCaveats, stateItems, unpublishedText } from "./legend-parts";
import { EMPTY_LEGEND, type LegendItem, type LegendSpec } from "./legend-spec";
import { contextRamp } from "./palette";
import { rampColor } from "./ramp";
import { PATTERNS } from "./shade-layers";
import type { MapView, StyleInput } from "./style-input";
import { lookOf } from "./style-parts";
import { patternItem } from "./swatches";

export function homicideLegend(input: StyleInput): LegendSpec {
  const { atlas, view } = input;
  const { locale } = view;
  const context = contextOfView(input);
  const text = layerMessages[locale];
  if (context === null) return { ...EMPTY_LEGEND, notes: [text.homicideContext] };
  const { measure, series } = context.shown;
  const missing = context.cells.flatMap(({ areaId, state }) =>
    state === "not-published" ? [areaId] : [],
  );
  const part = measure.id === series.measureId ? series.breakdown : null;
  return {
    ...EMPTY_LEGEND,
    title: measure.label[locale] + (part === null ? "" : ` (${part[locale]})`),
    unit: measure.unit[locale],
    denominator: measure.denominator?.[locale] ?? null,
    vintage: String(context.year),
    ...drawn(context, view),
    notes: [
      text.homicideContext,
      ...unknownNotes(input),
      ...yearNotes(context, view),
      ...scaleNotes(context, view),
    ],
    caveats: readingCaveats(atlas, [...series.caveatIds, ...measure.caveatIds], locale),
    unpublished: unpublishedText(atlas, missing, locale),
  };
}

/** Classes of a rate or share, circles of a count; then what is neither. */
function drawn(
  context: ContextView,
  view: MapView,
): Pick<LegendSpec, "items" | "nested" | "histogram"> {
  const { cells, classes, scale } = context;
  const { locale, theme } = view;
  const states = new Set<string>(cells.map(({ state }) => state));
  const color = circleColor("homicide", theme);
  if (!isRateMeasure(context.shown.measure)) {
    const nested = scale === null ? null : nestedCircles(scale, color, locale);
    return { items: stateItems(states, color, view), nested, histogram: null };
  }
  const ramp = contextRamp(theme, (classes?.breaks.length ?? 0) + 1);
  const shades = classes === null ? null : { classes, areas: cells, ramp, locale };
  return {
    items: [
      ...(shades === null ? [] : classItems(shades)),
      ...smallItems(context, ramp, view),
      ...stateItems(states, null, view),
    ],
    nested: null,
    histogram: shades === null ? null : classHistogram(shades),
  };
}

/** Only where there is one: a legend explains what is on the map. */
function smallItems(
  { cells, shown }: ContextView,
  ramp: readonly string[],
  view: MapView,
): LegendItem[] {
  const { locale } = view;
  const count = cells.filter(({ small }) => small).length;
  if (count === 0 || shown.events === null) return [];
  const text = classMessages[locale];
  const unit = shown.events.measure.unit[locale];
  const label = text.smallNumber(SMALL_NUMBER, unit);
  return [
    {
      ...patternItem(label, lookOf(view), icon(PATTERNS.small, view.theme), rampColor(ramp, 0.5)),
      count: { text: formatNumber(count, locale), unit: text.areas(count) },
    },
  ];
}

/** A link may ask for a measure that is not there: another is never shown in silence. */
function unknownNotes({ atlas, view }: StyleInput): string[] {
  const id = view.contextMeasure;
  const isKnown = id === null || contextMeasures(atlas).some((measure) => measure.id === id);
  return isKnown ? [] : [classMessages[view.locale].unknownMeasure(id)];
}

function yearNotes({ covered, filtered, partial, shown, year }: ContextView, view: MapView) {
  const text = layerMessages[view.locale];
  const { years } = shown.series;
  return [
    ...(covered
      ? []
      : [
          classMessages[view.locale].notCovered(
            String(year),
            String(Math.min(...years)),
            String(Math.max(...years)),
          ),
        ]),
    ...(filtered ? [text.yearFiltered(String(year))] : []),
    ...(partial ? [text.partialYear(String(year))] : []),
  ];
}

function scaleNotes({ classes, shown, year }: ContextView, view: MapView): string[] {
  const { locale } = view;
  const text = classMessages[locale];
  const scope = view.scaleTo.context;
  if (!isRateMeasure(shown.measure)) {
    const locked = layerMessages[locale].scaleLocked;
    const scale = scope === "all" ? locked : text.scaleOwn(String(year));
    return [layerMessages[locale].circleArea, scale, text.notShaded];
  }
  return [
    ...(classes === null
      ? []
      : classNotes(classes, view.classes.context, scope, String(year), locale)),
    ...(shown.events === null ? [text.eventsUnknown] : []),
  ];
}
