/** A picture of the map: what is in the file, on a phone, on the clipboard, given up, and where no map can be drawn. */
import { readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import type { AtlasPage, Region } from "./driver";
import { test } from "./fixture";

const WITHOUT_WEBGL = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (type, ...rest) {
    return type === "webgl2" ? null : getContext.call(this, type, ...rest);
  };`;

/** Colours of the light theme that map and legend share: a border, the circle of a figure, a port of entry. */
const SHARED = ["#7a3b4b", "#b5452c"];
const INK = "#22282b";
const PAGE = "#fffdf9";
/** Drawing thousands of shapes without a graphics card takes its time. */
const SLOW = { timeout: 90_000 };

async function openPictures(atlas: AtlasPage, language: "en" | "es"): Promise<void> {
  const names = {
    en: { open: "Export", tab: "Picture of the map" },
    es: { open: "Exportar", tab: "Imagen del mapa" },
  }[language];
  await atlas.find("button", names.open).first().click();
  await atlas.when.clicks("tab", names.tab);
}

type Pixels = {
  readonly width: number;
  readonly height: number;
  /** How many pixels have which colour, in each region. */
  readonly colours: readonly Map<string, number>[];
};

/** Decoded in an empty page: the policy of the app has no say there. */
async function readPng(
  atlas: AtlasPage,
  path: string,
  regions: readonly Region[],
): Promise<Pixels> {
  const base64 = (await readFile(path)).toString("base64");
  const page = await atlas.page.context().newPage();
  try {
    const { width, height, counted } = await page.evaluate(
      async ([text, parts]) => {
        const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext("2d");
        if (context === null) throw new Error("no 2d canvas");
        context.drawImage(bitmap, 0, 0);
        const found = parts.map((part) => {
          const { data } = context.getImageData(part.x, part.y, part.width, part.height);
          const counts = new Map<string, number>();
          for (let at = 0; at < data.length; at += 4) {
            const hex = [data[at], data[at + 1], data[at + 2]].map((value) =>
              (value ?? 0).toString(16).padStart(2, "0"),
            );
            const colour = `#${hex.join("")}`;
            counts.set(colour, (counts.get(colour) ?? 0) + 1);
          }
          return [...counts];
        });
        return { width: bitmap.width, height: bitmap.height, counted: found };
      },
      [base64, regions] as const,
    );
    return { width, height, colours: counted.map((entries) => new Map(entries)) };
  } finally {
    await page.close();
  }
}

describe("a picture of the map", () => {
  test("holds title, map and legend, as large as asked for", SLOW, async ({ given }) => {
    const atlas = await given.visitor({ query: "lang=en&th=light" });
    await openPictures(atlas, "en");
    await atlas.page.getByRole("img", { name: /^Preview of the picture/ }).waitFor(SLOW);
    await atlas.then.isAccessible();
    const { name, path } = await atlas.when.downloads(async () => {
      atlas.page.setDefaultTimeout(SLOW.timeout);
      await atlas.when.clicks("button", "Save PNG");
    });
    expect(name).toMatch(/^frontera-atlas-\d{4}\.\d{2}-map-1920x1080-\d{4}-\d{2}-\d{2}\.png$/);
    await atlas.then.reads(`Saved ${name}.`);

    const { width, height, colours } = await readPng(atlas, path, [
      { x: 42, y: 30, width: 600, height: 60 },
      { x: 60, y: 150, width: 900, height: 500 },
      { x: 1250, y: 130, width: 640, height: 900 },
      { x: 0, y: 0, width: 1920, height: 20 },
    ]);
    const [title, map, legend, margin] = colours;
    expect([width, height]).toEqual([1920, 1080]);
    expect(title?.get(INK)).toBeGreaterThan(500);
    expect(map?.size).toBeGreaterThan(200);
    // Words on the map stand on the same colour, but nothing else does: no legend lies on it.
    expect(map?.get(PAGE) ?? 0).toBeLessThan(0.03 * 900 * 500);
    for (const colour of SHARED) {
      expect(map?.get(colour), `${colour} on the map`).toBeGreaterThan(10);
      expect(legend?.get(colour), `${colour} in the legend`).toBeGreaterThan(10);
    }
    expect([...(margin?.keys() ?? [])]).toEqual([PAGE]);
  });

  test("goes to the clipboard", SLOW, async ({ given }) => {
    const atlas = await given.visitor({ query: "lang=en&th=dark" });
    await openPictures(atlas, "en");
    await atlas.page.getByRole("combobox", { name: "Size" }).selectOption("square-1080");
    await atlas.when.clicks("button", "Copy to clipboard");
    await atlas.page.getByText("The picture is on the clipboard.").waitFor(SLOW);
    const size = await atlas.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
      return [bitmap.width, bitmap.height];
    });
    expect(size).toEqual([1080, 1080]);
  });

  test("is made on a phone, and can be given up", SLOW, async ({ given }) => {
    const atlas = await given.visitor({
      query: "lang=es",
      viewport: { width: 360, height: 740 },
      touch: true,
    });
    await atlas.find("button", /^Más/).first().click();
    await atlas
      .find("menuitem", /^Exportar/)
      .first()
      .click();
    await atlas.when.clicks("tab", "Imagen del mapa");
    await atlas.page.getByRole("combobox", { name: "Tamaño" }).selectOption("a4-portrait");
    await atlas.when.clicks("button", "Guardar PNG");
    await atlas.when.clicks("button", "Cancelar");
    await atlas.then.reads("Se canceló; no se guardó nada.");
    await atlas.then.fitsTheWidth();
    await atlas.then.isAccessible();
  });

  test("says why there is none where no map can be drawn", SLOW, async ({ given }) => {
    const atlas = await given.visitor({
      query: "lang=en",
      before: WITHOUT_WEBGL,
      waitFor: "document",
    });
    await openPictures(atlas, "en");
    await atlas.when.clicks("button", "Save PNG");
    await atlas.then.reads(/^This browser gives no access to WebGL 2, so no map can be drawn/);
  });
});
