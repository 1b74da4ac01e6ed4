/**
 * The workbench by keyboard and mouse: take a step back, find and go there, take the records away, keep a view.
 * Files are read as their recipient would read them.
 */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect } from "vitest";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { encodeState } from "@/permalink/encode";
import { readWorkbook } from "../read-workbook";
import type { AtlasPage } from "./driver";
import { test } from "./fixture";

const GUATEMALA: ExplorerState = {
  ...DEFAULT_STATE,
  filter: { ...DEFAULT_STATE.filter, countries: ["GT"] },
};
const LOOKS = [
  { lang: "en", theme: "light" },
  { lang: "es", theme: "dark" },
] as const;

/** A flight is in the link when it has ended; a list when the browser has kept it. */
const SLOWLY = { timeout: 15_000 };

/** "61 of 933 records shown" → 61. */
async function shownCount(atlas: AtlasPage): Promise<number> {
  const text = await atlas.page
    .getByText(/[\d,]+ of [\d,]+ records shown/)
    .first()
    .innerText();
  return Number(/[\d,]+/.exec(text)?.[0].replaceAll(",", ""));
}

describe("undo and redo", () => {
  test("step through the filter by keyboard and by button, and say what", async ({ given }) => {
    const atlas = await given.visitor();
    await atlas.when.clicks("tab", "Filters");
    await atlas.page.getByRole("checkbox", { name: /^ATF/ }).first().check();
    await atlas.then.linkSays({ a: "atf" });
    await atlas.when.presses("Control+z");
    await atlas.then.linkSays({ a: null });
    await atlas.then.reads("Undone: agency filter. Steps left: 0.");
    await atlas.when.presses("Control+Shift+z");
    await atlas.then.linkSays({ a: "atf" });
    await atlas.when.clicks("button", "Undo: agency filter");
    await atlas.then.linkSays({ a: null });
    await atlas.when.clicks("button", "Redo: agency filter");
    await atlas.then.linkSays({ a: "atf" });
  });

  test("leave a text field its own undo", async ({ given }) => {
    const atlas = await given.visitor();
    await atlas.when.clicks("tab", "Filters");
    await atlas.page.getByRole("checkbox", { name: /^ATF/ }).first().check();
    await atlas.find("searchbox", "Search the text of records").pressSequentially("etrace");
    await atlas.then.linkSays({ a: "atf", q: "etrace" });
    await atlas.when.presses("Control+z");
    await atlas.then.linkSays({ a: "atf" });
  });

  test("bring back what stood there before a link was opened", async ({ given }) => {
    const atlas = await given.visitor({ query: encodeState(GUATEMALA) });
    const link = encodeState({ ...DEFAULT_STATE, contextYear: 2020, locale: "es", theme: "dark" });
    await atlas.when.clicks("button", "Share");
    await atlas.when.types("textbox", "Link to open", link);
    await atlas.when.clicks("button", "Open the link");
    await atlas.then.linkSays({ hy: "2020", c: null, lang: "es" });
    await atlas.when.clicks("button", "Deshacer: apertura de una vista");
    await atlas.then.linkSays({ hy: null, c: "GT", lang: "en", th: "light" });
  });
});

describe("find", () => {
  test("goes from the keyboard to a record and its map", async ({ given }) => {
    const atlas = await given.visitor();
    await atlas.when.presses("Control+k");
    await atlas.then.focusIsOn("combobox", /^Find records/);
    await atlas.page.keyboard.type("municiones guatemala destruction");
    await atlas.then.sees("option", /Destruction of ammunition and weapons in Guatemala/);
    const before = atlas.permalink().get("m");
    await atlas.when.presses("Enter");
    await atlas.then.linkSays({ s: "key-stockpile-destruction-guatemala" });
    await atlas.then.sees("heading", "Destruction of ammunition and weapons in Guatemala");
    await expect.poll(() => atlas.permalink().get("m"), SLOWLY).not.toBe(before);
  });

  test("does not mind accents or a wrong letter, and opens over the bar of a phone", async ({
    given,
  }) => {
    const atlas = await given.visitor({ viewport: { width: 360, height: 740 }, query: "lang=es" });
    await atlas.when.clicks("button", "Buscar");
    await atlas.page.keyboard.type("tacun uman");
    await atlas.then.sees("option", /^Tecún Umán/);
    await atlas.then.fitsTheWidth();
    await atlas.then.isAccessible();
    await atlas.when.presses("Escape", "Escape");
    await atlas.then.focusIsOn("button", "Buscar");
  });

  test.for(LOOKS)("is accessible in $lang, $theme", async ({ lang, theme }, { given }) => {
    const atlas = await given.visitor({ query: `lang=${lang}&th=${theme}` });
    await atlas.when.presses("Control+k");
    await atlas.page.keyboard.type("guatemala");
    await atlas.then.sees("option", /Guatemala/);
    await atlas.then.isAccessible();
  });
});

