/**
 * What people come to do, done as they would do it: open a link, filter, read, share, go back, and go on when
 * something fails. Names are what a screen reader says; outcomes are what the permalink says.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { encodeState } from "@/permalink/encode";
import type { AtlasPage } from "./driver";
import { test } from "./fixture";

const dataFile = (name: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, "../../public/data", `${name}.json`), "utf8"),
  ) as {
    rows: { id: string; title?: { en: string; es: string } }[];
  };

const DATA_VERSION = (
  JSON.parse(
    readFileSync(join(import.meta.dirname, "../../public/data/manifest.json"), "utf8"),
  ) as { dataVersion: string }
).dataVersion;

const SELECTED = "key-stockpile-destruction-guatemala";
const TITLE = dataFile("activities").rows.find(({ id }) => id === SELECTED)?.title ?? {
  en: "?",
  es: "?",
};

const VIEW: ExplorerState = {
  ...DEFAULT_STATE,
  camera: { center: [-90.5, 16.2], zoom: 6.1, bearing: 0, pitch: 0 },
  filter: {
    ...DEFAULT_STATE.filter,
    years: { from: 2010, to: 2014 },
    agencyIds: ["oas", "pm-wra"],
    countries: ["BZ", "GT"],
  },
  selection: { kind: "record", id: SELECTED },
  dock: { tab: "table", open: true },
  theme: "dark",
};

/** "61 of 933 records shown" → [61, 933]. */
async function shownCounts(atlas: AtlasPage): Promise<[number, number]> {
  const text = await atlas.page
    .getByText(/[\d,]+ of [\d,]+ records shown/)
    .first()
    .innerText();
  const [shown = 0, all = 0] = [...text.matchAll(/[\d,]+/g)].map(([digits]) =>
    Number(digits.replaceAll(",", "")),
  );
  return [shown, all];
}

/** Answers a data file with something else until `window.healed` is set, without a word in the console. */
function breakFile(name: string, answer: string): string {
  return `{
    const real = window.fetch.bind(window);
    window.fetch = (input, init) =>
      String(input).endsWith(${JSON.stringify(name)}) && !window.healed ? Promise.resolve(${answer}) : real(input, init);
  }`;
}

