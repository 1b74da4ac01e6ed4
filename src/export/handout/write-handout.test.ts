import { readFileSync } from "node:fs";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { CHART, figure, input, SCENES } from "@/export/deck/hostile-figures-for-test";
import type { HandoutFonts, Paper } from "./handout-look";
import { writeHandout } from "./write-handout";

const font = (family: string, name: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    readFileSync(`node_modules/@fontsource/${family}/files/${family}-latin-${name}-normal.woff`),
  );
const fonts: HandoutFonts = {
  sans: font("source-sans-3", "400"),
  sansBold: font("source-sans-3", "600"),
  serif: font("source-serif-4", "600"),
};

const write = (paper: Paper, patch: Parameters<typeof input>[0] = {}) =>
  writeHandout({ ...input(patch), paper, fonts });
const open = (bytes: Uint8Array) =>
  getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;

type Pdf = Awaited<ReturnType<typeof open>>;

async function textOf(pdf: Pdf): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return pages;
}

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] };

async function nodesOf(pdf: Pdf): Promise<Node[]> {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  const nodes: Node[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const tree = (await (await pdf.getPage(number)).getStructTree()) as Node | null;
    if (tree !== null) nodes.push(...flat(tree));
  }
  return nodes;
}

const pdf = await open(await write("a4"));
const pages = await textOf(pdf);
const squeezed = pages.join(" ").replace(/\s+/g, " ");

describe(writeHandout, () => {
  it("says its title, subject and language", async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: "es-MX", PDFFormatVersion: "1.7" });
    expect((info as { Title: string }).Title).toContain("Frontera sur");
    expect(metadata?.get("pdfuaid:part")).toBe("1");
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it("is tagged: headings, lists, tables, links, and a description of every picture", async () => {
    const nodes = await nodesOf(pdf);
    const roles = new Set(nodes.map(({ role }) => role));
    const expected = [
      "H1",
      "H2",
      "H3",
      "P",
      "Figure",
      "L",
      "LI",
      "Table",
      "TR",
      "TH",
      "TD",
      "Link",
      "TOC",
    ];
    expect([...expected].filter((role) => !roles.has(role))).toEqual([]);
    const figures = nodes.filter(({ role }) => role === "Figure");
    expect(figures.length).toBeGreaterThan(SCENES.length);
    expect(figures.filter(({ alt }) => alt === undefined || alt === "")).toEqual([]);
    expect(figures.map(({ alt }) => alt)).toContain(figure().alt);
  });

  it("has every citation, licence and caveat as text", () => {
    for (const { spec } of SCENES) {
      for (const { sourceId } of spec.sources.slice(1))
        expect(squeezed).toContain(`Cited work ${sourceId}`);
    }
    expect(squeezed).toContain("“Firearms Trafficking,” January 2016, line 473.");
    expect(squeezed).toContain("Licencia: Public domain");
    expect(squeezed).toContain("Las armas rastreadas no son una muestra aleatoria.");
    expect(squeezed.match(/Diez mil letras/g)?.length).toBeGreaterThan(600);
    expect(squeezed).not.toMatch(/NaN|undefined|\[object/);
  });

  it("numbers its pages and says in the contents where each scene begins", () => {
    pages.forEach((text, index) => expect(text).toContain(`${index + 1} / ${pages.length}`));
    expect(pages[1]).toContain(figure().title);
    expect(pages[0]).toMatch(/La mitad de las armas rastreadas pasó por Estados Unidos\s+2\b/);
  });

  it("links to the web alone", async () => {
    const urls: unknown[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const annotations = (await (await pdf.getPage(number)).getAnnotations()) as {
        url?: string;
        unsafeUrl?: string;
      }[];
      urls.push(...annotations.flatMap(({ url, unsafeUrl }) => url ?? unsafeUrl ?? []));
    }
    expect(urls).toContain(figure().link);
    expect(urls.filter((url) => !/^https?:/.test(String(url)))).toEqual([]);
  });

  it("prints the numbers of the chart as vectors and in a table", () => {
    expect(squeezed).toContain(CHART.table[1]?.[2]);
    expect(squeezed).toContain("firearms");
  });

  it("keeps all text inside of the page", async () => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      for (const item of (await page.getTextContent()).items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        const [, , , , x = 0, y = 0] = item.transform as number[];
        expect(x, item.str).toBeGreaterThan(20);
        expect(x + item.width, item.str).toBeLessThan(width - 20);
        expect(y, item.str).toBeGreaterThan(20);
        expect(y, item.str).toBeLessThan(height - 20);
      }
    }
  });

  it("embeds its fonts and one picture a scene", async () => {
    const page = await pdf.getPage(2);
    const { fnArray } = await page.getOperatorList();
    expect(fnArray.filter((one) => one === OPS.paintImageXObject)).toHaveLength(1);
  });

  it.each([
    ["a4", [595.28, 841.89]],
    ["letter", [612, 792]],
  ] as const)("has the size of %s on every page, in English as well", async (paper, size) => {
    const scenes = SCENES.slice(0, 2).map((scene) => ({
      ...scene,
      spec: figure({ locale: "en", chart: CHART }),
    }));
    const bytes = await write(paper, { locale: "en", scenes });
    expect(await write(paper, { locale: "en", scenes })).toEqual(bytes);
    const document = await open(bytes);
    for (let number = 1; number <= document.numPages; number += 1)
      expect((await document.getPage(number)).view.slice(2)).toEqual(size);
    expect((await textOf(document)).join(" ")).toContain("Contents");
  });

  it("stops when told to", async () => {
    const abort = new AbortController();
    const late = write("a4", { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(late).rejects.toThrow(/abort/i);
  });
});
