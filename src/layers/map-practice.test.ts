import { describe, expect, it } from "vitest";
import { DEFAULT_CLASSES } from "@/analysis/classify";
import { buildAtlas } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { parseShipped, SHIPPED_ROWS } from "../../tests/shipped-data";
import { composeStyle } from "./compose-style";
import { decodeGeometry } from "./geometry";
import { LAYER_IDS } from "./layer-ids";
import {
  featuresOf,
  isDrawn,
  layerOfStyle,
  paintOf,
  type Properties,
} from "./style-probe-for-test";
import type { MapView, StyleInput } from "./style-input";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);
const contextTable = buildRecordTable(atlas.contextRecords, atlas);
const geometry = decodeGeometry({
  admin: parseShipped("geo/admin.topojson"),
  "context-land": parseShipped("geo/context.topojson"),
  labels: parseShipped("geo/labels.json"),
});
const VIEW: MapView = {
  layers: { visible: LAYER_IDS, opacityPercent: {} },
  figures: {
    country: { measureId: null, vintage: null },
    state: { measureId: null, vintage: null },
  },
  contextMeasure: null,
  contextYear: 2014,
  classes: { state: DEFAULT_CLASSES, context: DEFAULT_CLASSES },
  scaleTo: { country: "all", state: "all", context: "all" },
  selection: null,
  locale: "en",
  theme: "light",
  typeScale: "normal",
};

function input(view: Partial<MapView> = {}, filter: Partial<Filter> = {}): StyleInput {
  const wanted = { ...EMPTY_FILTER, ...filter };
  return {
    atlas,
    pass: evaluateFilter(table, wanted).pass,
    contextPass: evaluateFilter(contextTable, wanted).pass,
    geometry,
    view: { ...VIEW, ...view },
  };
}

const style = composeStyle(input());

