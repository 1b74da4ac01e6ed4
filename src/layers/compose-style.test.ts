import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { DEFAULT_CLASSES } from "@/analysis/classify";
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
import { featuresOf, layerOfStyle, paintOf } from "./style-probe-for-test";
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
    expect(featuresOf(area, "selected")).toHaveLength(1);
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
      INTERACTIVE_LAYER_IDS.map(
        (id) => (layerOfStyle(style, id) as { readonly source: string }).source,
      ),
    );
    for (const source of sources) {
      for (const feature of featuresOf(style, source)) {
        const [selection] = selectionsOf(feature);
        expect(selection, source).toBeDefined();
        if (selection?.kind === "record") expect(atlas.byId.has(selection.id)).toBe(true);
        if (selection?.kind === "area") expect(atlas.areas.has(selection.id)).toBe(true);
      }
    }
  });

  it("gives every feature of a source an id of its own, for hover", () => {
    for (const id of ["points", "notes", "circles", "borders", "states", "corridors"]) {
      const ids = featuresOf(style, id).map(({ properties }) => properties["id"]);
      expect(new Set(ids).size, id).toBe(ids.length);
    }
  });

  it("multiplies the opacity of a layer, and of that layer only", () => {
    const half = composeStyle(
      input({ layers: { visible: LAYER_IDS, opacityPercent: { labs: 50 } } }),
    );
    expect(paintOf(half, "labs/icons", "icon-opacity", {})).toBe(0.5);
    expect(paintOf(half, "sites/icons", "icon-opacity", {})).toBe(1);
    expect(paintOf(half, "homicide/fill", "fill-opacity", {})).toBe(
      paintOf(style, "homicide/fill", "fill-opacity", {}),
    );
  });

  it("makes text and marks larger in large type", () => {
    const large = composeStyle(input({ typeScale: "large" }));
    const size = (from: typeof style) =>
      (layerOfStyle(from, "notes/ledgers").layout as { readonly "text-size": number })["text-size"];
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
    expect(featuresOf(few, "points")).toEqual([]);
    expect(featuresOf(few, "notes")).toEqual([]);
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
    const layers = new Set(
      featuresOf(first, "points").map(({ properties }) => properties["layer"]),
    );
    const points: readonly LayerId[] = ["crossings", "sites", "labs"];
    for (const id of points) expect(layers.has(id)).toBe(true);
    expect(featuresOf(first, "notes").length).toBeGreaterThan(20);
  });
});
