/** Where the parts of the series chart stand. Pure. */
import type { ProgramMarker } from "@/analysis/series-events";
import { YEAR_DOMAIN, type YearRange } from "@/filters/filter";
import { yearOf } from "@/geo/months";
import type { Series } from "@/analysis/series";

/** Pixels at normal type size. */
const PX = {
  eventRow: 24,
  title: 18,
  unit: 16,
  plot: 150,
  words: 44,
  gap: 18,
  axis: 22,
  /** A target for a finger or an unsteady hand, and a hair. */
  marker: 25,
} as const;

export type PanelPlace = {
  /** Baseline of the title's first line. */
  readonly titleY: number;
  readonly top: number;
  readonly bottom: number;
};

export type SeriesLayout = {
  readonly eventYs: readonly number[];
  readonly panels: readonly PanelPlace[];
  readonly axisY: number;
  readonly markersY: number;
  readonly height: number;
};

/** @param panels lines that the title of each takes, and whether it has anything to draw */
export function layoutSeries(
  panels: readonly { readonly titleLines: number; readonly empty: boolean }[],
  eventCount: number,
  markerRows: number,
  factor: number,
): SeriesLayout {
  const eventYs = Array.from({ length: eventCount }, (_, index) => index * PX.eventRow * factor);
  let y = eventCount * PX.eventRow * factor;
  const places = panels.map(({ titleLines, empty }): PanelPlace => {
    const titleY = y + PX.title * factor;
    const top = titleY + ((titleLines - 1) * PX.title + PX.unit + PX.gap) * factor;
    const bottom = top + (empty ? PX.words : PX.plot) * factor;
    y = bottom + PX.gap * factor;
    return { titleY, top, bottom };
  });
  const axisY = y - PX.gap * factor;
  const markersY = axisY + PX.axis * factor + 8;
  const lane = markerRows === 0 ? 0 : (markerRows * PX.marker + 22) * factor;
  return { eventYs, panels: places, axisY, markersY, height: markersY + lane + 4 };
}

/** Years of the axis: what is drawn, and what is marked on it, with at least six years to stand in. */
export function seriesYears(series: Series, months: readonly number[]): YearRange {
  const starts = series.panels.flatMap(({ marks }) => marks.map(({ span }) => span.start));
  const ends = series.panels.flatMap(({ marks }) =>
    marks.map(({ span }) => span.end ?? span.start),
  );
  const all = [...starts, ...ends, ...months].map(yearOf);
  if (all.length === 0) return { from: 2005, to: YEAR_DOMAIN.to };
  const to = Math.min(YEAR_DOMAIN.to, Math.max(...all));
  return { from: Math.min(Math.min(...all), to - 5), to };
}

export type StackedMarker = ProgramMarker & { readonly x: number; readonly row: number };

/** Markers at their month, stacked where they would cover one another. */
export function stackMarkers(
  markers: readonly ProgramMarker[],
  xOf: (month: number) => number,
  widthPx: number,
): readonly StackedMarker[] {
  const rowEnds: number[] = [];
  return markers
    .map((marker) => ({
      ...marker,
      x: xOf(marker.edge === "end" ? marker.month + 1 : marker.month),
    }))
    .toSorted((a, b) => a.x - b.x)
    .map((marker) => {
      const free = rowEnds.findIndex((end) => end <= marker.x - widthPx);
      const row = free < 0 ? rowEnds.length : free;
      rowEnds[row] = marker.x;
      return { ...marker, row };
    });
}
