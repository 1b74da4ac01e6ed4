import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas, type AtlasRecord } from "@/datasets/atlas";
import { monthSpan } from "@/datasets/period";
import type { Period } from "@/datasets/schema";
import { monthOf } from "@/geo/months";
import { INSIDE, OUTSIDE, UNPLACEABLE, type AreaOfInterest } from "./area";
import { evaluateFilter } from "./evaluate";
import {
  activeClauses,
  CLAUSES,
  EMPTY_FILTER,
  FACETS,
  facetValues,
  normalizeText,
  searchWords,
  toggleFacetValue,
  withFacet,
  withoutClause,
  YEAR_DOMAIN,
  type Clause,
  type Filter,
} from "./filter";
import { buildRecordTable } from "./record-table";

const ATLAS = buildAtlas({});

function record(id: string, patch: Partial<AtlasRecord> = {}): AtlasRecord {
  const row = { id } as never;
  return {
    kind: "activity",
    row,
    id,
    title: { en: id, es: id },
    period: null,
    agencyIds: [],
    activityTypeIds: [],
    countries: [],
    grade: "A",
    areaIds: [],
    position: null,
    evidence: [],
    caveatIds: [],
    ...patch,
  } as AtlasRecord;
}

function table(records: readonly AtlasRecord[]) {
  // The summary of an activity is searched; these records have none.
  return buildRecordTable(
    records.map((entry) => ({ ...entry, kind: "border" }) as AtlasRecord),
    ATLAS,
  );
}

function passing(records: readonly AtlasRecord[], filter: Filter): string[] {
  const { pass } = evaluateFilter(table(records), filter);
  return records.filter((_, row) => pass[row] === 1).map(({ id }) => id);
}

/** The definition, written the slow way. */
function passesClause(entry: AtlasRecord, filter: Filter, clause: Clause): boolean {
  if (clause === "years") {
    if (filter.years === null || entry.period === null) return true;
    const { start, end } = monthSpan(entry.period);
    const from = monthOf(filter.years.from, 1);
    const to = monthOf(filter.years.to, 12);
    return filter.yearMode === "contained"
      ? start >= from && end <= to
      : start <= to && end >= from;
  }
  if (clause === "area") return true;
  if (clause === "text") {
    const text = normalizeText(`${entry.id} ${entry.title.en} ${entry.title.es}`);
    return searchWords(filter.text).every((word) => text.includes(word));
  }
  const values = {
    agency: entry.agencyIds,
    activityType: entry.activityTypeIds,
    country: entry.countries,
    grade: [entry.grade],
  }[clause];
  const wanted = facetValues(filter, clause);
  return (
    wanted.length === 0 || values.length === 0 || values.some((value) => wanted.includes(value))
  );
}

