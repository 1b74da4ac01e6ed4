/**
 * Groups of the table on the shipped data: nobody is lost, nothing is counted as more than it is, and no sum joins
 * what its sources keep apart.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addFigures, isStock, mayOverlap } from "@/analysis/add-figures";
import { groupIdsOf, groupRecords, type RecordGroup } from "@/analysis/group-records";
import { GROUPINGS } from "@/analysis/groupings";
import { buildAtlas, type AtlasRecord } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { arbitraryFilter } from "./permalink/arbitraries";
import { SHIPPED_ROWS } from "./shipped-data";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);

const passing = (filter: Parameters<typeof evaluateFilter>[1]) => {
  const { pass } = evaluateFilter(table, filter);
  return atlas.records.filter((_, row) => pass[row] === 1);
};

/** Random filters leave few sums: any choice of the records of one measure makes some. */
const observations = atlas.records.filter((record) => record.kind === "observation");
const byMeasure = new Map(
  [...atlas.measures.keys()].map((id) => [
    id,
    observations.filter(({ row }) => row.measureId === id),
  ]),
);
const yearsOf = (records: typeof observations) =>
  records.filter(({ period, row }) => row.breakdown === null && period?.end === period?.start);
const someOfOneMeasure = fc
  .constantFrom(...byMeasure.values())
  .chain((records) => fc.subarray(records));
const someYearsOfOneMeasure = fc
  .constantFrom(...[...byMeasure.values()].map(yearsOf).filter((years) => years.length > 1))
  .chain((years) => fc.subarray(years, { minLength: 2 }));
/** Most random filters leave next to nothing; this one keeps to what the data knows. */
const someOfManyRecords = arbitraryFilter.map((filter) =>
  passing({
    ...filter,
    text: "",
    agencyIds: filter.agencyIds.filter((id) => atlas.agencies.has(id)),
    activityTypeIds: [],
  }),
);
const someRecords: fc.Arbitrary<readonly AtlasRecord[]> = fc.oneof(
  arbitraryFilter.map(passing),
  someOfManyRecords,
  someOfOneMeasure,
  someYearsOfOneMeasure,
);

/** What a sum may be made of, said once more and otherwise than the code says it. */
function expectSound({ records, sum }: RecordGroup): void {
  if (sum.kind !== "sum") return;
  const figures = records.flatMap((record) => (record.kind === "observation" ? [record.row] : []));
  expect(figures.length).toBe(sum.figureCount);
  expect(new Set(figures.map(({ measureId }) => measureId))).toEqual(new Set([sum.measure.id]));
  expect(["count", "amount"]).toContain(sum.measure.kind);
  expect(figures.every(({ breakdown }) => breakdown === null)).toBe(true);
  expect(new Set(figures.map(({ period }) => period?.basis)).size).toBe(1);
  for (const { period } of figures) {
    expect(["calendar", "fiscal-us"]).toContain(period?.basis);
    expect(period?.start).toMatch(/^\d{4}$/);
    expect(period?.end).toBe(period?.start);
  }
  const cells = figures.map(({ areaId, period }) => `${areaId} ${period?.start}`);
  expect(new Set(cells).size).toBe(cells.length);
  expect(sum.value).toBe(figures.reduce((total, { value }) => total + (value ?? NaN), 0));
}

