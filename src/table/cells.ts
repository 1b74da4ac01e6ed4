/** What stands in a cell: one line to read and, where a figure or a period needs it, a second quiet one. Pure. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import {
  describeBasis,
  documentCode,
  formatObservation,
  formatPeriod,
  qualifierNote,
} from "@/datasets/describe";
import type { Period } from "@/datasets/schema";
import { formatLocator } from "@/export/citation";
import type { TableColumn } from "@/permalink/explorer-state";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { recordWords } from "@/text/messages/record-words";
import { tableMessages } from "@/text/messages/table";

export type Cell = {
  readonly text: string;
  readonly detail: string | null;
};

const EMPTY: Cell = { text: "", detail: null };

export function buildCell(
  record: AtlasRecord,
  column: TableColumn,
  atlas: Atlas,
  locale: Locale,
): Cell {
  switch (column) {
    case "title":
      return { text: record.title[locale], detail: null };
    case "kind":
      return { text: kindName(record, locale), detail: null };
    case "period":
      return record.period === null
        ? { text: formatPeriod(null, locale), detail: null }
        : {
            text: formatPeriod(record.period, locale),
            detail: basisOf(record.period, locale),
          };
    case "value":
      return valueCell(record, atlas, locale);
    case "agency":
      return joined(
        record.agencyIds.map((id) => atlas.agencies.get(id)?.abbreviation[locale] ?? id),
      );
    case "activityType":
      return joined(
        record.activityTypeIds.map((id) => atlas.activityTypes.get(id)?.name[locale] ?? id),
      );
    case "country":
      return joined(record.countries.map((code) => atlas.areas.get(code)?.name[locale] ?? code));
    case "grade":
      return { text: record.grade, detail: null };
    case "source":
      return sourceCell(record, atlas, locale);
  }
}

/** The basis, and as a sentence of its own what the source says more vaguely. */
function basisOf({ note, ...dates }: Period, locale: Locale): string {
  const basis = describeBasis(dates, locale);
  return note === undefined ? basis : `${basis}. ${note[locale]}`;
}

function joined(names: readonly string[]): Cell {
  return names.length === 0 ? EMPTY : { text: names.join(", "), detail: null };
}

/** A place is called by what it is; everything else by its kind. */
function kindName(record: AtlasRecord, locale: Locale): string {
  const words = recordWords[locale];
  return record.kind === "place" ? words.placeKind(record.row.kind) : words.kind(record.kind);
}

function valueCell(record: AtlasRecord, atlas: Atlas, locale: Locale): Cell {
  const words = recordWords[locale];
  switch (record.kind) {
    case "observation":
      return observationCell(record, atlas, locale);
    case "flow":
      return flowCell(record, atlas, locale);
    case "context": {
      const measure = atlas.measures.get(record.row.series.measureId);
      if (record.row.value === null) return { text: tableMessages[locale].missing, detail: null };
      const number = formatNumber(record.row.value, locale);
      return { text: number, detail: measure?.unit[locale] ?? null };
    }
    case "activity":
      return record.row.verdict === null
        ? EMPTY
        : { text: words.verdict(record.row.verdict), detail: null };
    case "recommendation":
      return { text: words.recommendationStatus(record.row.status), detail: null };
    default:
      return EMPTY;
  }
}

function observationCell(
  { row }: Extract<AtlasRecord, { kind: "observation" }>,
  atlas: Atlas,
  locale: Locale,
): Cell {
  const measure = atlas.measures.get(row.measureId);
  const { value, unit } = formatObservation(row, measure, locale);
  const denominator =
    row.denominator?.[locale] ??
    (measure?.denominator == null
      ? null
      : detailsMessages[locale].denominator(measure.denominator[locale]));
  const notes = [denominator, qualifierNote(row.qualifier, locale)].filter((note) => note !== null);
  return {
    text: unit === null ? value : `${value} ${unit}`,
    detail: notes.length === 0 ? null : notes.join(" · "),
  };
}

function flowCell(
  { row }: Extract<AtlasRecord, { kind: "flow" }>,
  atlas: Atlas,
  locale: Locale,
): Cell {
  const unit = atlas.measures.get(row.measureId)?.unit[locale];
  const detail = row.denominator?.[locale] ?? null;
  if (row.value !== null) {
    const number = formatNumber(row.value, locale);
    return { text: unit === undefined ? number : `${number} ${unit}`, detail };
  }
  if (row.sharePercent !== null) return { text: formatPercent(row.sharePercent, locale), detail };
  return { text: detailsMessages[locale].volumeUnknown, detail: null };
}

/** The number behind the value cell; null for words, for what is missing and for records without a figure. */
export function numberOf(record: AtlasRecord): number | null {
  switch (record.kind) {
    case "observation":
    case "context":
      return record.row.value;
    case "flow":
      return record.row.value ?? record.row.sharePercent;
    default:
      return null;
  }
}

export type LeadSource = {
  readonly sourceId: string;
  readonly name: string;
  readonly locator: string;
};

/** Where the first document says it: `GAO-16-223`, `line 205`. Null only for a record without evidence. */
export function leadSource(record: AtlasRecord, atlas: Atlas, locale: Locale): LeadSource | null {
  const [first] = record.evidence;
  if (first === undefined) return null;
  const source = atlas.sources.get(first.sourceId);
  const name = source === undefined ? first.sourceId : documentCode(source);
  return { sourceId: first.sourceId, name, locator: formatLocator(first.locator, locale) };
}

/** Whether the value cell holds what a source counted or estimated, and not a status or a finding. */
export function hasFigure(record: AtlasRecord): boolean {
  return record.kind === "observation" || record.kind === "flow" || record.kind === "context";
}

function sourceCell(record: AtlasRecord, atlas: Atlas, locale: Locale): Cell {
  const [first, ...others] = record.evidence;
  if (first === undefined) return EMPTY;
  const source = atlas.sources.get(first.sourceId);
  const name = source === undefined ? first.sourceId : documentCode(source);
  const more = others.length === 0 ? "" : ` ${tableMessages[locale].moreSources(others.length)}`;
  return { text: name, detail: formatLocator(first.locator, locale) + more };
}
