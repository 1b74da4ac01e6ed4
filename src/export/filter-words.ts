/**
 * The filter as one sentence without a full stop, for the head of a file, a caption, a slide or a citation:
 * `Records on “Trace data” or “Forensics and ballistics”, in Guatemala, with agency ATF, from periods that
 * overlap 2010–2014`. Unlike the chips it names every value. Commas join what must hold together; "or" what
 * may stand for one another.
 */
import type { CompareChoice } from "@/analysis/compare";
import { nameOfSide } from "@/analysis/compare-names";
import type { Atlas } from "@/datasets/atlas";
import { areaName } from "@/filters/area-name";
import { facetNames, formatYearRange } from "@/filters/facet-names";
import { activeClauses, type Clause, type Filter } from "@/filters/filter";
import { INTL_TAG, type Locale } from "@/text/locale";
import { exportMessages } from "@/text/messages/export";

/** What the records are about comes before how they were chosen. */
const READING_ORDER: readonly Clause[] = [
  "activityType",
  "country",
  "area",
  "agency",
  "years",
  "grade",
  "text",
];

/** The whole filter in the reader's language; capitalised, no full stop. */
export function describeFilter(filter: Filter, atlas: Atlas, locale: Locale): string {
  const t = exportMessages[locale];
  const active = activeClauses(filter);
  if (active.length === 0) return t.allRecords;
  const parts = active
    .toSorted((a, b) => READING_ORDER.indexOf(a) - READING_ORDER.indexOf(b))
    .map((clause) => describeClause(clause, filter, atlas, locale));
  return `${t.records} ${parts.join(", ")}`;
}

/** The filter and, where the view compares two of anything, which two: `…; comparing 2010–2014 with 2015–2019`. */
export function describeView(
  { filter, compare }: { readonly filter: Filter; readonly compare: CompareChoice | null },
  atlas: Atlas,
  locale: Locale,
): string {
  const words = describeFilter(filter, atlas, locale);
  if (compare === null) return words;
  return `${words}; ${exportMessages[locale].comparing(comparedPair(compare, atlas, locale))}`;
}

/** `2010–2014 with 2015–2019`; measures are long and stand in quotes. */
export function comparedPair(compare: CompareChoice, atlas: Atlas, locale: Locale): string {
  const t = exportMessages[locale];
  const name = (side: "a" | "b") => {
    const text = oneLine(nameOfSide(compare, side, atlas, locale));
    return compare.by === "measure" ? t.quoted(text) : text;
  };
  return t.comparedPair(name("a"), name("b"));
}

/** One clause as it stands in the sentence: `in Guatemala or Belize`. */
export function describeClause(
  clause: Clause,
  filter: Filter,
  atlas: Atlas,
  locale: Locale,
): string {
  const t = exportMessages[locale];
  switch (clause) {
    case "years": {
      const years = filter.years === null ? "" : formatYearRange(filter.years);
      return filter.yearMode === "contained" ? t.filterContained(years) : t.filterOverlap(years);
    }
    case "agency":
      return t.filterAgencies(either(facetNames(filter, clause, atlas, locale), locale));
    case "activityType":
      return t.filterTypes(either(facetNames(filter, clause, atlas, locale).map(t.quoted), locale));
    case "country":
      return t.filterCountries(either(facetNames(filter, clause, atlas, locale), locale));
    case "grade":
      return t.filterGrades(either(facetNames(filter, clause, atlas, locale), locale));
    case "area": {
      const name = filter.area === null ? "" : t.quoted(areaName(filter.area, atlas, locale));
      return filter.areaStrict ? t.filterAreaStrict(name) : t.filterArea(name);
    }
    case "text":
      return t.filterText(t.quoted(oneLine(filter.text)));
  }
}

/** `A, B, or C`; in Spanish `A, B o C`, with `u` where the ear asks for it (`ICE u OEA`). */
function either(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(INTL_TAG[locale], { type: "disjunction" }).format(names);
}

/** The search text comes from a link: no line breaks, and nothing that turns the direction of writing around. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
}
