/** Figures as lines: the number with its qualifier, and every phrase without which it would mislead. */
import { isSameStatement } from "@/analysis/statements";
import type { Atlas } from "@/datasets/atlas";
import {
  describeBasis,
  formatFigure,
  formatObservation,
  formatPeriod,
  qualifierNote,
} from "@/datasets/describe";
import type { Figure, Measure, Observation, Period } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import type { References } from "./references";
import type { FigureGroup, FigureLine } from "./shape";

/** "2010–2014, several years published as one figure"; "undated" where the source gives no time. */
export function periodPhrase(period: Period | null, locale: Locale): string {
  if (period === null) return formatPeriod(null, locale);
  const { note, ...dates } = period;
  const phrase = `${formatPeriod(period, locale)}, ${describeBasis(dates, locale)}`;
  // A sentence of its own: notes begin with a capital.
  return note === undefined ? phrase : `${phrase}. ${note[locale]}`;
}

/** The same in a list of figures, where calendar dates and single moments explain themselves. */
export function shortPeriodPhrase(period: Period | null, locale: Locale): string {
  if (period === null || period.basis === "fiscal-us" || period.basis === "window")
    return periodPhrase(period, locale);
  const text = formatPeriod(period, locale);
  return period.note === undefined ? text : `${text}. ${period.note[locale]}`;
}

/** Only what the dates do not say by themselves; null where they say it all. For lines whose label is the period. */
export function basisPhrase(period: Period | null, locale: Locale): string | null {
  if (period === null) return null;
  const { note, ...dates } = period;
  const plain = period.basis === "calendar" || period.basis === "point";
  const parts = [plain ? null : describeBasis(dates, locale), note?.[locale] ?? null];
  const phrase = parts.filter((part) => part !== null).join(". ");
  return phrase === "" ? null : phrase;
}

/** What a figure is out of: the figure's own denominator, else its measure's; null where neither has one. */
export function denominatorPhrase(
  row: Observation,
  measure: Measure | undefined,
  locale: Locale,
): string | null {
  if (row.denominator !== null) return row.denominator[locale];
  if (measure?.denominator == null) return null;
  return detailsMessages[locale].denominator(measure.denominator[locale]);
}

/** An observation under the given label; its period with the basis where that is not plain (or as asked). */
export function observationLine(
  row: Observation,
  label: string,
  atlas: Atlas,
  locale: Locale,
  references: References,
  periodText: (period: Period | null, locale: Locale) => string | null = shortPeriodPhrase,
): FigureLine {
  const measure = atlas.measures.get(row.measureId);
  const { value, unit } = formatObservation(row, measure, locale);
  return {
    key: row.id,
    label,
    value,
    unit,
    isNumber: row.value !== null,
    notes: [
      denominatorPhrase(row, measure, locale),
      qualifierNote(row.qualifier, locale),
      periodText(row.period, locale),
    ].filter((note) => note !== null),
    refs: references.cite(row.evidence),
    recordId: row.id,
  };
}

/**
 * A target, result or obligation of an activity. Its period is said only where it is not the activity's own;
 * where an observation of the activity says the same, the line opens it.
 */
export function figureLine(
  figure: Figure,
  key: string,
  ownPeriod: Period | null,
  locale: Locale,
  references: References,
  observations: readonly Observation[],
): FigureLine {
  const { value, unit } = formatFigure(figure, locale);
  const samePeriod =
    figure.period !== null &&
    ownPeriod !== null &&
    formatPeriod(figure.period, locale) === formatPeriod(ownPeriod, locale);
  const published = figure.value !== null && figure.text !== null ? figure.text[locale] : null;
  return {
    key,
    label: figure.label[locale],
    value,
    unit,
    isNumber: figure.value !== null,
    notes: [
      published,
      figure.qualifier === "target" ? null : qualifierNote(figure.qualifier, locale),
      samePeriod || figure.period === null ? null : shortPeriodPhrase(figure.period, locale),
    ].filter((note) => note !== null),
    refs: references.cite(figure.evidence),
    recordId: observations.find((row) => isSameStatement(figure, row))?.id ?? null,
  };
}

/**
 * Observations by measure, in the order they come, each group under the name of what it counts. Nothing is
 * added up: parts and totals, periods and publishers stay lines of their own.
 */
export function groupByMeasure(
  rows: readonly Observation[],
  atlas: Atlas,
  locale: Locale,
  labelOf: (row: Observation) => string,
  references: References,
  periodText: (period: Period | null, locale: Locale) => string | null = shortPeriodPhrase,
): FigureGroup[] {
  const groups = new Map<string, FigureLine[]>();
  for (const row of rows) {
    const lines = groups.get(row.measureId) ?? [];
    lines.push(observationLine(row, labelOf(row), atlas, locale, references, periodText));
    groups.set(row.measureId, lines);
  }
  return [...groups].map(([measureId, lines]) => ({
    key: measureId,
    title: atlas.measures.get(measureId)?.label[locale] ?? measureId,
    lines,
  }));
}
