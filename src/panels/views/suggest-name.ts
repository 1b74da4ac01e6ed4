/** A name for a view that its owner will know again: the filter in words, else what is compared or selected. */
import type { Atlas } from "@/datasets/atlas";
import { comparedPair, describeView } from "@/export/filter-words";
import { activeClauses } from "@/filters/filter";
import type { ExplorerState } from "@/permalink/explorer-state";

/** What fits in one line of the list. */
const LENGTH = 80;

export function suggestName(explorer: ExplorerState, atlas: Atlas): string {
  const { filter, compare, selection, locale } = explorer;
  const unfiltered = activeClauses(filter).length === 0;
  if (unfiltered && compare !== null) return shorten(comparedPair(compare, atlas, locale));
  const title =
    selection === null
      ? undefined
      : selection.kind === "record"
        ? atlas.byId.get(selection.id)?.title[locale]
        : atlas.areas.get(selection.id)?.name[locale];
  const words = describeView(explorer, atlas, locale);
  return shorten(unfiltered && title !== undefined ? title : words);
}

function shorten(text: string): string {
  if (text.length <= LENGTH) return text;
  const cut = text.slice(0, LENGTH - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LENGTH / 2)).trimEnd()}…`;
}
