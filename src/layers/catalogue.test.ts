import { describe, expect, it } from "vitest";
import { DEFAULT_CLASSES } from "@/analysis/classify";
import { buildAtlas } from "@/datasets/atlas";
import { COLORS, CONTEXT_RAMP } from "@/ui/tokens";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { LAYERS, unaffectedBy, unaffectedText } from "./catalogue";
import { contextOfView, figureScale, shownFigures } from "./derived";
import { decodeGeometry } from "./geometry";
import { LAYER_GROUPS, LAYER_IDS } from "./layer-ids";
import type { LegendSpec } from "./legend-spec";
import { classColors } from "./ramp";
import type { MapView, StyleInput } from "./style-input";
import { tooltipFor } from "./tooltip";

const atlas = buildAtlas(SHIPPED_ROWS);
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
const input = (view: Partial<MapView> = {}): StyleInput => ({
  atlas,
  pass: new Uint8Array(atlas.records.length).fill(1),
  contextPass: new Uint8Array(atlas.contextRecords.length).fill(1),
  geometry: decodeGeometry({}),
  view: { ...VIEW, ...view },
});

const swatches = (legend: LegendSpec) => legend.items.map(({ swatch }) => swatch);

describe("LAYERS", () => {
  it("has every layer in the group that lists it, named in both languages", () => {
    for (const { id: group, layers } of LAYER_GROUPS) {
      for (const id of layers) {
        expect(LAYERS[id].group).toBe(group);
        expect(LAYERS[id].label("en")).not.toBe(LAYERS[id].label("es"));
        expect(LAYERS[id].description("es").length).toBeGreaterThan(10);
      }
    }
  });

  it.each(["en", "es"] as const)(
    "has a legend for every layer, without a hole in it (%s)",
    (locale) => {
      for (const id of LAYER_IDS) {
        const legend = LAYERS[id].legend(input({ locale }));
        expect(legend.items.length + legend.notes.length, id).toBeGreaterThan(0);
        expect(JSON.stringify(legend), id).not.toMatch(/undefined|NaN|\[object/);
        for (const { label } of legend.items) expect(label.trim()).not.toBe("");
      }
    },
  );

  it("shows the colours of the style", () => {
    for (const theme of ["light", "dark"] as const) {
      const view = input({ theme });
      const borders = swatches(LAYERS.borders.legend(view));
      expect(borders[0]).toMatchObject({ color: COLORS[theme].border });
      const context = contextOfView(view);
      const fills = swatches(LAYERS.homicide.legend(view)).flatMap((swatch) =>
        swatch.kind === "fill" && swatch.patternSvg === null ? [swatch.color] : [],
      );
      expect(context?.classes).not.toBeNull();
      if (context?.classes)
        expect(fills).toEqual(classColors(CONTEXT_RAMP[theme], context.classes));
    }
  });

  it("draws nested circles to the scale of the map", () => {
    const view = input();
    const scale = figureScale(shownFigures(atlas, view.pass, "country", VIEW.figures.country));
    const circles = LAYERS["country-figures"].legend(view).nested?.circles ?? [];
    expect(circles.length).toBeGreaterThan(1);
    for (const { radiusPx, label } of circles) {
      expect(radiusPx).toBeCloseTo(scale?.radiusOf(Number(label.replaceAll(",", ""))) ?? 0, 0);
    }
  });

  it("always says that the homicide rate is context, whatever is loaded", () => {
    const sentence = /context/i;
    expect(LAYERS.homicide.legend(input()).notes.some((note) => sentence.test(note))).toBe(true);
    const nothing = { ...input(), atlas: buildAtlas({}) };
    expect(LAYERS.homicide.legend(nothing).notes.some((note) => sentence.test(note))).toBe(true);
  });

  it("says that not published is not zero, and for how many", () => {
    const legend = LAYERS["state-figures"].legend(input());
    expect(legend.unpublished).toMatch(/^Not published for \d+: .+ not zero\.$/);
    expect(legend.vintage).not.toBeNull();
    expect(legend.unit).toBe("firearms");
  });

  it("says what the width of a flow means, and shows the look of an unknown volume", () => {
    const legend = LAYERS.flows.legend(input());
    expect(legend.items.filter(({ label }) => label.includes("Width ="))).toHaveLength(2);
    const outlines = swatches(legend).flatMap((swatch) =>
      swatch.kind === "arrow" ? [swatch.outline] : [],
    );
    expect(new Set(outlines)).toEqual(new Set(["none", "solid", "dashed"]));
  });
});

describe(unaffectedBy, () => {
  it("names what no record of the layer has", () => {
    expect(unaffectedBy(atlas, "borders")).toEqual(["years", "agency", "activityType"]);
    expect(unaffectedBy(atlas, "areas")).toHaveLength(5);
    expect(unaffectedBy(atlas, "activities")).toEqual([]);
    expect(unaffectedText(atlas, "activities", "en")).toBeNull();
    expect(unaffectedText(atlas, "borders", "en")).toBe(
      "Not affected by the years, agency and activity type.",
    );
  });
});

describe(tooltipFor, () => {
  const every = new Uint8Array(atlas.records.length).fill(1);

  it("says what it is, from where and how to read it, for every record in both languages", () => {
    for (const { id, title, kind } of atlas.records) {
      for (const locale of ["en", "es"] as const) {
        const tooltip = tooltipFor({ kind: "record", id }, atlas, locale, every);
        expect(tooltip?.title).toBe(title[locale]);
        expect(tooltip?.source).not.toBeNull();
        if (kind === "observation" || kind === "flow") expect(tooltip?.figure?.value).toBeTruthy();
        expect(JSON.stringify(tooltip)).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it("keeps the qualifier with the number", () => {
    const tooltip = tooltipFor(
      { kind: "record", id: "obs-traced-gt-2010-2014" },
      atlas,
      "es",
      every,
    );
    expect(tooltip?.figure?.value).toBe("cerca de 7,000");
  });

  it("is null for what the atlas does not have", () => {
    expect(tooltipFor({ kind: "record", id: "never" }, atlas, "en", every)).toBeNull();
    expect(tooltipFor({ kind: "area", id: "XX" }, atlas, "en", every)).toBeNull();
    expect(tooltipFor({ kind: "area", id: "MX-CHP" }, atlas, "en", every)?.title).toBe("Chiapas");
  });

  it("counts of an area what the filter leaves", () => {
    const inMexico = atlas.records.flatMap(({ areaIds }, row) =>
      areaIds.includes("MX") ? [row] : [],
    );
    const [first = 0, second = 0] = inMexico;
    const two = new Uint8Array(atlas.records.length);
    two[first] = 1;
    two[second] = 1;
    const mexico = { kind: "area", id: "MX" } as const;
    expect(tooltipFor(mexico, atlas, "en", every)?.detail).toBe(`${inMexico.length} records`);
    expect(tooltipFor(mexico, atlas, "en", two)?.detail).toBe("2 records");
    two[second] = 0;
    expect(tooltipFor(mexico, atlas, "es", two)?.detail).toBe("1 registro");
  });
});
