/** Charts taken away as pictures: complete, drawn, and on white whatever the page looks like. */
import { readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import { test } from "./fixture";

/** Width and height from the head of a PNG. */
function pngSize(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const CHARTS = [
  {
    chart: "series",
    query: "d=charts&ch=series&lang=en&th=dark&x=AAAA",
    menu: "Save chart",
    title: "Measures over time: Mexico",
    caveat: "Changes from one year to the next do not show",
    source: /Sources: .*GAO-16-223 \(\d+ places cited\)/,
  },
  {
    chart: "money",
    query: "d=charts&ch=money&lang=es&th=light&x=AAAA",
    menu: "Guardar gráfica",
    title: "Dinero: comprometido, asignado",
    caveat: "La mayor parte de este dinero pagó trabajos",
    source: /Fuentes: .*GAO-16-235 \(\d+ lugares citados\)/,
  },
];

describe.each(CHARTS)("the chart $chart", ({ chart, query, menu, title, caveat, source }) => {
  test("is saved as SVG and as PNG", async ({ given }) => {
    const atlas = await given.visitor({ query, waitFor: "document" });
    await atlas.when.clicks("button", menu);
    const svg = await atlas.when.downloads(() => atlas.when.clicks("menuitem", /SVG/));
    expect(svg.name).toMatch(new RegExp(`^frontera-atlas-[\\d.]+-${chart}-[\\d-]+\\.svg$`));
    const text = await readFile(svg.path, "utf8");
    const words = text.replaceAll(/<[^>]*>/g, "");
    expect(words).toContain(title);
    expect(words).toContain(caveat);
    expect(words).toMatch(source);
    expect(words).toContain(atlas.baseUrl);

    await atlas.when.clicks("button", menu);
    const png = await atlas.when.downloads(() => atlas.when.clicks("menuitem", /PNG/));
    expect(png.name).toBe(svg.name.replace(/svg$/, "png"));
    const bytes = await readFile(png.path);
    const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(text) ?? [];
    expect(pngSize(bytes)).toEqual({ width: Number(width) * 2, height: Number(height) * 2 });

    const colours = await atlas.imageColours(bytes);
    const pixels = Number(width) * Number(height) * 4;
    const [[paper, count] = ["", 0]] = colours;
    expect(paper).toBe("#ffffff");
    expect(count).toBeLessThan(pixels * 0.99);
    expect(colours.size).toBeGreaterThan(50);
  });
});
