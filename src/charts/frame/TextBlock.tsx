/** Running text in a drawing, one line under another; the lines are broken before. */
import type { ChartLook } from "./chart-look";

type TextBlockProps = {
  lines: readonly string[];
  x: number;
  /** Baseline of the first line. */
  y: number;
  look: ChartLook;
  tone?: "ink" | "muted";
  bold?: boolean;
  sizePx?: number;
};

/** Pixels from one line to the next. */
export function lineStep(look: ChartLook, sizePx: number = look.size.small): number {
  return Math.round(sizePx * 1.35 + look.factor);
}

export function TextBlock(props: TextBlockProps) {
  const { lines, x, y, look, tone = "ink", bold = false, sizePx = look.size.small } = props;
  const step = lineStep(look, sizePx);
  return (
    <text fontSize={sizePx} fill={look.colors[tone]} fontWeight={bold ? "600" : "400"}>
      {lines.map((line, index) => (
        <tspan
          // Two lines may read the same; lines never reorder.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${index} ${line}`}
          data-name={bold ? "" : undefined}
          x={x}
          y={y + index * step}
        >
          {`${line} `}
        </tspan>
      ))}
    </text>
  );
}
