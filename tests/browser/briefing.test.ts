/**
 * The briefing by mouse and keyboard: open what ships, step and go back, follow a link, write one's own and find it
 * again, take it along as a file, present it.
 */
import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { BRIEFING_EXTENSION } from "@/scenes/briefing-file";
import { CURATED_BRIEFINGS } from "@/scenes/catalogue";
import type { AtlasPage } from "./driver";
import { test } from "./fixture";

const [SHIPPED] = CURATED_BRIEFINGS;
const briefing = await SHIPPED!.load();
const titleOf = briefing.title.en ?? "";
const countOf = briefing.scenes.length;

/** A finding may name figures; its first words never do. */
async function sceneIs(atlas: AtlasPage, number: number): Promise<void> {
  await atlas.then.linkSays({ b: `${briefing.id}.${number}` });
  await atlas.then.reads(new RegExp(`^${number} of ${countOf}$`));
}

/** Opens the shipped briefing by mouse. */
async function openShipped(atlas: AtlasPage): Promise<void> {
  await atlas.when.clicks("button", "Briefing");
  await atlas.when.clicks("button", `Open the briefing “${titleOf}”`);
  await sceneIs(atlas, 1);
}

describe("a briefing that ships", () => {
  test("opens by mouse, goes on by keyboard, and Back takes a step back", async ({ given }) => {
    const atlas = await given.visitor();
    await openShipped(atlas);
    await atlas.find("button", "Next").focus();
    await atlas.when.presses("Enter");
    await sceneIs(atlas, 2);
    await atlas.when.goesBack();
    await sceneIs(atlas, 1);
    await atlas.when.clicks("button", "Close the briefing");
    await atlas.then.linkSays({ b: null });
  });

  test("opens at the scene that a link names, with its view", async ({ given }) => {
    const query = `b=${briefing.id}.3&lang=en&th=light`;
    const atlas = await given.visitor({ query, waitFor: "document" });
    await atlas.then.reads(new RegExp(`^3 of ${countOf}$`));
    await atlas.then.doesNotSee("button", "Start the briefing");
    await expect.poll(() => atlas.permalink().get("l")).not.toBeNull();
  });

  test("says what it does not know", async ({ given }) => {
    const query = "b=no-such-briefing.2&lang=en&th=light";
    const atlas = await given.visitor({ query, waitFor: "document" });
    await atlas.then.reads(/this atlas does not have \(“no-such-briefing”\)/);
    await atlas.open("b=own-elsewhere.1&lang=en&th=light");
    await atlas.then.reads(/made in another browser/);
  });
});

describe("a briefing of one's own", () => {
  test("is written, kept over a reload, and taken along as a file", async ({ given }) => {
    const atlas = await given.visitor();
    await atlas.when.clicks("button", "Briefing");
    await atlas.when.clicks("button", "New briefing");
    await atlas.when.types("textbox", "Title of the briefing", "My border");
    await atlas.when.clicks("button", "Add this view");
    await atlas.when.types("textbox", /^Title: the finding/, "One finding");
    await atlas.find("textbox", /^Text/).fill("About {obs-traced-mx-2010-2014} were traced.");
    await atlas.then.reads("Saved in this browser");
    await atlas.when.reloads();
    await atlas.then.reads("My border");
    await atlas.then.sees("heading", "One finding");

    await atlas.when.clicks("button", "More for this briefing");
    const file = await atlas.when.downloads(() => atlas.when.clicks("menuitem", "Save as a file"));
    expect(file.name).toBe(`my-border${BRIEFING_EXTENSION}`);
    expect(readFileSync(file.path, "utf8")).toContain("{obs-traced-mx-2010-2014}");

    await atlas.when.clicks("button", "More for this briefing");
    await atlas.when.clicks("menuitem", "Copy a link of the whole briefing");
    await atlas.then.reads("The link is on the clipboard.");
    const link = await atlas.page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(1500);

    const other = await given.visitor({ query: new URL(link).search.slice(1) });
    await other.then.sees("heading", "One finding");
    await other.when.clicks("button", "Close the briefing");
    await other.when.clicks("button", "Briefing");
    await other.page.locator("input[type=file]").setInputFiles(file.path);
    await other.then.sees("heading", "One finding");
    await other.then.reads("My border");
  });
});

