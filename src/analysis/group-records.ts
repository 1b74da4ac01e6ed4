/**
 * Records in groups: by agency, by area or by kind. A record that names several agencies or areas stands in each of
 * their groups, one that names none in a group of its own, so every record is in at least one. Rows keep the order
 * they come in.
 */
import { RECORD_KINDS, type Atlas, type AtlasRecord } from "@/datasets/atlas";
import { normalizeText } from "@/filters/filter";
import type { Locale } from "@/text/locale";
import { addFigures, type FigureSum } from "./add-figures";
import type { Grouping } from "./groupings";

export type RecordGroup = {
  /** Agency, area or kind; null = the records that name none. */
  readonly id: string | null;
  readonly records: readonly AtlasRecord[];
  readonly sum: FigureSum;
};

export type GroupedRecords = {
  readonly groups: readonly RecordGroup[];
  /** How many records stand in more than one group. */
  readonly repeatedCount: number;
};

/** The groups of some records: agencies by name, areas below their country, kinds in the order of the tabs. */
export function groupRecords(
  records: readonly AtlasRecord[],
  grouping: Grouping,
  atlas: Atlas,
  locale: Locale,
): GroupedRecords {
  const byId = new Map<string | null, AtlasRecord[]>();
  let repeatedCount = 0;
  for (const record of records) {
    const ids = groupIdsOf(record, grouping);
    if (ids.length > 1) repeatedCount += 1;
    for (const id of ids.length === 0 ? [null] : ids) {
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [record]);
      else known.push(record);
    }
  }
  const order = new Map(
    [...byId.keys()].map((id) => [id, id === null ? "" : orderKey(id, grouping, atlas, locale)]),
  );
  const compare = (a: string | null, b: string | null) =>
    Number(a === null) - Number(b === null) || compareText(order.get(a) ?? "", order.get(b) ?? "");
  const groups = [...byId]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([id, own]) => ({ id, records: own, sum: addFigures(own, atlas) }));
  return { groups, repeatedCount };
}

/** Without repeats. A record that is drawn on no area belongs to its countries. */
export function groupIdsOf(record: AtlasRecord, grouping: Grouping): readonly string[] {
  switch (grouping) {
    case "agency":
      return [...new Set(record.agencyIds)];
    case "area":
      return [...new Set(record.areaIds.length > 0 ? record.areaIds : record.countries)];
    case "kind":
      return [record.kind];
  }
}

/** `Mexico 0`, `Mexico 1 Chiapas`; an area of several countries comes after all that belong to one. */
function orderKey(id: string, grouping: Grouping, atlas: Atlas, locale: Locale): string {
  if (grouping === "kind") return String(RECORD_KINDS.findIndex((kind) => kind === id));
  if (grouping === "agency")
    return normalizeText(atlas.agencies.get(id)?.abbreviation[locale] ?? id);
  const area = atlas.areas.get(id);
  if (area === undefined) return `2 ${id}`;
  const name = normalizeText(area.name[locale]);
  const [country, ...others] = area.countries;
  if (country === undefined || others.length > 0) return `1 ${name}`;
  const countryName = normalizeText(atlas.areas.get(country)?.name[locale] ?? country);
  return `0 ${countryName} ${area.kind === "country" ? "0" : `1 ${name}`}`;
}

/** Of normalised texts; a collator would take longer than everything else here. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
