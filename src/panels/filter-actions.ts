/** What the reader does to the filter, as stable functions: a memoised row never re-renders for a new callback. */
import {
  facetValues,
  toggleFacetValue,
  withFacet,
  withoutClause,
  type Clause,
  type Facet,
  type Filter,
  type YearMode,
  type YearRange,
} from "@/filters/filter";
import { actions, store } from "@/state/store";
import { withGroupToggled, type FacetGroup } from "./facet-groups";

function changeFilter(change: (filter: Filter) => Filter): void {
  actions.setFilter(change(store.getState().explorer.filter));
}

export function toggleValue(facet: Facet, value: string): void {
  changeFilter((filter) => toggleFacetValue(filter, facet, value));
}

export function toggleGroup(facet: Facet, group: FacetGroup): void {
  changeFilter((filter) =>
    withFacet(filter, facet, withGroupToggled(facetValues(filter, facet), group)),
  );
}

export function dropClause(clause: Clause): void {
  changeFilter((filter) => withoutClause(filter, clause));
}

export function setText(text: string): void {
  changeFilter((filter) => ({ ...filter, text }));
}

export function setYears(years: YearRange | null): void {
  changeFilter((filter) =>
    years === null ? withoutClause(filter, "years") : { ...filter, years },
  );
}

export function setYearMode(yearMode: YearMode): void {
  changeFilter((filter) => ({ ...filter, yearMode }));
}
