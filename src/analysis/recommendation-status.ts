/**
 * Recommendations by agency and status. One that is addressed to several agencies stands with each of them and
 * is counted once in the total; where only a number is published ("15 recommendations"), it counts as that many.
 */
import type { Atlas } from "@/datasets/atlas";
import { RECOMMENDATION_STATUSES, type Recommendation } from "@/datasets/schema";
import type { Clause } from "@/filters/filter";

export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];

export type RecommendationGroup = {
  /** Null = the document names no agency. */
  readonly agencyId: string | null;
  /** In the order of status, then document and number. */
  readonly recommendations: readonly Recommendation[];
  readonly count: number;
};

export type RecommendationTable = {
  readonly groups: readonly RecommendationGroup[];
  /** Each recommendation once. */
  readonly total: number;
  readonly totals: ReadonlyMap<RecommendationStatus, number>;
  readonly recordIds: readonly string[];
};

/** A click on an agency's name filters by it. */
export const RECOMMENDATION_CLAUSES: readonly Clause[] = ["agency"];

/** @param pass 1 where the record of the same index passes every clause but the agencies */
export function buildRecommendations(atlas: Atlas, pass: Uint8Array): RecommendationTable {
  const rows = atlas.records
    .flatMap((record, row) =>
      record.kind === "recommendation" && pass[row] === 1 ? [record.row] : [],
    )
    .toSorted(byStatus);
  const byAgency = new Map<string | null, Recommendation[]>();
  for (const row of rows) {
    for (const id of row.agencyIds.length === 0 ? [null] : row.agencyIds) {
      byAgency.set(id, [...(byAgency.get(id) ?? []), row]);
    }
  }
  const groups = [...byAgency].map(([agencyId, recommendations]) => ({
    agencyId,
    recommendations,
    count: countOf(recommendations),
  }));
  return {
    groups: groups.toSorted(
      (a, b) => b.count - a.count || ((a.agencyId ?? "") < (b.agencyId ?? "") ? -1 : 1),
    ),
    total: countOf(rows),
    totals: new Map(
      RECOMMENDATION_STATUSES.map((status) => [
        status,
        countOf(rows.filter((row) => row.status === status)),
      ]),
    ),
    recordIds: rows.map(({ id }) => id),
  };
}

function countOf(rows: readonly Recommendation[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function byStatus(a: Recommendation, b: Recommendation): number {
  const order = (row: Recommendation) => RECOMMENDATION_STATUSES.indexOf(row.status);
  return order(a) - order(b) || (a.id < b.id ? -1 : 1);
}
