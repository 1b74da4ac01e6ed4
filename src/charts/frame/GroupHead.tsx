/** The head of a group in a drawing: its name, which filters, and its count. */
import { memo } from "react";
import type { Facet } from "@/filters/filter";
import { useLocale } from "@/state/use-store";
import { chartMessages } from "@/text/messages/charts";
import type { ChartLook, Ink } from "./chart-look";
import { filters } from "./mark";
import { HEAD_PX } from "./head-px";
import { fitText, textWidth } from "./svg-text";

export type GroupHeadProps = {
  y: number;
  x: number;
  width: number;
  name: string;
  /** Beside the name, quieter. */
  detail: string;
  /** Null = a name that filters nothing. */
  facet: Facet | null;
  value: string;
  chosen: boolean;
  ink: Ink | null;
  look: ChartLook;
};

export const GroupHead = memo(function GroupHead(props: GroupHeadProps) {
  const { y, x, width, name, detail, facet, value, chosen, ink, look } = props;
  const t = chartMessages[useLocale()];
  const height = HEAD_PX * look.factor;
  const left = ink === null ? x : x + 14 * look.factor;
  const text = fitText(name, width * 0.7, look.size.small);
  // What the name leaves of the line is for the detail, at its end.
  const rest = width - (left - x) - textWidth(text, look.size.small) - 16;
  const mark = (
    <>
      <rect x={x} y={4} width={width} height={height - 5} fill="none" pointerEvents="all" />
      <text
        data-name=""
        x={left}
        y={height - 10 * look.factor}
        fontSize={look.size.small}
        fontWeight="600"
        fill={chosen ? look.colors.accent : look.colors.ink}
      >
        {text}
      </text>
    </>
  );
  return (
    <g transform={`translate(0 ${y})`}>
      {ink !== null && (
        <rect
          data-ink="full"
          x={x}
          y={height - 19 * look.factor}
          width={8 * look.factor}
          height={8 * look.factor}
          fill={ink.fill}
          stroke={ink.line}
        />
      )}
      <line
        data-ink="rule"
        x1={x}
        x2={x + width}
        y1={height - 3}
        y2={height - 3}
        stroke={chosen ? look.colors.accent : look.colors.hairline}
        strokeWidth={chosen ? 2 : 1}
      />
      {facet === null ? (
        mark
      ) : (
        <g
          role="button"
          tabIndex={-1}
          data-mark={filters(facet, value)}
          aria-pressed={chosen}
          aria-label={`${chosen ? t.unfilter(name) : t.filterBy(name)}: ${detail}`}
        >
          {mark}
        </g>
      )}
      <text
        x={x + width}
        y={height - 10 * look.factor}
        textAnchor="end"
        fill={look.colors.muted}
        pointerEvents="none"
        aria-hidden={facet !== null}
      >
        {fitText(detail, rest, look.size.tiny)}
      </text>
    </g>
  );
});
