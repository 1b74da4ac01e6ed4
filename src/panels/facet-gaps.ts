/**
 * Records that stay although a facet is restricted, because they have no value in it. Without their number the count
 * beside a ticked value and the count of what is shown would seem to disagree.
 */
import { facetValues, type Facet, type Filter } from "@/filters/filter";
import type { RecordTable } from "@/filters/record-table";
import { countLacking } from "./facet-groups";

/** Every record has a grade. */
const FACETS_WITH_GAPS = ["agency", "activityType", "country"] as const satisfies readonly Facet[];

export type FacetGap = {
  readonly facet: (typeof FACETS_WITH_GAPS)[number];
  readonly count: number;
};

/** Of the restricted facets, those without which some of the records shown would have gone too. */
export function facetGaps(
  filter: Filter,
  columns: RecordTable["columns"],
  pass: Uint8Array,
): FacetGap[] {
  return FACETS_WITH_GAPS.filter((facet) => facetValues(filter, facet).length > 0)
    .map((facet) => ({ facet, count: countLacking(columns[facet], pass) }))
    .filter(({ count }) => count > 0);
}
