/** A chart as vectors and words: the same bars, marks and spans as on the slide, nothing where there is no value. */
import {
  areYears,
  inMillions,
  isLying,
  valueAxis,
  type ValueAxis,
} from "@/export/figure/chart-axis";
import type { ChartFigure } from "@/export/figure/figure-spec";
import { oneLine } from "@/export/figure/plain-text";
import { polyline, rectangle, type Box, type Drawing } from "@/export/figure/vector";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { drawCategory, markSteps, shape, share } from "./chart-marks";
import { INK } from "./handout-look";

export type ChartText = {
  readonly text: string;
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
  readonly width: number;
  readonly align: "left" | "center" | "right";
  readonly size: number;
  readonly color: string;
};

export type ChartDrawing = {
  readonly drawings: readonly Drawing[];
  readonly texts: readonly ChartText[];
};

export type ChartPlan = {
  readonly chart: ChartFigure;
  readonly box: Box;
  readonly locale: Locale;
  readonly measure: (text: string, size: number) => number;
};

const SIZE = 8;

/** Lying bars need a line each; more of them than a page has are set smaller. */
export function chartHeight(chart: ChartFigure, most: number): number {
  const key = keyRows(chart) * SIZE * 1.5;
  if (!isLying(chart)) return Math.min(most, 190 + key);
  const perCategory = chart.kind === "bars" ? Math.max(12, 6 + 6 * chart.series.length) : 12;
  return Math.min(most, 34 + key + chart.categories.length * perCategory);
}

export function drawChart(plan: ChartPlan): ChartDrawing {
  const { chart, box } = plan;
  const key = drawKey(plan);
  const keyHeight = keyRows(chart) * SIZE * 1.5;
  const area = { ...box, y: box.y + keyHeight, height: box.height - keyHeight };
  const lies = isLying(chart);
  const axis = valueAxis(chart);
  const plot = plotBox(plan, area, lies, axis);
  const grid = drawGrid(plan, plot, lies, axis);
  const marks = chart.categories.flatMap((_, index) =>
    drawCategory({ chart, plot, lies, axis }, index),
  );
  const names = drawNames(plan, area, plot, lies);
  return {
    drawings: [...key.drawings, ...grid.drawings, ...marks],
    texts: [...key.texts, ...grid.texts, ...names],
  };
}

const named = (chart: ChartFigure) =>
  chart.kind === "spans" ? chart.series.slice(1) : chart.series;
const keyRows = (chart: ChartFigure): number => (named(chart).length > 1 ? named(chart).length : 0);

const line = (points: readonly (readonly [number, number])[], color: string): Drawing => ({
  steps: polyline(points),
  fill: null,
  stroke: { color, opacity: 1, width: 0.5, dash: null },
});

function drawKey({ chart, box }: ChartPlan): ChartDrawing {
  if (keyRows(chart) === 0) return { drawings: [], texts: [] };
  const rows = named(chart).map(({ name, color }, index) => {
    const y = box.y + index * SIZE * 1.5;
    const sign =
      chart.kind === "points"
        ? markSteps(index, box.x + 4, y + SIZE * 0.65)
        : rectangle({ x: box.x, y: y + SIZE * 0.25, width: 8, height: 8 });
    const text = {
      text: oneLine(name),
      x: box.x + 13,
      y,
      width: box.width - 13,
      align: "left" as const,
    };
    return { drawing: shape(sign, color), text: { ...text, size: SIZE, color: INK.ink } };
  });
  return { drawings: rows.map(({ drawing }) => drawing), texts: rows.map(({ text }) => text) };
}

const MOST_NAME_SHARE = 0.42;

function plotBox(
  { chart, measure, locale }: ChartPlan,
  area: Box,
  lies: boolean,
  axis: ValueAxis,
): Box {
  const labels = lies ? chart.categories : axis.ticks.map((tick) => tickLabel(tick, axis, locale));
  const widest = Math.max(...labels.map((text) => measure(oneLine(text), SIZE)));
  const left = Math.min(widest + 8, area.width * MOST_NAME_SHARE);
  const [top, foot] = lies ? [2, 28] : [16, 20];
  return {
    x: area.x + left,
    y: area.y + top,
    width: area.width - left - 14,
    height: Math.max(20, area.height - top - foot),
  };
}

function tickLabel(value: number, axis: ValueAxis, locale: Locale): string {
  if (areYears(axis)) return String(value);
  return inMillions(axis)
    ? `${formatNumber(value / 1_000_000, locale)}\u00A0M`
    : formatNumber(value, locale);
}

function drawGrid(
  { chart, box, locale }: ChartPlan,
  plot: Box,
  lies: boolean,
  axis: ValueAxis,
): ChartDrawing {
  const label = { size: SIZE, color: INK.muted };
  const drawings: Drawing[] = [];
  const texts: ChartText[] = [];
  for (const tick of axis.ticks) {
    const text = tickLabel(tick, axis, locale);
    const color = tick === 0 || tick === axis.from ? INK.muted : INK.hairline;
    if (lies) {
      const x = plot.x + share(tick, axis) * plot.width;
      drawings.push(
        line(
          [
            [x, plot.y],
            [x, plot.y + plot.height],
          ],
          color,
        ),
      );
      texts.push({
        ...label,
        text,
        x: x - 30,
        y: plot.y + plot.height + 3,
        width: 60,
        align: "center",
      });
    } else {
      const y = plot.y + (1 - share(tick, axis)) * plot.height;
      drawings.push(
        line(
          [
            [plot.x, y],
            [plot.x + plot.width, y],
          ],
          color,
        ),
      );
      texts.push({
        ...label,
        text,
        x: box.x,
        y: y - SIZE * 0.65,
        width: plot.x - box.x - 5,
        align: "right",
      });
    }
  }
  const unit = { ...label, text: oneLine(chart.unit), width: plot.width };
  texts.push(
    lies
      ? { ...unit, x: plot.x, y: plot.y + plot.height + 14, align: "right" }
      : { ...unit, x: box.x, y: plot.y - 15, align: "left" },
  );
  return { drawings, texts };
}

/** As many names as have room; between them the bars are told by the table. */
function drawNames(
  { chart, measure }: ChartPlan,
  area: Box,
  plot: Box,
  lies: boolean,
): ChartText[] {
  const band = (lies ? plot.height : plot.width) / chart.categories.length;
  const every = lies ? Math.ceil((SIZE * 1.1) / band) : 1;
  return chart.categories.flatMap((category, index): ChartText[] => {
    if (index % every !== 0) return [];
    const name = oneLine(category);
    const at = (index + 0.5) * band;
    const base = { size: SIZE, color: INK.ink };
    if (lies) {
      const room = plot.x - area.x - 6;
      const text = shortened(name, room, (part) => measure(part, SIZE));
      return [
        { ...base, text, x: area.x, y: plot.y + at - SIZE * 0.65, width: room, align: "right" },
      ];
    }
    const text = shortened(name, band, (part) => measure(part, SIZE));
    const x = plot.x + index * band;
    return [{ ...base, text, x, y: plot.y + plot.height + 4, width: band, align: "center" }];
  });
}

function shortened(text: string, room: number, measure: (part: string) => number): string {
  if (measure(text) <= room) return text;
  const characters = Array.from(text.slice(0, 200));
  while (characters.length > 1 && measure(`${characters.join("").trimEnd()}…`) > room)
    characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
