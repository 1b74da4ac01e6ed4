/**
 * Rows as a workbook for people: Records with headings in their language, Caveats and Sources with what each
 * applies to, and About with the filter, version, link and the meaning of every column. The keys of the columns,
 * for programs, are in About; the CSV and the GeoJSON have them as they are.
 */
import { exportColumnWords } from "@/text/messages/export-columns";
import { exportMessages } from "@/text/messages/export";
import type { ExportBundle } from "./bundle";
import { formatLocator } from "./citation";
import { COLUMNS, joinList, type ColumnKey } from "./row-columns";
import { writeWorkbook, type Sheet } from "./xlsx-writer";

/** In characters; a long text is cut off at the next cell, so that a row stays one line high. */
const WIDTHS: { readonly [K in ColumnKey]?: number } = {
  id: 30,
  kind_text: 20,
  title: 60,
  title_en: 30,
  title_es: 30,
  description: 60,
  details: 40,
  activity_types: 28,
  agencies: 36,
  areas: 24,
  period_text: 36,
  measure: 40,
  value: 12,
  value_text: 28,
  breakdown: 28,
  denominator: 36,
  targets: 40,
  results: 40,
  obligations: 40,
  caveats: 60,
  sources: 60,
  locators: 30,
  source_urls: 40,
};
const DEFAULT_WIDTH = 14;

/** The bytes of the workbook; up to half a second for the whole atlas, so show progress before calling it. */
export function buildXlsx(bundle: ExportBundle): Uint8Array<ArrayBuffer> {
  const { request, head } = bundle;
  return writeWorkbook({
    title: head.find((line) => line.key === "title")?.text ?? "",
    created: request.exported,
    cutMark: exportMessages[request.locale].cut,
    sheets: [recordsSheet(bundle), caveatsSheet(bundle), sourcesSheet(bundle), aboutSheet(bundle)],
  });
}

function recordsSheet({ rows, request }: ExportBundle): Sheet {
  const words = exportColumnWords[request.locale];
  return {
    name: exportMessages[request.locale].recordsSheet,
    header: COLUMNS.map(({ key }) => words[key].label),
    rows: rows.map((row) => COLUMNS.map(({ key }) => row[key])),
    widths: COLUMNS.map(({ key }) => WIDTHS[key] ?? DEFAULT_WIDTH),
    wrap: false,
    asTable: true,
  };
}

function caveatsSheet({ caveats, request }: ExportBundle): Sheet {
  const t = exportMessages[request.locale];
  return {
    name: t.caveatsSheet,
    header: [t.caveatText, t.severity, t.appliesTo, t.ofSources, t.caveatCode],
    rows: caveats.map(({ caveat, recordIds, sourceIds }) => [
      caveat.text[request.locale],
      t.severityValue(caveat.severity),
      recordIds.length,
      joinList(sourceIds),
      caveat.id,
    ]),
    widths: [90, 24, 14, 40, 30],
    wrap: true,
    asTable: false,
  };
}

function sourcesSheet({ sources, request }: ExportBundle): Sheet {
  const { locale, atlas } = request;
  const t = exportMessages[locale];
  return {
    name: t.sourcesSheet,
    header: [
      t.sourceCode,
      t.sourceTitle,
      t.publisher,
      t.published,
      t.address,
      t.licence,
      t.sourceType,
      t.grade,
      t.language,
      t.citedBy,
      t.locators,
      t.note,
      t.caveats,
    ],
    rows: sources.map(({ source, locators, recordCount }) => [
      source.id,
      source.title,
      source.publisher,
      source.published ?? "",
      source.url ?? t.noAddress,
      source.licence[locale],
      source.type,
      source.grade,
      source.language,
      recordCount,
      joinList(locators.map((locator) => formatLocator(locator, locale))),
      source.note?.[locale] ?? "",
      joinList(source.caveatIds.map((id) => atlas.caveats.get(id)?.text[locale] ?? id)),
    ]),
    widths: [26, 60, 36, 12, 44, 30, 12, 8, 8, 12, 50, 50, 50],
    wrap: false,
    asTable: true,
  };
}

function aboutSheet({ head, request }: ExportBundle): Sheet {
  const t = exportMessages[request.locale];
  const words = exportColumnWords[request.locale];
  return {
    name: t.aboutSheet,
    header: [t.aboutSheet, t.fileTitle, ""],
    rows: [
      ...head.filter((line) => line.key !== "title").map(({ label, text }) => [label, text]),
      [],
      [t.column, t.meaning, t.columnKey],
      ...COLUMNS.map(({ key }) => [words[key].label, words[key].meaning, key]),
    ],
    widths: [34, 110, 22],
    wrap: true,
    asTable: false,
  };
}
