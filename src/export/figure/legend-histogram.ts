/** The classes of shaded areas: bars of the shown areas over the ramp, the breaks under it. */
import { COLORS } from "@/ui/tokens";
import type { ClassHistogram } from "@/layers/legend-spec";
import { readPaint } from "./css-paint";
import type { LegendRow, LegendStyle, LegendText } from "./legend-row";
import { oneLine } from "./plain-text";
import { rectangle, type Drawing } from "./vector";

const { ink } = COLORS.light;
const BARS_HEIGHT = 26;
const RAMP_HEIGHT = 8;

export function histogramRows(histogram: ClassHistogram | null, style: LegendStyle): LegendRow[] {
  if (histogram === null) return [];
  const width = Math.min(style.width, 200);
  const texts = labels(histogram, width, style);
  return [
    {
      height: BARS_HEIGHT + RAMP_HEIGHT + style.size * 1.6,
      drawings: [...bars(histogram, width), ...ramp(histogram, width)],
      texts,
      keepWithNext: false,
    },
  ];
}

function block(x: number, y: number, width: number, height: number, color: string): Drawing[] {
  const fill = readPaint(color);
  if (fill === null || !(width > 0) || !(height > 0)) return [];
  return [{ steps: rectangle({ x, y, width, height }), fill, stroke: null }];
}

function bars({ bars: stacks }: ClassHistogram, width: number): Drawing[] {
  const each = width / Math.max(1, stacks.length);
  return stacks.flatMap((stack, index) => {
    let top = BARS_HEIGHT;
    return stack.flatMap(({ color, heightRatio }) => {
      const height = Math.min(1, Math.max(0, heightRatio)) * BARS_HEIGHT;
      top -= height;
      return block(index * each, top, each * 0.9, height, color);
    });
  });
}

function ramp({ ramp: classes }: ClassHistogram, width: number): Drawing[] {
  return classes.flatMap(({ color, from, to }) =>
    block(from * width, BARS_HEIGHT + 1, (to - from) * width, RAMP_HEIGHT, color),
  );
}

/** A break whose number would touch the one before it goes without; the ends always have theirs. */
function labels({ marks, ends }: ClassHistogram, width: number, style: LegendStyle): LegendText[] {
  const size = style.size * 0.88;
  const y = BARS_HEIGHT + RAMP_HEIGHT + size * 0.3;
  const wide = (text: string) => style.measure(text, size, false);
  const line = { y, size, bold: false, color: ink };
  const [left, right] = [oneLine(ends[0]), oneLine(ends[1])];
  const lastX = width - wide(right);
  let free = wide(left) + size * 0.5;
  const between = marks.flatMap(({ at, label }): LegendText[] => {
    const text = oneLine(label);
    const x = at * width - wide(text) / 2;
    if (x < free || x + wide(text) > lastX - size * 0.5) return [];
    free = x + wide(text) + size * 0.5;
    return [{ ...line, text, x, width: wide(text) * 1.2, align: "left" }];
  });
  return [
    { ...line, text: left, x: 0, width, align: "left" },
    ...between,
    { ...line, text: right, x: 0, width, align: "right" },
  ];
}
