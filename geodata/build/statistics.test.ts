/**
 * Contracts of the statistics and context tables: nothing lost on the way from the published tables, no
 * fiscal year in calendar clothes, no window passed off as a year, no share without its whole.
 * Areas, agencies and activity types are checked with all other foreign keys in the data contract test.
 */
import { describe, expect, it } from "vitest";
import type { Period } from "@/datasets/schema";
import { optionalNumber, parseTable, required } from "./cells";
import { buildContext } from "./context";
import { buildEvidence } from "./evidence";
import { readTable } from "./raw";
import {
  buildStatistics,
  FLOW_FAMILIES,
  readFlows,
  readObservations,
  STATISTICS_FAMILIES,
} from "./statistics";

const COUNTS = ["rows", "observations", "flows", "left_out", "cells", "fiscal", "window"] as const;

type RowCount = Record<"file" | "family", string> & Record<(typeof COUNTS)[number], number>;

const rowCounts = parseTable("statistics/row-counts.csv", (row): RowCount => {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, optionalNumber(row, name) ?? 0]));
  const names = { file: required(row, "file"), family: required(row, "family") };
  return { ...names, ...(counts as Record<(typeof COUNTS)[number], number>) };
});
const leftOut = readTable("statistics/left-out.csv");

const statistics = buildStatistics();
const context = buildContext();
const parts = [statistics, context, buildEvidence()];

/** Ids of one dataset over all parts. */
const idsOf = (name: "measures" | "sources" | "caveats"): Set<string> =>
  new Set(parts.flatMap((part) => (part[name] ?? []).map((row) => row.id)));

/** The row of row-counts.csv for a family; throws when there is none. */
function countsOf(family: string): RowCount {
  const found = rowCounts.find((row) => row.family === family);
  if (found === undefined) throw new Error(`row-counts.csv has no family "${family}"`);
  return found;
}

describe("row-counts.csv", () => {
  it("accounts for every row that was published", () => {
    for (const { file, rows, observations, flows, left_out, cells } of rowCounts) {
      expect({ file, rows: observations + flows + left_out + cells }).toEqual({ file, rows });
    }
  });

  it("covers every family that is read", () => {
    const known = new Set(rowCounts.map((row) => row.family));
    const raw = FLOW_FAMILIES.filter((family) => family !== "gao-source-states");
    expect([...STATISTICS_FAMILIES, ...raw].filter((family) => !known.has(family))).toEqual([]);
  });

  it("counts the rows left out as left-out.csv lists them", () => {
    for (const { file, left_out } of rowCounts) {
      const listed = leftOut.filter((row) => row["file"] === file);
      expect({ file, left_out: listed.length }).toEqual({ file, left_out });
    }
  });
});

describe("left-out.csv", () => {
  it("names for every row the evidence record that carries its figure", () => {
    const observations = new Set((buildEvidence().observations ?? []).map((row) => row.id));
    const lost = leftOut.filter((row) => !observations.has(required(row, "carried_by")));
    expect(lost).toEqual([]);
  });
});

describe("readObservations", () => {
  it.each(STATISTICS_FAMILIES)(
    "%s has every figure, with its fiscal years and windows",
    (family) => {
      const observations = readObservations(family);
      const basis = (wanted: Period["basis"]): number =>
        observations.filter((row) => row.period?.basis === wanted).length;
      const { observations: expected, fiscal, window } = countsOf(family);
      expect({
        rows: observations.length,
        fiscal: basis("fiscal-us"),
        window: basis("window"),
      }).toEqual({
        rows: expected,
        fiscal,
        window,
      });
    },
  );

  it("gives no figure of U.S. customs a calendar year", () => {
    const calendar = (statistics.observations ?? []).filter(
      (row) => row.agencyIds.includes("cbp") && row.period?.basis === "calendar",
    );
    expect(calendar).toEqual([]);
  });

  it("keeps several years in one figure as a window, and single years out of windows", () => {
    const misfits = (statistics.observations ?? []).filter(({ period }) => {
      if (period === null || period.basis === "fiscal-us") return false;
      const severalYears = period.start.slice(0, 4) !== period.end?.slice(0, 4);
      return severalYears !== (period.basis === "window");
    });
    expect(misfits.map((row) => row.id)).toEqual([]);
  });
});

