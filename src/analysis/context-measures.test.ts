import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { isRateMeasure } from "./classify";
import { contextMeasure, contextMeasures, contextYear, lockedValues } from "./context-measures";

const atlas = buildAtlas(SHIPPED_ROWS);
const everything = new Uint8Array(atlas.contextRecords.length).fill(1);
const SHARE = "ctx-share-firearm-sesnsp";

describe(contextMeasures, () => {
  it("offers every series once, what is shaded first", () => {
    const all = contextMeasures(atlas);
    expect(all.map(({ id }) => id).toSorted()).toEqual(
      [...atlas.contextSeries.keys(), SHARE].toSorted(),
    );
    const shaded = all.map(({ measure }) => isRateMeasure(measure));
    expect(shaded).toEqual(shaded.toSorted((a, b) => Number(b) - Number(a)));
    expect(all[0]?.id).toBe("ctx-homicide-rate-inegi");
  });

  it("knows the events behind the homicide rate: the counts of the same source", () => {
    const rate = contextMeasure(atlas, null);
    const counts = atlas.contextSeries.get("ctx-homicides-inegi");
    expect(rate?.events?.values).toBe(counts?.values);
  });

  it("computes the share of firearms from its four parts, and nothing where a part is missing", () => {
    const share = contextMeasure(atlas, SHARE);
    const parts = ["firearm", "blade", "other", "unspecified"].map(
      (part) => atlas.contextSeries.get(`ctx-homicide-victims-sesnsp-${part}`)?.values ?? [],
    );
    const [firearm = 0, ...others] = parts.map((values) => values[3]?.[2] ?? NaN);
    const whole = others.reduce((sum, count) => sum + count, firearm);
    expect(share?.values[3]?.[2]).toBeCloseTo((100 * firearm) / whole, 1);
    for (const value of lockedValues(atlas, share ?? fail()))
      expect(value === null || (value >= 0 && value <= 100)).toBe(true);

    const holed = buildAtlas({
      ...SHIPPED_ROWS,
      context: SHIPPED_ROWS.context?.map((series) =>
        series.id.endsWith("blade")
          ? { ...series, values: series.values.map((row) => row.map(() => null)) }
          : series,
      ),
    });
    expect(
      lockedValues(holed, contextMeasure(holed, SHARE) ?? fail()).every((v) => v === null),
    ).toBe(true);
    const without = buildAtlas({ ...SHIPPED_ROWS, context: SHIPPED_ROWS.context?.slice(0, 3) });
    expect(contextMeasures(without).map(({ id }) => id)).not.toContain(SHARE);
  });
});

function fail(): never {
  throw new Error("no such measure");
}

describe(contextYear, () => {
  const share = contextMeasure(atlas, SHARE) ?? fail();

  it("marks the shares that rest on few victims, and tells a zero from them", () => {
    const { cells } = contextYear(atlas, everything, share, 2025);
    const of = (id: string) => cells.find(({ areaId }) => areaId === id);
    expect(cells).toHaveLength(32);
    expect(of("MX-YUC")).toMatchObject({ state: "zero", small: false });
    expect(of("MX-COA")).toMatchObject({ state: "value", small: true });
    expect(of("MX-CHH")).toMatchObject({ state: "value", small: false });
  });

  it("has no cell of a year that the series does not have, nor of one that is filtered out", () => {
    expect(contextYear(atlas, everything, share, 2014)).toEqual({
      cells: [],
      covered: false,
      filtered: false,
    });
    const nothing = new Uint8Array(atlas.contextRecords.length);
    expect(contextYear(atlas, nothing, share, 2020)).toMatchObject({ cells: [], filtered: true });
  });
});
