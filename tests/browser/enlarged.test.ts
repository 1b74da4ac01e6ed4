/**
 * A reader's own settings: the page enlarged to 200 % (a window of 1280 × 800 that measures 640 × 400), and the
 * colours of the operating system instead of ours.
 */
import { describe, expect } from "vitest";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { encodeState } from "@/permalink/encode";
import type { AtlasPage } from "./driver";
import { test } from "./fixture";

const ENLARGED = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
const TABLE = encodeState({ ...DEFAULT_STATE, dock: { tab: "table", open: true } });

const hasFocus = (atlas: AtlasPage, id: string) =>
  atlas.page.evaluate((wanted) => document.activeElement?.id === wanted, id);

describe("enlarged to 200 %", () => {
  test("the page fits, and the table that was opened is there to be read", async ({ given }) => {
    const atlas = await given.visitor({ ...ENLARGED, query: TABLE });
    await atlas.then.sees("grid");
    await atlas.then.fitsTheWidth();
    await atlas.then.isAccessible();
    const box = await atlas.find("grid").boundingBox();
    expect(box?.height).toBeGreaterThan(100);
    const bar = await atlas.find("navigation", /./).last().boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  });

  test("a sheet takes the focus, gives it back, and never covers it", async ({ given }) => {
    const atlas = await given.visitor(ENLARGED);
    const button = atlas.find("button", "Layers");
    await button.focus();
    await atlas.when.presses("Enter");
    await atlas.then.focusIsOn("button", "Close");
    await atlas.when.presses("Escape");
    expect(await hasFocus(atlas, "sheet-button-layers")).toBe(true);
    expect(await button.getAttribute("aria-expanded")).toBe("false");

    // From the bar back onto the map, which the sheet covers.
    await atlas.when.presses("Enter");
    await atlas.then.focusIsOn("button", "Close");
    await button.focus();
    await atlas.when.presses("Shift+Tab");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
  });
});

describe("with the colours of the operating system", () => {
  test("what is on, what is chosen and what has the focus can be told apart", async ({ given }) => {
    const atlas = await given.visitor({ forcedColors: true });
    const borderOf = (name: string) =>
      atlas.find("tab", name).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    expect(await borderOf("Layers")).not.toBe(await borderOf("Filters"));

    const on = atlas.find("switch", /Land borders/);
    const off = atlas.find("switch", /Seaports/);
    const trackOf = (target: typeof on) =>
      target.evaluate((input) => getComputedStyle(input, "::before").backgroundColor);
    expect(await trackOf(on)).not.toBe(await trackOf(off));

    await atlas.find("tab", "Layers").focus();
    await atlas.when.presses("Tab", "Shift+Tab");
    const outline = await atlas
      .find("tab", "Layers")
      .evaluate((tab) => getComputedStyle(tab).outlineStyle);
    expect(outline).toBe("solid");
  });
});
