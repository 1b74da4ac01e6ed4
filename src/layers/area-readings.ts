/**
 * What the shown layers of numbers say of one area, for the tooltip: the figure with its period, or in words why
 * there is none. The words are those of the legend, so that a pattern on the map can be looked up by pointing.
 */
import { SMALL_NUMBER } from "@/analysis/small-numbers";
import { isRateMeasure } from "@/analysis/classify";
import { formatPeriod } from "@/datasets/describe";
import { formatNumber } from "@/text/format";
import { classMessages } from "@/text/messages/classes";
import { layerMessages } from "@/text/messages/layers";
import { figureText } from "./area-features";
import { contextOfView, figuresOfView, type ContextView } from "./derived";
import { formatValue } from "./legend-classes";
import { figureAreas } from "./shade-layers";
import type { StyleInput } from "./style-input";
import { isVisible } from "./style-parts";

export type AreaReading = {
  /** What is measured, and when: "Homicide rate, 2014". */
  readonly label: string;
  /** The number, or the word for its absence. */
  readonly value: string;
  readonly unit: string | null;
  /** What the number rests on, where that is little or known. */
  readonly note: string | null;
};

/** Without geometry: nothing here is drawn. */
export type ReadingInput = Omit<StyleInput, "geometry">;

/** Readings of the visible layers, evidence before context. */
export function areaReadings(input: ReadingInput, areaId: string): readonly AreaReading[] {
  return [figureReading(input, areaId), contextReading(input, areaId)].filter(
    (reading) => reading !== null,
  );
}

type State = "value" | "zero" | "not-published" | "not-reported" | "suppressed";

/** A number, a zero that is said to be one, or the way in which it is missing. */
function valueText(state: State, value: string, locale: StyleInput["view"]["locale"]): string {
  const text = layerMessages[locale];
  if (state === "value") return value;
  return state === "zero" ? `${value} (${text.zero})` : text.missing(state);
}

function figureReading(input: ReadingInput, areaId: string): AreaReading | null {
  const { atlas, view } = input;
  const figures = isVisible(view, "state-figures") ? figuresOfView(input, "state") : null;
  const area = figureAreas(figures).find((candidate) => candidate.areaId === areaId);
  if (figures === null || area === undefined) return null;
  const { locale } = view;
  const { measure, vintage } = figures;
  const figure = figures.figures.get(areaId);
  const written = figure === undefined ? "" : figureText(atlas, figure, locale);
  const hasNumber = area.state === "value" || area.state === "zero";
  const isDrawn = area.state !== "artefact";
  return {
    label: `${measure.shortLabel[locale]}, ${formatPeriod(vintage.period, locale)}`,
    value:
      area.state === "text-only" || !isDrawn
        ? written
        : valueText(area.state as State, written, locale),
    unit: hasNumber && measure.kind !== "share" ? measure.unit[locale] : null,
    note: isDrawn ? null : layerMessages[locale].artefact,
  };
}

function contextReading(input: ReadingInput, areaId: string): AreaReading | null {
  const { view } = input;
  const { locale } = view;
  const context = isVisible(view, "homicide") ? contextOfView(input) : null;
  const cell = context?.cells.find((candidate) => candidate.areaId === areaId);
  if (context === null || cell === undefined) return null;
  const { measure, series } = context.shown;
  const part = measure.id === series.measureId ? series.breakdown : null;
  const name = measure.shortLabel[locale] + (part === null ? "" : `, ${part[locale]}`);
  const hasNumber = cell.value !== null;
  return {
    label: `${name}, ${context.year}`,
    value: valueText(cell.state, formatValue(cell.value ?? 0, measure, locale), locale),
    unit: hasNumber && measure.kind !== "share" ? measure.unit[locale] : null,
    note: eventsNote(context, cell, locale),
  };
}

/** "rests on 12 deaths; fewer than 20: may change by chance alone". */
function eventsNote(
  { shown }: ContextView,
  { events, small, value }: ContextView["cells"][number],
  locale: StyleInput["view"]["locale"],
): string | null {
  if (!isRateMeasure(shown.measure) || shown.events === null) return null;
  if (events === null || value === null) return null;
  const text = classMessages[locale];
  const rests = text.restsOn(formatNumber(events, locale), shown.events.measure.unit[locale]);
  return small ? `${rests}; ${text.unstable(SMALL_NUMBER)}` : rests;
}
