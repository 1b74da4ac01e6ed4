/** Recommendations by agency and status as a figure. Pure. */
import { buildRecommendations, RECOMMENDATION_CLAUSES } from "@/analysis/recommendation-status";
import type { RecommendationStatus } from "@/analysis/recommendation-status";
import { RECOMMENDATION_STATUSES } from "@/datasets/schema";
import { mixHex } from "@/layers/palette";
import { figureMessages } from "@/text/messages/figure";
import { recordWords } from "@/text/messages/record-words";
import { recommendationWords } from "@/text/messages/recommendations-chart";
import { COLORS, type ThemeName } from "@/ui/tokens";
import {
  distinctNames,
  notesOf,
  ownClausesNote,
  passWithout,
  type BuiltChart,
  type ChartInput,
} from "./chart-input";
import { agencyName, recommendationsSummary, recommendationsTable } from "./recommendations-text";
import { plainTable } from "./table-model";

/** The further something has come, the darker; where nothing is stated, another hue. */
function colorOf(status: RecommendationStatus, theme: ThemeName): string {
  const { accent, panel, hatch } = COLORS[theme];
  const portion = { "closed-implemented": 0, agreed: 0.35, open: 0.7, "not-stated": null }[status];
  return portion === null ? hatch : mixHex(accent, panel, portion);
}

export function recommendationsFigure(input: ChartInput): BuiltChart {
  const { atlas, view, locale } = input;
  const t = recommendationWords[locale];
  const words = figureMessages[locale];
  const shown = buildRecommendations(atlas, passWithout(input, RECOMMENDATION_CLAUSES));
  const cited = shown.recordIds.flatMap((id) => atlas.byId.get(id) ?? []);
  const built = { title: t.title, cited, caveatIds: [] };
  if (shown.groups.length === 0) return { ...built, figure: null };
  const summary = recommendationsSummary(shown, locale);
  const statuses = RECOMMENDATION_STATUSES.filter((status) => (shown.totals.get(status) ?? 0) > 0);
  return {
    ...built,
    figure: {
      title: t.title,
      kind: "stacked-bars",
      unit: words.recommendations,
      categories: distinctNames(
        shown.groups.map(({ agencyId }) => ({
          name: agencyName(agencyId, atlas, locale),
          detail: agencyId ?? "",
        })),
      ),
      series: statuses.map((status) => ({
        name: recordWords[locale].recommendationStatus(status),
        color: colorOf(status, view.theme),
        values: shown.groups.map(({ recommendations }) =>
          recommendations.reduce((sum, row) => sum + (row.status === status ? row.count : 0), 0),
        ),
      })),
      notes: notesOf(
        summary,
        words.recommendationsHow,
        ownClausesNote(input, RECOMMENDATION_CLAUSES),
      ),
      alt: `${words.chart(t.title)} ${summary}`,
      table: plainTable(recommendationsTable(shown, atlas, locale)),
    },
  };
}
