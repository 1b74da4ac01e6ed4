import { describe, expect, it } from "vitest";
import type { FigureLegend, FigureSpec } from "@/export/figure/figure-spec";
import { EMPTY_LEGEND, type LegendSpec } from "@/layers/legend-spec";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { boundsOf, type Box, type MeasureText } from "./drawing";
import { layoutPicture, placeScale, type PictureLayout } from "./layout-picture";
import type { PlacedBlock } from "./page-parts";
import { PICTURE_SIZES, scaledTo, type PictureSizeId } from "./picture-size";

const known = new Map<string, number>();
const isWide = new Set("MWm@—");

/** Wider than the real fonts are on average, wide letters wider still. */
const measure: MeasureText = (text, { size, weight }) => {
  let ems = known.get(text);
  if (ems === undefined) {
    ems = 0;
    for (const letter of text) ems += isWide.has(letter) ? 0.95 : 0.52;
    known.set(text, ems);
  }
  return ems * size * (weight === 600 ? 1.05 : 1);
};

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>`;

function legend(part: Partial<LegendSpec> = {}): LegendSpec {
  return {
    ...EMPTY_LEGEND,
    items: [
      { label: "Land crossing", swatch: { kind: "icon", svg: ICON, sizePx: 16 } },
      {
        label: "River section of a border between two countries",
        swatch: { kind: "line", color: "#7a3b4b", widthPx: 3, dash: null, core: null, halo: null },
        count: { text: "12", unit: "sections" },
      },
    ],
    ...part,
  };
}

const FIGURES = legend({
  title: "Firearms seized and submitted for tracing (ATF)",
  unit: "firearms",
  vintage: "2010–2014",
  notes: ["Circles have areas in proportion to the number."],
  unpublished: "Not published for 3: Aguascalientes, Baja California Sur, Yucatán",
  nested: {
    fill: "#b5452c",
    fillOpacity: 0.2,
    stroke: "#b5452c",
    circles: [
      { radiusPx: 34, label: "80,000" },
      { radiusPx: 17, label: "20,000" },
      { radiusPx: 6, label: "2,000" },
    ],
  },
});

const SHADES = legend({
  title: "Homicides per 100,000 inhabitants",
  vintage: "2014",
  histogram: {
    bars: Array.from({ length: 16 }, () => [
      { color: "#817cb5", heightRatio: 0.4 },
      { color: "#594f95", heightRatio: 0.6 },
    ]),
    ramp: [
      { color: "#efedf5", from: 0, to: 0.5 },
      { color: "#594f95", from: 0.5, to: 1 },
    ],
    marks: [
      { at: 0.5, label: "14.2" },
      { at: 0.52, label: "14.9" },
    ],
    ends: ["1.9", "48"],
    summary: "32 states",
  },
});

function figure(part: Partial<FigureSpec> = {}): FigureSpec {
  const layers: FigureLegend[] = [
    { layer: "borders", spec: legend() },
    { layer: "crossings", spec: legend() },
    { layer: "country-figures", spec: FIGURES },
    { layer: "homicide", spec: SHADES },
  ];
  return {
    locale: "en",
    title: "Programs on Mexico's southern border, 2010–2014",
    paragraphs: [],
    notes: "",
    view: DEFAULT_STATE,
    alt: "",
    filterLine: "All records · 933 of 933 records",
    yearLine: "2010–2014",
    legend: layers,
    chart: null,
    sources: ["GAO-16-235 (2016)", "ATF (2015)", "INEGI (2020)"].map((short) => ({
      sourceId: short,
      short,
      citation: short,
      url: null,
      licence: "public",
    })),
    caveats: ["Traced firearms are those submitted; not all that were seized are submitted."],
    credit: "© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · INEGI · Natural Earth",
    versionLine: "Data version 2026.11",
    link: "https://example.org/atlas/?v=1&l=border.poe.cfig.hom&x=7Q2F",
    ...part,
  };
}

const LONG = "An unusually long text that says more than anybody would ask of a picture. ";
const HOSTILE: Partial<FigureSpec> = {
  title: "M".repeat(10_000),
  filterLine: `\u202E${"<script>alert(1)</script> ".repeat(300)}`,
  yearLine: "\u0000\n\u2028".repeat(40),
  caveats: [LONG.repeat(60), LONG.repeat(60), "x".repeat(9000)],
  credit: "©".repeat(3000),
  versionLine: "W".repeat(900),
  link: `https://example.org/?v=1&q=${"%F0%9F%98%80".repeat(900)}`,
  sources: Array.from({ length: 80 }, (_, index) => ({
    sourceId: String(index),
    short: `${LONG}${index}`,
    citation: "",
    url: null,
    licence: "",
  })),
};

const MANY_LAYERS: Partial<FigureSpec> = {
  legend: Array.from({ length: 15 }, (_, index) => ({ layer: `layer ${index}`, spec: FIGURES })),
};

const FULL_OF_WORDS: Partial<FigureSpec> = {
  ...HOSTILE,
  legend: Array.from({ length: 15 }, () => ({
    layer: LONG.repeat(4),
    spec: legend({
      title: LONG.repeat(20),
      unit: LONG,
      denominator: LONG,
      unpublished: LONG.repeat(40),
      items: Array.from({ length: 30 }, (_, index) => ({
        label: `${LONG}${index}`,
        swatch: { kind: "words", text: LONG, color: "#000", background: "#fff", outline: "#000" },
        count: { text: "123,456,789", unit: "" },
      })),
    }),
  })),
};

