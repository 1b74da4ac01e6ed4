/** Targets and results of the activities that had targets, and the list of those that had none. */
import { memo, useMemo } from "react";
import { buildTargets } from "@/analysis/targets";
import {
  shownActivities,
  targetsSummary,
  targetsTable,
} from "@/export/figure/chart-figures/targets-text";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { TargetsSvg } from "./TargetsSvg";
import { targetsWords } from "@/text/messages/targets-chart";

const CAVEATS = ["cav-eight-not-generalizable", "cav-not-verified"];

export const TargetsChart = memo(function TargetsChart() {
  const locale = useLocale();
  const t = targetsWords[locale];
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const targets = useMemo(() => buildTargets(atlas, pass), [atlas, pass]);
  const cited = useMemo(() => shownActivities(targets), [targets]);
  const empty = targets.recordIds.length === 0;
  return (
    <ChartFrame
      title={t.title}
      deck={t.deck}
      summary={empty ? "" : targetsSummary(targets, locale)}
      caveatIds={CAVEATS}
      cited={cited}
      table={() => targetsTable(targets, atlas, locale)}
    >
      {empty ? (
        <EmptyChart
          countIn={(mask) =>
            atlas.records.filter(({ kind }, row) => mask[row] === 1 && kind === "activity").length
          }
        />
      ) : (
        <TargetsSvg targets={targets} />
      )}
    </ChartFrame>
  );
});
