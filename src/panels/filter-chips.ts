/** The active filter in words: one chip per clause, and who is to blame when nothing is left. */
import type { Atlas } from "@/datasets/atlas";
import { areaName } from "@/filters/area-name";
import type { FilterResult } from "@/filters/evaluate";
import { activeClauses, type Clause, type Filter } from "@/filters/filter";
import { areaNames } from "@/text/messages/area-names";
import { filterMessages } from "@/text/messages/filters";
import type { Locale } from "@/text/locale";
import type { Sizes } from "./facet-groups";
import { formatYears } from "./year-steps";

export type FilterChip = {
  readonly clause: Clause;
  /** "2010–2014", "ATF, CBP +2". */
  readonly text: string;
  /** "years 2010–2014", "agency: ATF, CBP +2": the chip where it stands alone in a sentence. */
  readonly inSentence: string;
};

/** More names than this and a chip no longer fits beside others. */
const NAMED_VALUES = 2;

/** One chip per active clause, in the order of the clauses. */
export function buildChips(
  filter: Filter,
  atlas: Atlas,
  agencySizes: Sizes,
  locale: Locale,
): FilterChip[] {
  const t = filterMessages[locale];
  return activeClauses(filter).map((clause) => {
    const text = textOf(clause, filter, atlas, agencySizes, locale);
    return { clause, text, inSentence: t.chipInSentence(clause, text) };
  });
}

function textOf(
  clause: Clause,
  filter: Filter,
  atlas: Atlas,
  agencySizes: Sizes,
  locale: Locale,
): string {
  const t = filterMessages[locale];
  switch (clause) {
    case "years": {
      const years = filter.years === null ? "" : formatYears(filter.years);
      return filter.yearMode === "contained" ? t.chipContained(years) : years;
    }
    case "agency":
      return agenciesText(filter.agencyIds, atlas, agencySizes, locale);
    case "activityType":
      return joined(
        filter.activityTypeIds.map((id) => atlas.activityTypes.get(id)?.name[locale] ?? id),
      );
    case "country":
      return joined(filter.countries.map((code) => atlas.areas.get(code)?.name[locale] ?? code));
    case "grade":
      return t.chipGrades(filter.grades.join(", "));
    case "area": {
      if (filter.area === null) return "";
      const name = areaName(filter.area, atlas, locale);
      return filter.areaStrict ? areaNames[locale].strictly(name) : name;
    }
    case "text":
      return t.chipText(filter.text.trim());
  }
}

/**
 * The name of a department or government when exactly its agencies are chosen (those that have records:
 * the panel lists no others); else the first few agencies.
 */
function agenciesText(ids: readonly string[], atlas: Atlas, sizes: Sizes, locale: Locale): string {
  const groupIds = new Set(ids.map((id) => atlas.agencies.get(id)?.groupId));
  const [groupId] = groupIds;
  if (groupIds.size === 1 && groupId !== undefined && ids.length > 1) {
    const group = atlas.agencyGroups.get(groupId);
    const members = [...atlas.agencies.values()].filter(
      (agency) => agency.groupId === groupId && (sizes.get(agency.id) ?? 0) > 0,
    );
    if (group !== undefined && members.every((agency) => ids.includes(agency.id)))
      return group.name[locale];
  }
  return joined(ids.map((id) => atlas.agencies.get(id)?.abbreviation[locale] ?? id));
}

function joined(names: readonly string[]): string {
  const more = names.length - NAMED_VALUES;
  const named = names.slice(0, NAMED_VALUES).join(", ");
  return more > 0 ? `${named} +${more}` : named;
}

export type Culprit = { readonly chip: FilterChip; readonly countWithout: number };

/** Chips whose removal alone would show something again, the most helpful first. */
export function culpritsOf(
  chips: readonly FilterChip[],
  countWithout: FilterResult["countWithout"],
): Culprit[] {
  return chips
    .map((chip) => ({ chip, countWithout: countWithout[chip.clause] }))
    .filter((culprit) => culprit.countWithout > 0)
    .sort((a, b) => b.countWithout - a.countWithout);
}