describe("readFlows", () => {
  it.each(FLOW_FAMILIES)("%s has its rows", (family) => {
    const expected = family === "gao-source-states" ? 3 : countsOf(family).flows;
    expect(readFlows(family)).toHaveLength(expected);
  });

  it("says of every known volume what it is out of, and leaves the other volumes unknown", () => {
    for (const { id, value, sharePercent, denominator } of statistics.flows ?? []) {
      const known = value !== null || sharePercent !== null;
      expect([id, denominator !== null]).toEqual([id, known]);
    }
  });
});

describe("ids", () => {
  const records = [statistics, context].flatMap((part) => [
    ...(part.observations ?? []),
    ...(part.flows ?? []),
    ...(part.context ?? []),
  ]);

  it("are unique", () => {
    const ids = records.map((row) => row.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("point to measures that exist", () => {
    const measures = idsOf("measures");
    expect(records.filter((row) => !measures.has(row.measureId)).map((row) => row.id)).toEqual([]);
  });

  it("point to sources that exist, and every source is used", () => {
    const sources = idsOf("sources");
    const caveats = [...(statistics.caveats ?? []), ...(context.caveats ?? [])];
    const used = [...records, ...caveats].flatMap((row) =>
      row.evidence.map((item) => item.sourceId),
    );
    expect(used.filter((id) => !sources.has(id))).toEqual([]);
    const own = [...(statistics.sources ?? []), ...(context.sources ?? [])].map((row) => row.id);
    expect(own.filter((id) => !used.includes(id))).toEqual([]);
  });

  it("point to caveats that exist, and every caveat is used", () => {
    const caveats = idsOf("caveats");
    const measures = [...(statistics.measures ?? []), ...(context.measures ?? [])];
    const sources = [...(statistics.sources ?? []), ...(context.sources ?? [])];
    const used = [...records, ...measures, ...sources].flatMap((row) => row.caveatIds);
    expect(used.filter((id) => !caveats.has(id))).toEqual([]);
    const own = [...(statistics.caveats ?? []), ...(context.caveats ?? [])].map((row) => row.id);
    expect(own.filter((id) => !used.includes(id))).toEqual([]);
  });
});

describe("measures", () => {
  const measures = [...(statistics.measures ?? []), ...(context.measures ?? [])];

  it("of shares and rates say what they are of", () => {
    const relative = measures.filter(({ kind }) => kind === "share" || kind === "rate");
    expect(relative.filter((row) => row.denominator === null)).toEqual([]);
  });

  it("of shares and rates are never drawn as symbols", () => {
    const symbols = measures.filter(({ kind, mappable }) => mappable && kind !== "count");
    expect(symbols.map((row) => row.id)).toEqual([]);
  });

  it("never share a series", () => {
    const series = measures.map((row) => row.series);
    expect(series.filter((id, index) => series.indexOf(id) !== index)).toEqual([]);
  });
});

describe("buildContext", () => {
  const series = context.context ?? [];

  it("has the 32 states in every series, and the country where the source has it", () => {
    for (const { id, areaIds } of series) {
      const states = areaIds.filter((area) => /^MX-[A-Z]{3}$/.test(area));
      const country = id === "ctx-firearm-homicides-1998-2008" ? [] : ["MX"];
      expect([id, states.length, ...areaIds.filter((area) => area === "MX")]).toEqual([
        id,
        32,
        ...country,
      ]);
    }
  });

  it("has every cell of the published tables", () => {
    const cells = series.map(
      ({ values }) => values.flat().filter((value) => value !== null).length,
    );
    const published = rowCounts.reduce((sum, row) => sum + row.cells, 0);
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(published);
  });

  it("marks 2025 as partial where it is, and carries the caveat that homicides are no proxy", () => {
    const measures = new Map((context.measures ?? []).map((row) => [row.id, row]));
    for (const { id, years, partialYears, measureId } of series) {
      expect([id, partialYears]).toEqual([id, years.includes(2025) ? [2025] : []]);
      expect(measures.get(measureId)?.caveatIds).toContain("cav-context-not-proxy");
    }
  });
});
