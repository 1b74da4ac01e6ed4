/**
 * The views that style, legends and tooltips share, one step of computing each, remembered by the identity
 * of its inputs: what a filter did not touch stays the very same object.
 */
import { classify, isRateMeasure, type Classes } from "@/analysis/classify";
import {
  figuresByArea,
  scaleOf,
  type FigureChoice,
  type FigureLevel,
  type FigureMap,
} from "@/analysis/figures-by-area";
import { memoizeLast } from "@/analysis/memoize-last";
import { MAX_RADIUS, type RadiusScale } from "@/analysis/scale";
import type { Atlas } from "@/datasets/atlas";
import type { ContextSeries, Measure } from "@/datasets/schema";

const byLevel = {
  country: memoizeLast((atlas: Atlas, pass: Uint8Array, choice: FigureChoice) =>
    figuresByArea(atlas, pass, "country", choice),
  ),
  state: memoizeLast((atlas: Atlas, pass: Uint8Array, choice: FigureChoice) =>
    figuresByArea(atlas, pass, "state", choice),
  ),
};

/** The figures a level shows; null when nothing that passes can be drawn. */
export function shownFigures(
  atlas: Atlas,
  pass: Uint8Array,
  level: FigureLevel,
  choice: FigureChoice,
): FigureMap | null {
  return byLevel[level](atlas, pass, choice);
}

/** Circle scale of a level; null for none and for rates. */
export function figureScale(figures: FigureMap | null): RadiusScale | null {
  return figures === null ? null : scaleOf(figures, MAX_RADIUS[figures.level]);
}

/** Class breaks of a level; null for counts, which are never classed. */
export const figureClasses = memoizeLast((figures: FigureMap | null): Classes | null =>
  figures !== null && isRateMeasure(figures.measure)
    ? classify(figures.measure, figures.allValues)
    : null,
);

/** One year of the context series: what is coloured, what is hatched. */
export type ContextView = {
  readonly series: ContextSeries;
  readonly measure: Measure;
  readonly classes: Classes | null;
  readonly year: number;
  /** Record id and value of each area of the year; only what passes the filter. */
  readonly cells: readonly { areaId: string; recordId: string; value: number | null }[];
  /** The series has the year, but no cell of it passes the filter. */
  readonly filtered: boolean;
  readonly partial: boolean;
};

/** The series that is coloured: the rate that covers the most areas and years, whole and not a part. */
function rateSeries(atlas: Atlas): ContextSeries | null {
  const rates = [...atlas.contextSeries.values()].filter((series) => {
    const measure = atlas.measures.get(series.measureId);
    return measure !== undefined && isRateMeasure(measure) && series.breakdown === null;
  });
  const size = (series: ContextSeries) => series.areaIds.length * series.years.length;
  return rates.toSorted((a, b) => size(b) - size(a))[0] ?? null;
}

/** The context choropleth of a year; null when there is no rate to show. */
export const contextView = memoizeLast(
  (atlas: Atlas, contextPass: Uint8Array, year: number): ContextView | null => {
    const series = rateSeries(atlas);
    const measure = series === null ? undefined : atlas.measures.get(series.measureId);
    if (series === null || measure === undefined || !isRateMeasure(measure)) return null;
    const cells = atlas.contextRecords.flatMap((record, index) => {
      if (record.kind !== "context" || record.row.series !== series) return [];
      const { areaId, value } = record.row;
      const isState = atlas.areas.get(areaId)?.kind === "admin1";
      if (record.row.year !== year || contextPass[index] !== 1 || !isState) return [];
      return [{ areaId, recordId: record.id, value }];
    });
    return {
      series,
      measure,
      classes: contextClasses(atlas, series),
      year,
      cells,
      filtered: series.years.includes(year) && cells.length === 0,
      partial: series.partialYears.includes(year),
    };
  },
);

/** Over all years of the states: the national value is no class of its own. */
const contextClasses = memoizeLast((atlas: Atlas, series: ContextSeries): Classes | null => {
  const measure = atlas.measures.get(series.measureId);
  if (measure === undefined || !isRateMeasure(measure)) return null;
  const values = series.areaIds.flatMap((areaId, index) =>
    atlas.areas.get(areaId)?.kind === "admin1" ? (series.values[index] ?? []) : [],
  );
  return classify(measure, values);
});
