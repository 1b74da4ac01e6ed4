import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { Measure, Observation, Period } from "@/datasets/schema";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildSeries, joinYears, seriesMeasures, shownMeasures, type SeriesMark } from "./series";
import { BREAK_CAVEAT_ID, BREAK_EVENT_IDS, breakEvents, programMarkers } from "./series-events";
import { timeSpan } from "./time-span";

const atlas = buildAtlas(SHIPPED_ROWS);
const everything = new Uint8Array(atlas.records.length).fill(1);

function measure(id: string): Measure {
  const found = atlas.measures.get(id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

const SOME_ROW = atlas.records.find(({ kind }) => kind === "observation")?.row as Observation;

function mark(start: string, end: string, basis: Period["basis"], id = start): SeriesMark {
  const period = { start, end, basis };
  return { row: { ...SOME_ROW, id, period }, value: 1, span: timeSpan(period) };
}

function joined(marks: readonly SeriesMark[]): string[][] {
  return joinYears(marks).map((run) => run.map(({ row }) => row.id));
}

const year = (value: number, id?: string) =>
  mark(String(value), String(value), "calendar", id ?? String(value));

describe(joinYears, () => {
  it("joins single years that follow one another, and starts anew after a gap", () => {
    expect(joined([year(2010), year(2011), year(2013), year(2014), year(2016)])).toEqual([
      ["2010", "2011"],
      ["2013", "2014"],
    ]);
  });

  it("never joins a fiscal year to a calendar year", () => {
    expect(joined([year(2010), mark("2011", "2011", "fiscal-us")])).toEqual([]);
  });

  it("joins fiscal years to fiscal years", () => {
    const marks = [mark("2010", "2010", "fiscal-us"), mark("2011", "2011", "fiscal-us")];
    expect(joined(marks)).toEqual([["2010", "2011"]]);
  });

  it.each([
    ["a window", mark("2011", "2013", "window")],
    ["part of a year", mark("2011-01", "2011-06", "calendar")],
    ["a moment", mark("2011", "2011", "point")],
  ])("leaves %s out of every line", (_name, other) => {
    expect(joined([year(2010), other])).toEqual([]);
  });

  it("does not choose between two figures of one year: the line breaks there", () => {
    const marks = [year(2010), year(2011), year(2012, "a"), year(2012, "b"), year(2013)];
    expect(joined(marks)).toEqual([["2010", "2011"]]);
  });
});

describe(buildSeries, () => {
  it("has marks of one measure and one area in a panel, in the order of time, in every measure of the data", () => {
    for (const { measure: one } of seriesMeasures(atlas, null)) {
      const { panels, areaId } = buildSeries(atlas, everything, [one], null);
      const [panel] = panels;
      expect(panel?.marks.length, one.id).toBeGreaterThan(0);
      for (const { row } of panel?.marks ?? []) {
        expect(row.measureId).toBe(one.id);
        expect(row.areaId).toBe(areaId);
        expect(row.breakdown).toBeNull();
      }
      const starts = panel?.marks.map(({ span }) => span.start) ?? [];
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  it("never joins over the boundary of a measure: lines are made panel by panel", () => {
    const chosen = ["sedena-seized", "sedena-seized-reforma"].map(measure);
    const { panels } = buildSeries(atlas, everything, chosen, "MX");
    for (const panel of panels) {
      const own = new Set(panel.marks.map(({ row }) => row.id));
      for (const { row } of panel.lines.flat()) expect(own.has(row.id)).toBe(true);
    }
  });

  it("says where else there are figures when the chosen area has none", () => {
    const [panel] = buildSeries(atlas, everything, [measure("pnc-gt-seized")], "MX").panels;
    expect(panel?.marks).toEqual([]);
    expect(panel?.elsewhere[0]?.areaId).toBe("GT");
  });

  it("begins with traced firearms, and with the best documented measure when those do not pass", () => {
    expect(shownMeasures(atlas, everything, []).map(({ id }) => id)).toEqual(["atf-traced"]);
    const none = new Uint8Array(atlas.records.length);
    expect(shownMeasures(atlas, none, [])).toEqual([]);
  });
});

describe(breakEvents, () => {
  it.each(BREAK_EVENT_IDS)("finds %s in the data, dated and with a source", (id) => {
    const record = atlas.byId.get(id);
    expect(record?.period).not.toBeNull();
    expect(record?.evidence.length).toBeGreaterThan(0);
  });

  it("has the backlog of 2009, Spanish eTrace of 2010 and the access of 2013 for Mexico, in this order", () => {
    const events = breakEvents(atlas, [measure("atf-traced")], "MX");
    expect(events.map(({ id, month }) => [id, Math.floor(month / 12)])).toEqual([
      ["obs-backlog-mx-2009", 2009],
      ["spanish-etrace-launch", 2009],
      ["spanish-etrace-mexico", 2010],
      ["etrace-access-centralised", 2013],
    ]);
  });

  it("has only those of the country that is shown", () => {
    const events = breakEvents(atlas, [measure("atf-traced")], "GT");
    expect(events.map(({ id }) => id)).toEqual(["spanish-etrace-launch"]);
  });

  it("says nothing of measures that the auditor's sentence is not about", () => {
    expect(atlas.caveats.has(BREAK_CAVEAT_ID)).toBe(true);
    expect(breakEvents(atlas, [measure("pnc-gt-seized")], "MX")).toEqual([]);
  });
});

describe(programMarkers, () => {
  const markers = programMarkers(atlas, everything, "BZ");

  it("marks starts, and ends where they are documented", () => {
    const own = markers.filter(({ record }) => record.id === "key-marking");
    expect(own.map(({ edge }) => edge)).toEqual(["start", "end"]);
    const open = markers.filter(({ record }) => record.id === "key-stockpile-security-belize");
    expect(open.map(({ edge }) => edge)).toEqual(["start"]);
  });

  it("takes no moment for a start, no audit for a program, and no other country's", () => {
    expect(markers.some(({ record }) => record.period?.basis === "point")).toBe(false);
    expect(markers.some(({ record }) => record.activityTypeIds.includes("audit"))).toBe(false);
    expect(markers.every(({ record }) => record.countries.includes("BZ"))).toBe(true);
  });
});
