/** Areas by one published figure: the measure and the vintage that the map shows. */
import { memo, useMemo } from "react";
import { figuresByArea, type FigureLevel } from "@/analysis/figures-by-area";
import { rankingClauses } from "@/analysis/ranking";
import type { Atlas } from "@/datasets/atlas";
import { rankFigures } from "@/export/figure/chart-figures/rank-figures";
import {
  rankingDeck,
  rankingSummary,
  rankingTable,
  rankingTitle,
} from "@/export/figure/chart-figures/ranking-text";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { useCrossPass } from "@/charts/frame/use-cross-pass";
import { RankingControls } from "./RankingControls";
import { RankingSvg } from "./RankingSvg";
import { rankingWords } from "@/text/messages/ranking-chart";

const CAVEATS = ["cav-top-states-only"];
const NO_CAVEATS: readonly string[] = [];

export const RankingChart = memo(function RankingChart() {
  const locale = useLocale();
  const t = rankingWords[locale];
  const atlas = useAppState(selectAtlas);
  const filter = useAppState((state) => state.explorer.filter);
  const level = useAppState((state) => state.explorer.chart.level);
  const own = useMemo(() => rankingClauses(level), [level]);
  const { pass, full } = useCrossPass(own);
  const choice = useAppState((state) => state.explorer.figures[level]);
  const ranking = useMemo(
    () => rankFigures(atlas, level, pass, full, choice),
    [atlas, level, pass, full, choice],
  );
  const cited = useMemo(
    () => (ranking?.recordIds ?? []).flatMap((id) => atlas.byId.get(id) ?? []),
    [ranking, atlas],
  );
  return (
    <ChartFrame
      title={ranking === null ? t.titleEmpty : rankingTitle(ranking, locale)}
      deck={ranking === null ? "" : rankingDeck(ranking, locale)}
      summary={ranking === null ? "" : rankingSummary(ranking, atlas, locale)}
      own={own}
      controls={<RankingControls level={level} ranking={ranking} atlas={atlas} pass={pass} />}
      caveatIds={
        ranking !== null && ranking.unpublishedAreaIds.length > 0 && level === "state"
          ? CAVEATS
          : NO_CAVEATS
      }
      cited={cited}
      table={() =>
        ranking === null
          ? { caption: t.titleEmpty, columns: [], rows: [] }
          : rankingTable(ranking, atlas, locale)
      }
    >
      {ranking === null ? (
        <EmptyChart own={own} countIn={(mask) => countFigures(atlas, level, mask)} />
      ) : (
        <RankingSvg ranking={ranking} atlas={atlas} filter={filter} />
      )}
    </ChartFrame>
  );
});

function countFigures(atlas: Atlas, level: FigureLevel, mask: Uint8Array): number {
  const map = figuresByArea(atlas, mask, level, { measureId: null, vintage: null });
  return map === null ? 0 : map.figures.size;
}
