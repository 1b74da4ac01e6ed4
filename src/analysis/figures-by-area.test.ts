import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { Area, Measure, Observation } from "@/datasets/schema";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { figuresByArea, measuresAt, scaleOf, vintagesOf } from "./figures-by-area";
import { vintageKey } from "./vintage";

const NO_CHOICE = { measureId: null, vintage: null };
const everything = (count: number) => new Uint8Array(count).fill(1);

const shipped = buildAtlas(SHIPPED_ROWS);
const all = everything(shipped.records.length);

const text = (word: string) => ({ en: word, es: word });
const area = (id: string, kind: Area["kind"], parentId: string | null = null): Area => ({
  id,
  name: text(id),
  kind,
  countries: [id.slice(0, 2)],
  parentId,
  memberIds: [],
  anchor: [0, 0],
});
const measure = (id: string, kind: Measure["kind"] = "count"): Measure => ({
  id,
  label: text(id),
  shortLabel: text(id),
  kind,
  unit: text("firearms"),
  denominator: null,
  series: id,
  activityTypeId: "trace-data",
  caveatIds: [],
  mappable: true,
});
const observed = (id: string, areaId: string, rest: Partial<Observation>): Observation => ({
  id,
  measureId: "seized",
  areaId,
  period: { start: "2014", end: "2014", basis: "calendar" },
  value: null,
  missing: null,
  valueText: null,
  qualifier: "exact",
  breakdown: null,
  denominator: null,
  agencyIds: [],
  activityId: null,
  evidence: [{ sourceId: "s", locator: "l" }],
  grade: "A",
  caveatIds: [],
  note: null,
  ...rest,
});
const AREAS = [
  area("MX", "country"),
  ...["MX-A", "MX-B", "MX-C", "MX-D", "MX-E", "MX-F"].map((id) => area(id, "admin1", "MX")),
];
const atlas = buildAtlas({
  areas: AREAS,
  measures: [measure("seized"), measure("other")],
  observations: [
    observed("o1", "MX-A", { value: 10 }),
    observed("o2", "MX-A", { value: 4, breakdown: text("long guns") }),
    observed("o3", "MX-B", { value: 0 }),
    observed("o4", "MX-C", { missing: "suppressed" }),
    observed("o5", "MX-D", { valueText: text("tens of thousands") }),
    observed("o6", "MX-A", { value: 900, period: { start: "2010", end: "2014", basis: "window" } }),
    observed("o7", "MX-A", { value: 7, measureId: "other" }),
    observed("o8", "MX-E", { value: 5, grade: "C" }),
    observed("o9", "MX-E", { value: 6, grade: "B" }),
  ],
});

describe(figuresByArea, () => {
  const figures = figuresByArea(atlas, everything(9), "state", NO_CHOICE);

  it("takes one observation of one measure and one vintage, never a part and never a sum", () => {
    expect(figures?.measure.id).toBe("seized");
    expect(figures?.vintage.key).toBe("2014.2014.calendar");
    expect(figures?.figures.get("MX-A")).toMatchObject({ value: 10, observationId: "o1" });
  });

  it("tells zero, missing and words apart", () => {
    const states = [...(figures?.figures ?? [])].map(([id, { state }]) => [id, state]);
    expect(states).toEqual([
      ["MX-A", "value"],
      ["MX-B", "zero"],
      ["MX-C", "suppressed"],
      ["MX-D", "text-only"],
      ["MX-E", "value"],
    ]);
  });

  it("draws the better grade of two numbers and lists the other", () => {
    expect(figures?.figures.get("MX-E")).toMatchObject({ observationId: "o9", otherIds: ["o8"] });
  });

  it("lists the states of the country that have no figure", () => {
    expect(figures?.unpublishedAreaIds).toEqual(["MX-F"]);
  });

  it("locks the scale over all vintages and filters", () => {
    const some = everything(9);
    some[5] = 0;
    const fewer = figuresByArea(atlas, some, "state", NO_CHOICE);
    expect(fewer && scaleOf(fewer, 26)?.maxValue).toBe(900);
  });

  it("takes a chosen measure and vintage, and the default where they do not pass", () => {
    const chosen = { measureId: "seized", vintage: "2010.2014.window" };
    expect(figuresByArea(atlas, everything(9), "state", chosen)?.figures.size).toBe(1);
    const gone = { measureId: "never", vintage: "1900.1900.calendar" };
    expect(figuresByArea(atlas, everything(9), "state", gone)).toEqual(figures);
    expect(figuresByArea(atlas, new Uint8Array(9), "state", NO_CHOICE)).toBeNull();
  });
});

describe("the shipped figures", () => {
  it("show at first what the audit prints for all three countries of the southern border", () => {
    const figures = figuresByArea(shipped, all, "country", NO_CHOICE);
    expect(figures?.measure.id).toBe("atf-traced");
    expect(figures?.vintage.key).toBe("2010.2014.window");
    expect(
      [...(figures?.figures.values() ?? [])].map(({ areaId, value }) => [areaId, value]),
    ).toEqual(
      expect.arrayContaining([
        ["MX", 83_000],
        ["GT", 7000],
        ["BZ", 300],
      ]),
    );
  });

  it("cover most Mexican states at first and name the rest as not published", () => {
    const figures = figuresByArea(shipped, all, "state", NO_CHOICE);
    expect(figures?.figures.size).toBeGreaterThanOrEqual(20);
    expect((figures?.figures.size ?? 0) + (figures?.unpublishedAreaIds.length ?? 0)).toBe(32);
  });

  it("are drawn as published, for every measure and vintage", () => {
    for (const level of ["country", "state"] as const) {
      for (const { id: measureId } of measuresAt(shipped, all, level)) {
        for (const { key } of vintagesOf(shipped, all, level, measureId)) {
          const figures = figuresByArea(shipped, all, level, { measureId, vintage: key });
          expect(figures?.vintage.key).toBe(key);
          for (const { observationId, value } of figures?.figures.values() ?? []) {
            const record = shipped.byId.get(observationId);
            expect(record?.kind === "observation" && record.row.value).toBe(value);
          }
        }
      }
    }
  });

  it("leave a recording artefact out of the circles and of the scale", () => {
    const figures = figuresByArea(shipped, all, "state", {
      measureId: "federal-seized-2006-2014",
      vintage: null,
    });
    expect(figures?.figures.get("MX-CMX")?.state).toBe("artefact");
    expect(Math.max(...(figures?.allValues ?? []))).toBeLessThan(93_105);
  });
});

describe(vintageKey, () => {
  it("has unreserved characters only", () => {
    const keys = shipped.records.map(({ period }) => vintageKey(period));
    expect(keys.filter((key) => !/^[A-Za-z0-9._~-]+$/.test(key))).toEqual([]);
  });

  it("tells a fiscal year, a window and an open period apart", () => {
    expect(vintageKey({ start: "2014", end: "2014", basis: "fiscal-us" })).toBe(
      "2014.2014.fiscal-us",
    );
    expect(vintageKey({ start: "2013", end: null, basis: "calendar" })).toBe("2013.open.calendar");
    expect(vintageKey(null)).toBe("undated");
  });
});
