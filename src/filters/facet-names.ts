/**
 * What is chosen in a facet, by name: for the filter in words, wherever it is said. A group of agencies that
 * is chosen as a whole goes by the name of the group.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Locale } from "@/text/locale";
import { facetValues, type Facet, type Filter, type YearRange } from "./filter";

/** Names of the values chosen in a facet, in the order of the filter; an unknown code is its own name. */
export function facetNames(filter: Filter, facet: Facet, atlas: Atlas, locale: Locale): string[] {
  switch (facet) {
    case "agency":
      return agencyNames(filter.agencyIds, atlas, locale);
    case "activityType":
      return filter.activityTypeIds.map((id) => atlas.activityTypes.get(id)?.name[locale] ?? id);
    case "country":
      return filter.countries.map((code) => atlas.areas.get(code)?.name[locale] ?? code);
    case "grade":
      return [...facetValues(filter, "grade")];
  }
}

/** `2014` or `2010–2014`. */
export function formatYearRange({ from, to }: YearRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Whole groups first, then single agencies. Agencies without any record are in no list, so they are not missed. */
function agencyNames(ids: readonly string[], atlas: Atlas, locale: Locale): string[] {
  const withRecords = new Set(atlas.records.flatMap((record) => record.agencyIds));
  const whole = new Set(
    [...atlas.agencyGroups.keys()].filter((groupId) => {
      const members = [...atlas.agencies.values()].filter(
        (agency) => agency.groupId === groupId && withRecords.has(agency.id),
      );
      return members.length > 1 && members.every((agency) => ids.includes(agency.id));
    }),
  );
  const groupOf = (id: string) => atlas.agencies.get(id)?.groupId;
  const single = ids.filter((id) => !whole.has(groupOf(id) ?? ""));
  return [
    ...[...whole].map((groupId) => atlas.agencyGroups.get(groupId)?.name[locale] ?? groupId),
    ...single.map((id) => atlas.agencies.get(id)?.abbreviation[locale] ?? id),
  ];
}
