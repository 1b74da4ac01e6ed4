import {
  createExpression,
  featureFilter,
  v8,
  validateStyleMin,
  type LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { parseShipped, SHIPPED_ROWS } from "../../tests/shipped-data";
import { composeStyle, INTERACTIVE_LAYER_IDS } from "./compose-style";
import { decodeGeometry } from "./geometry";
import { DEFAULT_VISIBLE, LAYER_IDS, type LayerId } from "./layer-ids";
import { parseIconId } from "./icon-spec";
import { parseSelectionKey, selectionsOf } from "./selection";
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
  contextYear: 2014,
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

function layer(id: string, from = style): LayerSpecification {
  const found = from.layers.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
}

type Properties = Readonly<Record<string, unknown>>;

function features(source: string, from = style): { properties: Properties; geometry: unknown }[] {
  const spec = from.sources[source];
  const data = spec?.type === "geojson" ? spec.data : undefined;
  if (data === undefined || typeof data === "string" || data.type !== "FeatureCollection")
    return [];
  return data.features.map(({ properties, geometry: shape }) => ({
    properties: properties ?? {},
    geometry: shape,
  }));
}

function passes(layerId: string, properties: Properties, zoom = 6, from = style): boolean {
  const { filter } = layer(layerId, from) as { filter?: never };
  return featureFilter(filter, "filter").filter({ zoom }, { type: 1, properties } as never);
}

function paint(layerId: string, name: string, properties: Properties, from = style): unknown {
  const spec = layer(layerId, from);
  const value = (spec.paint as Record<string, unknown> | undefined)?.[name];
  if (!Array.isArray(value) || typeof value[0] !== "string") return value;
  const reference = (v8 as unknown as Record<string, Record<string, unknown>>)[
    `paint_${spec.type}`
  ];
  const made = createExpression(value, name, reference?.[name] as never);
  if (made.result === "error") throw new Error(made.value[0]?.message);
  return made.value.evaluate({ zoom: 6 }, { type: 3, properties } as never);
}

describe(composeStyle, () => {
  it.each(
    (["light", "dark"] as const).flatMap((theme) =>
      (["en", "es"] as const).flatMap((locale) =>
        (["normal", "large"] as const).map((typeScale) => ({ theme, locale, typeScale })),
      ),
    ),
  )("is valid with all layers on: $theme $locale $typeScale", (view) => {
    const errors = validateStyleMin(composeStyle(input(view)));
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it("is valid with nothing loaded, nothing visible, and each kind of thing selected", () => {
    const empty = buildAtlas({});
    const nothing: StyleInput = {
      atlas: empty,
      pass: new Uint8Array(),
      contextPass: new Uint8Array(),
      geometry: decodeGeometry({}),
      view: { ...VIEW, layers: { visible: [], opacityPercent: { labs: 40 } } },
    };
    expect(validateStyleMin(composeStyle(nothing))).toEqual([]);
    const kinds = new Map(atlas.records.map((record) => [record.kind, record.id]));
    for (const id of kinds.values()) {
      const selected = composeStyle(input({ selection: { kind: "record", id } }));
      expect(validateStyleMin(selected)).toEqual([]);
    }
    const area = composeStyle(input({ selection: { kind: "area", id: "MX-CHP" } }));
    expect(features("selected", area)).toHaveLength(1);
  });

  it("asks for nothing from another place: no glyphs, no sprite, only inline data", () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style.layers)).not.toMatch(/https?:/);
    for (const source of Object.values(style.sources)) {
      expect(source.type === "geojson" && typeof source.data === "object").toBe(true);
    }
  });

  it("keeps the data objects that a change does not touch", () => {
    const before = composeStyle(input());
    const changed = composeStyle(input({ contextYear: 2010 }, { grades: ["A"] }));
    const data = (from: typeof style, id: string) =>
      (from.sources[id] as { readonly data: unknown }).data;
    for (const id of ["countries", "states", "coast", "labels", "borders"]) {
      expect(data(changed, id), id).toBe(data(before, id));
    }
    expect(data(changed, "points")).not.toBe(data(before, "points"));
    const again = composeStyle(input({ contextYear: 2011 }, { grades: ["A"] }));
    for (const id of Object.keys(style.sources))
      expect(data(again, id), id).toBe(data(changed, id));
  });

  it("names icons that can be drawn", () => {
    const ids = JSON.stringify(style).match(/"atlas\/[^"]+"/g) ?? [];
    expect(ids.length).toBeGreaterThan(100);
    for (const id of new Set(ids)) expect(parseIconId(JSON.parse(id) as string), id).not.toBeNull();
  });

  it("gives every interactive feature something to select that the atlas has", () => {
    const sources = new Set(
      INTERACTIVE_LAYER_IDS.map((id) => (layer(id) as { readonly source: string }).source),
    );
    for (const source of sources) {
      for (const feature of features(source)) {
        const [selection] = selectionsOf(feature);
        expect(selection, source).toBeDefined();
        if (selection?.kind === "record") expect(atlas.byId.has(selection.id)).toBe(true);
        if (selection?.kind === "area") expect(atlas.areas.has(selection.id)).toBe(true);
      }
    }
  });

  it("gives every feature of a source an id of its own, for hover", () => {
    for (const id of ["points", "notes", "circles", "borders", "states", "corridors"]) {
      const ids = features(id).map(({ properties }) => properties["id"]);
      expect(new Set(ids).size, id).toBe(ids.length);
    }
  });

  it("multiplies the opacity of a layer, and of that layer only", () => {
    const half = composeStyle(
      input({ layers: { visible: LAYER_IDS, opacityPercent: { labs: 50 } } }),
    );
    expect(paint("labs/icons", "icon-opacity", {}, half)).toBe(0.5);
    expect(paint("sites/icons", "icon-opacity", {}, half)).toBe(1);
    expect(paint("homicide/fill", "fill-opacity", {}, half)).toBe(
      paint("homicide/fill", "fill-opacity", {}),
    );
  });

  it("makes text and marks larger in large type", () => {
    const large = composeStyle(input({ typeScale: "large" }));
    const size = (from: typeof style) =>
      (layer("notes/ledgers", from).layout as { readonly "text-size": number })["text-size"];
    expect(size(large) / size(style)).toBeCloseTo(1.3);
  });

  it("draws what is not visible as nothing", () => {
    const few = composeStyle(input({ layers: { visible: ["borders"], opacityPercent: {} } }));
    for (const id of LAYER_IDS.filter((other) => other !== "borders")) {
      const own = few.layers.filter((candidate) => candidate.id.startsWith(`${id}/`));
      const drawn = own.filter(
        (candidate) => candidate.layout?.visibility !== "none" && candidate.id !== "areas/tint",
      );
      expect(drawn.map((candidate) => candidate.id)).toEqual([]);
    }
    expect(features("points", few)).toEqual([]);
    expect(features("notes", few)).toEqual([]);
  });
});

