/** Events that explain breaks, each on a line of its own over the panels, with its source. */
import { memo } from "react";
import type { BreakEvent } from "@/analysis/series-events";
import type { Atlas } from "@/datasets/atlas";
import { eventText } from "@/export/figure/chart-figures/series-text";
import { useLocale } from "@/state/use-store";
import { chartMessages } from "@/text/messages/charts";
import type { ChartLook } from "@/charts/frame/chart-look";
import { selects } from "@/charts/frame/mark";
import { textWidth, wrapText } from "@/charts/frame/svg-text";
import type { TimeScale } from "@/charts/frame/time-axis";

type EventsProps = {
  events: readonly BreakEvent[];
  ys: readonly number[];
  /** How far down the dotted lines go. */
  bottom: number;
  scale: TimeScale;
  right: number;
  atlas: Atlas;
  look: ChartLook;
};

export const SeriesEvents = memo(function SeriesEvents(props: EventsProps) {
  const { events, ys, bottom, scale, right, atlas, look } = props;
  const locale = useLocale();
  return (
    <g>
      {events.map(({ id, month }, index) => (
        <line
          key={id}
          data-ink="rule"
          x1={scale(month)}
          x2={scale(month)}
          y1={(ys[index] ?? 0) + 4}
          y2={bottom}
          stroke={look.colors.caution}
          strokeDasharray="2 3"
        />
      ))}
      {events.map((event, index) => {
        const x = scale(event.month);
        const top = ys[index] ?? 0;
        const full = eventText(event, atlas, locale);
        const lines = wrapText(full, right, look.size.tiny, 2);
        const length = Math.max(...lines.map((line) => textWidth(line, look.size.tiny)));
        const fits = x + 10 + length <= right + 10;
        const textX = fits ? x + 10 : Math.max(0, Math.min(x - 10, right) - length);
        return (
          <g
            key={event.id}
            role="button"
            tabIndex={-1}
            data-mark={selects("record", event.id)}
            aria-label={chartMessages[locale].openRecord(full)}
          >
            <rect
              x={Math.min(x, textX)}
              y={top}
              width={Math.max(24, length + 14)}
              height={24 * look.factor}
              fill="none"
              pointerEvents="all"
            />
            <path
              data-ink="full"
              d={fits ? `M${x} ${top + 6}l5 5l-5 5z` : `M${x} ${top + 6}l-5 5l5 5z`}
              fill={look.colors.caution}
            />
            {lines.map((line, at) => (
              <text
                key={line}
                aria-hidden="true"
                data-name=""
                x={textX}
                y={top + (lines.length === 1 ? 15 : 10 + at * 11.5) * look.factor}
                stroke={look.colors.panel}
                strokeWidth="4"
                paintOrder="stroke"
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
});
