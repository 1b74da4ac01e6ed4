/** Areas by one published figure, as on the map, as a figure. Pure. */
import { rankingClauses, type Ranking } from "@/analysis/ranking";
import { figureMessages } from "@/text/messages/figure";
import { rankingWords } from "@/text/messages/ranking-chart";
import { COLORS } from "@/ui/tokens";
import {
  distinctNames,
  inexactNote,
  notesOf,
  ownClausesNote,
  passWithout,
  type BuiltChart,
  type ChartInput,
} from "./chart-input";
import { rankFigures } from "./rank-figures";
import {
  figureText,
  nameOf,
  rankingDeck,
  rankingNotes,
  rankingSummary,
  rankingTable,
  rankingTitle,
} from "./ranking-text";
import { plainTable } from "./table-model";

const CAVEATS = ["cav-top-states-only"];

export function rankingFigure(input: ChartInput): BuiltChart {
  const { atlas, view, locale } = input;
  const { level } = view.chart;
  const ranking = rankingOf(input);
  if (ranking === null)
    return { figure: null, title: rankingWords[locale].titleEmpty, cited: [], caveatIds: [] };
  const title = rankingTitle(ranking, locale);
  const cited = ranking.recordIds.flatMap((id) => atlas.byId.get(id) ?? []);
  const caveatIds = ranking.unpublishedAreaIds.length > 0 && level === "state" ? CAVEATS : [];
  const built = { title, cited, caveatIds };
  if (ranking.ranked.length === 0) return { ...built, figure: null };
  // What is published, but not as a number to rank, keeps its place without a bar.
  const shown = [...ranking.ranked, ...ranking.unranked];
  const summary = rankingSummary(ranking, atlas, locale);
  const { measure } = ranking.map;
  return {
    ...built,
    figure: {
      title,
      kind: "bars",
      unit: measure.unit[locale],
      categories: distinctNames(
        shown.map(({ areaId }) => ({ name: nameOf(areaId, atlas, locale), detail: areaId })),
      ),
      series: [
        {
          name: measure.label[locale],
          color: COLORS[view.theme].count,
          values: shown.map(({ value }, index) => (index < ranking.ranked.length ? value : null)),
        },
      ],
      notes: notesOf(
        rankingDeck(ranking, locale),
        inexactNote(
          ranking.ranked.map(({ areaId, observationId, qualifier }) => ({
            name: nameOf(areaId, atlas, locale),
            value: figureText(observationId, ranking, atlas, locale),
            qualifier,
          })),
          locale,
        ),
        ...rankingNotes(ranking, atlas, locale),
        ownClausesNote(input, rankingClauses(level)),
      ),
      alt: `${figureMessages[locale].chart(title)} ${summary}`,
      table: plainTable(rankingTable(ranking, atlas, locale)),
    },
  };
}

/** What the map shows under the whole filter, ranked under every clause but the chart's own. */
function rankingOf(input: ChartInput): Ranking | null {
  const { atlas, view, result } = input;
  const { level } = view.chart;
  const pass = passWithout(input, rankingClauses(level));
  return rankFigures(atlas, level, pass, result.pass, view.figures[level]);
}
