/** One record in the timeline: its title, and under it its bar. */
import { memo } from "react";
import type { TimelineBar } from "@/analysis/timeline";
import { formatPeriod } from "@/datasets/describe";
import { mixHex } from "@/layers/palette";
import { chartMessages } from "@/text/messages/charts";
import type { Locale } from "@/text/locale";
import type { ChartLook, Ink } from "@/charts/frame/chart-look";
import { selects } from "@/charts/frame/mark";
import { fitText, textWidth } from "@/charts/frame/svg-text";
import type { TimeScale } from "@/charts/frame/time-axis";
import { barPath, diamondPath, ROW_PX, titleX } from "./layout";
import { timelineWords } from "@/text/messages/timeline-chart";

const BAR_PX = 7;
/** Share of paper in the fill of a bar whose dates are vague. */
const VAGUE_PALER = 0.55;

export type TimelineRowProps = {
  bar: TimelineBar;
  scale: TimeScale;
  left: number;
  right: number;
  ink: Ink;
  selected: boolean;
  locale: Locale;
  look: ChartLook;
};

/**
 * Whether it passes the whole filter is said around it (colours that it inherits) and so is its place: both change
 * with every filter, and hundreds of rows are not drawn anew for it.
 */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { bar, scale, left, right, selected, locale, look } = props;
  const { factor, colors, size } = look;
  const x0 = Math.max(left, scale(bar.start));
  const x1 = bar.end === null ? right : Math.min(right, scale(bar.end + 1));
  const title = fitText(bar.record.title[locale], right - left, size.tiny);
  const textX = titleX(x0, textWidth(title, size.tiny), left, right);
  return (
    <g
      role="button"
      tabIndex={-1}
      data-mark={selects("record", bar.record.id)}
      data-selected={selected}
      aria-label={chartMessages[locale].openRecord(describeBar(bar, locale))}
    >
      <rect
        x={left - 4}
        width={right - left + 8}
        height={(ROW_PX - 1) * factor}
        fill={selected ? colors.accentSoft : "none"}
        pointerEvents="all"
      />
      <text
        aria-hidden="true"
        data-name=""
        x={textX}
        y={11 * factor}
        fillOpacity={1}
        fontWeight={selected ? "600" : "400"}
      >
        {title}
      </text>
      <BarShape {...props} x0={x0} x1={x1} />
    </g>
  );
});

function BarShape(props: TimelineRowProps & { x0: number; x1: number }) {
  const { bar, ink, x0, x1, look } = props;
  const y = 18 * look.factor;
  const height = BAR_PX * look.factor;
  const fill = bar.acting ? ink.fill : look.colors.panel;
  const full = bar.acting ? "full" : "line";
  if (bar.moment) {
    const x = (x0 + x1) / 2;
    return (
      <>
        {/* Nothing says how long it had been there, or stayed. */}
        <line
          data-ink="rule"
          x1={x - 16}
          x2={x + 16}
          y1={y}
          y2={y}
          stroke={ink.line}
          strokeWidth="1.5"
          strokeDasharray="1 3"
        />
        <path data-ink={full} d={diamondPath(x, y, height * 0.7)} fill={fill} stroke={ink.line} />
      </>
    );
  }
  return (
    <path
      data-ink={full}
      d={barPath(x0, x1, y, height, bar.end === null)}
      fill={bar.vague && bar.acting ? mixHex(ink.fill, look.colors.panel, VAGUE_PALER) : fill}
      stroke={ink.line}
      strokeDasharray={bar.vague ? "3 2" : undefined}
    />
  );
}

/** The bar in words: title, period, what the source says of the dates. */
export function describeBar(bar: TimelineBar, locale: Locale): string {
  const t = timelineWords[locale];
  const { record } = bar;
  const dated = bar.end === null ? t.noEnd : null;
  return [
    record.title[locale],
    formatPeriod(record.period, locale),
    dated,
    bar.acting ? null : t.partner,
    record.period?.note?.[locale] ?? null,
  ]
    .filter((part) => part !== null)
    .join("; ");
}
