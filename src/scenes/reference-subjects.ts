/** What can be said of one record, or of one agency, measure, document, area or kind of activity. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import {
  documentCode,
  formatFigure,
  formatObservation,
  formatPeriod,
  type FigureText,
} from "@/datasets/describe";
import type { Figure, Measure, Observation, Period, Qualifier } from "@/datasets/schema";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale, LocalizedText } from "@/text/locale";
import { recordWords } from "@/text/messages/record-words";
import { dateInWords, numberInLetters, withCapital } from "./reference-words";
import type { ResolvedReference } from "./resolved-text";

/** A figure in its shapes; `number` null where the source has words only. */
type ShownFigure = FigureText & {
  readonly number: string | null;
  readonly letters: string | null;
};

/** Fields that say a figure, and so need its caveats. */
const FIGURE_FIELDS = ["", "number", "full", "words", "Words", "share"];

export function describeSubject(
  id: string,
  fields: readonly string[],
  atlas: Atlas,
  locale: Locale,
): ResolvedReference | null {
  const record = atlas.byId.get(id);
  if (record !== undefined) return describeRecord(record, fields, atlas, locale);
  const text = fields.length === 1 ? describeName(id, fields[0] ?? "", atlas, locale) : null;
  if (text === null) return null;
  const sourceIds = atlas.sources.has(id) ? [id] : [];
  return {
    text,
    recordId: null,
    recordIds: [],
    evidence: [],
    sourceIds,
    caveatIds: [],
    derived: false,
  };
}

function describeRecord(
  record: AtlasRecord,
  fields: readonly string[],
  atlas: Atlas,
  locale: Locale,
): ResolvedReference | null {
  const [field = "", ...rest] = fields;
  const own = {
    recordId: record.id,
    recordIds: [record.id],
    evidence: record.evidence,
    sourceIds: [],
    caveatIds: record.caveatIds,
    derived: false,
  };
  const part = partOf(record, field, rest[0]);
  if (part !== null) {
    const text = describePart(part, rest.slice(1), locale);
    return text === null ? null : { ...own, text, evidence: part.evidence };
  }
  if (rest.length > 0) return null;
  const figure = FIGURE_FIELDS.includes(field) ? figureOf(record, atlas, locale) : null;
  const shown = figure === null ? null : showFigure(figure, field);
  if (shown !== null) return { ...own, text: shown };
  const share = field === "share" && record.kind === "flow" ? record.row.sharePercent : null;
  if (share !== null) return { ...own, text: formatPercent(share, locale) };
  const text = describeField(record, field, atlas, locale);
  return text === null ? null : { ...own, text, caveatIds: [] };
}

/** A target, result or obligation of an activity by its number from 0. */
function partOf(record: AtlasRecord, field: string, index: string | undefined): Figure | null {
  if (record.kind !== "activity" || index === undefined || !/^\d{1,2}$/.test(index)) return null;
  const { targets, results, obligations } = record.row;
  const list = { target: targets, result: results, obligation: obligations }[field];
  return list?.[Number(index)] ?? null;
}

function describePart(part: Figure, fields: readonly string[], locale: Locale): string | null {
  const [field = "", ...rest] = fields;
  if (rest.length > 0) return null;
  if (field === "label") return part.label[locale];
  const dated = describePeriod(part.period, field, locale);
  if (dated !== null) return dated;
  const plain = formatFigure({ ...part, qualifier: bare(part.qualifier) }, locale);
  return showFigure(
    {
      ...formatFigure(part, locale),
      number: part.value === null ? null : plain.value,
      letters: inLetters(part.value, part.qualifier, locale),
    },
    field,
  );
}

function showFigure(figure: ShownFigure, field: string): string | null {
  switch (field) {
    case "":
      return figure.value;
    case "full":
      return figure.unit === null ? figure.value : `${figure.value} ${figure.unit}`;
    case "number":
      return figure.number;
    case "words":
      return figure.letters;
    case "Words":
      return figure.letters === null ? null : withCapital(figure.letters);
    default:
      return null;
  }
}

