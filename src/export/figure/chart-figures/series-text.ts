/** The series as a table: every figure behind it, drawn or not, then the events and programs on the axis. Pure. */
import type { Series, SeriesPanel } from "@/analysis/series";
import type { BreakEvent, ProgramMarker } from "@/analysis/series-events";
import { timeSpan } from "@/analysis/time-span";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { describeBasis, documentCode, formatObservation, formatPeriod } from "@/datasets/describe";
import type { Observation } from "@/datasets/schema";
import { yearOf } from "@/geo/months";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { evidenceText } from "@/export/chart-sources";
import { seriesWords } from "@/text/messages/series-chart";
import type { TableModel, TableRow } from "./table-model";

export function seriesTable(
  series: Series,
  events: readonly BreakEvent[],
  programs: readonly ProgramMarker[],
  atlas: Atlas,
  locale: Locale,
): TableModel {
  const t = seriesWords[locale];
  const shared = chartMessages[locale];
  return {
    caption: t.caption,
    columns: [
      { label: t.colFigure },
      { label: t.colMeasure },
      { label: t.colPart },
      { label: t.colArea },
      { label: shared.period },
      { label: t.colBasis },
      { label: t.colGrade },
      { label: shared.source },
    ],
    rows: [
      ...series.panels.flatMap((panel) => panelRows(panel, atlas, locale)),
      ...events.map((event): TableRow => ({
        key: `event ${event.id}`,
        cells: [
          eventText(event, atlas, locale),
          t.eventRow,
          "",
          "",
          formatPeriod(event.record.period, locale),
          event.record.period?.note?.[locale] ?? "",
          event.record.grade,
          evidenceText(event.record.evidence, atlas, locale),
        ],
        selection: { kind: "record", id: event.id },
      })),
      ...programs.map((marker): TableRow => ({
        key: `program ${marker.record.id} ${marker.edge}`,
        cells: [
          describeMarker(marker, locale),
          t.programRow,
          "",
          countryNames(marker.record, atlas, locale),
          formatPeriod(marker.record.period, locale),
          marker.record.period?.note?.[locale] ?? "",
          marker.record.grade,
          evidenceText(marker.record.evidence, atlas, locale),
        ],
        selection: { kind: "record", id: marker.record.id },
      })),
    ],
  };
}

function countryNames({ countries }: AtlasRecord, atlas: Atlas, locale: Locale): string {
  return countries.map((code) => atlas.areas.get(code)?.name[locale] ?? code).join(", ");
}

function panelRows(panel: SeriesPanel, atlas: Atlas, locale: Locale): TableRow[] {
  const drawn = panel.marks.map(({ row }) => row);
  return [...drawn, ...panel.parts, ...panel.inWords, ...panel.undated].map((row) => ({
    key: row.id,
    cells: cellsOf(row, panel, atlas, locale),
    selection: { kind: "record" as const, id: row.id },
  }));
}

function cellsOf(row: Observation, panel: SeriesPanel, atlas: Atlas, locale: Locale): string[] {
  const { value, unit } = formatObservation(row, panel.measure, locale);
  const kind = row.period === null ? null : timeSpan(row.period).kind;
  const basis = row.period === null ? "" : describeBasis(row.period, locale);
  return [
    unit === null ? value : `${value} ${unit}`,
    panel.measure.label[locale],
    row.breakdown?.[locale] ?? "",
    atlas.areas.get(row.areaId)?.name[locale] ?? row.areaId,
    formatPeriod(row.period, locale),
    kind === "months" ? `${seriesWords[locale].kind(kind)}; ${basis}` : basis,
    row.grade,
    evidenceText(row.evidence, atlas, locale),
  ];
}

/** "2009: Mexican military hands over a backlog. GAO-16-223". */
export function eventText(event: BreakEvent, atlas: Atlas, locale: Locale): string {
  const t = seriesWords[locale];
  const codes = new Set(
    event.record.evidence.map(({ sourceId }) => {
      const source = atlas.sources.get(sourceId);
      return source === undefined ? sourceId : documentCode(source);
    }),
  );
  return t.eventLabel(String(yearOf(event.month)), t.event(event.id), [...codes].join(", "));
}

export function seriesSummary(series: Series, locale: Locale): string {
  const t = seriesWords[locale];
  const marks = series.panels.flatMap((panel) => panel.marks);
  const count = (kinds: readonly string[]) =>
    formatNumber(marks.filter(({ span }) => kinds.includes(span.kind)).length, locale);
  const joined = series.panels.flatMap(({ lines }) => lines.flat()).length;
  const sum = (key: "parts" | "inWords" | "undated") =>
    series.panels.reduce((total, panel) => total + panel[key].length, 0);
  const listed = t.listed(sum("parts"), sum("inWords"), sum("undated"));
  const drawn = t.summary(
    formatNumber(marks.length, locale),
    count(["window"]),
    count(["year", "fiscal-year"]),
    formatNumber(joined, locale),
  );
  return listed === "" ? drawn : `${drawn} ${t.notDrawn(listed)}`;
}

export function describeMarker(marker: ProgramMarker, locale: Locale): string {
  const t = seriesWords[locale];
  const { record, edge, vague } = marker;
  const period = formatPeriod(record.period, locale);
  const text =
    edge === "start"
      ? t.started(record.title[locale], period)
      : t.ended(record.title[locale], period);
  return vague ? `${text} (${t.vague})` : text;
}
