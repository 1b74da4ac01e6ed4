/** What to compare with one press: pairs that follow from the filter and the figure shown now. */
import { refuseMeasures, writeYears, type CompareBy, type CompareChoice } from "@/analysis/compare";
import type { Atlas } from "@/datasets/atlas";
import type { Measure } from "@/datasets/schema";
import type { FilterResult } from "@/filters/evaluate";
import { YEAR_DOMAIN, type Facet, type Filter, type YearRange } from "@/filters/filter";

/** The years that the audit of the southern border looked at, and as many after them. */
const AUDITED: YearRange = { from: 2010, to: 2014 };
const AFTER: YearRange = { from: 2015, to: 2019 };

/** A pair for each thing that can be compared; null where the data have no two. */
export function presetFor(
  by: CompareBy,
  atlas: Atlas,
  filter: Filter,
  result: FilterResult,
  shownMeasureId: string | null,
): CompareChoice | null {
  const pair = {
    years: () => yearPair(filter.years),
    agency: () => facetPair(filter.agencyIds, result, "agency", () => true),
    country: () =>
      facetPair(
        filter.countries,
        result,
        "country",
        (code) => atlas.areas.get(code)?.kind === "country",
      ),
    measure: () => measurePair(atlas, result.pass, shownMeasureId),
  }[by]();
  return pair === null ? null : { by, a: pair[0], b: pair[1] };
}

type Pair = readonly [string, string];

/** The years of the filter against as many before them; where there are not as many, after them. */
function yearPair(years: YearRange | null): Pair {
  if (years === null) return [writeYears(AUDITED), writeYears(AFTER)];
  const length = years.to - years.from + 1;
  const before = { from: years.from - length, to: years.from - 1 };
  const after = { from: years.to + 1, to: years.to + length };
  if (before.from >= YEAR_DOMAIN.from) return [writeYears(before), writeYears(years)];
  if (after.to <= YEAR_DOMAIN.to) return [writeYears(years), writeYears(after)];
  return [writeYears(AUDITED), writeYears(AFTER)];
}

/** What the filter names first, then what has most records. */
function facetPair(
  chosen: readonly string[],
  result: FilterResult,
  facet: Facet,
  fits: (value: string) => boolean,
): Pair | null {
  const byCount = [...result.facetCounts[facet]]
    .filter(([value, count]) => count > 0 && fits(value))
    .toSorted(([, a], [, b]) => b - a)
    .map(([value]) => value);
  const [a, b] = new Set([...chosen.filter(fits), ...byCount]);
  return a === undefined || b === undefined ? null : [a, b];
}

/** The figure shown and the measure beside it in its series; else the series with most figures that has two. */
function measurePair(atlas: Atlas, pass: Uint8Array, shownId: string | null): Pair | null {
  const measures = measuresWithFigures(atlas, pass);
  const shown = measures.filter(({ id }) => id === shownId);
  for (const a of [...shown, ...measures]) {
    const b = measures.find((other) => other.id !== a.id && refuseMeasures(a, other) === null);
    if (b !== undefined) return [a.id, b.id];
  }
  return null;
}

/** Measures that have a passing figure; those with most first. */
export function measuresWithFigures(atlas: Atlas, pass: Uint8Array): readonly Measure[] {
  const counts = new Map<string, number>();
  atlas.records.forEach((record, index) => {
    if (record.kind !== "observation" || pass[index] !== 1) return;
    counts.set(record.row.measureId, (counts.get(record.row.measureId) ?? 0) + 1);
  });
  return [...counts]
    .toSorted(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .flatMap(([id]) => atlas.measures.get(id) ?? []);
}
