/** Measures over time, one panel each, with the events that explain breaks. */
import { memo, useMemo } from "react";
import { buildSeries, shownMeasures, type Series } from "@/analysis/series";
import {
  BREAK_CAVEAT_ID,
  breakEvents,
  programMarkers,
  type BreakEvent,
  type ProgramMarker,
} from "@/analysis/series-events";
import type { Atlas } from "@/datasets/atlas";
import { seriesSummary, seriesTable } from "@/export/figure/chart-figures/series-text";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { useChartLook } from "@/charts/frame/chart-look";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { ChartSvg } from "@/charts/frame/ChartSvg";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { textWidth } from "@/charts/frame/svg-text";
import { TimeAxis } from "@/charts/frame/TimeAxis";
import { timeScale } from "@/charts/frame/time-axis";
import { useWidth } from "@/charts/frame/use-width";
import { layoutSeries, seriesYears, stackMarkers } from "./layout";
import { SeriesControls } from "./SeriesControls";
import { SeriesEvents } from "./SeriesEvents";
import { MARKER_PX, SeriesMarkers } from "./SeriesMarkers";
import { SeriesPanelView, titleLines } from "./SeriesPanelView";
import { seriesWords } from "@/text/messages/series-chart";
import css from "./SeriesChart.module.css";

const NO_MARKERS: readonly ProgramMarker[] = [];
const BREAK_CAVEATS = [BREAK_CAVEAT_ID];
const NO_CAVEATS: readonly string[] = [];

export const SeriesChart = memo(function SeriesChart() {
  const locale = useLocale();
  const t = seriesWords[locale];
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const { measureIds, areaId, markers } = useAppState((state) => state.explorer.chart);
  const measures = useMemo(() => shownMeasures(atlas, pass, measureIds), [atlas, pass, measureIds]);
  const series = useMemo(
    () => buildSeries(atlas, pass, measures, areaId),
    [atlas, pass, measures, areaId],
  );
  const events = useMemo(
    () => breakEvents(atlas, measures, series.areaId),
    [atlas, measures, series.areaId],
  );
  const programs = useMemo(
    () => (markers ? programMarkers(atlas, pass, series.areaId) : NO_MARKERS),
    [atlas, pass, series.areaId, markers],
  );
  const cited = useMemo(
    () =>
      [...series.recordIds, ...events.map(({ id }) => id)].flatMap(
        (id) => atlas.byId.get(id) ?? [],
      ),
    [series, events, atlas],
  );
  const area = series.areaId === null ? null : atlas.areas.get(series.areaId);
  return (
    <ChartFrame
      title={t.title(area?.name[locale] ?? t.noArea)}
      deck={t.deck}
      summary={seriesSummary(series, locale)}
      controls={<SeriesControls series={series} measures={measures} atlas={atlas} />}
      caveatIds={events.length > 0 ? BREAK_CAVEATS : NO_CAVEATS}
      cited={cited}
      table={() => seriesTable(series, events, programs, atlas, locale)}
      after={markers && <p className={css["warning"]}>{t.notCausal}</p>}
    >
      {series.panels.length === 0 ? (
        <EmptyChart
          countIn={(mask) =>
            atlas.records.filter(({ kind }, row) => mask[row] === 1 && kind === "observation")
              .length
          }
        />
      ) : (
        <Drawing series={series} events={events} programs={programs} atlas={atlas} />
      )}
    </ChartFrame>
  );
});

type DrawingProps = {
  series: Series;
  events: readonly BreakEvent[];
  programs: readonly ProgramMarker[];
  atlas: Atlas;
};

function Drawing({ series, events, programs, atlas }: DrawingProps) {
  const locale = useLocale();
  const t = seriesWords[locale];
  const { ref, width } = useWidth();
  const look = useChartLook();
  const selection = useAppState((state) => state.explorer.selection);
  const left = textWidth("1,000,000", look.size.tiny) + 6;
  const right = width - 12;
  const years = useMemo(
    () =>
      seriesYears(
        series,
        [...events, ...programs].map(({ month }) => month),
      ),
    [series, events, programs],
  );
  const scale = useMemo(() => timeScale(years, left, right), [years, left, right]);
  const stacked = useMemo(
    () => stackMarkers(programs, scale, MARKER_PX * look.factor),
    [programs, scale, look.factor],
  );
  const layout = useMemo(() => {
    const panels = series.panels.map(({ measure, marks }) => ({
      titleLines: titleLines(measure, width, look, locale).length,
      empty: marks.length === 0,
    }));
    const rows = stacked.reduce((max, { row }) => Math.max(max, row + 1), 0);
    return layoutSeries(panels, events.length, rows, look.factor);
  }, [series, events.length, stacked, width, look, locale]);
  const area = series.areaId === null ? undefined : atlas.areas.get(series.areaId);
  const names = series.panels.map(({ measure }) => measure.label[locale]).join("; ");
  return (
    <div ref={ref}>
      <ChartSvg
        width={width}
        height={layout.height}
        label={t.chart(names, area?.name[locale] ?? t.noArea)}
        look={look}
      >
        <TimeAxis
          years={years}
          left={left}
          right={right}
          y={layout.axisY}
          gridTo={layout.panels[0]?.top ?? 0}
          orientation="bottom"
          look={look}
        />
        <SeriesEvents
          events={events}
          ys={layout.eventYs}
          bottom={layout.axisY}
          scale={scale}
          right={right}
          atlas={atlas}
          look={look}
        />
        {series.panels.map((panel, index) => {
          const place = layout.panels[index];
          return place === undefined ? null : (
            <SeriesPanelView
              key={panel.measure.id}
              panel={panel}
              place={place}
              left={left}
              right={right}
              width={width}
              scale={scale}
              atlas={atlas}
              selectedId={selection?.kind === "record" ? selection.id : null}
              look={look}
            />
          );
        })}
        {stacked.length > 0 && (
          <SeriesMarkers markers={stacked} y={layout.markersY} left={left} look={look} />
        )}
      </ChartSvg>
    </div>
  );
}
