/** The second line of a result: what it is, when, where; and whether the filter now keeps it from the map. */
import type { SearchEntry } from "@/analysis/search";
import type { Atlas } from "@/datasets/atlas";
import { documentCode, formatPeriod } from "@/datasets/describe";
import { kickerOfArea } from "@/panels/details/area-model";
import { selectFilterResult, selectTable } from "@/state/selectors";
import type { AppState } from "@/state/store";
import { recordWords } from "@/text/messages/record-words";
import { searchMessages } from "@/text/messages/search";

/** More countries than this say no more than their number would. */
const NAMED_COUNTRIES = 3;

export function detailOf({ target }: SearchEntry, atlas: Atlas, state: AppState): string {
  const { locale, filter } = state.explorer;
  const t = searchMessages[locale];
  switch (target.kind) {
    case "record":
      return recordDetail(target.id, atlas, state);
    case "area": {
      const area = atlas.areas.get(target.id);
      return area === undefined ? "" : kickerOfArea(area, atlas, locale);
    }
    case "agency": {
      const group = atlas.agencies.get(target.id)?.groupId ?? "";
      const chosen = filter.agencyIds.includes(target.id);
      return joined(
        atlas.agencyGroups.get(group)?.name[locale],
        chosen ? t.agencyRemove : t.agencyAdd,
      );
    }
    case "source": {
      const source = atlas.sources.get(target.id);
      return source === undefined
        ? ""
        : joined(documentCode(source), source.published?.slice(0, 4));
    }
    case "town":
      return joined(t.town, atlas.areas.get(target.country ?? "")?.name[locale]);
    case "command":
      return "";
  }
}

function recordDetail(id: string, atlas: Atlas, state: AppState): string {
  const { locale } = state.explorer;
  const record = atlas.byId.get(id);
  if (record === undefined) return "";
  const words = recordWords[locale];
  const row = selectTable(state).rowOf.get(id);
  const isOut = row !== undefined && selectFilterResult(state).pass[row] !== 1;
  const names = record.countries
    .slice(0, NAMED_COUNTRIES)
    .map((code) => atlas.areas.get(code)?.name[locale] ?? code);
  const more = record.countries.length - names.length;
  return joined(
    record.kind === "place" ? words.placeKind(record.row.kind) : words.kind(record.kind),
    record.period === null ? undefined : formatPeriod(record.period, locale),
    more > 0 ? `${names.join(", ")} +${more}` : names.join(", "),
    isOut ? searchMessages[locale].outside : undefined,
  );
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
