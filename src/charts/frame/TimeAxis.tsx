/** Years along a chart, with hairlines down through it. */
import { memo } from "react";
import { Axis, type TickRendererProps } from "@visx/axis";
import { scaleLinear } from "@visx/scale";
import type { YearRange } from "@/filters/filter";
import type { ChartLook } from "./chart-look";
import { labelledYears } from "./time-axis";
import { textWidth } from "./svg-text";

export type TimeAxisProps = {
  years: YearRange;
  left: number;
  right: number;
  /** Baseline of the axis. */
  y: number;
  /** How far the hairlines go: below a negative, above a positive axis. */
  gridTo: number;
  orientation: "top" | "bottom";
  look: ChartLook;
};

/** Between the line of a year and its name. */
const LABEL_GAP_PX = 6;

export const TimeAxis = memo(function TimeAxis(props: TimeAxisProps) {
  const { years, left, right, y, gridTo, orientation, look } = props;
  const scale = scaleLinear<number>({
    domain: [years.from, years.to + 1],
    range: [left, right],
  });
  const labelPx = textWidth("2026", look.size.tiny) + LABEL_GAP_PX;
  const ticks = labelledYears(years, right - left, labelPx);
  const fits = (year: number) => scale(year) + labelPx <= right - 4;
  return (
    <g aria-hidden="true">
      {ticks.map((year) => (
        <line
          key={year}
          data-ink="rule"
          x1={scale(year)}
          x2={scale(year)}
          y1={y}
          y2={gridTo}
          stroke={look.colors.hairline}
        />
      ))}
      <Axis
        orientation={orientation}
        scale={scale}
        top={y}
        tickValues={ticks}
        tickLength={4}
        stroke={look.colors.faint}
        tickStroke={look.colors.faint}
        tickFormat={(year) => (fits(Number(year)) ? String(Number(year)) : "")}
        // The axis takes a function of a tick, not a component of its own.
        // oxlint-disable-next-line react/no-unstable-nested-components
        tickComponent={yearLabels(look, orientation === "bottom")}
      />
    </g>
  );
});

/** Plain texts: the library's own measure themselves in the page. */
function yearLabels(look: ChartLook, below: boolean) {
  return (tick: TickRendererProps) => (
    <text
      // A year begins at its line and is named right after it.
      x={tick.x + LABEL_GAP_PX}
      y={tick.y + (below ? look.size.tiny * 0.6 : 2)}
      fontSize={look.size.tiny}
      fill={look.colors.muted}
    >
      {tick.formattedValue}
    </text>
  );
}
