/**
 * Everything that a file of records holds, gathered once and then written in any format: rows, the documents and
 * caveats behind them, and the head that says what they are. The day and the link come in as arguments.
 */
import type { CompareChoice } from "@/analysis/compare";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Caveat } from "@/datasets/schema";
import { activeClauses, type Filter } from "@/filters/filter";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { exportMessages } from "@/text/messages/export";
import { citedSources, type CitedSource } from "./cited-sources";
import { citeView } from "./cite-view";
import { comparedPair, describeFilter, describeView } from "./filter-words";
import type { ExportRow } from "./row-columns";
import { buildRows } from "./rows";

export type ExportRequest = {
  readonly atlas: Atlas;
  /** The records that pass, in the order they are wanted; see `passingRecords`. */
  readonly records: readonly AtlasRecord[];
  /** How many records there are without any filter; context figures count only where there is nothing else. */
  readonly total: number;
  readonly filter: Filter;
  /** What the view compares; the rows do not follow it. */
  readonly compare: CompareChoice | null;
  readonly locale: Locale;
  /** The permalink of the view. */
  readonly link: string;
  /** From manifest.json; null while it is not known. */
  readonly dataVersion: string | null;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly exported: string;
};

/** A caveat with the records and the documents that it belongs to. */
export type UsedCaveat = {
  readonly caveat: Caveat;
  readonly recordIds: readonly string[];
  readonly sourceIds: readonly string[];
};

export type ExportBundle = {
  readonly request: ExportRequest;
  readonly rows: readonly ExportRow[];
  readonly sources: readonly CitedSource[];
  readonly caveats: readonly UsedCaveat[];
  readonly head: readonly HeadLine[];
};

/** One line of the head of a file; `key` is the same in every language. */
export type HeadLine = { readonly key: HeadKey; readonly label: string; readonly text: string };

export type HeadKey =
  | "title"
  | "filter"
  | "about-filter"
  | "comparison"
  | "records"
  | "data-version"
  | "link"
  | "exported"
  | "citation"
  | "sources"
  | "licence"
  | "source-caveat"
  | "reading";

/** Gathers what a file holds. Linear in records; the costly part is the text of the rows. */
export function buildExport(request: ExportRequest): ExportBundle {
  const { atlas, records, locale } = request;
  const rows = buildRows(records, atlas, locale);
  const sources = citedSources(records, atlas);
  const caveats = usedCaveats(records, sources, atlas);
  return { request, rows, sources, caveats, head: buildHead(request, sources, caveats) };
}

/** Caveats of the records and of the documents, those needed to read a figure first. */
function usedCaveats(
  records: readonly AtlasRecord[],
  sources: readonly CitedSource[],
  atlas: Atlas,
): UsedCaveat[] {
  const used = new Map<string, { caveat: Caveat; recordIds: string[]; sourceIds: string[] }>();
  const entryOf = (id: string) => {
    const caveat = atlas.caveats.get(id);
    if (caveat === undefined) return undefined;
    const entry = used.get(id) ?? { caveat, recordIds: [], sourceIds: [] };
    used.set(id, entry);
    return entry;
  };
  for (const record of records)
    for (const id of record.caveatIds) entryOf(id)?.recordIds.push(record.id);
  for (const { source } of sources)
    for (const id of source.caveatIds) entryOf(id)?.sourceIds.push(source.id);
  const all = [...used.values()];
  return (["reading", "context"] as const).flatMap((severity) =>
    all.filter(({ caveat }) => caveat.severity === severity),
  );
}

function buildHead(
  request: ExportRequest,
  sources: readonly CitedSource[],
  caveats: readonly UsedCaveat[],
): HeadLine[] {
  const { atlas, records, filter, compare, locale, link, dataVersion, exported, total } = request;
  const t = exportMessages[locale];
  const number = (value: number) => formatNumber(value, locale);
  const line = (key: HeadKey, label: string, text: string): HeadLine => ({ key, label, text });
  const filterText = describeView(request, atlas, locale);
  const context = records.filter((record) => record.kind === "context").length;
  const onlyContext = context > 0 && context === records.length;
  const shown = onlyContext ? context : records.length - context;
  const view = { filterText, shown, total, dataVersion, link, sources: [] };
  const counted = t.countOf(number(shown), total, number(total));
  const aboutContext = onlyContext
    ? t.contextOnly
    : context > 0
      ? t.contextIncluded(context, number(context))
      : t.contextLeftOut;
  return [
    line("title", t.title, t.fileTitle),
    line("filter", t.filter, describeFilter(filter, atlas, locale)),
    ...(activeClauses(filter).some((clause) => clause !== "text" && clause !== "grade")
      ? [line("about-filter", t.aboutFilter, t.filterNote)]
      : []),
    ...(compare === null
      ? []
      : [line("comparison", t.comparison, t.comparisonOf(comparedPair(compare, atlas, locale)))]),
    line("records", t.count, `${counted}. ${aboutContext}`),
    line("data-version", t.dataVersion, dataVersion ?? t.versionUnknown),
    line("link", t.link, link),
    line("exported", t.exported, exported),
    line("citation", t.citation, citeView({ ...view, accessed: exported }, "plain", locale)),
    line("sources", t.sources, t.sourceCount(sources.length, number(sources.length))),
    ...licences(sources, locale).map(([licence, count]) =>
      line("licence", t.licence, t.licenceOf(licence, count, number(count))),
    ),
    ...caveats
      .filter(({ sourceIds }) => sourceIds.length > 0)
      .map(({ caveat, sourceIds }) =>
        line("source-caveat", t.sourceCaveat, `${sourceIds.join(", ")}: ${caveat.text[locale]}`),
      ),
    ...[t.readLists, t.readMissing, t.readSeries, t.readPositions].map((text) =>
      line("reading", t.reading, text),
    ),
  ];
}

/** Licences of the documents cited, the most frequent first. */
function licences(sources: readonly CitedSource[], locale: Locale): [string, number][] {
  const counts = new Map<string, number>();
  for (const { source } of sources)
    counts.set(source.licence[locale], (counts.get(source.licence[locale]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

export const EXPORT_FORMATS = {
  csv: { extension: "csv", mimeType: "text/csv;charset=utf-8" },
  geojson: { extension: "geojson", mimeType: "application/geo+json" },
  xlsx: {
    extension: "xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
} as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** `frontera-atlas-2026.11-records-2026-12-02.csv`: sorts by version, then day. */
export function exportFileName(
  request: Pick<ExportRequest, "dataVersion" | "exported">,
  format: ExportFormat,
): string {
  const version = request.dataVersion?.replace(/[^A-Za-z0-9.-]/g, "") ?? "";
  const parts = ["frontera-atlas", version, "records", request.exported];
  return `${parts.filter((part) => part !== "").join("-")}.${EXPORT_FORMATS[format].extension}`;
}
