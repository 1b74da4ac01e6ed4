/** Recommendations of the audits, by the agency they are addressed to and what became of them. */
import { memo, useMemo } from "react";
import { buildRecommendations, RECOMMENDATION_CLAUSES } from "@/analysis/recommendation-status";
import {
  recommendationsSummary,
  recommendationsTable,
} from "@/export/figure/chart-figures/recommendations-text";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { useCrossPass } from "@/charts/frame/use-cross-pass";
import { RecommendationsSvg } from "./RecommendationsSvg";
import { recommendationWords } from "@/text/messages/recommendations-chart";

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
      summary={empty ? "" : recommendationsSummary(shown, locale)}
      own={RECOMMENDATION_CLAUSES}
      cited={cited}
      table={() => recommendationsTable(shown, atlas, locale)}
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