describe("a link", () => {
  test("shows its view and is still the same link afterwards", async ({ given }) => {
    const query = encodeState(VIEW, DATA_VERSION);
    const atlas = await given.visitor({ query });
    await atlas.then.sees("heading", TITLE.en);
    await atlas.then.sees("tab", "Table");
    expect(await atlas.page.locator("html").getAttribute("data-theme")).toBe("dark");
    const [shown, all] = await shownCounts(atlas);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(atlas.permalink().toString()).toBe(new URLSearchParams(query).toString());
  });

  test("that was cut shows what is left of it and says so", async ({ given }) => {
    const query = encodeState(VIEW);
    const atlas = await given.visitor({ query: query.slice(0, query.indexOf("&s=") + 8) });
    await atlas.then.reads(/may have been cut/);
    await atlas.then.reads(/not in the data of this atlas/);
    const [shown, all] = await shownCounts(atlas);
    expect(shown).toBeLessThan(all);
  });

  test("in Spanish is read in Spanish, whatever the browser speaks", async ({ given }) => {
    const atlas = await given.visitor({
      query: encodeState({ ...VIEW, locale: "es" }),
      locale: "en-US",
    });
    await atlas.then.sees("heading", TITLE.es);
    await atlas.then.reads(/registros/);
  });

  test("does not overwrite what the reader has chosen", async ({ given }) => {
    const atlas = await given.visitor();
    await atlas.when.clicks("button", "Switch to the dark theme");
    await atlas.then.linkSays({ th: "dark" });
    await atlas.open(encodeState({ ...VIEW, theme: "light" }));
    await atlas.firstMap();
    expect(await atlas.page.locator("html").getAttribute("data-theme")).toBe("light");
    await atlas.open("");
    await atlas.firstMap();
    expect(await atlas.page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  test("is opened from what a mail program made of it", async ({ given }) => {
    const atlas = await given.visitor();
    const wrapped = `https://safelinks.example.com/?url=${encodeURIComponent(`https://example.org/?${encodeState({ ...VIEW, theme: "light" })}`)}&data=05`;
    await atlas.when.clicks("button", "Share");
    await atlas.when.types("textbox", "Link to open", wrapped);
    await atlas.when.clicks("button", "Open the link");
    await atlas.then.linkSays({ s: SELECTED, y: "2010-2014" });
    await atlas.then.sees("heading", TITLE.en);
  });
});

describe("the filter", () => {
  test("counts the same in the bar and in the table, and is undone by its chip", async ({
    given,
  }) => {
    const atlas = await given.visitor({
      query: encodeState({ ...DEFAULT_STATE, dock: { tab: "table", open: true } }),
    });
    const [, all] = await shownCounts(atlas);
    await atlas.when.clicks("tab", "Filters");
    await atlas.page.getByRole("checkbox", { name: /^ATF/ }).first().check();
    await atlas.then.linkSays({ a: "atf" });
    const [shown] = await shownCounts(atlas);
    expect(shown).toBeLessThan(all);
    const rows = Number(
      await atlas.page.locator("[aria-rowcount]").first().getAttribute("aria-rowcount"),
    );
    expect(rows - 1).toBe(shown);
    await atlas.when.clicks("button", /Remove filter.*ATF/);
    await atlas.then.linkSays({ a: null });
    expect(await shownCounts(atlas)).toEqual([all, all]);
  });
});

describe("a selection", () => {
  test("is a step that Back and Forward take", async ({ given }) => {
    const atlas = await given.visitor({
      query: encodeState({
        ...DEFAULT_STATE,
        dock: { tab: "table", open: true },
        filter: { ...DEFAULT_STATE.filter, text: TITLE.en },
      }),
    });
    const row = atlas.page.getByRole("row", { name: new RegExp(TITLE.en) });
    await row.click();
    await atlas.then.linkSays({ s: SELECTED });
    await atlas.then.sees("heading", TITLE.en);
    await atlas.when.goesBack();
    await atlas.then.linkSays({ s: null });
    await atlas.then.doesNotSee("heading", TITLE.en);
    await atlas.page.goForward();
    await atlas.then.linkSays({ s: SELECTED });
    await atlas.then.sees("heading", TITLE.en);
  });
});

describe("data that does not load", () => {
  const FAULTS = [
    { fault: "is missing", answer: "new Response('', { status: 404 })", says: /HTTP 404/ },
    {
      fault: "is corrupt",
      answer: 'new Response(\'{"schemaVersion":1,"rows":[{]\')',
      says: /not valid JSON/,
    },
    {
      fault: "has another schema version",
      answer: 'new Response(\'{"schemaVersion":7,"rows":[]}\')',
      says: /schema version 7/,
    },
  ];

  test.for(FAULTS)(
    "and $fault is named, and comes with a second try",
    async ({ answer, says }, { given }) => {
      const atlas = await given.visitor({ before: breakFile("places.json", answer) });
      await atlas.then.sees("alert");
      await atlas.then.reads(says);
      const [, without] = await shownCounts(atlas);
      expect(without).toBeGreaterThan(0);
      await atlas.page.evaluate("window.healed = true");
      await atlas.when.clicks("button", "Try again: Places");
      await atlas.then.doesNotSee("button", "Try again: Places");
      await atlas.then.reads(
        new RegExp(`of ${without + dataFile("places").rows.length} records shown`),
      );
    },
  );

  test("leaves a usable map when it is the detailed geometry", async ({ given }) => {
    const atlas = await given.visitor({
      before: breakFile("admin.topojson", "new Response('<!doctype html>')"),
      waitFor: "document",
    });
    await atlas.then.sees("button", "Try again: Map: detailed limits");
    await atlas.page.evaluate("window.healed = true");
    await atlas.when.clicks("button", "Try again: Map: detailed limits");
    await atlas.firstMap();
  });
});
