/** Targets and results of the activities that had targets, and the list of those that had none. */
import { memo, useMemo } from "react";
import { buildTargets, type Targets } from "@/analysis/targets";
import type { Atlas } from "@/datasets/atlas";
import { formatFigure } from "@/datasets/describe";
import type { Activity, Evidence, Figure } from "@/datasets/schema";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { recordWords } from "@/text/messages/record-words";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { evidenceText } from "@/charts/frame/chart-sources";
import type { TableModel, TableRow } from "@/charts/frame/ChartTable";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { figureWords } from "./target-rows";
import { TargetsSvg } from "./TargetsSvg";
import { targetsWords } from "./words";

const CAVEATS = ["cav-eight-not-generalizable", "cav-not-verified"];

export const TargetsChart = memo(function TargetsChart() {
  const locale = useLocale();
  const t = targetsWords[locale];
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const targets = useMemo(() => buildTargets(atlas, pass), [atlas, pass]);
  const cited = useMemo(() => shownActivities(targets), [targets]);
  const bars = targets.compared.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const empty = targets.recordIds.length === 0;
  return (
    <ChartFrame
      title={t.title}
      deck={t.deck}
      summary={
        empty
          ? ""
          : t.summary(
              formatNumber(bars, locale),
              formatNumber(targets.inWords.length, locale),
              formatNumber(targets.none.length, locale),
            )
      }
      caveatIds={CAVEATS}
      cited={cited}
      table={() => tableOf(targets, atlas, locale)}
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

function shownActivities(targets: Targets): readonly Activity[] {
  const { compared, inWords, none } = targets;
  return [...compared, ...inWords].map(({ activity }) => activity).concat(none);
}

function tableOf(targets: Targets, atlas: Atlas, locale: Locale): TableModel {
  const t = targetsWords[locale];
  const row = (
    activity: Activity,
    key: string,
    cells: readonly string[],
    evidence: readonly Evidence[],
  ): TableRow => ({
    key: `${activity.id} ${key}`,
    cells: [
      activity.title[locale],
      ...cells,
      activity.verdict === null ? "" : recordWords[locale].verdict(activity.verdict),
      evidenceText(evidence, atlas, locale),
    ],
    selection: { kind: "record", id: activity.id },
  });
  const figure = (one: Figure) => {
    const { value, unit } = formatFigure(one, locale);
    return unit === null ? value : `${value} ${unit}`;
  };
  const words = [...targets.compared, ...targets.inWords].flatMap((own) => [
    ...own.unpairedTargets.map((one, index) =>
      row(own.activity, `target ${index}`, [one.label[locale], figure(one), "", ""], one.evidence),
    ),
    ...own.unpairedResults.map((one, index) =>
      row(own.activity, `result ${index}`, [one.label[locale], "", figure(one), ""], one.evidence),
    ),
  ]);
  return {
    caption: t.caption,
    columns: [
      { label: t.colActivity },
      { label: t.colAbout },
      { label: t.colTarget, numeric: true },
      { label: t.colResult, numeric: true },
      { label: t.colShare, numeric: true },
      { label: t.colFinding },
      { label: chartMessages[locale].source },
    ],
    rows: [
      ...targets.compared.flatMap(({ activity, pairs }) =>
        pairs.map(({ target, result, sharePercent }, index) =>
          row(
            activity,
            `pair ${index}`,
            [
              target.label[locale],
              figure(target),
              figure(result),
              formatPercent(Math.round(sharePercent), locale),
            ],
            [...target.evidence, ...result.evidence],
          ),
        ),
      ),
      ...words,
      ...targets.none.map((activity) =>
        row(
          activity,
          "none",
          [activity.results.map((one) => figureWords(one, locale)).join("; "), t.noTarget, "", ""],
          activity.evidence,
        ),
      ),
    ],
  };
}