const years = fc.integer({ min: 1995, max: 2024 });
const period: fc.Arbitrary<Period | null> = fc.option(
  fc
    .record({
      start: years,
      span: fc.option(fc.integer({ min: 0, max: 6 })),
      basis: fc.constantFrom("calendar", "fiscal-us", "window", "point"),
    })
    .map(({ start, span, basis }): Period => ({
      start: String(start),
      end: span === null ? null : String(start + span),
      basis,
    })),
);
const many = Array.from({ length: 40 }, (_, index) => `agency-${String(index).padStart(2, "0")}`);
const records = fc
  .array(
    fc.record({
      period,
      agencyIds: fc.subarray(many, { maxLength: 3 }),
      activityTypeIds: fc.subarray(["forensics", "training", "seizures"]),
      countries: fc.subarray(["MX", "GT", "BZ"]),
      grade: fc.constantFrom("A" as const, "B" as const, "C" as const),
      title: fc.constantFrom({ en: "Petén", es: "Petén" }, { en: "Marking", es: "Marcaje" }),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map((row, index) => record(`r-${index}`, row)));
const filters: fc.Arbitrary<Filter> = fc.record({
  years: fc.option(
    fc.tuple(years, years).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  yearMode: fc.constantFrom("overlap", "contained"),
  agencyIds: fc.subarray([...many, "unknown"], { maxLength: 3 }),
  activityTypeIds: fc.subarray(["forensics", "training"]),
  countries: fc.subarray(["MX", "GT", "US"]),
  grades: fc.subarray(["A", "B", "C"]),
  area: fc.constant(null),
  areaStrict: fc.constant(false),
  text: fc.constantFrom("", "peten", "marc", "nothing at all"),
});

describe("evaluateFilter", () => {
  it("agrees with the definition for any records and any filter", () => {
    fc.assert(
      fc.property(records, filters, (rows, filter) => {
        const result = evaluateFilter(table(rows), filter);
        const slow = rows.map((row) =>
          CLAUSES.filter((clause) => !passesClause(row, filter, clause)),
        );
        expect([...result.pass]).toEqual(slow.map((failed) => (failed.length === 0 ? 1 : 0)));
        expect(result.count).toBe(slow.filter((failed) => failed.length === 0).length);
        for (const clause of CLAUSES) {
          expect(result.countWithout[clause]).toBe(
            slow.filter((failed) => failed.every((other) => other === clause)).length,
          );
        }
      }),
    );
  });

  it("counts what choosing a value alone in its facet would show", () => {
    fc.assert(
      fc.property(records, filters, (rows, filter) => {
        const columns = table(rows);
        const { facetCounts } = evaluateFilter(columns, filter);
        for (const facet of FACETS) {
          const lacking = rows.filter(
            (row) =>
              CLAUSES.every((clause) => clause === facet || passesClause(row, filter, clause)) &&
              !hasAttribute(row, facet),
          ).length;
          for (const [value, count] of facetCounts[facet]) {
            expect(count + lacking).toBe(
              evaluateFilter(columns, withFacet(filter, facet, [value])).count,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("counts each year by what that year alone would show", () => {
    fc.assert(
      fc.property(records, filters, (rows, filter) => {
        const columns = table(rows);
        const { yearCounts } = evaluateFilter(columns, filter);
        const year = 2010;
        const alone = evaluateFilter(columns, {
          ...filter,
          years: { from: year, to: year },
          yearMode: "overlap",
        });
        const undated = rows.filter(
          (row) =>
            row.period === null && CLAUSES.every((clause) => passesClause(row, filter, clause)),
        ).length;
        expect(yearCounts[year - YEAR_DOMAIN.from]).toBe(alone.count - undated);
      }),
    );
  });

  it("keeps a fiscal year apart from the calendar year of the same name", () => {
    const fiscal = record("fy2014", { period: { start: "2014", end: "2014", basis: "fiscal-us" } });
    const filter = (from: number, to: number, yearMode: "overlap" | "contained") => ({
      ...EMPTY_FILTER,
      years: { from, to },
      yearMode,
    });
    expect(passing([fiscal], filter(2013, 2013, "overlap"))).toEqual(["fy2014"]);
    expect(passing([fiscal], filter(2014, 2014, "contained"))).toEqual([]);
    expect(passing([fiscal], filter(2013, 2014, "contained"))).toEqual(["fy2014"]);
  });

  it("takes an activity without a documented end as going on", () => {
    const open = record("open", { period: { start: "2011", end: null, basis: "calendar" } });
    expect(passing([open], { ...EMPTY_FILTER, years: { from: 2024, to: 2026 } })).toEqual(["open"]);
    expect(passing([open], { ...EMPTY_FILTER, years: { from: 2000, to: 2010 } })).toEqual([]);
  });

  it("does not remove a record by a facet it has no attribute for", () => {
    expect(
      passing([record("border", { countries: ["MX", "GT"] })], {
        ...EMPTY_FILTER,
        agencyIds: ["atf"],
      }),
    ).toEqual(["border"]);
  });

  it("finds words in any order, without accents or case", () => {
    const rows = [record("a", { title: { en: "Training in Petén", es: "Capacitación en Petén" } })];
    expect(passing(rows, { ...EMPTY_FILTER, text: "PETEN capacitacion" })).toEqual(["a"]);
    expect(passing(rows, { ...EMPTY_FILTER, text: "peten belize" })).toEqual([]);
  });
});

function hasAttribute(row: AtlasRecord, facet: (typeof FACETS)[number]): boolean {
  return (
    {
      agency: row.agencyIds.length,
      activityType: row.activityTypeIds.length,
      country: row.countries.length,
      grade: 1,
    }[facet] > 0
  );
}

describe("the area clause", () => {
  const area: AreaOfInterest = {
    name: "",
    unit: "km",
    shape: { kind: "circle", center: [-92, 15], radiusKm: 50 },
  };
  const rows = [
    record("inside", { grade: "A" }),
    record("outside", { grade: "A" }),
    record("unplaceable", { grade: "A" }),
    record("outside-and-weak", { grade: "C" }),
    record("unplaceable-and-weak", { grade: "C" }),
  ];
  const placed = {
    ...table(rows),
    area: {
      of: area,
      status: Uint8Array.from([INSIDE, OUTSIDE, UNPLACEABLE, OUTSIDE, UNPLACEABLE]),
    },
  };
  const loose: Filter = { ...EMPTY_FILTER, area, grades: ["A"] };
  const strict: Filter = { ...loose, areaStrict: true };
  const passes = (filter: Filter) =>
    rows.filter((_, row) => evaluateFilter(placed, filter).pass[row] === 1).map(({ id }) => id);

  it("keeps what cannot be placed, unless the reader wants only what surely lies inside", () => {
    expect(passes(loose)).toEqual(["inside", "unplaceable"]);
    expect(passes(strict)).toEqual(["inside"]);
  });

  it("counts what it alone keeps out, and where the records of the other clauses lie", () => {
    const counts = { inside: 1, outside: 1, unplaceable: 1 };
    expect(evaluateFilter(placed, loose)).toMatchObject({
      areaCounts: counts,
      countWithout: { area: 3, grade: 3 },
    });
    expect(evaluateFilter(placed, strict)).toMatchObject({
      areaCounts: counts,
      countWithout: { area: 3, grade: 1 },
    });
    expect(evaluateFilter(placed, EMPTY_FILTER).areaCounts).toBeNull();
  });

  it("counts grades as if they were not filtered, within the area", () => {
    expect(evaluateFilter(placed, loose).facetCounts.grade).toEqual(
      new Map([
        ["A", 2],
        ["C", 1],
      ]),
    );
  });

  it("removes nothing by an area that the table was not placed in", () => {
    expect(passes({ ...loose, area: { ...area } })).toEqual(["inside", "outside", "unplaceable"]);
    expect(evaluateFilter(table(rows), strict)).toMatchObject({ count: 3, areaCounts: null });
  });
});

describe("the filter as a value", () => {
  it("is the same value however it was chosen", () => {
    const one = toggleFacetValue(toggleFacetValue(EMPTY_FILTER, "agency", "inl"), "agency", "atf");
    const other = withFacet(EMPTY_FILTER, "agency", ["atf", "inl", "atf"]);
    expect(one).toEqual(other);
    expect(toggleFacetValue(toggleFacetValue(one, "agency", "atf"), "agency", "inl")).toEqual(
      EMPTY_FILTER,
    );
  });

  it("is empty again once every active clause is dropped", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const cleared = activeClauses(filter).reduce(withoutClause, filter);
        expect(activeClauses(cleared)).toEqual([]);
      }),
    );
  });
});
