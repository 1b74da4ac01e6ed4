/**
 * What a mark does, as one attribute: drawings hold hundreds of marks and one listener reads them all. A mark
 * that stands for a record or an area selects it; one that stands for a value of a facet filters by it.
 */
import { toggleFacetValue, type Facet } from "@/filters/filter";
import type { Selection } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";

const FACET_NAMES: readonly Facet[] = ["agency", "activityType", "country", "grade"];

export function selects(kind: Selection["kind"], id: string): string {
  return `${kind}:${id}`;
}

export function filters(facet: Facet, value: string): string {
  return `${facet}:${value}`;
}

/** What a mark selects; null for one that filters. */
export function selectionOf(mark: string): Selection | null {
  const [kind = "", id = ""] = mark.split(/:(.*)/);
  return kind === "record" || kind === "area" ? { kind, id } : null;
}

export function doMark(mark: string): void {
  const selection = selectionOf(mark);
  if (selection !== null) {
    actions.select(selection);
    return;
  }
  const [name = "", value = ""] = mark.split(/:(.*)/);
  const facet = FACET_NAMES.find((candidate) => candidate === name);
  if (facet === undefined) return;
  actions.setFilter(toggleFacetValue(store.getState().explorer.filter, facet, value));
}
