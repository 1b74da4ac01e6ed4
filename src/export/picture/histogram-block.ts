/** Areas over the ramp of their classes, with the breaks: the drawing of the panel as marks of a picture. */
import type { ClassHistogram } from "@/layers/legend-spec";
import type { Block, Mark } from "./drawing";
import type { LegendContext } from "./picture-look";

/** Units. */
const WIDEST = 240;
const BARS = 34;
const RAMP = 8;
const TICK = 4;
const GAP = 8;

export function histogramBlock(histogram: ClassHistogram, context: LegendContext): Block {
  const { look } = context;
  const width = Math.min(WIDEST, context.width);
  const style = look.type.tiny;
  const height = BARS + RAMP + TICK + style.size * 1.25;
  const rect = (x: number, y: number, w: number, h: number, fill: string): Mark => ({
    kind: "rect",
    x,
    y,
    width: w,
    height: h,
    fill,
    stroke: null,
  });
  const barWidth = width / Math.max(1, histogram.bars.length);
  const bars = histogram.bars.flatMap((segments, bar) => {
    let low = 0;
    return segments.map(({ color, heightRatio }) => {
      low += heightRatio;
      const full = BARS - 2;
      return rect(bar * barWidth + 0.5, BARS - low * full, barWidth - 1, heightRatio * full, color);
    });
  });
  const ramp = histogram.ramp.map(({ color, from, to }) =>
    rect(from * width, BARS, (to - from) * width, RAMP, color),
  );
  const frame: Mark = {
    kind: "rect",
    x: 0,
    y: BARS,
    width,
    height: RAMP,
    fill: null,
    stroke: look.colors.faint,
  };
  return { width, height, marks: [...bars, ...ramp, frame, ...axis(histogram, width, context)] };
}

/** A tick at every break; its number where it fits: the list of classes has them all. */
function axis(
  { marks, ends: [low, high] }: ClassHistogram,
  width: number,
  { look, measure }: LegendContext,
): Mark[] {
  const style = look.type.tiny;
  const y = BARS + RAMP + TICK + style.size;
  const color = look.colors.muted;
  const text = (label: string, x: number, labelWidth: number): Mark => ({
    kind: "text",
    text: label,
    style,
    color,
    x,
    y,
    width: labelWidth,
  });
  const ticks = marks.map(({ at }): Mark => ({
    kind: "line",
    x: at * width,
    y: BARS,
    toX: at * width,
    toY: BARS + RAMP + TICK,
    color: look.colors.ink,
    width: 0.75,
  }));
  const highWidth = measure(high, style);
  const numbers = [text(low, 0, measure(low, style)), text(high, width - highWidth, highWidth)];
  let free = measure(low, style) + GAP;
  for (const { at, label } of marks) {
    const labelWidth = measure(label, style);
    const x = at * width - labelWidth / 2;
    if (x < free || x + labelWidth > width - highWidth - GAP) continue;
    numbers.push(text(label, x, labelWidth));
    free = x + labelWidth + GAP;
  }
  return [...ticks, ...numbers];
}
