/** Bars, spans and marks of one category of a chart. */
import { valueAt, type ValueAxis } from "@/export/figure/chart-axis";
import { readPaint } from "@/export/figure/css-paint";
import type { ChartFigure } from "@/export/figure/figure-spec";
import { ellipse, polygon, rectangle, type Box, type Drawing } from "@/export/figure/vector";
import { INK } from "./handout-look";

export type Plot = {
  readonly chart: ChartFigure;
  readonly plot: Box;
  readonly lies: boolean;
  readonly axis: ValueAxis;
};

export const shape = (steps: Drawing["steps"], color: string): Drawing => ({
  steps,
  fill: readPaint(color) ?? { color: INK.accent, opacity: 1 },
  stroke: null,
});

export const share = (value: number, { from, to }: ValueAxis): number =>
  (value - from) / (to - from);

export function drawCategory({ chart, plot, lies, axis }: Plot, index: number): Drawing[] {
  const band = (lies ? plot.height : plot.width) / chart.categories.length;
  const start = (lies ? plot.y : plot.x) + index * band;
  const bar = (from: number, to: number, at: number, thick: number, color: string): Drawing => {
    const [low, high] = [share(Math.min(from, to), axis), share(Math.max(from, to), axis)];
    // A length of nothing is still a mark.
    const long = Math.max(0.6, (high - low) * (lies ? plot.width : plot.height));
    const box = lies
      ? { x: plot.x + low * plot.width, y: at, width: long, height: thick }
      : { x: at, y: plot.y + (1 - high) * plot.height, width: thick, height: long };
    return shape(rectangle(box), color);
  };
  if (chart.kind === "points") return points(chart, index, plot, start + band / 2, axis);
  if (chart.kind === "bars") {
    const thick = (band * 0.72) / chart.series.length;
    return chart.series.flatMap((series, order) => {
      const value = valueAt(series, index);
      return value === null
        ? []
        : [bar(0, value, start + band * 0.14 + order * thick, thick, series.color)];
    });
  }
  let [above, below] = [0, 0];
  return chart.series.flatMap((series, order) => {
    const value = valueAt(series, index);
    if (value === null) return [];
    const from = value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    const isStart = chart.kind === "spans" && order === 0;
    return isStart ? [] : [bar(from, from + value, start + band * 0.18, band * 0.64, series.color)];
  });
}

function points(
  chart: ChartFigure,
  index: number,
  plot: Box,
  x: number,
  axis: ValueAxis,
): Drawing[] {
  return chart.series.flatMap((series, order) => {
    const value = valueAt(series, index);
    if (value === null) return [];
    const y = plot.y + (1 - share(value, axis)) * plot.height;
    return [shape(markSteps(order, x, y), series.color)];
  });
}

/** Series differ by form as well as by colour. */
export function markSteps(order: number, x: number, y: number): Drawing["steps"] {
  const r = 3.6;
  switch (order % 4) {
    case 0:
      return ellipse(x, y, r);
    case 1:
      return rectangle({ x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8 });
    case 2:
      return polygon([
        [x, y - r * 1.25],
        [x + r * 1.25, y],
        [x, y + r * 1.25],
        [x - r * 1.25, y],
      ]);
    default:
      return polygon([
        [x, y - r * 1.2],
        [x + r * 1.15, y + r * 0.9],
        [x - r * 1.15, y + r * 0.9],
      ]);
  }
}