describe("a briefing to take along", () => {
  test("becomes slides and a handout", { timeout: 240_000 }, async ({ given }) => {
    const atlas = await given.visitor();
    await atlas.when.clicks("button", "Briefing");
    await atlas.when.clicks("button", "New briefing");
    await atlas.when.types("textbox", "Title of the briefing", "One scene");
    await atlas.when.clicks("button", "Add this view");
    await atlas.when.types("textbox", /^Title: the finding/, "One finding");
    await atlas.when.clicks("button", "More for this briefing");
    await atlas.when.clicks("menuitem", "Export deck or handout");
    const media = [
      ["Save the deck", "one-scene-en.pptx", "PK"],
      ["Save the handout, Letter", "one-scene-en-letter.pdf", "%P"],
    ] as const;
    for (const [button, name, head] of media) {
      atlas.page.context().setDefaultTimeout(90_000);
      const file = await atlas.when.downloads(() => atlas.when.clicks("button", button));
      expect(file.name).toBe(name);
      expect(readFileSync(file.path).subarray(0, 2).toString("latin1")).toBe(head);
      await atlas.then.reads(`Saved as ${name}.`);
    }
  });
});

describe("on a projector", () => {
  test("steps, goes black, and leaves", async ({ given }) => {
    const atlas = await given.visitor();
    await openShipped(atlas);
    await atlas.when.clicks("button", "Present");
    await atlas.then.sees("region", "Briefing");
    await atlas.then.doesNotSee("button", "Share");
    await atlas.when.presses("PageDown");
    await sceneIs(atlas, 2);
    await atlas.when.presses("5", "Enter");
    await sceneIs(atlas, 5);
    await atlas.when.presses("b");
    await atlas.then.sees("button", /^The screen is black/);
    await atlas.when.presses(".");
    await atlas.then.doesNotSee("button", /^The screen is black/);
    await atlas.then.isAccessible();
    await atlas.when.presses("?");
    await atlas.then.sees("dialog", "Keys of the presentation");
    await atlas.when.clicks("button", "Close");
    await atlas.when.clicks("button", "Leave the presentation");
    await atlas.then.sees("button", "Share");
  });

  test("shows notes and the next scene in a second window", async ({ given }) => {
    const atlas = await given.visitor();
    await openShipped(atlas);
    await atlas.when.clicks("button", "Present");
    await atlas.when.clicks("button", "More controls");
    const [notes] = await Promise.all([
      atlas.page.context().waitForEvent("page"),
      atlas.when.clicks("menuitem", "Notes in a second window"),
    ]);
    await notes.getByRole("heading", { name: "Notes" }).waitFor();
    await notes.getByRole("button", { name: "Next scene" }).click();
    await sceneIs(atlas, 2);
    await notes.getByText(`2 of ${countOf}`).waitFor();
    await notes.close();
  });
});

describe("accessible", () => {
  test("in the panel and the editor", async ({ given }) => {
    const atlas = await given.visitor({ query: "lang=es&th=dark" });
    await atlas.when.clicks("button", "Presentación");
    await atlas.then.isAccessible();
    await atlas.when.clicks("button", /^Abrir la presentación «La frontera sur/);
    await atlas.then.reads(`1 de ${countOf}`);
    await atlas.then.isAccessible();
    await atlas.when.clicks("button", "Más opciones de esta presentación");
    await atlas.when.clicks("menuitem", "Hacer mi propia copia");
    await atlas.then.sees("button", "Agregar esta vista");
    await atlas.then.isAccessible();
  });

  test("on a phone, with the map in sight", async ({ given }) => {
    const atlas = await given.visitor({
      viewport: { width: 360, height: 740 },
      query: "lang=en&th=light",
    });
    await atlas.when.clicks("button", "Start the briefing");
    await sceneIs(atlas, 1);
    await atlas.then.fitsTheWidth();
    await atlas.then.isAccessible();
    const map = await atlas.mapRegion();
    expect(map.height).toBeGreaterThan(200);
    await atlas.when.clicks("button", "Present");
    await atlas.then.fitsTheWidth();
    await atlas.then.isAccessible();
  });
});
