/** Timeline of programs: bars by agency, activity type or country, with a brush for the years. */
import { memo, useMemo } from "react";
import type { Split } from "@/analysis/split";
import {
  buildTimeline,
  isTimed,
  timelineClauses,
  timelineYears,
  type Timeline,
} from "@/analysis/timeline";
import type { Atlas } from "@/datasets/atlas";
import { timelineSummary, timelineTable } from "@/export/figure/chart-figures/timeline-text";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { useChartLook } from "@/charts/frame/chart-look";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { LabelledSwitch } from "@/charts/frame/LabelledSwitch";
import { SplitPicker } from "@/charts/frame/SplitPicker";
import { useCoarsePointer } from "@/ui/use-coarse-pointer";
import { useCrossPass } from "@/charts/frame/use-cross-pass";
import { useWidth } from "@/charts/frame/use-width";
import { TimeBrush } from "./TimeBrush";
import { TimelineSvg } from "./TimelineSvg";
import { timelineWords } from "@/text/messages/timeline-chart";

/** The gutters of the range slider, which hold its thumbs. */
const GUTTER_PX = { fine: 24, coarse: 44 } as const;

const CAVEATS = ["cav-list-not-complete"];

export const TimelineChart = memo(function TimelineChart() {
  const locale = useLocale();
  const t = timelineWords[locale];
  const atlas = useAppState(selectAtlas);
  const { split, sites } = useAppState((state) => state.explorer.chart);
  const own = useMemo(() => timelineClauses(split), [split]);
  const { pass, full } = useCrossPass(own);
  const timeline = useMemo(
    () => buildTimeline(atlas, pass, split, sites),
    [atlas, pass, split, sites],
  );
  const cited = useMemo(
    () => timeline.recordIds.flatMap((id) => atlas.byId.get(id) ?? []),
    [timeline, atlas],
  );
  const empty = timeline.recordIds.length === 0;
  return (
    <ChartFrame
      title={t.title}
      deck={t.deck}
      summary={empty ? "" : timelineSummary(timeline, full, locale)}
      own={own}
      controls={
        <>
          <SplitPicker />
          <SitesSwitch />
        </>
      }
      caveatIds={CAVEATS}
      cited={cited}
      table={() => timelineTable(timeline, split, atlas, locale)}
      after={<Undated timeline={timeline} />}
    >
      {empty ? (
        <EmptyChart
          own={own}
          countIn={(mask) =>
            atlas.records.filter((record, row) => mask[row] === 1 && isTimed(record, sites)).length
          }
        />
      ) : (
        <Drawing timeline={timeline} split={split} atlas={atlas} full={full} />
      )}
    </ChartFrame>
  );
});

type DrawingProps = { timeline: Timeline; split: Split; atlas: Atlas; full: Uint8Array };

function Drawing({ timeline, split, atlas, full }: DrawingProps) {
  const { ref, width } = useWidth();
  const look = useChartLook();
  const gutter = useCoarsePointer() ? GUTTER_PX.coarse : GUTTER_PX.fine;
  const filter = useAppState((state) => state.explorer.filter);
  const selection = useAppState((state) => state.explorer.selection);
  const years = useMemo(() => timelineYears(atlas), [atlas]);
  return (
    <div ref={ref}>
      <TimeBrush years={years} gutter={gutter} width={width} look={look} />
      <TimelineSvg
        timeline={timeline}
        years={years}
        split={split}
        gutter={gutter}
        width={width}
        atlas={atlas}
        filter={filter}
        full={full}
        selectedId={selection?.kind === "record" ? selection.id : null}
        look={look}
      />
    </div>
  );
}

function SitesSwitch() {
  const t = timelineWords[useLocale()];
  const sites = useAppState((state) => state.explorer.chart.sites);
  return (
    <LabelledSwitch
      label={t.sites}
      checked={sites}
      onChange={(checked) => actions.setChart({ sites: checked })}
    />
  );
}

function Undated({ timeline }: { timeline: Timeline }) {
  const locale = useLocale();
  if (timeline.undated.length === 0) return null;
  return (
    <p>
      {timelineWords[locale].undated}{" "}
      {timeline.undated.map((record) => record.title[locale]).join("; ")}
    </p>
  );
}
