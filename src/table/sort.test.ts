import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { Activity, Observation, Period } from "@/datasets/schema";
import type { TableSort } from "@/permalink/explorer-state";
import { compareKeys, nextSort, nextSortWithin, sortKey, sortRecords } from "./sort";

function text(words: string) {
  return { en: words, es: words };
}

function observation(id: string, value: number | null, period: Period | null = null): Observation {
  return {
    id,
    measureId: "traced",
    areaId: "MX",
    period,
    value,
    missing: value === null ? "not-published" : null,
    valueText: null,
    qualifier: "exact",
    breakdown: null,
    denominator: null,
    agencyIds: [],
    activityId: null,
    evidence: [{ sourceId: "gao", locator: "line 1" }],
    grade: "A",
    caveatIds: [],
    note: null,
  };
}

function activity(id: string, title: string): Activity {
  return {
    id,
    title: text(title),
    summary: text(title),
    activityTypeId: "forensics",
    agencies: [],
    countries: [],
    areaIds: [],
    period: null,
    status: "not-stated",
    verdict: null,
    keyActivity: null,
    targets: [],
    results: [],
    obligations: [],
    placeIds: [],
    precision: "country",
    evidence: [{ sourceId: "gao", locator: "line 1" }],
    grade: "A",
    caveatIds: [],
  };
}

const year = (value: string, basis: Period["basis"] = "calendar"): Period => ({
  start: value,
  end: value,
  basis,
});

describe(compareKeys, () => {
  it.each([
    [1, 2, -1],
    ["a", "b", -1],
    [2, 10, -1],
    ["line 2", "line 10", -1],
    ["Árbol", "arbol", 0],
  ])("puts %s against %s", (a, b, sign) => {
    expect(Math.sign(compareKeys(a, b, "ascending", "en"))).toBe(sign);
    expect(Math.sign(compareKeys(b, a, "descending", "en"))).toBe(sign);
  });

  it.each(["ascending", "descending"] as const)("puts nothing last, %s", (direction) => {
    expect(compareKeys(null, 0, direction, "es")).toBe(1);
    expect(compareKeys(0, null, direction, "es")).toBe(-1);
    expect(compareKeys(null, null, direction, "es")).toBe(0);
  });
});

describe(sortRecords, () => {
  const sorted = (
    rows: { observations?: Observation[]; activities?: Activity[] },
    column: "value" | "period" | "title",
    direction: "ascending" | "descending",
    locale: "en" | "es" = "en",
  ) => {
    const atlas = buildAtlas(rows);
    return sortRecords(atlas.records, [{ column, direction }], atlas, locale).map(({ id }) => id);
  };

  it("orders values by number, zero as a number, what is missing last both ways", () => {
    const observations = [
      observation("missing", null),
      observation("nine", 9),
      observation("zero", 0),
      observation("thousand", 1000),
    ];
    expect(sorted({ observations }, "value", "ascending")).toEqual([
      "zero",
      "nine",
      "thousand",
      "missing",
    ]);
    expect(sorted({ observations }, "value", "descending")).toEqual([
      "thousand",
      "nine",
      "zero",
      "missing",
    ]);
  });

  it("orders periods by months: a fiscal year starts before the calendar year of its name", () => {
    const observations = [
      observation("undated", null),
      observation("calendar-2014", 1, year("2014")),
      observation("fiscal-2014", 1, year("2014", "fiscal-us")),
      observation("window", 1, { start: "2014", end: "2018", basis: "window" }),
    ];
    expect(sorted({ observations }, "period", "ascending")).toEqual([
      "fiscal-2014",
      "calendar-2014",
      "window",
      "undated",
    ]);
    expect(sorted({ observations }, "period", "descending")).toEqual([
      "window",
      "calendar-2014",
      "fiscal-2014",
      "undated",
    ]);
  });

  it("collates as the reader's language does", () => {
    const activities = [
      activity("o", "Oso"),
      activity("enye", "Ñandú"),
      activity("n", "Nube"),
      activity("accent", "Ámbar"),
    ];
    // In Spanish ñ is a letter after n; in English it is an n.
    expect(sorted({ activities }, "title", "ascending", "es")).toEqual([
      "accent",
      "n",
      "enye",
      "o",
    ]);
    expect(sorted({ activities }, "title", "ascending", "en")).toEqual([
      "accent",
      "enye",
      "n",
      "o",
    ]);
  });

  it("keeps the order of equals and, unsorted, everything as it came", () => {
    const observations = ["c", "a", "b"].map((id) => observation(id, 5));
    expect(sorted({ observations }, "value", "descending")).toEqual(["c", "a", "b"]);
    const atlas = buildAtlas({ observations });
    expect(sortRecords(atlas.records, [], atlas, "en")).toBe(atlas.records);
  });
});

