/** The drawing of the timeline: axis, legend, and a head with its rows for each group. */
import { useMemo } from "react";
import type { Split } from "@/analysis/split";
import type { Timeline } from "@/analysis/timeline";
import type { Atlas } from "@/datasets/atlas";
import { groupName } from "@/export/figure/chart-figures/timeline-text";
import { facetValues, type Filter, type YearRange } from "@/filters/filter";
import { leadColor } from "@/layers/record-icon";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { agencyColor, inkOf, type ChartLook } from "@/charts/frame/chart-look";
import { ChartSvg } from "@/charts/frame/ChartSvg";
import { GroupHead } from "@/charts/frame/GroupHead";
import { TimeAxis } from "@/charts/frame/TimeAxis";
import { timeScale } from "@/charts/frame/time-axis";
import { AXIS_PX, layoutTimeline, LEGEND_PX, type PlacedGroup } from "./layout";
import { TimelineLegend } from "./TimelineLegend";
import { TimelineRow } from "./TimelineRow";
import { timelineWords } from "@/text/messages/timeline-chart";

export type TimelineSvgProps = {
  timeline: Timeline;
  years: YearRange;
  split: Split;
  /** Room for the thumbs of the brush at both ends. */
  gutter: number;
  width: number;
  atlas: Atlas;
  filter: Filter;
  /** 1 where a record passes the whole filter. */
  full: Uint8Array;
  selectedId: string | null;
  look: ChartLook;
};

export function TimelineSvg(props: TimelineSvgProps) {
  const { timeline, years, split, gutter, width, look } = props;
  const t = timelineWords[useLocale()];
  const left = gutter;
  const right = width - gutter;
  const scale = useMemo(() => timeScale(years, left, right), [years, left, right]);
  const layout = useMemo(
    () => layoutTimeline(timeline.groups, look.factor),
    [timeline.groups, look.factor],
  );
  const axisY = AXIS_PX * look.factor;
  return (
    <ChartSvg width={width} height={layout.height} label={t.chart(t.title)} look={look}>
      <TimeAxis
        years={years}
        left={left}
        right={right}
        y={axisY}
        gridTo={layout.height}
        orientation="top"
        look={look}
      />
      <TimelineLegend
        y={axisY + (LEGEND_PX / 2) * look.factor}
        left={left}
        right={right}
        roles={split === "agency"}
        look={look}
      />
      {layout.groups.map((placed) => (
        <Group key={placed.group.id ?? "none"} placed={placed} scale={scale} {...props} />
      ))}
    </ChartSvg>
  );
}

/** Opacity of what the whole filter leaves out. */
const RECEDED = 0.35;

type GroupProps = TimelineSvgProps & {
  placed: PlacedGroup;
  scale: ReturnType<typeof timeScale>;
};

function Group({ placed, scale, ...props }: GroupProps) {
  const { split, gutter, width, atlas, filter, full, selectedId, look } = props;
  const locale = useLocale();
  const t = timelineWords[locale];
  const { group, y, rows } = placed;
  const passing = group.bars.reduce((sum, { row }) => sum + (full[row] ?? 0), 0);
  const all = formatNumber(group.bars.length, locale);
  const ownInk = split === "agency" ? agencyColor(group.id ?? undefined, atlas) : null;
  return (
    <g>
      <GroupHead
        y={y}
        x={gutter}
        width={width - 2 * gutter}
        name={groupName(group.id, split, atlas, locale)}
        detail={passing === group.bars.length ? all : t.ofWhich(all, formatNumber(passing, locale))}
        facet={group.id === null ? null : split}
        value={group.id ?? ""}
        chosen={group.id !== null && facetValues(filter, split).includes(group.id)}
        ink={ownInk === null ? null : inkOf(ownInk, look)}
        look={look}
      />
      <g transform={`translate(0 ${y})`}>
        {rows.map(({ bar, y: rowY }) => {
          const passes = full[bar.row] === 1;
          return (
            <g
              key={bar.record.id}
              transform={`translate(0 ${rowY})`}
              fill={passes ? look.colors.ink : look.colors.muted}
              fillOpacity={passes ? 1 : RECEDED}
              strokeOpacity={passes ? 1 : RECEDED}
            >
              <TimelineRow
                bar={bar}
                scale={scale}
                left={gutter}
                right={width - gutter}
                ink={inkOf(ownInk ?? leadColor(bar.record, atlas), look)}
                selected={bar.record.id === selectedId}
                locale={locale}
                look={look}
              />
            </g>
          );
        })}
      </g>
    </g>
  );
}
