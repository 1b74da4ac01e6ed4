/** The series as a table: every figure behind it, drawn or not, then the events on the axis. Pure. */
import type { Series, SeriesPanel } from "@/analysis/series";
import type { BreakEvent } from "@/analysis/series-events";
import { timeSpan } from "@/analysis/time-span";
import type { Atlas } from "@/datasets/atlas";
import { describeBasis, formatObservation, formatPeriod } from "@/datasets/describe";
import type { Observation } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { evidenceText } from "@/charts/frame/chart-sources";
import type { TableModel, TableRow } from "@/charts/frame/ChartTable";
import { eventText } from "./SeriesEvents";
import { seriesWords } from "./words";

export function seriesTable(
  series: Series,
  events: readonly BreakEvent[],
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
    ],
  };
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