const SIZES = Object.keys(PICTURE_SIZES) as PictureSizeId[];
const CASES: [string, Partial<FigureSpec>][] = [
  ["a usual figure", {}],
  ["many layers", MANY_LAYERS],
  ["hostile texts", HOSTILE],
  ["nothing but words", FULL_OF_WORDS],
  [
    "nothing at all",
    {
      title: "",
      filterLine: "",
      yearLine: "",
      legend: [],
      sources: [],
      caveats: [],
      credit: "",
      versionLine: "",
      link: "",
    },
  ],
];

/** Everything on the page, scale and turned arrow included. */
function layOut(size: PictureSizeId, part: Partial<FigureSpec>, withTitle = true) {
  const spec = figure({
    ...part,
    view: { ...DEFAULT_STATE, camera: { ...DEFAULT_STATE.camera, bearing: 40 } },
  });
  const layout = layoutPicture(spec, PICTURE_SIZES[size], { withTitle }, measure);
  const blocks = [...layout.blocks, placeScale(layout, 812.5, spec, measure)];
  return { layout, blocks };
}

function isInside(inner: Box, outer: Box, slack = 0.6): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.6;
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}

function overlaps(layout: PictureLayout, blocks: readonly PlacedBlock[]): string[] {
  const boxes = [{ name: "map", box: layout.map }, ...blocks];
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} on ${b.name}`] : [])),
  );
}

describe(layoutPicture, () => {
  describe.each(CASES)("with %s", (_, part) => {
    it.each(SIZES)("%s: keeps everything apart, on the page, and the map large", (size) => {
      const { layout, blocks } = layOut(size, part);
      expect(overlaps(layout, blocks)).toEqual([]);

      const page = { x: 0, y: 0, width: layout.width, height: layout.height };
      expect(isInside(layout.map, page, 0)).toBe(true);
      for (const { name, box, marks } of blocks) {
        expect(isInside(box, page, 0), name).toBe(true);
        for (const mark of marks)
          expect(isInside(boundsOf(mark), box, 3.5), `${name}: ${JSON.stringify(mark)}`).toBe(true);
      }

      const share = (layout.map.width * layout.map.height) / (layout.width * layout.height);
      expect(share).toBeGreaterThan(0.24);
      expect(Number.isInteger(layout.map.width) && Number.isInteger(layout.map.height)).toBe(true);
    });
  });

  it.each(SIZES)("%s: the larger picture of the same shape is the same page", (size) => {
    const options = { withTitle: true };
    const page = layoutPicture(figure(), PICTURE_SIZES[size], options, measure);
    const small = layoutPicture(figure(), scaledTo(PICTURE_SIZES[size], 480), options, measure);
    expect(small.map.width).toBeCloseTo(page.map.width, -0.5);
    expect(small.look).toEqual(page.look);
  });

  it("leaves the title out and gives its room to the map", () => {
    const bare = layOut("wide-1920", {}, false);
    expect(bare.blocks.map(({ name }) => name)).not.toContain("title");
    expect(bare.layout.map.height).toBeGreaterThan(layOut("wide-1920", {}).layout.map.height);
  });

  it("explains every layer where there is room, and counts the others", () => {
    const legends = (part: Partial<FigureSpec>) =>
      layOut("square-1080", part).blocks.filter(({ name }) => name === "legend");
    expect(legends({})).toHaveLength(4);
    const texts = legends(MANY_LAYERS).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])),
    );
    const named = texts.filter((text) => text.startsWith("layer ")).length;
    expect(texts.join(" ")).toContain(`and ${15 - named} more layers`);
  });

  it("counts places before figures when not every layer has room", () => {
    const places = Array.from({ length: 30 }, (_, index) => ({
      layer: `place ${index}`,
      spec: legend(),
    }));
    const part = { legend: [...places, { layer: "the figures", spec: FIGURES }] };
    const { blocks } = layOut("square-1080", part);
    const texts = JSON.stringify(blocks.filter(({ name }) => name === "legend"));
    expect(texts).toMatch(/and \d+ more layers/);
    expect(texts).toContain('"the figures"');
  });

  it("does not say in the filter what the title has said", () => {
    const filter = (withTitle: boolean) => {
      const part = { title: "All records", filterLine: "All records: 933 of 933 records" };
      const found = layOut("wide-1920", part, withTitle).blocks.find(
        ({ name }) => name === "filter",
      );
      return found?.marks.map((mark) => (mark.kind === "text" ? mark.text : "")).join(" ");
    };
    expect(filter(true)).toBe("2010–2014 · 933 of 933 records");
    expect(filter(false)).toBe("2010–2014 · All records: 933 of 933 records");
  });

  it("shows an arrow to the north only on a turned map", () => {
    const marks = (bearing: number) => {
      const camera = { ...DEFAULT_STATE.camera, bearing };
      const spec = figure({ view: { ...DEFAULT_STATE, camera } });
      const layout = layoutPicture(spec, PICTURE_SIZES["wide-1920"], { withTitle: true }, measure);
      return placeScale(layout, 800, spec, measure).marks.filter(({ kind }) => kind === "north");
    };
    expect(marks(0)).toHaveLength(0);
    expect(marks(-30)).toMatchObject([{ bearing: -30, letter: "N" }]);
  });

  it("prints the whole link or the address alone", () => {
    const words = (part: Partial<FigureSpec>) =>
      layOut("wide-1920", part)
        .blocks.filter(({ name }) => name === "origin")
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])))
        .join("");
    expect(words({})).toContain(figure().link);
    expect(words({ link: HOSTILE.link ?? "" })).toMatch(/example\.org\/ \(the link of this view/);
  });
});
