/**
 * The one filter, as data. Map, table, counts, charts, link and export all read this value and nothing else.
 * Within a clause values are joined by OR, clauses by AND; an empty clause restricts nothing.
 */
import type { Grade } from "@/datasets/schema";
import type { AreaOfInterest } from "./area";

/** Inclusive calendar years. */
export type YearRange = { readonly from: number; readonly to: number };

/** `overlap`: some of the record's period lies in the range; `contained`: all of it. */
export type YearMode = "overlap" | "contained";

export type Filter = {
  /** Null = all years. */
  readonly years: YearRange | null;
  readonly yearMode: YearMode;
  readonly agencyIds: readonly string[];
  readonly activityTypeIds: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly grades: readonly Grade[];
  /** Null = everywhere. */
  readonly area: AreaOfInterest | null;
  /** Only what is surely inside the area: without records that cannot be placed. */
  readonly areaStrict: boolean;
  /** Every word must be found, accents and case aside; "" = no restriction. */
  readonly text: string;
};

/** Facets with a list of values to choose from. */
export const FACETS = ["agency", "activityType", "country", "grade"] as const;
export type Facet = (typeof FACETS)[number];

/** All clauses, in the order of the chips. */
export const CLAUSES = ["years", ...FACETS, "area", "text"] as const;
export type Clause = (typeof CLAUSES)[number];

export const EMPTY_FILTER: Filter = {
  years: null,
  yearMode: "overlap",
  agencyIds: [],
  activityTypeIds: [],
  countries: [],
  grades: [],
  area: null,
  areaStrict: false,
  text: "",
};

/** Years the atlas covers; the slider's ends. Earlier long-run windows are clipped to the first year there. */
export const YEAR_DOMAIN: YearRange = { from: 1990, to: 2026 };

/** The values chosen in a facet. */
export function facetValues(filter: Filter, facet: Facet): readonly string[] {
  switch (facet) {
    case "agency":
      return filter.agencyIds;
    case "activityType":
      return filter.activityTypeIds;
    case "country":
      return filter.countries;
    case "grade":
      return filter.grades;
  }
}

/** The filter with other values in one facet; values are kept sorted and unique, so equal filters are equal values. */
export function withFacet(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  const sorted = [...new Set(values)].sort();
  switch (facet) {
    case "agency":
      return { ...filter, agencyIds: sorted };
    case "activityType":
      return { ...filter, activityTypeIds: sorted };
    case "country":
      return { ...filter, countries: sorted };
    case "grade":
      return { ...filter, grades: sorted as Grade[] };
  }
}

/** Adds a value that is not chosen, removes one that is. */
export function toggleFacetValue(filter: Filter, facet: Facet, value: string): Filter {
  const values = facetValues(filter, facet);
  return withFacet(
    filter,
    facet,
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  );
}

/** The filter without one clause. */
export function withoutClause(filter: Filter, clause: Clause): Filter {
  if (clause === "years") return { ...filter, years: null, yearMode: "overlap" };
  if (clause === "text") return { ...filter, text: "" };
  if (clause === "area") return { ...filter, area: null, areaStrict: false };
  return withFacet(filter, clause, []);
}

/** Clauses that restrict something, in the order of the chips. */
export function activeClauses(filter: Filter): Clause[] {
  return CLAUSES.filter((clause) => {
    if (clause === "years") return filter.years !== null;
    if (clause === "text") return searchWords(filter.text).length > 0;
    if (clause === "area") return filter.area !== null;
    return facetValues(filter, clause).length > 0;
  });
}

/** Lower case without accents, so that "Petén" and "peten" are the same word. */
export function normalizeText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

export function searchWords(text: string): string[] {
  return normalizeText(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}
