/**
 * Two of anything under the one filter: two periods, two agencies, two countries or two measures. Each side is a
 * filter of its own, derived from the one filter by putting the side's value in the place of one clause; measures
 * leave the filter as it is and differ in what is shown. What cannot be compared is refused with its reason.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Measure } from "@/datasets/schema";
import { withFacet, YEAR_DOMAIN, type Filter, type YearRange } from "@/filters/filter";

export const COMPARE_BY = ["years", "agency", "country", "measure"] as const;
export type CompareBy = (typeof COMPARE_BY)[number];

export const SIDES = ["a", "b"] as const;
export type Side = (typeof SIDES)[number];

/** What is compared, as the link holds it: `2010-2014`, an agency id, a country code or a measure id. */
export type CompareChoice = { readonly by: CompareBy; readonly a: string; readonly b: string };

/** Why the two sides are not compared at all. */
export type SideRefusal =
  "unreadable" | "same" | "series" | "kind" | "unit" | "denominator" | "words";

/** The years of a side; null when the text is no range of the years the atlas covers. */
export function readYears(text: string): YearRange | null {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = Number(match[2]);
  return from > to || from < YEAR_DOMAIN.from || to > YEAR_DOMAIN.to ? null : { from, to };
}

/** `2010-2014`, as a side is written. */
export function writeYears({ from, to }: YearRange): string {
  return `${from}-${to}`;
}

/** A and B change places. */
export function swapSides({ by, a, b }: CompareChoice): CompareChoice {
  return { by, a: b, b: a };
}

/** The filter of a side. Only the compared clause is another one; how years are read stays as chosen. */
export function sideFilter(filter: Filter, { by, ...values }: CompareChoice, side: Side): Filter {
  const value = values[side];
  switch (by) {
    case "years":
      return { ...filter, years: readYears(value) };
    case "agency":
      return withFacet(filter, "agency", [value]);
    case "country":
      return withFacet(filter, "country", [value]);
    case "measure":
      return filter;
  }
}

/** Why these two cannot be compared; null when they can. Codes that the data do not have are `unreadable`. */
export function refuseSides(choice: CompareChoice, atlas: Atlas): SideRefusal | null {
  const { by, a, b } = choice;
  if (!isReadable(by, a, atlas) || !isReadable(by, b, atlas)) return "unreadable";
  if (a === b) return "same";
  if (by !== "measure") return null;
  const one = atlas.measures.get(a);
  const other = atlas.measures.get(b);
  return one === undefined || other === undefined ? "unreadable" : refuseMeasures(one, other);
}

function isReadable(by: CompareBy, value: string, atlas: Atlas): boolean {
  switch (by) {
    case "years":
      return readYears(value) !== null;
    case "agency":
      return atlas.agencies.has(value);
    case "country":
      return atlas.areas.get(value)?.kind === "country";
    case "measure":
      return atlas.measures.has(value);
  }
}

/** Words that stand where a unit would: nothing can be counted in them. */
const IN_WORDS = "(in words)";

/** Two measures are comparable when they count the same kind of thing, of the same whole, in one series. */
export function refuseMeasures(a: Measure, b: Measure): SideRefusal | null {
  if (a.kind !== b.kind) return "kind";
  if (a.unit.en === IN_WORDS || b.unit.en === IN_WORDS) return "words";
  if (a.unit.en !== b.unit.en) return "unit";
  if (a.denominator?.en !== b.denominator?.en) return "denominator";
  return a.series === b.series ? null : "series";
}

/** What passes on each side; row numbers are indices into `atlas.records`. */
export type SidePasses = { readonly a: Uint8Array; readonly b: Uint8Array };
