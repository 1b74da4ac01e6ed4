/** What every drawing of a chart needs to agree on: which way it lies, its domain and its ticks. */
import type { ChartFigure, ChartSeries } from "./figure-spec";

/** Values as they are drawn: what is no finite number is no value. */
export function valueAt(series: ChartSeries | undefined, index: number): number | null {
  const value = series?.values[index] ?? null;
  return value !== null && Number.isFinite(value) ? value : null;
}

/** A chart that would be empty is not drawn. */
export function isDrawable(chart: ChartFigure | null): chart is ChartFigure {
  return (
    chart !== null &&
    chart.categories.length > 0 &&
    chart.series.some((series) =>
      chart.categories.some((_, index) => valueAt(series, index) !== null),
    )
  );
}

const LONG_LABEL = 9;
const MANY_CATEGORIES = 12;

/** Bars lie where names would not fit under columns; spans always do. */
export function isLying({ kind, categories }: ChartFigure): boolean {
  if (kind === "spans") return true;
  if (kind === "points") return false;
  return categories.length > MANY_CATEGORIES || categories.some((name) => name.length > LONG_LABEL);
}

export type ValueAxis = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
};

/** From zero for everything that is a length; spans start before their first. */
export function valueAxis(chart: ChartFigure, mostTicks = 6): ValueAxis {
  const ends = chart.categories.flatMap((_, index) => endsOf(chart, index));
  const low = Math.min(...ends, ...(chart.kind === "spans" ? [] : [0]));
  const high = Math.max(...ends, ...(chart.kind === "spans" ? [] : [0]));
  const step = niceStep((high - low || Math.abs(high) || 1) / mostTicks);
  const from = Math.floor(low / step) * step;
  const to = Math.max(from + step, Math.ceil(high / step) * step);
  const count = Math.round((to - from) / step);
  // Rounded, or 0.1 + 0.2 would be a label.
  const ticks = Array.from({ length: count + 1 }, (_, index) =>
    Number((from + index * step).toPrecision(12)),
  );
  return { from, to, ticks };
}

function endsOf({ kind, series }: ChartFigure, index: number): number[] {
  const values = series.map((one) => valueAt(one, index));
  if (kind === "spans") {
    const [start = null, length = null] = values;
    return start === null ? [] : [start, start + (length ?? 0)];
  }
  const known = values.filter((value) => value !== null);
  if (kind !== "stacked-bars") return known;
  const sum = (keep: (value: number) => boolean) =>
    known.filter(keep).reduce((total, value) => total + value, 0);
  return [sum((value) => value > 0), sum((value) => value < 0)];
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}

/** Years are written without a separator of thousands. */
export function areYears({ from, to }: ValueAxis): boolean {
  return from >= 1800 && to <= 2200;
}

/** Labels of ten million and more would stand in each other's way: they are written in millions. */
export function inMillions({ from, to }: ValueAxis): boolean {
  return Math.max(Math.abs(from), Math.abs(to)) >= 10_000_000;
}