/** The figure of a record; null for a record that is none. */
function figureOf(record: AtlasRecord, atlas: Atlas, locale: Locale): ShownFigure | null {
  if (record.kind === "observation")
    return shownFigure(record.row, atlas.measures.get(record.row.measureId), locale);
  if (record.kind === "context") {
    const { series, areaId, year, value } = record.row;
    const gap = series.gaps?.find((entry) => entry.areaId === areaId && entry.year === year);
    const missing = value === null ? (gap?.missing ?? "not-published") : null;
    const row = { value, missing, valueText: null, qualifier: "exact" as const };
    return shownFigure(row, atlas.measures.get(series.measureId), locale);
  }
  if (record.kind === "flow" && record.row.value !== null) {
    const { value, measureId } = record.row;
    const row = { value, missing: null, valueText: null, qualifier: "exact" as const };
    return shownFigure(row, atlas.measures.get(measureId), locale);
  }
  return null;
}

function shownFigure(
  row: Pick<Observation, "value" | "valueText" | "missing" | "qualifier">,
  measure: Measure | undefined,
  locale: Locale,
): ShownFigure {
  const plain = formatObservation({ ...row, qualifier: bare(row.qualifier) }, measure, locale);
  return {
    ...formatObservation(row, measure, locale),
    number: row.value === null ? null : plain.value,
    letters: inLetters(row.value, row.qualifier, locale),
  };
}

/** Without the word before the number; “less than a third” is a bound in words and stays as it is. */
function bare(qualifier: Qualifier): Qualifier {
  return qualifier === "less-than" ? qualifier : "exact";
}

/** Letters hold no “about”: only for numbers that the source states as they are. */
function inLetters(value: number | null, qualifier: Qualifier, locale: Locale): string | null {
  const stated = ["exact", "derived", "target", "planned", "rounded"].includes(qualifier);
  return value === null || !stated ? null : numberInLetters(value, locale);
}

function describePeriod(period: Period | null, field: string, locale: Locale): string | null {
  if (field === "period") return formatPeriod(period, locale);
  if (period === null) return null;
  const end = period.end;
  switch (field) {
    case "from":
      return dateInWords(period.start, locale);
    case "to":
      return end === null ? null : dateInWords(end, locale);
    case "from-year":
      return period.start.slice(0, 4);
    case "to-year":
      return end === null ? null : end.slice(0, 4);
    default:
      return null;
  }
}

/** Anything of a record that is not a figure. */
function describeField(
  record: AtlasRecord,
  field: string,
  atlas: Atlas,
  locale: Locale,
): string | null {
  const areaName = (id: string) => atlas.areas.get(id)?.name[locale] ?? null;
  if (field === "" || field === "name") return record.title[locale];
  if (field === "area") return areaName(record.areaIds[0] ?? "");
  const dated = describePeriod(record.period, field, locale);
  if (dated !== null) return dated;
  if (record.kind === "observation" && field === "denominator")
    return record.row.denominator?.[locale] ?? null;
  if (record.kind === "observation" && field === "breakdown")
    return record.row.breakdown?.[locale] ?? null;
  if (record.kind === "flow" && field === "origin") return areaName(record.row.originAreaId);
  if (record.kind === "flow" && field === "destination")
    return areaName(record.row.destinationAreaId);
  if (record.kind === "recommendation") return recommendationField(record.row, field, locale);
  if (record.kind === "activity" && field === "verdict" && record.row.verdict !== null)
    return recordWords[locale].verdict(record.row.verdict);
  return null;
}

function recommendationField(
  row: {
    readonly number: number | null;
    readonly count: number;
    readonly statusAsOf: LocalizedText | null;
  },
  field: string,
  locale: Locale,
): string | null {
  if (field === "number") return row.number === null ? null : formatNumber(row.number, locale);
  if (field === "count") return numberInLetters(row.count, locale);
  const asOf = field === "as-of" ? (row.statusAsOf?.[locale] ?? null) : null;
  // Spanish writes months in lower case.
  return asOf !== null && locale === "es" ? asOf.charAt(0).toLowerCase() + asOf.slice(1) : asOf;
}

/** Names of what is no record. */
function describeName(id: string, field: string, atlas: Atlas, locale: Locale): string | null {
  const source = atlas.sources.get(id);
  if (source !== undefined) {
    const { published } = source;
    if (field === "name") return source.title;
    if (field === "short") return documentCode(source);
    if (published === null) return null;
    if (field === "date") return dateInWords(published, locale);
    return field === "year" ? published.slice(0, 4) : null;
  }
  const agency = atlas.agencies.get(id);
  const measure = atlas.measures.get(id);
  if (field === "short") return (agency?.abbreviation ?? measure?.shortLabel)?.[locale] ?? null;
  if (field !== "name") return null;
  const named = agency ?? atlas.areas.get(id) ?? atlas.activityTypes.get(id);
  return (named?.name ?? measure?.label)?.[locale] ?? null;
}