describe("map practice", () => {
  it("dashes disputed sections and no others", () => {
    const disputed = features("borders").filter(({ properties }) => properties["disputed"]);
    expect(disputed.length).toBeGreaterThan(0);
    for (const { properties } of features("borders")) {
      expect(passes("borders/disputed", properties)).toBe(properties["disputed"]);
      const solid = ["borders/land", "borders/river", "borders/quiet"].filter((id) =>
        passes(id, properties),
      );
      expect(solid).toHaveLength(properties["disputed"] === true ? 0 : 1);
    }
    expect(paint("borders/disputed", "line-dasharray", {})).toBeDefined();
    expect(paint("borders/land", "line-dasharray", {})).toBeUndefined();
  });

  it("tells river sections from land sections by a second line", () => {
    const river = { disputed: false, river: true, quiet: false };
    expect(passes("borders/river-water", river)).toBe(true);
    expect(passes("borders/river-water", { ...river, river: false })).toBe(false);
  });

  it("hatches states without a published figure", () => {
    const hatch = layer("state-figures/not-published");
    expect((hatch.paint as Properties)["fill-pattern"]).toMatch(/^atlas\/hatch\//);
    const hatched = features("states").filter(({ properties }) =>
      passes("state-figures/not-published", properties),
    );
    const drawn = features("circles").filter(
      ({ properties }) => properties["layer"] === "state-figures",
    );
    expect(hatched.length + drawn.length).toBe(32);
  });

  it("writes what is known to a state on the state, in a pill, never as a point", () => {
    const atPoints = new Set(features("points").map(({ properties }) => properties["selection"]));
    const rough = atlas.records.filter(
      (record) => record.kind === "place" && record.row.precision === "admin1",
    );
    for (const { id } of rough) expect(atPoints.has(`record:${id}`)).toBe(false);
    const pills = features("notes").filter(({ properties }) => properties["kind"] === "pill");
    expect(pills.some(({ properties }) => /lab/.test(String(properties["words"])))).toBe(true);
  });

  it("colours the context rate by class and never by a count", () => {
    const chihuahua = paint("homicide/fill", "fill-color", { id: "MX-CHH" });
    const yucatan = paint("homicide/fill", "fill-color", { id: "MX-YUC" });
    expect(String(chihuahua)).not.toBe(String(yucatan));
    expect(paint("state-figures/fill", "fill-color", {})).toBe("rgba(0, 0, 0, 0)");
  });

  it("shows no context year that the filter leaves out", () => {
    const filtered = composeStyle(
      input({ contextYear: 2014 }, { years: { from: 2016, to: 2020 } }),
    );
    expect(paint("homicide/fill", "fill-color", {}, filtered)).toBe("rgba(0, 0, 0, 0)");
  });

  it("fills flows of known volume and leaves unknown ones an outline of one width", () => {
    const flows = features("flows");
    const unknown = flows.filter(({ properties }) => properties["by"] === "unknown");
    expect(unknown.length).toBeGreaterThan(0);
    for (const { properties, geometry: shape } of flows) {
      const { coordinates } = shape as { readonly coordinates: number[][][] };
      expect(coordinates[0]?.at(-1)).toEqual(coordinates[0]?.[0]);
      const zoomClass = Number(properties["zoomClass"]);
      const fits = ["value", "share", "unknown"].filter((by) =>
        passes(`flows/${by}-${zoomClass}`, properties),
      );
      expect(fits).toEqual([properties["by"]]);
    }
    expect(paint("flows/unknown-outline-2", "line-dasharray", {})).toBeDefined();
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
    const circles = features("circles").filter(
      ({ properties }) => properties["layer"] === "country-figures",
    );
    for (const zoom of [3, 4, 5, 8]) {
      const shown = circles.filter(({ properties }) =>
        passes("country-figures/circles", properties, zoom),
      );
      const keys = shown.map(({ properties }) => properties["selection"]);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toHaveLength(3);
    }
  });
});

describe(parseSelectionKey, () => {
  it("reads what it is given and refuses the rest", () => {
    expect(parseSelectionKey("record:a-b")).toEqual({ kind: "record", id: "a-b" });
    expect(parseSelectionKey("area:MX-CHP")).toEqual({ kind: "area", id: "MX-CHP" });
    expect(parseSelectionKey("layer:labs")).toBeNull();
    expect(selectionsOf({ properties: null })).toEqual([]);
  });
});

describe("what is visible at first", () => {
  it("has words and marks in every layer that is on", () => {
    const first = composeStyle(input({ layers: { visible: DEFAULT_VISIBLE, opacityPercent: {} } }));
    const layers = new Set(features("points", first).map(({ properties }) => properties["layer"]));
    const points: readonly LayerId[] = ["crossings", "sites", "labs"];
    for (const id of points) expect(layers.has(id)).toBe(true);
    expect(features("notes", first).length).toBeGreaterThan(20);
  });
});
