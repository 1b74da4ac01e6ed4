/** What the forms of the bars mean, inside the drawing so that it travels with it. */
import { memo } from "react";
import { useLocale } from "@/state/use-store";
import { inkOf, type ChartLook } from "@/charts/frame/chart-look";
import { textWidth } from "@/charts/frame/svg-text";
import { barPath, diamondPath } from "./layout";
import { timelineWords } from "@/text/messages/timeline-chart";

type LegendProps = { y: number; left: number; right: number; roles: boolean; look: ChartLook };

export const TimelineLegend = memo(function TimelineLegend(props: LegendProps) {
  const { y, left, right, roles, look } = props;
  const t = timelineWords[useLocale()];
  const ink = inkOf("neutral", look);
  const items = [
    ...(roles
      ? [
          { id: "full", text: t.legendFull, fill: ink.fill, dash: undefined, open: false },
          {
            id: "other",
            text: t.legendOther,
            fill: look.colors.panel,
            dash: undefined,
            open: false,
          },
        ]
      : []),
    { id: "open", text: t.legendOpen, fill: ink.fill, dash: undefined, open: true },
    { id: "vague", text: t.legendVague, fill: look.colors.panel, dash: "3 2", open: false },
    { id: "moment", text: t.legendMoment, fill: ink.fill, dash: undefined, open: false },
  ];
  let x = left;
  return (
    <g aria-hidden="true" transform={`translate(0 ${y})`}>
      {items.map(({ id, text, fill, dash, open }) => {
        const at = x;
        x += 28 + textWidth(text, look.size.tiny) + 12;
        // What does not fit a narrow screen is said by the marks themselves.
        if (x > right + 40) return null;
        return (
          <g key={id} transform={`translate(${at} 0)`}>
            <path
              data-ink={fill === look.colors.panel ? "line" : "full"}
              d={id === "moment" ? diamondPath(10, 0, 5) : barPath(0, 20, 0, 7, open)}
              fill={fill}
              stroke={ink.line}
              strokeDasharray={dash}
            />
            <text x={28} y={4} fill={look.colors.muted}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
});
