import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { Measure, Observation, Period, Qualifier } from "@/datasets/schema";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { arbitraryFilter } from "../../tests/permalink/arbitraries";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import {
  readYears,
  refuseMeasures,
  refuseSides,
  sideFilter,
  swapSides,
  type CompareChoice,
} from "./compare";
import { compareCounts, type CountRow } from "./compare-counts";
import { compareFigures, refuseFigures } from "./compare-figures";
import { lockFigures } from "./compare-maps";
import { figuresByArea } from "./figures-by-area";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);

function passesOf(filter: Filter, choice: CompareChoice) {
  return {
    a: evaluateFilter(table, sideFilter(filter, choice, "a")).pass,
    b: evaluateFilter(table, sideFilter(filter, choice, "b")).pass,
  };
}

const years = fc
  .tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1990, max: 2026 }))
  .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`);
const of = <T extends string>(...values: T[]) => fc.constantFrom(...values);
const choices: fc.Arbitrary<CompareChoice> = fc.oneof(
  fc.record({ by: of("years"), a: years, b: years }),
  fc.record({ by: of("agency"), a: of("atf", "cbp", "inl"), b: of("hsi", "icitap", "dtra") }),
  fc.record({ by: of("country"), a: of("MX", "US"), b: of("GT", "BZ") }),
  fc.record({
    by: of("measure"),
    a: of("atf-traced", "sedena-seized"),
    b: of("atf-us-origin", "atf-undetermined-origin"),
  }),
);

describe("compareCounts", () => {
  it("has the counts that the filter of each side has", () => {
    fc.assert(
      fc.property(arbitraryFilter, choices, (filter, choice) => {
        const results = {
          a: evaluateFilter(table, sideFilter(filter, choice, "a")),
          b: evaluateFilter(table, sideFilter(filter, choice, "b")),
        };
        const { total, kinds, activityTypes } = compareCounts(atlas, {
          a: results.a.pass,
          b: results.b.pass,
        });
        expect([total.a, total.b]).toEqual([results.a.count, results.b.count]);
        expect(total.difference).toBe(results.b.count - results.a.count);
        const sum = (side: "a" | "b") => kinds.reduce((all, row) => all + row[side], 0);
        expect([sum("a"), sum("b")]).toEqual([results.a.count, results.b.count]);
        if (filter.activityTypeIds.length > 0) return;
        for (const row of activityTypes) {
          expect(row.a).toBe(results.a.facetCounts.activityType.get(row.id ?? "") ?? 0);
          expect(row.b).toBe(results.b.facetCounts.activityType.get(row.id ?? "") ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("swapSides", () => {
  it("negates every difference", () => {
    const turned = ({ id, a, b, difference }: CountRow) => ({
      id,
      a: b,
      b: a,
      difference: 0 - difference,
    });
    fc.assert(
      fc.property(arbitraryFilter, choices, (filter, choice) => {
        const passes = passesOf(filter, choice);
        const swapped = passesOf(filter, swapSides(choice));
        const there = compareCounts(atlas, passes);
        const back = compareCounts(atlas, swapped);
        expect(back.countries).toEqual(there.countries.map(turned));
        expect(back.activityTypes).toEqual(there.activityTypes.map(turned));
        expect(back.both).toBe(there.both);
        const figures = compareFigures(atlas, passes, choice);
        const turnedFigures = compareFigures(atlas, swapped, swapSides(choice));
        expect(turnedFigures.pairs.map(({ key }) => key).toSorted()).toEqual(
          figures.pairs.map(({ key }) => key).toSorted(),
        );
        for (const pair of figures.pairs) {
          const other = turnedFigures.pairs.find(({ key }) => key === pair.key);
          expect(other?.refusal === null).toBe(pair.refusal === null);
          if (pair.difference === null) continue;
          expect(other?.difference).toBe(0 - pair.difference);
          expect(pair.difference).toBeCloseTo((pair.b.value ?? NaN) - (pair.a.value ?? NaN), 6);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("sideFilter", () => {
  it("changes the compared clause alone", () => {
    const filter: Filter = {
      ...EMPTY_FILTER,
      years: { from: 2000, to: 2001 },
      yearMode: "contained",
      agencyIds: ["atf"],
    };
    const choice: CompareChoice = { by: "years", a: "2010-2014", b: "2015-2019" };
    expect(sideFilter(filter, choice, "b")).toEqual({
      ...filter,
      years: { from: 2015, to: 2019 },
    });
    expect(sideFilter(filter, { by: "agency", a: "cbp", b: "inl" }, "a")).toEqual({
      ...filter,
      agencyIds: ["cbp"],
    });
    expect(sideFilter(filter, { by: "measure", a: "x", b: "y" }, "a")).toBe(filter);
  });

  it.each(["2014-2010", "1989-2000", "2020-2027", "2010", "x"])("reads no years in %s", (text) => {
    expect(readYears(text)).toBeNull();
  });
});

describe("refuseSides", () => {
  it.each([
    ["same", { by: "country", a: "MX", b: "MX" }],
    ["unreadable", { by: "agency", a: "atf", b: "nobody" }],
    ["unreadable", { by: "country", a: "MX", b: "MX-CHP" }],
    ["unreadable", { by: "years", a: "2010-2014", b: "2019-2015" }],
    ["series", { by: "measure", a: "atf-traced", b: "sedena-seized" }],
    ["kind", { by: "measure", a: "atf-traced", b: "atf-us-origin-share" }],
    ["unit", { by: "measure", a: "atf-traced", b: "atf-trace-requests" }],
    ["denominator", { by: "measure", a: "atf-us-origin-share", b: "atf-purchaser-unknown-share" }],
    ["words", { by: "measure", a: "atf-traced", b: "atf-traced-trend" }],
    [null, { by: "measure", a: "atf-us-origin", b: "atf-undetermined-origin" }],
    [null, { by: "years", a: "2010-2014", b: "2012-2016" }],
  ] satisfies [string | null, CompareChoice][])("says %s of %j", (reason, choice) => {
    expect(refuseSides(choice, atlas)).toBe(reason);
    expect(refuseSides(swapSides(choice), atlas)).toBe(reason);
  });

  it("does not mind the order of two measures", () => {
    const measures = fc.constantFrom<Measure>(...SHIPPED_ROWS.measures);
    fc.assert(
      fc.property(measures, measures, (a, b) => {
        expect(refuseMeasures(a, b)).toBe(refuseMeasures(b, a));
      }),
    );
  });
});

const calendar = (start: string, end: string | null = start): Period => ({
  start,
  end,
  basis: "calendar",
});
const window = (start: string, end: string): Period => ({ start, end, basis: "window" });
const fiscal = (start: string, end = start): Period => ({ start, end, basis: "fiscal-us" });

function figure(
  id: string,
  period: Period | null,
  value: number | null = 5,
  qualifier: Qualifier = "exact",
): Observation {
  return {
    id,
    measureId: "m",
    areaId: "MX",
    period,
    value,
    missing: value === null ? "not-published" : null,
    valueText: null,
    qualifier,
    breakdown: null,
    denominator: null,
    agencyIds: [],
    activityId: null,
    evidence: [{ sourceId: "s", locator: "p. 1" }],
    grade: "A",
    caveatIds: [],
    note: null,
  };
}

describe("compareFigures", () => {
  it("takes no figure whose period has years of both sides", () => {
    const choice: CompareChoice = { by: "years", a: "2010-2014", b: "2015-2019" };
    const passes = passesOf(EMPTY_FILTER, choice);
    const { pairs } = compareFigures(atlas, passes, choice);
    const onBoth = new Set(
      atlas.records.filter((_, index) => passes.a[index] === 1 && passes.b[index] === 1),
    );
    const straddling = new Set([...onBoth].map(({ id }) => id));
    const compared = pairs.filter(({ difference }) => difference !== null);
    expect(compared.length).toBeGreaterThan(0);
    for (const { a, b } of compared)
      expect([straddling.has(a.id), straddling.has(b.id)]).toEqual([false, false]);
    expect(pairs.some(({ refusal }) => refusal === "straddles")).toBe(true);
  });
});

describe("refuseFigures", () => {
  const one = figure("a", calendar("2014"));
  it.each([
    ["same-figure", one, one, false],
    ["no-number", one, figure("b", calendar("2015"), null), false],
    ["undated", one, figure("b", null), false],
    ["window", one, figure("b", window("2010", "2014")), false],
    ["window", figure("a", fiscal("2014")), figure("b", fiscal("2010", "2014")), false],
    ["basis", one, figure("b", fiscal("2014")), false],
    ["basis", one, figure("b", { start: "2014", end: null, basis: "point" }), false],
    ["open-end", one, figure("b", calendar("2014", null)), false],
    ["length", one, figure("b", calendar("2015-01", "2015-06")), false],
    ["length", figure("a", window("2010", "2014")), figure("b", window("2015", "2018")), false],
    ["period", one, figure("b", calendar("2015")), true],
    ["bounds", one, figure("b", calendar("2015"), 9, "more-than"), false],
    ["wording", one, figure("b", calendar("2015"), 9, "order-of-magnitude"), false],
    [null, one, figure("b", calendar("2015")), false],
    [null, one, figure("b", calendar("2014")), true],
    [null, figure("a", window("2010", "2014")), figure("b", window("2015", "2019")), false],
    [null, one, figure("b", calendar("2015"), 9, "about"), false],
  ] as const)("says %s", (reason, a, b, samePeriod) => {
    expect(refuseFigures(a, b, samePeriod)).toBe(reason);
    expect(refuseFigures(b, a, samePeriod)).toBe(reason);
  });
});

describe("lockFigures", () => {
  it("draws one measure, comparable periods and one scale, or nothing", () => {
    fc.assert(
      fc.property(choices, fc.constantFrom("country", "state"), (choice, level) => {
        const passes = passesOf(EMPTY_FILTER, choice);
        const chosen = { measureId: null, vintage: null };
        const { a, b, refusal } = lockFigures(atlas, passes, level, chosen, choice);
        if (refusal !== null) expect([a, b]).toEqual([null, null]);
        if (a === null || b === null) return;
        if (choice.by !== "measure") expect(a.choice.measureId).toBe(b.choice.measureId);
        else expect([a.choice.measureId, b.choice.measureId]).toEqual([choice.a, choice.b]);
        expect(a.choice.scaledWith).toBe(b.choice.measureId);
        expect(b.choice.scaledWith).toBe(a.choice.measureId);
        const drawn = [
          figuresByArea(atlas, passes.a, level, a.choice),
          figuresByArea(atlas, passes.b, level, b.choice),
        ];
        expect(drawn.map((map) => [map?.measure.id, map?.vintage.key])).toEqual([
          [a.choice.measureId, a.choice.vintage],
          [b.choice.measureId, b.choice.vintage],
        ]);
        const sorted = drawn.map((map) => map?.allValues.toSorted((x, y) => x - y));
        expect(sorted[0]).toEqual(sorted[1]);
        if (choice.by === "years") expect(a.choice.vintage).not.toBe(b.choice.vintage);
        else expect(a.choice.vintage).toBe(b.choice.vintage);
      }),
      { numRuns: 60 },
    );
  });
});
