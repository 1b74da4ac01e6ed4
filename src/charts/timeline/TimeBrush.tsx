/**
 * The brush of the timeline: the years of the one filter, over the axis, and with it always in reach. Ends that
 * lie before the axis begins are shown at its edge.
 */
import { useMemo } from "react";
import { YEAR_DOMAIN, type Filter, type YearRange } from "@/filters/filter";
import { actions, store } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { RangeSlider } from "@/ui/RangeSlider";
import type { ChartLook } from "@/charts/frame/chart-look";
import { TimeAxis } from "@/charts/frame/TimeAxis";
import { AXIS_PX } from "./layout";
import { timelineWords } from "@/text/messages/timeline-chart";
import css from "./TimeBrush.module.css";

type BrushProps = { years: YearRange; gutter: number; width: number; look: ChartLook };

export function TimeBrush({ years, gutter, width, look }: BrushProps) {
  const t = timelineWords[useLocale()];
  const chosen = useAppState((state) => state.explorer.filter.years);
  const height = AXIS_PX * look.factor;
  const thumbLabels = useMemo(() => ({ from: t.fromThumb, to: t.toThumb }), [t]);
  const plot = width - 2 * gutter;
  return (
    <div className={css["brush"]} style={{ height, marginBottom: -height }}>
      <RangeSlider
        limits={years}
        value={withinAxis(chosen, years)}
        onChange={brushYears}
        label={t.brush}
        thumbLabels={thumbLabels}
        valueText={(thumb, year) => (thumb === "from" ? t.fromText(year) : t.toText(year))}
      >
        <svg className={css["axis"]} width={plot} height={height} aria-hidden="true">
          <TimeAxis
            years={years}
            left={0}
            right={plot}
            y={height}
            gridTo={height}
            orientation="top"
            look={look}
          />
        </svg>
      </RangeSlider>
    </div>
  );

  function brushYears(range: YearRange): void {
    const { filter } = store.getState().explorer;
    actions.setFilter(withBrushedYears(filter, range, years));
  }
}

function withinAxis(chosen: YearRange | null, axis: YearRange): YearRange {
  if (chosen === null) return axis;
  const clamp = (year: number) => Math.max(axis.from, Math.min(axis.to, year));
  return { from: clamp(chosen.from), to: clamp(chosen.to) };
}

/**
 * The filter after a brush. The whole axis restricts nothing; a brush that reaches the first year of the axis
 * reaches back to the first year of the atlas, because nothing in the chart lies before it.
 */
export function withBrushedYears(filter: Filter, range: YearRange, axis: YearRange): Filter {
  if (range.from <= axis.from && range.to >= axis.to)
    return { ...filter, years: null, yearMode: "overlap" };
  const from = range.from <= axis.from ? YEAR_DOMAIN.from : range.from;
  return { ...filter, years: { from, to: range.to } };
}
