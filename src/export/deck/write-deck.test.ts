// @vitest-environment jsdom
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../tests/read-workbook";
import { CHART, figure, input, SCENES } from "./hostile-figures-for-test";
import { writeDeck } from "./write-deck";

const bytes = await writeDeck(input());
const files = new Map(Object.entries(unzipSync(bytes)));
const paths = [...files.keys()];
const text = (path: string) => strFromU8(files.get(path) ?? new Uint8Array());
const isXml = (path: string) => /\.(xml|rels)$/.test(path);
const parse = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");
const slides = paths
  .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
const slide = (number: number) => parse(text(`ppt/slides/slide${number}.xml`));
const words = (xml: Document) => [...xml.getElementsByTagName("a:t")].map((one) => one.textContent);

describe(writeDeck, () => {
  it("has a title slide, one slide a scene and at least one of sources", () => {
    expect(slides.length).toBeGreaterThanOrEqual(SCENES.length + 2);
    expect(words(slide(1)).join(" ")).toContain("Frontera sur");
    expect(words(slide(SCENES.length + 2)).join(" ")).toContain("Fuentes");
  });

  it("writes well-formed parts without a character that XML cannot hold", () => {
    for (const path of paths.filter(isXml)) {
      const xml = text(path);
      expect(parse(xml).getElementsByTagName("parsererror"), path).toHaveLength(0);
      expect(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u.test(xml), path).toBe(false);
      expect(xml, path).not.toMatch(/<script|NaN|undefined|\[object/);
    }
  });

  it("gives every slide a title placeholder and a text placeholder", () => {
    for (const path of slides) {
      const xml = text(path);
      expect(xml, path).toContain(`<p:ph type="title"/>`);
      expect(xml, path).toMatch(/<p:ph type="body" idx="\d+"\/>/);
    }
    expect(words(slide(2))).toContain("La mitad de las armas rastreadas pasó por Estados Unidos");
  });

  it("uses every id once on a slide", () => {
    for (const path of slides) {
      const ids = [...text(path).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it("keeps every relation to a part that is there, or to the web", () => {
    for (const path of paths.filter((one) => one.endsWith(".rels"))) {
      const folder = path.replace(/_rels\/[^/]*$/, "");
      const ids = new Set<string>();
      for (const relation of parse(text(path)).getElementsByTagName("Relationship")) {
        const target = relation.getAttribute("Target") ?? "";
        ids.add(relation.getAttribute("Id") ?? "");
        if (relation.getAttribute("TargetMode") === "External")
          expect(target).toMatch(/^https?:\/\//);
        else expect(paths).toContain(new URL(target, `http://x/${folder}`).pathname.slice(1));
      }
      expect(ids.size, path).toBe(parse(text(path)).getElementsByTagName("Relationship").length);
    }
  });

  it("lists the type of every part and of none that is missing", () => {
    const types = parse(text("[Content_Types].xml"));
    const names = (tag: string, attribute: string) =>
      [...types.getElementsByTagName(tag)].map((one) => one.getAttribute(attribute) ?? "");
    const parts = names("Override", "PartName").map((name) => name.slice(1));
    const endings = names("Default", "Extension");
    expect(parts.filter((part) => !files.has(part))).toEqual([]);
    const untyped = paths.filter(
      (path) => !parts.includes(path) && !endings.includes(path.split(".").pop() ?? ""),
    );
    expect(untyped.filter((path) => path !== "[Content_Types].xml")).toEqual([]);
    const plain = paths.filter((path) => path.endsWith(".xml") && !parts.includes(path));
    expect(plain).toEqual(["[Content_Types].xml"]);
  });

  it("describes the map and carries its very picture", () => {
    const picture = slide(2).getElementsByTagName("p:pic")[0];
    const name = picture?.getElementsByTagName("p:cNvPr")[0];
    expect(name?.getAttribute("descr")).toBe("Un mapa de la frontera sur con nueve programas.");
    expect(files.get("ppt/media/image-2-1.png")).toEqual(SCENES[0]?.map.png);
  });

  it("links back by word and by QR code, to the web alone", () => {
    const targets = (number: number) =>
      [
        ...parse(text(`ppt/slides/_rels/slide${number}.xml.rels`)).getElementsByTagName(
          "Relationship",
        ),
      ]
        .filter((one) => one.getAttribute("TargetMode") === "External")
        .map((one) => one.getAttribute("Target"));
    expect(targets(2)).toEqual([figure().link, figure().link]);
    expect(targets(8)).toEqual([]);
  });

  it("puts notes, caveats and whole references into the notes", () => {
    const notes = words(parse(text("ppt/notesSlides/notesSlide2.xml")));
    expect(notes.slice(0, 2)).toEqual(["Empezar por el denominador.", "Luego señalar Petén."]);
    expect(notes).toContain("– Las armas rastreadas no son una muestra aleatoria.");
    expect(notes.join("\n")).toContain("“Firearms Trafficking,” January 2016, line 473.");
    expect(notes.join("\n")).toContain("Licencia: Public domain");
  });

  it("keeps what a slide had to shorten in its notes", () => {
    const notes = words(parse(text("ppt/notesSlides/notesSlide7.xml"))).join("");
    expect(notes.match(/Diez mil letras/g)?.length).toBeGreaterThan(900);
  });

  it("has native charts whose drawing and workbook say the chart's values, gaps left empty", () => {
    const chart = parse(text("ppt/charts/chart3.xml"));
    const values = [...chart.getElementsByTagName("c:val")].map((series) =>
      [...series.getElementsByTagName("c:pt")].map((point) => [
        Number(point.getAttribute("idx")),
        Number(point.textContent),
      ]),
    );
    expect(values).toEqual([
      [
        [0, 12],
        [2, 0],
        [3, 3.5],
      ],
      [
        [1, 7],
        [3, 1],
      ],
    ]);
    const sheet = readWorkbook(files.get("ppt/embeddings/chart3.xlsx") ?? new Uint8Array())[0];
    const numbers = sheet?.rows.slice(1).map((row) => row.slice(1));
    expect(numbers).toEqual(
      CHART.categories.map((_, index) => CHART.series.map(({ values: own }) => own[index] ?? null)),
    );
    expect(sheet?.xml).not.toContain("<f>");
  });

  it("declares as many axes as a chart names", () => {
    for (const path of paths.filter((one) => /^ppt\/charts\/[^/]+\.xml$/.test(one))) {
      const xml = text(path);
      const [named, declared] = [/<\/c:(?:bar|line)Chart>/, /<c:(?:cat|val)Ax>/g];
      const plot = xml.slice(0, xml.search(named));
      expect(plot.match(/<c:axId /g), path).toHaveLength(xml.match(declared)?.length ?? 0);
    }
  });

  it("keeps every object on the slide", () => {
    for (const path of slides) {
      for (const [, x, y, cx, cy] of text(path).matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(-?\d+)" cy="(-?\d+)"/g,
      )) {
        expect(Number(x), path).toBeGreaterThanOrEqual(0);
        expect(Number(y), path).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(cx), path).toBeLessThanOrEqual(12_192_000);
        expect(Number(y) + Number(cy), path).toBeLessThanOrEqual(6_858_000);
      }
    }
  });

  it("writes the same bytes again, says how far it is, and stops when told to", async () => {
    const scenes = SCENES.slice(0, 2);
    const steps: string[] = [];
    const onProgress = (done: number, total: number) => steps.push(`${done}/${total}`);
    const first = await writeDeck(input({ scenes, onProgress }));
    expect(await writeDeck(input({ scenes }))).toEqual(first);
    expect(steps).toEqual(["0/5", "1/5", "2/5", "3/5", "4/5", "5/5"]);
    const abort = new AbortController();
    const late = writeDeck(input({ signal: abort.signal, onProgress: () => abort.abort() }));
    await expect(late).rejects.toThrow(/abort/i);
  });
});
