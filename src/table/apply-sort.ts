/** Sets the order of the table and says it. */
import type { TableSort } from "@/permalink/explorer-state";
import { actions } from "@/state/store";
import type { Locale } from "@/text/locale";
import { tableMessages } from "@/text/messages/table";

export function applySort(sort: readonly TableSort[]): void {
  actions.setTableSort(sort);
  actions.announce({ en: announcement("en", sort), es: announcement("es", sort) });
}

function announcement(locale: Locale, sort: readonly TableSort[]): string {
  const text = tableMessages[locale];
  if (sort.length === 0) return text.unsorted;
  return text.sorted(
    sort.map(({ column, direction }) => text.sortKey(text.column(column), direction)),
  );
}
