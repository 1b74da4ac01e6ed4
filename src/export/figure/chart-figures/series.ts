/** Measures over time as a figure: a mark per published figure, never joined. Pure. */
import { buildSeries, shownMeasures, type Series, type SeriesMark } from "@/analysis/series";
import { BREAK_CAVEAT_ID, breakEvents, programMarkers } from "@/analysis/series-events";
import { vintageKey } from "@/analysis/vintage";
import { formatObservation, formatPeriod } from "@/datasets/describe";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { figureMessages } from "@/text/messages/figure";
import { seriesWords } from "@/text/messages/series-chart";
import { COLORS } from "@/ui/tokens";
import type { ChartSeries } from "@/export/figure/figure-spec";
import {
  distinctNames,
  inexactNote,
  notesOf,
  type BuiltChart,
  type ChartInput,
  type PublishedValue,
} from "./chart-input";
import { eventText, seriesTable } from "./series-text";
import { plainTable } from "./table-model";

export function seriesFigure(input: ChartInput): BuiltChart {
  const { atlas, view, locale, result } = input;
  const t = seriesWords[locale];
  const words = figureMessages[locale];
  const measures = shownMeasures(atlas, result.pass, view.chart.measureIds);
  const series = buildSeries(atlas, result.pass, measures, view.chart.areaId);
  const events = breakEvents(atlas, measures, series.areaId);
  const programs = view.chart.markers ? programMarkers(atlas, result.pass, series.areaId) : [];
  const area = series.areaId === null ? undefined : atlas.areas.get(series.areaId);
  const title = t.title(area?.name[locale] ?? t.noArea);
  const cited = [...series.recordIds, ...events.map(({ id }) => id)].flatMap(
    (id) => atlas.byId.get(id) ?? [],
  );
  const built = { title, cited, caveatIds: events.length > 0 ? [BREAK_CAVEAT_ID] : [] };
  const drawn = drawnPanels(series);
  const [first] = drawn;
  if (first === undefined) return { ...built, figure: null };
  const periods = periodsOf(drawn.flatMap(({ marks }) => marks));
  const summary = summaryOf(series, drawn, input);
  return {
    ...built,
    figure: {
      title,
      kind: "points",
      unit: first.measure.unit[locale],
      categories: distinctNames(
        periods.map(({ row, span }) => ({
          name: formatPeriod(row.period, locale),
          detail: t.kind(span.kind),
        })),
      ),
      series: drawn.flatMap((panel, index) => seriesOf(panel, index, periods, input)),
      notes: notesOf(
        first.measure.denominator === null
          ? ""
          : `${t.outOf(first.measure.unit[locale], first.measure.denominator[locale])}.`,
        words.seriesHow,
        inexactNote(publishedValues(drawn, locale), locale),
        ...summary,
        ...events.map((event) => eventText(event, atlas, locale)),
        view.chart.markers ? t.notCausal : "",
      ),
      alt: [
        words.chart(title),
        ...drawn.map(({ measure }) => `${measure.label[locale]}.`),
        ...summary,
      ].join(" "),
      table: plainTable(seriesTable(series, events, programs, atlas, locale)),
    },
  };
}

type Panel = Series["panels"][number];

/** One value axis has one unit: panels of the first one's unit. */
function drawnPanels({ panels }: Series): readonly Panel[] {
  const filled = panels.filter(({ marks }) => marks.length > 0);
  const unit = filled[0]?.measure.unit.en;
  return filled.filter(({ measure }) => measure.unit.en === unit);
}

function summaryOf(series: Series, drawn: readonly Panel[], { locale, atlas }: ChartInput) {
  const words = figureMessages[locale];
  const marks = drawn.flatMap((panel) => panel.marks);
  const windows = marks.filter(({ span }) => span.kind === "window").length;
  const others = series.panels.filter((panel) => !drawn.includes(panel));
  const hidden = others.filter((panel) => panel.marks.length > 0);
  const empty = others.filter((panel) => panel.marks.length === 0);
  const listed = series.panels.reduce(
    (sum, { parts, inWords, undated }) => sum + parts.length + inWords.length + undated.length,
    0,
  );
  const names = (panels: readonly Panel[]) =>
    panels.map(({ measure }) => measure.label[locale]).join("; ");
  const area = series.areaId === null ? undefined : atlas.areas.get(series.areaId);
  return notesOf(
    words.seriesDrawn(
      marks.length,
      formatNumber(marks.length, locale),
      formatNumber(windows, locale),
    ),
    hidden.length === 0 ? "" : words.otherUnits(names(hidden)),
    ...empty.map(
      ({ measure }) =>
        `${measure.label[locale]}: ${seriesWords[locale].none(area?.name[locale] ?? seriesWords[locale].noArea)}`,
    ),
    listed === 0 ? "" : words.notDrawnCount(listed, formatNumber(listed, locale)),
  );
}

function publishedValues(panels: readonly Panel[], locale: Locale): readonly PublishedValue[] {
  return panels.flatMap(({ measure, marks }) =>
    marks.map(({ row }) => ({
      name: formatPeriod(row.period, locale),
      value: formatObservation(row, measure, locale).value,
      qualifier: row.qualifier,
    })),
  );
}

/** One mark of each period, in the order of time. */
function periodsOf(marks: readonly SeriesMark[]): readonly SeriesMark[] {
  const byKey = new Map<string, SeriesMark>();
  for (const mark of marks) {
    const key = vintageKey(mark.row.period);
    if (!byKey.has(key)) byKey.set(key, mark);
  }
  const end = ({ span }: SeriesMark) => span.end ?? Infinity;
  return [...byKey.values()].toSorted((a, b) => a.span.start - b.span.start || end(a) - end(b));
}

/** A period with two figures of one measure keeps both: the second stands in a series of its own. */
function seriesOf(
  { measure, marks }: Panel,
  index: number,
  periods: readonly SeriesMark[],
  { view, locale }: ChartInput,
): ChartSeries[] {
  const { count, accent, caution, border } = COLORS[view.theme];
  const color = [count, accent, caution, border][index] ?? count;
  const byPeriod = periods.map(({ row }) =>
    marks.filter((mark) => vintageKey(mark.row.period) === vintageKey(row.period)),
  );
  const most = byPeriod.reduce((max, own) => Math.max(max, own.length), 0);
  const name = measure.label[locale];
  return Array.from({ length: most }, (_, at) => ({
    name: at === 0 ? name : figureMessages[locale].secondFigure(name),
    color,
    values: byPeriod.map((own) => own[at]?.value ?? null),
  }));
}
