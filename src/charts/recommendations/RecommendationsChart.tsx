/** Recommendations of the audits, by the agency they are addressed to and what became of them. */
import { memo, useMemo } from "react";
import {
  buildRecommendations,
  RECOMMENDATION_CLAUSES,
  type RecommendationTable,
} from "@/analysis/recommendation-status";
import type { Atlas } from "@/datasets/atlas";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { recordWords } from "@/text/messages/record-words";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { evidenceText } from "@/charts/frame/chart-sources";
import type { TableModel } from "@/charts/frame/ChartTable";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { useCrossPass } from "@/charts/frame/use-cross-pass";
import { RecommendationsSvg } from "./RecommendationsSvg";
import { recommendationWords } from "./words";

export const RecommendationsChart = memo(function RecommendationsChart() {
  const locale = useLocale();
  const t = recommendationWords[locale];
  const atlas = useAppState(selectAtlas);
  const filter = useAppState((state) => state.explorer.filter);
  const { pass } = useCrossPass(RECOMMENDATION_CLAUSES);
  const shown = useMemo(() => buildRecommendations(atlas, pass), [atlas, pass]);
  const cited = useMemo(
    () => shown.recordIds.flatMap((id) => atlas.byId.get(id) ?? []),
    [shown, atlas],
  );
  const empty = shown.recordIds.length === 0;
  return (
    <ChartFrame
      title={t.title}
      deck={t.deck}
      summary={empty ? "" : summaryOf(shown, locale)}
      own={RECOMMENDATION_CLAUSES}
      cited={cited}
      table={() => tableOf(shown, atlas, locale)}
    >
      {empty ? (
        <EmptyChart
          own={RECOMMENDATION_CLAUSES}
          countIn={(mask) =>
            atlas.records.filter(({ kind }, row) => mask[row] === 1 && kind === "recommendation")
              .length
          }
        />
      ) : (
        <RecommendationsSvg shown={shown} atlas={atlas} filter={filter} />
      )}
    </ChartFrame>
  );
});

function summaryOf(shown: RecommendationTable, locale: Locale): string {
  const t = recommendationWords[locale];
  const list = [...shown.totals]
    .filter(([, count]) => count > 0)
    .map(([status, count]) => {
      const words = recordWords[locale].recommendationStatus(status);
      return t.part(formatNumber(count, locale), words);
    });
  return t.summary(formatNumber(shown.total, locale), list.join("; "));
}

function tableOf(shown: RecommendationTable, atlas: Atlas, locale: Locale): TableModel {
  const t = recommendationWords[locale];
  return {
    caption: t.caption,
    columns: [
      { label: t.colText },
      { label: t.colAgency },
      { label: t.colStatus },
      { label: t.colAsOf },
      { label: chartMessages[locale].source },
    ],
    rows: shown.recordIds.flatMap((id) => {
      const record = atlas.byId.get(id);
      if (record?.kind !== "recommendation") return [];
      const { row } = record;
      const agencies = row.agencyIds.map(
        (agencyId) => atlas.agencies.get(agencyId)?.abbreviation[locale] ?? agencyId,
      );
      const cells = [
        record.title[locale],
        agencies.join(", "),
        recordWords[locale].recommendationStatus(row.status),
        row.statusAsOf?.[locale] ?? "",
        evidenceText(row.evidence, atlas, locale),
      ];
      return [{ key: id, cells, selection: { kind: "record" as const, id } }];
    }),
  };
}
