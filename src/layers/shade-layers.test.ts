import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { DEFAULT_CLASSES } from "@/analysis/classify";
import { SMALL_NUMBER } from "@/analysis/small-numbers";
import { buildAtlas } from "@/datasets/atlas";
import { layerMessages } from "@/text/messages/layers";
import { CONTEXT_RAMP } from "@/ui/tokens";
import { areaReadings } from "./area-readings";
import { LAYERS } from "./catalogue";
import { composeStyle } from "./compose-style";
import { decodeGeometry } from "./geometry";
import type { LegendSpec } from "./legend-spec";
import { SHADE_ROWS } from "./shade-rows-for-test";
import { featuresOf, isDrawn, layerOfStyle, paintOf } from "./style-probe-for-test";
import type { MapView, StyleInput } from "./style-input";
import { tooltipFor } from "./tooltip";

const atlas = buildAtlas(SHADE_ROWS);
const VIEW: MapView = {
  layers: { visible: ["homicide", "state-figures"], opacityPercent: {} },
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
const style = composeStyle(input());
const NONE = "rgba(0,0,0,0)";
const color = (id: string, layer = "homicide", from = style) =>
  String(paintOf(from, `${layer}/fill`, "fill-color", { id })).replaceAll(" ", "");
const patternsOf = (id: string, layer: string, from = style) =>
  ["small", "zero", "not-published", "not-reported", "suppressed"].filter(
    (pattern) =>
      from.layers.some((candidate) => candidate.id === `${layer}/${pattern}`) &&
      isDrawn(from, `${layer}/${pattern}`, { id }),
  );

/** Areas A to G in both layers; only the context knows of events. */
const LOOKS = [
  ["MX-A", "value", []],
  ["MX-B", "value", ["small"]],
  ["MX-C", "zero", ["zero"]],
  ["MX-D", "not-reported", ["not-reported"]],
  ["MX-E", "suppressed", ["suppressed"]],
  ["MX-F", "not-published", ["not-published"]],
  ["MX-G", "not-published", ["not-published"]],
] as const;

describe("looks of what is known", () => {
  it.each(LOOKS)("of %s: %s, on the map", (id, state, patterns) => {
    expect(patternsOf(id, "homicide")).toEqual(patterns);
    expect(patternsOf(id, "state-figures")).toEqual(patterns.filter((one) => one !== "small"));
    for (const layer of ["homicide", "state-figures"])
      expect(color(id, layer) === NONE).toBe(state !== "value");
  });

  it("are five different tiles, and the style is valid", () => {
    const tiles = ["small", "zero", "not-published", "not-reported", "suppressed"].map(
      (pattern) => {
        const { paint } = layerOfStyle(style, `homicide/${pattern}`);
        return (paint as { readonly "fill-pattern": string })["fill-pattern"];
      },
    );
    expect(new Set(tiles).size).toBe(5);
    expect(validateStyleMin(style)).toEqual([]);
  });

  it.each(["en", "es"] as const)("have each its own words in the tooltip (%s)", (locale) => {
    const said = LOOKS.map(([id]) => areaReadings(input({ locale }), id).map(({ value }) => value));
    const words = layerMessages[locale];
    expect(said[2]?.every((value) => value.includes(words.zero))).toBe(true);
    expect(said.slice(3)).toEqual([
      [words.missing("not-reported"), words.missing("not-reported")],
      [words.missing("suppressed"), words.missing("suppressed")],
      [words.missing("not-published"), words.missing("not-published")],
      [words.missing("not-published"), words.missing("not-published")],
    ]);
    const id = "ctx-rate-mx-e-2014";
    const cell = tooltipFor({ kind: "record", id }, atlas, locale, new Uint8Array());
    expect(cell?.figure?.value).toBe(words.missing("suppressed"));
  });

  it.each(["homicide", "state-figures"] as const)("are in the legend of %s", (id) => {
    const words = layerMessages.en;
    const legend = LAYERS[id].legend(input());
    const labels = legend.items.map(({ label }) => label);
    expect(labels.slice(-4)).toEqual([
      words.zero,
      words.missing("not-published"),
      words.missing("not-reported"),
      words.missing("suppressed"),
    ]);
    expect(legend.unpublished).toMatch(/Not published for [12]: .*MX-G/);
    expect(legend.caveats).toEqual(["mind this"]);
  });

  it("hatch a rate on few events, and say on how many it rests", () => {
    const legend = LAYERS.homicide.legend(input());
    const item = legend.items.find(({ label }) => label.startsWith("Hatched"));
    expect(item?.label).toContain(`fewer than ${SMALL_NUMBER} deaths`);
    expect(item?.count?.text).toBe("1");
    expect(areaReadings(input(), "MX-B").at(-1)?.note).toMatch(
      /^rests on 19 deaths; fewer than 20/,
    );
    expect(areaReadings(input(), "MX-A").at(-1)?.note).toBe("rests on 400 deaths");
    const calm = LAYERS.homicide.legend(input({ contextYear: 2013 }));
    expect(calm.items.some(({ label }) => label.startsWith("Hatched"))).toBe(false);
  });
});

const counts = (legend: LegendSpec) =>
  legend.items.flatMap(({ count, label }) => (label.startsWith("Hatched") ? [] : (count ?? [])));

describe("classes", () => {
  const custom = { ...VIEW.classes, context: { method: "custom" as const, breaks: [35, 45] } };
  const unclassed = { ...VIEW.classes, context: { method: "unclassed" as const } };

  it("count the shown areas, and leave the country out", () => {
    const legend = LAYERS.homicide.legend(input({ classes: custom }));
    expect(legend.items.slice(0, 3).map(({ label }) => label)).toEqual([
      "under 35",
      "35 to under 45",
      "45 and more",
    ]);
    expect(counts(legend).map((count) => count.text)).toEqual(["1", "1", "0"]);
  });

  it("follow breaks of one's own on the map", () => {
    const own = composeStyle(input({ classes: custom }));
    const [low, middle] = [color("MX-B", "homicide", own), color("MX-A", "homicide", own)];
    expect([low, middle]).not.toContain(NONE);
    expect(low).not.toBe(middle);
  });

  it("stay the same for all years unless asked for the shown one only", () => {
    const marks = (view: Partial<MapView>) =>
      LAYERS.homicide.legend(input(view)).histogram?.marks.map(({ label }) => label);
    expect(marks({ contextYear: 2013 })).toEqual(marks({ contextYear: 2014 }));
    const scaleTo = { ...VIEW.scaleTo, context: "shown" as const };
    expect(marks({ contextYear: 2013, scaleTo })).not.toEqual(
      marks({ contextYear: 2014, scaleTo }),
    );
    const notes = (view: Partial<MapView>) => LAYERS.homicide.legend(input(view)).notes.join(" ");
    expect(notes({})).toContain("the same for all years");
    expect(notes({ scaleTo })).toContain("for 2014 only");
    expect(notes({ scaleTo, classes: custom })).toContain("the same for all years");
  });

  it("give every value its own shade on request, from one end of the ramp to the other", () => {
    const own = composeStyle(
      input({ classes: unclassed, scaleTo: { ...VIEW.scaleTo, context: "shown" } }),
    );
    const ends = ["MX-B", "MX-A"].map((id) => color(id, "homicide", own));
    expect(ends).toEqual(
      [CONTEXT_RAMP.light[0], CONTEXT_RAMP.light.at(-1)].map((hex) => rgba(hex ?? "")),
    );
    expect(counts(LAYERS.homicide.legend(input({ classes: unclassed })))).toEqual([]);
  });

  it("draw a histogram whose areas are those of the map, with a sentence that says so", () => {
    const { histogram } = LAYERS.homicide.legend(input());
    const heights = histogram?.bars.flat().map(({ heightRatio }) => heightRatio);
    expect(heights).toEqual([1, 1]);
    expect(histogram?.summary).toContain("Histogram of 2 areas with a value, from 30 to 40");
    expect(histogram?.ramp.at(-1)?.to).toBe(1);
    const empty = LAYERS.homicide.legend({
      ...input(),
      contextPass: new Uint8Array(atlas.contextRecords.length),
    });
    expect(empty.histogram?.summary).toBe("No area has a value to count.");
  });
});

/** As the style evaluator writes a colour. */
function rgba(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${r},${g},${b},1)`;
}

describe("counts of the context", () => {
  const view = { contextMeasure: "ctx-events" };
  const counted = composeStyle(input(view));

  it("are circles and never shades", () => {
    const circles = featuresOf(counted, "circles").map(({ properties }) => properties);
    const own = circles.filter(({ layer }) => layer === "homicide");
    expect(own.map(({ selection }) => selection)).toContain("record:ctx-events-mx-a-2014");
    expect(own.filter(({ zero }) => zero)).not.toEqual([]);
    for (const [id] of LOOKS) expect(color(id, "homicide", counted)).toBe(NONE);
    expect(patternsOf("MX-D", "homicide", counted)).toEqual(["not-reported"]);
    expect(patternsOf("MX-C", "homicide", counted)).toEqual([]);
    const legend = LAYERS.homicide.legend(input(view));
    expect(legend.histogram).toBeNull();
    expect(legend.notes.join(" ")).toContain("never a shade");
  });

  it("are scaled to all years, or to the shown one on request", () => {
    const radius = (scope: "all" | "shown", contextYear: number) => {
      const scaleTo = { ...VIEW.scaleTo, context: scope };
      const from = composeStyle(input({ ...view, scaleTo, contextYear }));
      const radii = featuresOf(from, "circles").map(({ properties }) =>
        Number(properties["radius"]),
      );
      return Math.max(...radii);
    };
    expect(radius("all", 2013)).toBeLessThan(radius("all", 2014));
    expect(radius("shown", 2013)).toBe(radius("shown", 2014));
  });
});

describe("a measure or year that is not there", () => {
  it("is named, never replaced in silence", () => {
    const notes = (view: Partial<MapView>) => LAYERS.homicide.legend(input(view)).notes.join(" ");
    expect(notes({ contextMeasure: "ctx-never" })).toContain("“ctx-never” is not in the data");
    expect(notes({ contextYear: 1999 })).toContain("no 1999: it covers 2013 to 2014");
  });
});
