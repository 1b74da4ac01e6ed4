/**
 * The values of a facet as a list to tick: grouped, in an order that does not move while filtering, and
 * what ticking a group means. Sizes are the counts without any filter, so they are fixed per data set.
 */
import type { Atlas } from "@/datasets/atlas";
import { GRADES, type Grade } from "@/datasets/schema";
import type { BitColumn } from "@/filters/record-table";
import type { LocalizedText } from "@/text/locale";

export type FacetOption = {
  readonly value: string;
  /** What the row shows. */
  readonly text: LocalizedText;
  /** The long name, where the row shows a short one. */
  readonly name: LocalizedText;
  /** Records with this value when nothing is filtered. */
  readonly size: number;
  /** Palette role of an agency. */
  readonly color: string | null;
};

export type FacetGroup = {
  readonly id: string;
  /** Null for the only group of a facet that is not grouped. */
  readonly name: LocalizedText | null;
  readonly options: readonly FacetOption[];
};

export type Sizes = ReadonlyMap<string, number>;

const ACTIVITY_GROUPS = ["program", "oversight", "evidence"] as const;
export type ActivityGroupId = (typeof ACTIVITY_GROUPS)[number];

/** Agencies by department or government; the group of the largest agency first. Agencies of no record are left out. */
export function agencyGroups(atlas: Atlas, sizes: Sizes): FacetGroup[] {
  const groups = [...atlas.agencyGroups.values()].map((group): FacetGroup => {
    const options = [...atlas.agencies.values()]
      .filter((agency) => agency.groupId === group.id && sizeOf(sizes, agency.id) > 0)
      .map((agency) => ({
        value: agency.id,
        text: agency.abbreviation,
        name: agency.name,
        size: sizeOf(sizes, agency.id),
        color: agency.color,
      }));
    return { id: group.id, name: group.name, options: bySize(options) };
  });
  const weight = (group: FacetGroup) => group.options[0]?.size ?? 0;
  return groups
    .filter((group) => group.options.length > 0)
    .sort((a, b) => weight(b) - weight(a) || a.id.localeCompare(b.id));
}

/** Activity types: what was done, what was overseen, what is counted. Types that only context has are left out. */
export function activityTypeGroups(
  atlas: Atlas,
  sizes: Sizes,
  groupNames: { readonly [Id in ActivityGroupId]: LocalizedText },
): FacetGroup[] {
  return ACTIVITY_GROUPS.map((id): FacetGroup => {
    const options = [...atlas.activityTypes.values()]
      .filter((type) => type.group === id && sizeOf(sizes, type.id) > 0)
      .map((type) => plainOption(type.id, type.name, sizes));
    return { id, name: groupNames[id], options: bySize(options) };
  }).filter((group) => group.options.length > 0);
}

/** Countries by number of records. */
export function countryGroup(atlas: Atlas, sizes: Sizes): FacetGroup[] {
  const options = [...sizes]
    .filter(([, size]) => size > 0)
    .map(([code]) =>
      plainOption(code, atlas.areas.get(code)?.name ?? { en: code, es: code }, sizes),
    );
  return [{ id: "countries", name: null, options: bySize(options) }];
}

/** Grades in their own order, the strongest first; all three, because each is explained. */
export function gradeGroup(
  sizes: Sizes,
  explanations: { readonly [G in Grade]: LocalizedText },
): FacetGroup[] {
  const options = GRADES.map((grade) => ({
    ...plainOption(grade, { en: grade, es: grade }, sizes),
    name: explanations[grade],
  }));
  return [{ id: "grades", name: null, options }];
}

/** What the box of a group shows. */
export function groupState(group: FacetGroup, chosen: ReadonlySet<string>): boolean | "mixed" {
  const ticked = group.options.filter((option) => chosen.has(option.value)).length;
  if (ticked === 0) return false;
  return ticked === group.options.length ? true : "mixed";
}

/** The chosen values after the box of a group was clicked: all of the group, or none of it if all were. */
export function withGroupToggled(chosen: readonly string[], group: FacetGroup): string[] {
  const values = new Set(group.options.map((option) => option.value));
  const others = chosen.filter((value) => !values.has(value));
  return groupState(group, new Set(chosen)) === true ? others : [...others, ...values];
}

/**
 * The `limit` largest options of all groups together, in their groups, and every chosen one: a tick is never
 * out of sight. A remainder of one is shown at once: "show 1 more" would take the same line.
 */
export function shortened(
  groups: readonly FacetGroup[],
  limit: number,
  chosen: ReadonlySet<string>,
): readonly FacetGroup[] {
  if (countOptions(groups) <= limit + 1) return groups;
  const largest = bySize(groups.flatMap((group) => group.options)).slice(0, limit);
  const kept = new Set(largest.map((option) => option.value));
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter(({ value }) => kept.has(value) || chosen.has(value)),
    }))
    .filter((group) => group.options.length > 0);
}

export function countOptions(groups: readonly FacetGroup[]): number {
  return groups.reduce((sum, group) => sum + group.options.length, 0);
}

/** The full length of a bar: the largest value of the facet. */
export function largestSize(groups: readonly FacetGroup[]): number {
  return Math.max(1, ...groups.flatMap((group) => group.options.map((option) => option.size)));
}

/** How many rows that pass have no value at all in a facet: no choice in it removes them. */
export function countLacking(column: BitColumn, pass: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < pass.length; row += 1) {
    if (pass[row] !== 1) continue;
    let any = 0;
    for (let word = 0; word < column.words; word += 1)
      any |= column.bits[row * column.words + word] ?? 0;
    if (any === 0) count += 1;
  }
  return count;
}

function plainOption(value: string, name: LocalizedText, sizes: Sizes): FacetOption {
  return { value, text: name, name, size: sizeOf(sizes, value), color: null };
}

function bySize(options: readonly FacetOption[]): FacetOption[] {
  return [...options].sort((a, b) => b.size - a.size || a.value.localeCompare(b.value));
}

function sizeOf(sizes: Sizes, value: string): number {
  return sizes.get(value) ?? 0;
}
