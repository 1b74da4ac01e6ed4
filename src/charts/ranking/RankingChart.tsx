/** Areas by one published figure: the measure and the vintage that the map shows. */
import { memo, useMemo } from "react";
import { figuresByArea, type FigureLevel } from "@/analysis/figures-by-area";
import { buildRanking, rankingClauses, type Ranking } from "@/analysis/ranking";
import type { Atlas } from "@/datasets/atlas";
import { describeBasis, formatObservation, formatPeriod } from "@/datasets/describe";
import { shownFigures } from "@/layers/derived";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { evidenceText } from "@/charts/frame/chart-sources";
import type { TableModel, TableRow } from "@/charts/frame/ChartTable";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { useCrossPass } from "@/charts/frame/use-cross-pass";
import { RankingControls } from "./RankingControls";
import { figureText, nameOf, RankingSvg } from "./RankingSvg";
import { rankingWords } from "./words";

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
  const ranking = useRanking(atlas, level, pass, full);
  const cited = useMemo(
    () => (ranking?.recordIds ?? []).flatMap((id) => atlas.byId.get(id) ?? []),
    [ranking, atlas],
  );
  return (
    <ChartFrame
      title={ranking === null ? t.titleEmpty : titleOf(ranking, locale)}
      deck={ranking === null ? "" : deckOf(ranking, locale)}
      summary={ranking === null ? "" : summaryOf(ranking, atlas, locale)}
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
          : tableOf(ranking, atlas, locale)
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

/** What the map shows under the whole filter, ranked under every clause but the chart's own. */
function useRanking(
  atlas: Atlas,
  level: FigureLevel,
  pass: Uint8Array,
  full: Uint8Array,
): Ranking | null {
  const choice = useAppState((state) => state.explorer.figures[level]);
  return useMemo(() => {
    const onMap = shownFigures(atlas, full, level, choice);
    if (pass === full) return onMap === null ? null : buildRanking(atlas, full, onMap);
    const same =
      onMap === null ? choice : { measureId: onMap.measure.id, vintage: onMap.vintage.key };
    const map = figuresByArea(atlas, pass, level, same);
    return map === null ? null : buildRanking(atlas, pass, map);
  }, [atlas, level, pass, full, choice]);
}

function countFigures(atlas: Atlas, level: FigureLevel, mask: Uint8Array): number {
  const map = figuresByArea(atlas, mask, level, { measureId: null, vintage: null });
  return map === null ? 0 : map.figures.size;
}

function titleOf({ map }: Ranking, locale: Locale): string {
  const period = formatPeriod(map.vintage.period, locale);
  return rankingWords[locale].title(map.measure.label[locale], period);
}

function deckOf({ map }: Ranking, locale: Locale): string {
  const t = rankingWords[locale];
  const { measure, vintage } = map;
  const unit = measure.unit[locale];
  const deck =
    measure.denominator === null ? t.deck(unit) : t.deckOf(unit, measure.denominator[locale]);
  if (vintage.period === null) return deck;
  return `${deck} ${t.basis(describeBasis(vintage.period, locale))}`;
}

function summaryOf(ranking: Ranking, atlas: Atlas, locale: Locale): string {
  const t = rankingWords[locale];
  const { ranked, unpublishedAreaIds } = ranking;
  const [first] = ranked;
  const count = unpublishedAreaIds.length;
  const top =
    first === undefined
      ? ""
      : t.summary(
          ranked.length,
          formatNumber(ranked.length, locale),
          nameOf(first.areaId, atlas, locale),
          figureText(first.observationId, ranking, atlas, locale),
        );
  // The names stand in the drawing; here the count is enough.
  const without = t.unpublished(count, formatNumber(count, locale)).replace(/:$/, ".");
  return count === 0 ? top : `${top} ${without}`;
}

function tableOf(ranking: Ranking, atlas: Atlas, locale: Locale): TableModel {
  const t = rankingWords[locale];
  const shared = chartMessages[locale];
  const ranks = new Map(
    ranking.ranked.map((figure, index) => [figure.observationId, t.ranked(String(index + 1))]),
  );
  const states = new Map(
    ranking.unranked.map((figure) => [figure.observationId, t.unranked(figure.state)]),
  );
  const row = (id: string): TableRow[] => {
    const record = atlas.byId.get(id);
    if (record?.kind !== "observation") return [];
    const { value, unit } = formatObservation(record.row, ranking.map.measure, locale);
    const cells = [
      nameOf(record.row.areaId, atlas, locale),
      unit === null ? value : `${value} ${unit}`,
      ranks.get(id) ?? states.get(id) ?? t.secondFigure,
      formatPeriod(record.period, locale),
      record.grade,
      evidenceText(record.evidence, atlas, locale),
    ];
    return [{ key: id, cells, selection: { kind: "record", id } }];
  };
  return {
    caption: titleOf(ranking, locale),
    columns: [
      { label: t.colArea },
      { label: t.colFigure, numeric: true },
      { label: t.colState },
      { label: shared.period },
      { label: t.colGrade },
      { label: shared.source },
    ],
    rows: [
      ...[...ranks.keys(), ...states.keys(), ...ranking.otherIds].flatMap(row),
      ...ranking.unpublishedAreaIds.map((id): TableRow => ({
        key: id,
        cells: [nameOf(id, atlas, locale), "–", t.noFigure, "", "", ""],
        selection: { kind: "area", id },
      })),
    ],
  };
}