describe(groupRecords, () => {
  it.each(GROUPINGS)(
    "by %s lists every record in as many groups as it names, and no other",
    (by) => {
      fc.assert(
        fc.property(someRecords, (records) => {
          const { groups, repeatedCount } = groupRecords(records, by, atlas, "es");
          const listed = groups.flatMap((group) => group.records);
          const idsOf = (rows: readonly AtlasRecord[]) =>
            [...new Set(rows.map(({ id }) => id))].sort();
          expect(idsOf(listed)).toEqual(idsOf(records));
          const times = records.map((record) => Math.max(1, groupIdsOf(record, by).length));
          expect(listed.length).toBe(times.reduce((sum, count) => sum + count, 0));
          expect(repeatedCount).toBe(times.filter((count) => count > 1).length);
          for (const group of groups)
            expect(new Set(group.records).size).toBe(group.records.length);
        }),
        { numRuns: 40 },
      );
    },
  );

  it("never adds figures of different series, units, bases or wholes", () => {
    let sums = 0;
    fc.assert(
      fc.property(someRecords, fc.constantFrom(...GROUPINGS), (records, by) => {
        const { groups } = groupRecords(records, by, atlas, "en");
        for (const group of groups) {
          expectSound(group);
          if (group.sum.kind === "sum") sums += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(sums).toBeGreaterThan(10);
  });

  it("puts the states below their country and those that name none last", () => {
    const { groups } = groupRecords(passing(EMPTY_FILTER), "area", atlas, "en");
    const ids = groups.map(({ id }) => id);
    expect(ids.indexOf("GT-22")).toBeGreaterThan(ids.indexOf("GT"));
    expect(ids.indexOf("MX-SON")).toBeGreaterThan(ids.indexOf("MX"));
    expect(ids.indexOf("GT-22")).toBeLessThan(ids.indexOf("MX"));
    const byAgency = groupRecords(passing(EMPTY_FILTER), "agency", atlas, "en").groups;
    expect(byAgency.at(-1)?.id).toBeNull();
  });
});

describe(addFigures, () => {
  const ofMeasure = (id: string) => byMeasure.get(id) ?? [];
  const [SHARE] = [...atlas.measures.values()]
    .filter(({ id, kind }) => kind === "share" && ofMeasure(id).length > 1)
    .map(({ id }) => id);

  it("adds single years of one series and says what it added", () => {
    const years = ofMeasure("sedena-seized").filter(
      ({ row: { period, breakdown } }) =>
        breakdown === null && period?.basis === "calendar" && period.end === period.start,
    );
    const sum = addFigures(years, atlas);
    expect(sum).toMatchObject({ kind: "sum", figureCount: years.length });
  });

  it.each([
    ["two series", [ofMeasure("atf-traced")[0], ofMeasure("pnc-gt-seized")[0]], "series"],
    [
      "measures within a series",
      [ofMeasure("atf-traced")[0], ofMeasure("atf-us-origin")[0]],
      "measures",
    ],
    ["shares", observations.filter(({ row }) => row.measureId === SHARE), "not-countable"],
    [
      "windows",
      ofMeasure("atf-traced").filter(
        ({ row }) => row.period?.basis === "window" && row.breakdown === null,
      ),
      "periods",
    ],
  ])("does not add %s", (_, records, reason) => {
    const chosen = records.filter((record) => record !== undefined);
    expect(chosen.length).toBeGreaterThan(1);
    expect(addFigures(chosen, atlas)).toMatchObject({ kind: "not-added", reason });
  });

  it("does not add a part to anything, not even to another part of another year", () => {
    const [first, second] = yearsOf(ofMeasure("sedena-seized"));
    if (first === undefined || second === undefined) throw new Error("no two years");
    const part = (record: typeof first) => ({
      ...record,
      row: { ...record.row, breakdown: { en: "long guns", es: "armas largas" } },
    });
    expect(addFigures([first, second], atlas)).toMatchObject({ kind: "sum" });
    expect(addFigures([first, part(second)], atlas)).toMatchObject({ reason: "parts" });
    expect(addFigures([part(first), part(second)], atlas)).toMatchObject({ reason: "parts" });
  });

  it("does not add where a number is missing, worded another way or of another kind of year", () => {
    const [first, second] = yearsOf(ofMeasure("sedena-seized"));
    if (first === undefined || second === undefined) throw new Error("no two years");
    const but = (patch: Partial<typeof second.row>) => [
      first,
      { ...second, row: { ...second.row, ...patch } },
    ];
    expect(addFigures(but({ value: null, missing: "not-published" }), atlas)).toMatchObject({
      reason: "missing",
    });
    expect(addFigures(but({ qualifier: "less-than" }), atlas)).toMatchObject({ reason: "wording" });
    const fiscal = { start: "2014", end: "2014", basis: "fiscal-us" } as const;
    expect(addFigures(but({ period: fiscal }), atlas)).toMatchObject({ reason: "periods" });
    expect(addFigures(but({ qualifier: "about" }), atlas)).toMatchObject({ qualifier: "about" });
  });

  it("adds a stock of several areas, and never of several years", () => {
    const [first, second] = ofMeasure("licensed-dealers");
    if (first === undefined || second === undefined) throw new Error("no two figures");
    const of = (areaId: string, year: string) => ({
      ...first,
      row: {
        ...first.row,
        areaId,
        qualifier: "exact" as const,
        breakdown: null,
        period: { start: year, end: year, basis: "fiscal-us" as const },
      },
    });
    expect(addFigures([of("MX-SON", "2014"), of("MX-CHP", "2014")], atlas)).toMatchObject({
      kind: "sum",
    });
    for (const areaId of ["MX-SON", "MX-CHP"])
      expect(addFigures([of("MX-SON", "2014"), of(areaId, "2015")], atlas)).toMatchObject({
        reason: "overlap",
      });
  });

  it("tells what there is from what happens", () => {
    const counted = [...atlas.measures.values()].filter(({ kind }) => kind === "count");
    expect(counted.filter(isStock).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["licensed-dealers", "gun-shops", "mx-labs-accredited"]),
    );
    // What is seized, traced, spent or taught happens in its year.
    for (const { id, unit } of counted)
      if (/^(firearms|weapons|rounds|items|students|courses|requests)$/.test(unit.en))
        expect([id, isStock({ unit })]).toEqual([id, false]);
  });

  it("does not add what two outlets say of the same year", () => {
    const twice = ofMeasure("atf-traced").filter(
      ({ row }) => row.areaId === "MX" && row.breakdown === null && row.period?.start === "2013",
    );
    expect(addFigures(twice, atlas)).toMatchObject({ reason: "overlap" });
  });
});

describe(mayOverlap, () => {
  it.each([
    ["MX", "MX", true],
    ["MX", "MX-SON", true],
    ["MX-SON", "MX-CHP", false],
    ["GT", "BZ", false],
    ["GT", "group-gt-bz", true],
    ["MX", "GT-17", false],
    ["MX-SON", "city-mx-tijuana", true],
    ["unlocated-undetermined", "GT", true],
    ["nowhere", "GT", true],
  ])("of %s and %s: %s", (a, b, expected) => {
    expect(mayOverlap(a, b, atlas)).toBe(expected);
    expect(mayOverlap(b, a, atlas)).toBe(expected);
  });
});