describe("export", () => {
  test("saves the records of the filter in every format, with filter and link", async ({
    given,
  }) => {
    const atlas = await given.visitor({ query: encodeState(GUATEMALA) });
    const shown = await shownCount(atlas);
    await atlas.when.clicks("button", "Export");
    const save = async (format: string) => {
      const file = await atlas.when.downloads(() =>
        atlas.when.clicks("button", `Save as ${format}`),
      );
      await atlas.then.reads(`Saved ${file.name} with ${shown} rows.`);
      return { name: file.name, bytes: readFileSync(file.path) };
    };

    const csv = await save("CSV");
    expect(csv.name).toMatch(/^frontera-atlas-[\w.]+-records-\d{4}-\d\d-\d\d\.csv$/);
    const text = csv.bytes.toString("utf8");
    const rows = parse(text, { bom: true, columns: true, comment: "#", comment_no_infix: true });
    expect(rows).toHaveLength(shown);
    expect(text.includes("Records in Guatemala")).toBe(true);
    expect(text.includes("&c=GT&")).toBe(true);

    const geojson = JSON.parse((await save("GeoJSON")).bytes.toString("utf8")) as {
      features: unknown[];
    };
    expect(geojson.features).toHaveLength(shown);

    const [records] = readWorkbook((await save("Excel (XLSX)")).bytes);
    expect(records?.rows).toHaveLength(shown + 1);
  });

  test.for(LOOKS)("is accessible in $lang, $theme", async ({ lang, theme }, { given }) => {
    const atlas = await given.visitor({ query: `lang=${lang}&th=${theme}` });
    await atlas.when.clicks("button", lang === "en" ? "Export" : "Exportar");
    await atlas.when.clicks("tab", "BibTeX");
    expect(await atlas.page.locator("dialog textarea").inputValue()).toMatch(/^@misc\{frontera-/);
    await atlas.then.isAccessible();
  });
});

describe("saved views", () => {
  test("survive a reload, and open without losing what was there", async ({ given }) => {
    const atlas = await given.visitor({ query: encodeState(GUATEMALA) });
    await atlas.when.clicks("button", "Views");
    await atlas.when.types("textbox", "Name of the current view", "Guatemala <b>only</b>");
    await atlas.when.clicks("button", "Save view");
    await atlas.then.reads("Saved as “Guatemala <b>only</b>”.");
    await atlas.open("");
    await atlas.when.reloads();
    await atlas.firstMap();
    await atlas.when.clicks("button", "Views");
    await atlas.then.reads("Records in Guatemala");
    await atlas.then.isAccessible();
    await atlas.when.clicks("button", "Open the view “Guatemala <b>only</b>”");
    await atlas.then.linkSays({ c: "GT" });
    await atlas.when.clicks("button", "Undo: opening a view");
    await atlas.then.linkSays({ c: null });
  });

  test("are renamed, moved, deleted and brought back", async ({ given }) => {
    const atlas = await given.visitor({ query: "lang=en" });
    await atlas.when.clicks("button", "Views");
    for (const name of ["First", "Second"]) {
      await atlas.when.types("textbox", "Name of the current view", name);
      await atlas.when.clicks("button", "Save view");
      await atlas.then.sees("button", `Open the view “${name}”`);
    }
    const names = () => atlas.page.locator("dialog ol li button bdi").allInnerTexts();
    expect(await names()).toEqual(["Second", "First"]);
    await atlas.when.clicks("button", "Move “First” up");
    await expect.poll(names, SLOWLY).toEqual(["First", "Second"]);
    await atlas.when.clicks("button", "Rename “Second”");
    await atlas.when.types("textbox", "New name for “Second”", "First");
    await atlas.when.presses("Enter");
    await expect.poll(names, SLOWLY).toEqual(["First", "First (2)"]);
    await atlas.when.clicks("button", "Delete “First”");
    await expect.poll(names, SLOWLY).toEqual(["First (2)"]);
    await atlas.when.clicks("button", "Undo: bring back “First”");
    await expect.poll(names, SLOWLY).toEqual(["First", "First (2)"]);
  });

  test("go into a file and come back from it, once", async ({ given }) => {
    const atlas = await given.visitor({ query: encodeState(GUATEMALA) });
    await atlas.when.clicks("button", "Views");
    await atlas.when.clicks("button", "Save view");
    const file = await atlas.when.downloads(() =>
      atlas.when.clicks("button", "Save all as a file"),
    );
    expect(file.name).toBe("frontera-atlas-views.json");
    const input = atlas.page.locator("dialog input[type=file]");
    await input.setInputFiles(file.path);
    await atlas.then.reads("0 views were added; 1 was already here.");
    await atlas.when.clicks("button", /^Delete/);
    await input.setInputFiles(file.path);
    await atlas.then.reads("1 view was added.");
    await input.setInputFiles({
      name: "views.json",
      mimeType: "application/json",
      buffer: Buffer.from("{}"),
    });
    await atlas.then.reads("The file does not hold saved views of Frontera Atlas.");
  });

  test("last as long as the page where the browser keeps nothing, and say so", async ({
    given,
  }) => {
    const denied = `Object.defineProperty(window, "indexedDB", {
      get() { throw new DOMException("denied", "SecurityError"); },
    });`;
    const atlas = await given.visitor({ query: encodeState(GUATEMALA), before: denied });
    await atlas.when.clicks("button", "Views");
    await atlas.then.reads(/This browser does not keep the views/);
    await atlas.when.clicks("button", "Save view");
    await atlas.then.sees("button", /^Open the view/);
    await atlas.when.presses("Escape");
    await atlas.when.clicks("button", "Views");
    await atlas.then.sees("button", /^Open the view/);
    const file = await atlas.when.downloads(() =>
      atlas.when.clicks("button", "Save all as a file"),
    );
    expect(JSON.parse(readFileSync(file.path, "utf8"))).toMatchObject({ views: [{}] });
  });
});
