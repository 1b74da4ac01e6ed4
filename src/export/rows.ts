/**
 * Records as flat rows, one per record, the same for every format: who, what, where, when, how much, and for
 * every figure its caveats, denominator, source and place in the source. Order is the order of the records.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { describeBasis, formatPeriod } from "@/datasets/describe";
import type { Locale } from "@/text/locale";
import { exportMessages } from "@/text/messages/export";
import { recordWords } from "@/text/messages/record-words";
import { evidenceOf, groupEvidence } from "./cited-sources";
import { formatLocator } from "./citation";
import { joinList, type ExportRow } from "./row-columns";
import { factColumns } from "./row-facts";
import { describeFigure, figureColumns } from "./row-figures";

/** The records that pass a filter: `pass` has one entry per record, 1 = passes. */
export function passingRecords(
  records: readonly AtlasRecord[],
  pass: Uint8Array,
): readonly AtlasRecord[] {
  return records.filter((_record, row) => pass[row] === 1);
}

/** Rows of some records, in their order. */
export function buildRows(
  records: readonly AtlasRecord[],
  atlas: Atlas,
  locale: Locale,
): ExportRow[] {
  return records.map((record) => buildRow(record, atlas, locale));
}

function buildRow(record: AtlasRecord, atlas: Atlas, locale: Locale): ExportRow {
  const areaName = (id: string) => atlas.areas.get(id)?.name[locale] ?? id;
  return {
    id: record.id,
    kind: record.kind,
    kind_text:
      record.kind === "place"
        ? recordWords[locale].placeKind(record.row.kind)
        : recordWords[locale].kind(record.kind),
    title: record.title[locale],
    title_en: record.title.en,
    title_es: record.title.es,
    ...factColumns(record, atlas, locale),
    activity_type_ids: joinList(record.activityTypeIds),
    activity_types: joinList(
      record.activityTypeIds.map((id) => atlas.activityTypes.get(id)?.name[locale] ?? id),
    ),
    agency_ids: joinList(record.agencyIds),
    agencies: joinList(agencies(record, atlas, locale)),
    country_codes: joinList(record.countries),
    countries: joinList(record.countries.map(areaName)),
    area_ids: joinList(record.areaIds),
    areas: joinList(record.areaIds.map(areaName)),
    ...periodColumns(record, locale),
    ...figureColumns(record, atlas, locale),
    ...activityFigures(record, locale),
    ...positionColumns(record, locale),
    grade: record.grade,
    ...caveatColumns(record, atlas, locale),
    ...sourceColumns(record, atlas, locale),
  };
}

/** `Paid for by: State / INL`; where a record says nothing of roles, the agency alone. */
function agencies(record: AtlasRecord, atlas: Atlas, locale: Locale): string[] {
  const name = (id: string) => atlas.agencies.get(id)?.abbreviation[locale] ?? id;
  if (record.kind !== "activity") return record.agencyIds.map(name);
  return record.row.agencies.map(
    ({ agencyId, role }) => `${recordWords[locale].role(role)}: ${name(agencyId)}`,
  );
}

/** An empty start = undated; an empty end = still going on, or no end documented. */
function periodColumns(
  { period }: AtlasRecord,
  locale: Locale,
): Pick<ExportRow, "period_start" | "period_end" | "period_basis" | "period_text"> {
  const text = formatPeriod(period, locale);
  if (period === null)
    return { period_start: "", period_end: "", period_basis: "", period_text: text };
  return {
    period_start: period.start,
    period_end: period.end ?? "",
    period_basis: period.basis,
    period_text: `${text} (${describeBasis(period, locale)})`,
  };
}

function activityFigures(
  record: AtlasRecord,
  locale: Locale,
): Pick<ExportRow, "targets" | "results" | "obligations"> {
  if (record.kind !== "activity") return { targets: "", results: "", obligations: "" };
  const { targets, results, obligations } = record.row;
  return {
    targets: joinList(targets.map((figure) => describeFigure(figure, locale))),
    results: joinList(results.map((figure) => describeFigure(figure, locale))),
    obligations: joinList(obligations.map((figure) => describeFigure(figure, locale))),
  };
}

/** Only a place that is known to its town or better has coordinates; a state's record never has its capital's. */
function positionColumns(
  record: AtlasRecord,
  locale: Locale,
): Pick<ExportRow, "longitude" | "latitude" | "precision" | "position_note"> {
  return {
    longitude: record.position?.[0] ?? null,
    latitude: record.position?.[1] ?? null,
    precision: record.kind === "place" || record.kind === "activity" ? record.row.precision : "",
    position_note:
      record.kind === "place" && record.position !== null ? record.row.positionNote[locale] : "",
  };
}

function caveatColumns(
  record: AtlasRecord,
  atlas: Atlas,
  locale: Locale,
): Pick<ExportRow, "caveat_ids" | "caveats"> {
  const caveats = record.caveatIds
    .map((id) => atlas.caveats.get(id))
    .filter((caveat) => caveat !== undefined);
  return {
    caveat_ids: joinList(caveats.map((caveat) => caveat.id)),
    caveats: joinList(caveats.map((caveat) => caveat.text[locale])),
  };
}

/** Four lists in step: document n is cited at the places n and found at the address n. */
function sourceColumns(
  record: AtlasRecord,
  atlas: Atlas,
  locale: Locale,
): Pick<ExportRow, "source_ids" | "sources" | "locators" | "source_urls"> {
  const groups = [...groupEvidence(evidenceOf(record))];
  const sources = groups.map(([id]) => atlas.sources.get(id));
  return {
    source_ids: joinList(groups.map(([id]) => id)),
    sources: joinList(
      sources.map((source, index) =>
        source === undefined ? (groups[index]?.[0] ?? "") : `${source.publisher}: ${source.title}`,
      ),
    ),
    locators: joinList(
      groups.map(([, locators]) =>
        locators.map((locator) => formatLocator(locator, locale)).join("; "),
      ),
    ),
    source_urls: joinList(sources.map((source) => source?.url ?? exportMessages[locale].noAddress)),
  };
}
