/** A selection in one line for lists: kind, title, period. */
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import type { Selection } from "@/permalink/explorer-state";
import type { Locale } from "@/text/locale";
import { MAP_MESSAGES } from "@/text/messages/map";
import { recordWords } from "@/text/messages/record-words";

export type SelectionLine = {
  readonly kind: string;
  readonly title: string;
  /** Null for an area and for a record to which no period belongs. */
  readonly period: string | null;
};

/** Null when the atlas does not (or no longer) have it. */
export function describeSelection(
  { kind, id }: Selection,
  atlas: Atlas,
  locale: Locale,
): SelectionLine | null {
  if (kind === "area") {
    const area = atlas.areas.get(id);
    if (area === undefined) return null;
    return { kind: MAP_MESSAGES[locale].area(area.kind), title: area.name[locale], period: null };
  }
  const record = atlas.byId.get(id);
  if (record === undefined) return null;
  const words = recordWords[locale];
  return {
    kind: record.kind === "place" ? words.placeKind(record.row.kind) : words.kind(record.kind),
    title: record.title[locale],
    period: record.period === null ? null : formatPeriod(record.period, locale),
  };
}
