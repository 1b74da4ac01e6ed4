import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { Activity, Observation, Period } from "@/datasets/schema";
import { compareKeys, nextSort, sortRecords } from "./sort";

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
    return sortRecords(atlas.records, { column, direction }, atlas, locale).map(({ id }) => id);
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
    expect(sortRecords(atlas.records, null, atlas, "en")).toBe(atlas.records);
  });
});

describe(nextSort, () => {
  it("goes from ascending to descending to the original order", () => {
    const first = nextSort({ column: "title", direction: "descending" }, "value");
    expect(first).toEqual({ column: "value", direction: "ascending" });
    const second = nextSort(first, "value");
    expect(second).toEqual({ column: "value", direction: "descending" });
    expect(nextSort(second, "value")).toBeNull();
  });
});
