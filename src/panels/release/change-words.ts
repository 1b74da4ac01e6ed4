/** A change of a figure in words: what it is of, its period, the old and the new value. Pure. */
import type { FigureChange } from "@/analysis/release-diff";
import type { Atlas } from "@/datasets/atlas";
import {
  formatFigure,
  formatObservation,
  formatPeriod,
  qualifierNote,
  type FigureText,
} from "@/datasets/describe";
import { decodePeriod, type ReleaseFigure } from "@/datasets/release";
import type { Measure } from "@/datasets/schema";
import { guardFormula } from "@/export/formula-guard";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { recordWords } from "@/text/messages/record-words";
import { releaseMessages } from "@/text/messages/release";

export type ChangeWords = {
  readonly title: string;
  /** "Result: Officials trained"; null where the title says it all. */
  readonly part: string | null;
  /** Null where it changed too: then it stands beside each value. */
  readonly period: string | null;
  readonly before: string;
  readonly after: string;
  /** The record can be selected. */
  readonly isThere: boolean;
};

export function describeChange(change: FigureChange, atlas: Atlas, locale: Locale): ChangeWords {
  const t = releaseMessages[locale];
  const { before, after } = change;
  const record = atlas.byId.get(change.recordId);
  const measure = atlas.measures.get(measureIdOf(change, atlas) ?? "");
  const one = after ?? before;
  const moved = before !== null && after !== null && before.period !== after.period;
  const words = (figure: ReleaseFigure) => {
    const value = figureWords(figure, measure, locale);
    return moved ? `${value} (${periodWords(figure, locale)})` : value;
  };
  return {
    title: (record?.title ?? change.title)?.[locale] ?? change.recordId,
    part: one === null ? null : partWords(one, locale),
    period: one === null || moved ? null : periodWords(one, locale),
    before: before === null ? t.notThen : words(before),
    after: after === null ? t.gone : words(after),
    isThere: record !== undefined,
  };
}

function measureIdOf({ measureId, recordId }: FigureChange, atlas: Atlas): string | null {
  if (measureId !== null) return measureId;
  const record = atlas.byId.get(recordId);
  return record?.kind === "context" ? record.row.series.measureId : null;
}

function periodWords(figure: ReleaseFigure, locale: Locale): string {
  return formatPeriod(decodePeriod(figure.period), locale);
}

function partWords({ part, label }: ReleaseFigure, locale: Locale): string | null {
  if (part === "value") return null;
  const name = releaseMessages[locale].partName(part);
  return label === undefined ? name : `${name}: ${label[locale]}`;
}

/** The figure with its qualifier and unit: never an empty text. */
function figureWords(figure: ReleaseFigure, measure: Measure | undefined, locale: Locale): string {
  const { part, value, status } = figure;
  if (status !== undefined) return recordWords[locale].recommendationStatus(status);
  if (part === "count" && value !== undefined) return formatNumber(value, locale);
  if (part === "share" && value !== undefined) return formatPercent(value, locale);
  // What is not there is not rounded either.
  const note =
    figure.missing === undefined ? qualifierNote(figure.qualifier ?? "exact", locale) : null;
  const words = joined(
    part === "value" ? ownWords(figure, measure, locale) : listed(figure, locale),
  );
  // An observation without a number, words or reason is a gap of a context series.
  const said = words === "–" ? releaseMessages[locale].noValue : words;
  return note === null ? said : `${said} (${note})`;
}

function ownWords(figure: ReleaseFigure, measure: Measure | undefined, locale: Locale): FigureText {
  const { value = null, missing = null, text: valueText = null, qualifier = "exact" } = figure;
  return formatObservation({ value, missing, valueText, qualifier }, measure, locale);
}

function listed(figure: ReleaseFigure, locale: Locale): FigureText {
  const { value = null, text = null, unit = null, qualifier = "exact" } = figure;
  return formatFigure({ value, text, unit, qualifier }, locale);
}

function joined({ value, unit }: FigureText): string {
  return unit === null ? value : `${value} ${unit}`;
}

/** The list as rows of tab-separated text, safe to paste into a spreadsheet. */
export function changesAsText(
  changes: readonly FigureChange[],
  atlas: Atlas,
  versions: { readonly made: string; readonly now: string },
  locale: Locale,
): string {
  const t = releaseMessages[locale];
  const head = [t.change, t.figure, t.period, versions.made, versions.now, t.record];
  const rows = changes.map((change) => {
    const words = describeChange(change, atlas, locale);
    const figure = words.part === null ? words.title : `${words.title} – ${words.part}`;
    const kind = t.kind(change.kind);
    return [kind, figure, words.period ?? "", words.before, words.after, change.recordId];
  });
  const cell = (text: string) => guardFormula(text.replace(/\s+/g, " "));
  return [head, ...rows].map((row) => row.map(cell).join("\t")).join("\n");
}