describe("several keys", () => {
  const same = (id: string, value: number | null, period: Period | null) =>
    observation(id, value, period);
  const observations = [
    same("b-2014", 5, year("2014")),
    same("a-2016", 5, year("2016")),
    same("c-2014", 7, year("2014")),
    same("d-missing", null, year("2014")),
    same("e-undated", 5, null),
  ];
  const atlas = buildAtlas({ observations });
  const ids = (...sorts: TableSort[]) =>
    sortRecords(atlas.records, sorts, atlas, "en").map(({ id }) => id);

  it("break ties in their order, each in its direction, what is missing last in each", () => {
    expect(
      ids(
        { column: "period", direction: "descending" },
        { column: "value", direction: "descending" },
      ),
    ).toEqual(["a-2016", "c-2014", "b-2014", "d-missing", "e-undated"]);
    expect(
      ids(
        { column: "value", direction: "descending" },
        { column: "period", direction: "ascending" },
      ),
    ).toEqual(["c-2014", "b-2014", "a-2016", "e-undated", "d-missing"]);
  });

  it("order a random table as the first that decides would, whatever the rows", () => {
    const rows = fc.array(
      fc.record({
        value: fc.option(fc.integer({ min: 0, max: 3 })),
        from: fc.option(fc.integer({ min: 2010, max: 2012 })),
      }),
      { maxLength: 20 },
    );
    const direction = fc.constantFrom("ascending" as const, "descending" as const);
    fc.assert(
      fc.property(rows, direction, direction, (table, first, second) => {
        const random = buildAtlas({
          observations: table.map(({ value, from }, index) =>
            observation(`o-${index}`, value, from === null ? null : year(String(from))),
          ),
        });
        const sorts: TableSort[] = [
          { column: "value", direction: first },
          { column: "period", direction: second },
        ];
        const sorted = sortRecords(random.records, sorts, random, "en");
        for (const [index, row] of sorted.slice(1).entries()) {
          const before = sorted[index];
          if (before === undefined) throw new Error("no row before");
          const [byValue, byPeriod] = sorts.map(({ column, direction: way }) =>
            compareKeys(
              sortKey(before, column, random, "en"),
              sortKey(row, column, random, "en"),
              way,
              "en",
            ),
          );
          expect(byValue).toBeLessThanOrEqual(0);
          if (byValue === 0) expect(byPeriod).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe(nextSort, () => {
  it("goes from ascending to descending to the original order", () => {
    const first = nextSort([{ column: "title", direction: "descending" }], "value");
    expect(first).toEqual([{ column: "value", direction: "ascending" }]);
    const second = nextSort(first, "value");
    expect(second).toEqual([{ column: "value", direction: "descending" }]);
    expect(nextSort(second, "value")).toEqual([]);
  });

  it("starts anew where there were several keys", () => {
    const several: TableSort[] = [
      { column: "value", direction: "ascending" },
      { column: "title", direction: "ascending" },
    ];
    expect(nextSort(several, "value")).toEqual([{ column: "value", direction: "ascending" }]);
  });
});

describe(nextSortWithin, () => {
  it("adds a key, turns it round, takes it away, and leaves the others", () => {
    const one: readonly TableSort[] = [{ column: "value", direction: "descending" }];
    const two = nextSortWithin(one, "title");
    expect(two).toEqual([...one, { column: "title", direction: "ascending" }]);
    const turned = nextSortWithin(two, "title");
    expect(turned).toEqual([...one, { column: "title", direction: "descending" }]);
    expect(nextSortWithin(turned, "title")).toEqual(one);
  });

  it("never has more keys than a link holds", () => {
    const full = (["value", "title", "period", "grade"] as const).reduce<readonly TableSort[]>(
      nextSortWithin,
      [],
    );
    expect(full.map(({ column }) => column)).toEqual(["value", "title", "grade"]);
  });
});
