/** Which records the chart of a view is of, for tests that span chart and view. */
import { withoutClauses } from "@/analysis/cross-filter";
import { buildMoney, moneyClauses } from "@/analysis/money";
import { buildRecommendations, RECOMMENDATION_CLAUSES } from "@/analysis/recommendation-status";
import { buildSeries } from "@/analysis/series";
import { buildTargets } from "@/analysis/targets";
import { buildTimeline, timelineClauses } from "@/analysis/timeline";
import type { Atlas } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import type { RecordTable } from "@/filters/record-table";
import type { ExplorerState } from "@/permalink/explorer-state";

/** The records behind the chart of a view. */
export function chartRecords(
  { chart, filter }: ExplorerState,
  atlas: Atlas,
  table: RecordTable,
): readonly string[] {
  const masked = (...own: Parameters<typeof withoutClauses>[1]) =>
    evaluateFilter(table, withoutClauses(filter, own)).pass;
  switch (chart.id) {
    case "timeline":
      return buildTimeline(atlas, masked(...timelineClauses(chart.split)), chart.split, chart.sites)
        .recordIds;
    case "money":
      return buildMoney(atlas, masked(...moneyClauses(chart.split)), chart.split).recordIds;
    case "targets":
      return buildTargets(atlas, masked()).recordIds;
    case "recommendations":
      return buildRecommendations(atlas, masked(...RECOMMENDATION_CLAUSES)).recordIds;
    case "series": {
      const measures = chart.measureIds.flatMap((id) => atlas.measures.get(id) ?? []);
      return buildSeries(atlas, masked(), measures, chart.areaId).recordIds;
    }
    default:
      return [];
  }
}
