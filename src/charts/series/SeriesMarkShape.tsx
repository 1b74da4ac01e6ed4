/**
 * One published figure: a disc for a calendar year, a square on its October-to-September whisker for a fiscal year, a
 * ring on its months for a part of a year, a bracket for several years, a diamond for a moment.
 */
import type { SeriesMark } from "@/analysis/series";
import { middleOf } from "@/analysis/time-span";
import type { TimeScale } from "@/charts/frame/time-axis";
import type { Ink } from "@/charts/frame/chart-look";

export type MarkPlace = {
  readonly x0: number;
  readonly x1: number;
  readonly x: number;
  readonly y: number;
  readonly open: boolean;
  /** It covers its months; the others stand in their middle. */
  readonly wide: boolean;
};

/** @param right the end of the axis, where an open span stops */
export function placeMark(mark: SeriesMark, scale: TimeScale, right: number, y: number): MarkPlace {
  const { span } = mark;
  const x0 = scale(span.start);
  const x1 = span.end === null ? right : scale(span.end + 1);
  const middle = middleOf(span);
  return {
    x0,
    x1,
    x: middle === null ? (x0 + x1) / 2 : scale(middle),
    y,
    open: span.end === null,
    wide: span.kind === "window",
  };
}

type ShapeProps = { mark: SeriesMark; place: MarkPlace; ink: Ink; panel: string; radius: number };

export function SeriesMarkShape({ mark, place, ink, panel, radius: r }: ShapeProps) {
  const { x0, x1, x, y, open } = place;
  const whisker = (
    <line data-ink="rule" x1={x0} x2={x1} y1={y} y2={y} stroke={ink.line} strokeWidth="1.5" />
  );
  switch (mark.span.kind) {
    case "year":
      return <circle data-ink="full" cx={x} cy={y} r={r} fill={ink.fill} stroke={ink.line} />;
    case "fiscal-year":
      return (
        <>
          {whisker}
          <rect
            data-ink="full"
            x={x - r * 0.9}
            y={y - r * 0.9}
            width={r * 1.8}
            height={r * 1.8}
            fill={ink.fill}
            stroke={ink.line}
          />
        </>
      );
    case "months":
      return (
        <>
          {whisker}
          <circle
            data-ink="line"
            cx={x}
            cy={y}
            r={r - 1}
            fill={panel}
            stroke={ink.line}
            strokeWidth="2"
          />
        </>
      );
    case "moment":
      return (
        <path
          data-ink="full"
          d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
          fill={ink.fill}
          stroke={ink.line}
        />
      );
    case "window":
      return (
        <path
          data-ink="line"
          d={
            `M${x0 + 0.5} ${y - r}V${y + r}M${x0 + 0.5} ${y}H${x1 - 0.5}` +
            (open ? `l-6 -4m6 4l-6 4` : `M${x1 - 0.5} ${y - r}V${y + r}`)
          }
          fill="none"
          stroke={ink.line}
          strokeWidth="2.5"
          strokeDasharray={open ? "6 3" : undefined}
        />
      );
  }
}