describe("map practice", () => {
  it("dashes disputed sections and no others", () => {
    const disputed = featuresOf(style, "borders").filter(
      ({ properties }) => properties["disputed"],
    );
    expect(disputed.length).toBeGreaterThan(0);
    for (const { properties } of featuresOf(style, "borders")) {
      expect(isDrawn(style, "borders/disputed", properties)).toBe(properties["disputed"]);
      const solid = ["borders/land", "borders/river", "borders/quiet"].filter((id) =>
        isDrawn(style, id, properties),
      );
      expect(solid).toHaveLength(properties["disputed"] === true ? 0 : 1);
    }
    expect(paintOf(style, "borders/disputed", "line-dasharray", {})).toBeDefined();
    expect(paintOf(style, "borders/land", "line-dasharray", {})).toBeUndefined();
  });

  it("never draws the disputed line unbroken: not under its layer, not when it is selected", () => {
    const under = featuresOf(style, "country-lines").map(({ properties }) => properties);
    expect(under.filter((line) => isDrawn(style, "base/disputed-line", line))).toHaveLength(1);
    expect(under.filter((line) => isDrawn(style, "base/country-lines", line))).toHaveLength(1);
    const disputed = atlas.records.find(
      (record) => record.kind === "border" && record.row.disputed,
    );
    const selected = composeStyle(input({ selection: { kind: "record", id: disputed?.id ?? "" } }));
    for (const { properties } of featuresOf(selected, "selected")) {
      expect(isDrawn(style, "selected/line", properties)).toBe(false);
      expect(isDrawn(style, "selected/line-disputed", properties)).toBe(true);
    }
    for (const id of ["base/disputed-line", "selected/line-disputed", "selected/area-disputed"])
      expect(paintOf(style, id, "line-dasharray", {})).toBeDefined();
  });

  it("tells river sections from land sections by a second line", () => {
    const river = { disputed: false, river: true, quiet: false };
    expect(isDrawn(style, "borders/river-water", river)).toBe(true);
    expect(isDrawn(style, "borders/river-water", { ...river, river: false })).toBe(false);
  });

  it("hatches states without a published figure", () => {
    const hatch = layerOfStyle(style, "state-figures/not-published");
    expect((hatch.paint as Properties)["fill-pattern"]).toMatch(/^atlas\/hatch\//);
    const hatched = featuresOf(style, "states").filter(({ properties }) =>
      isDrawn(style, "state-figures/not-published", properties),
    );
    const drawn = featuresOf(style, "circles").filter(
      ({ properties }) => properties["layer"] === "state-figures",
    );
    expect(hatched.length + drawn.length).toBe(32);
  });

  it("writes what is known to a state on the state, in a pill, never as a point", () => {
    const atPoints = new Set(
      featuresOf(style, "points").map(({ properties }) => properties["selection"]),
    );
    const rough = atlas.records.filter(
      (record) => record.kind === "place" && record.row.precision === "admin1",
    );
    for (const { id } of rough) expect(atPoints.has(`record:${id}`)).toBe(false);
    const pills = featuresOf(style, "notes").filter(
      ({ properties }) => properties["kind"] === "pill",
    );
    expect(pills.some(({ properties }) => /lab/.test(String(properties["words"])))).toBe(true);
  });

  it("tints states that have records of their own, not those that only have figures", () => {
    const figuresOnly = composeStyle(
      input({ layers: { visible: ["areas", "state-figures"], opacityPercent: {} } }),
    );
    expect(isDrawn(figuresOnly, "areas/tint", { id: "US-TX" })).toBe(false);
    expect(isDrawn(style, "areas/tint", { id: "MX-CHP" })).toBe(true);
  });

  it("colours the context rate by class and never by a count", () => {
    const chihuahua = paintOf(style, "homicide/fill", "fill-color", { id: "MX-CHH" });
    const yucatan = paintOf(style, "homicide/fill", "fill-color", { id: "MX-YUC" });
    expect(String(chihuahua)).not.toBe(String(yucatan));
    expect(paintOf(style, "state-figures/fill", "fill-color", {})).toBe("rgba(0, 0, 0, 0)");
  });

  it("shows no context year that the filter leaves out", () => {
    const filtered = composeStyle(
      input({ contextYear: 2014 }, { years: { from: 2016, to: 2020 } }),
    );
    expect(paintOf(filtered, "homicide/fill", "fill-color", {})).toBe("rgba(0, 0, 0, 0)");
  });

  it("fills flows of known volume and leaves unknown ones an outline of one width", () => {
    const flows = featuresOf(style, "flows");
    const unknown = flows.filter(({ properties }) => properties["by"] === "unknown");
    expect(unknown.length).toBeGreaterThan(0);
    for (const { properties, geometry: shape } of flows) {
      const { coordinates } = shape as { readonly coordinates: number[][][] };
      expect(coordinates[0]?.at(-1)).toEqual(coordinates[0]?.[0]);
      const zoomClass = Number(properties["zoomClass"]);
      const fits = ["value", "share", "unknown"].filter((by) =>
        isDrawn(style, `flows/${by}-${zoomClass}`, properties),
      );
      expect(fits).toEqual([properties["by"]]);
    }
    expect(paintOf(style, "flows/unknown-outline-2", "line-dasharray", {})).toBeDefined();
  });

  it("stops corridors at zoom 8", () => {
    const corridors = style.layers.filter(({ id }) => id.startsWith("corridors/"));
    expect(corridors.map(({ maxzoom }) => maxzoom)).toEqual([8, 8, 8]);
  });

  it("places names after marks, circles and words on areas", () => {
    const at = (id: string) => style.layers.findIndex((candidate) => candidate.id === id);
    const names = Math.max(...["labels/towns", "labels/capitals", "labels/seas"].map(at));
    for (const id of ["labels/keep-off-circles", "notes/pills", "notes/ledgers", "labs/icons"])
      expect(at(id)).toBeGreaterThan(names);
  });

  it("draws each country figure once at any zoom", () => {
    const circles = featuresOf(style, "circles").filter(
      ({ properties }) => properties["layer"] === "country-figures",
    );
    for (const zoom of [3, 4, 5, 8]) {
      const shown = circles.filter(({ properties }) =>
        isDrawn(style, "country-figures/circles", properties, zoom),
      );
      const keys = shown.map(({ properties }) => properties["selection"]);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toHaveLength(3);
    }
  });
});
