/**
 * The whole way by keyboard alone: Tab, arrows, Space, Enter and Escape from the moment the page is there. No
 * step uses a pointer or moves the focus by script, and after each step the focus is where a reader expects it.
 */
import { describe, expect } from "vitest";
import type { AtlasPage, Role } from "./driver";
import { test } from "./fixture";

/** More stops than the page has. */
const MAX_STEPS = 250;

/** Presses Tab (or Shift+Tab) until the focus is on an element of that role and name. */
async function walkTo(
  atlas: AtlasPage,
  role: Role,
  name: string | RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  // The chunk behind a tab may still be on its way.
  await atlas.then.sees(role, name);
  for (let step = 0; step < MAX_STEPS; step++) {
    const targets = atlas.find(role, name);
    const isThere = await targets.evaluateAll((all) =>
      all.some((element) => element === document.activeElement),
    );
    if (isThere) return;
    await atlas.when.presses(key);
  }
  expect.fail(`${MAX_STEPS} × ${key} do not lead to ${role} ${String(name)}`);
}

/** Whether the focused element is on the screen and shows a ring: its own outline, or a frame drawn over it. */
async function isFocusSeen(atlas: AtlasPage): Promise<boolean> {
  return atlas.page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const hasOutline = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    const { borderTopStyle, content } = getComputedStyle(element, "::after");
    const hasFrame = content !== "none" && borderTopStyle !== "none";
    const { top, bottom } = element.getBoundingClientRect();
    return (hasOutline || hasFrame) && bottom > 0 && top < innerHeight;
  });
}

/** Whether the focus is in a row of the table. */
async function isInRow(atlas: AtlasPage): Promise<boolean> {
  return atlas.page.evaluate(() => document.activeElement?.getAttribute("role") === "row");
}

/** Presses a key until the check holds. */
async function pressUntil(
  atlas: AtlasPage,
  key: string,
  holds: () => Promise<boolean>,
): Promise<void> {
  for (let step = 0; step < MAX_STEPS; step++) {
    if (await holds()) return;
    await atlas.when.presses(key);
    await atlas.settled();
  }
  expect.fail(`${MAX_STEPS} × ${key} lead nowhere`);
}

describe("by keyboard alone", () => {
  // Some 150 presses of a key, each seen by the page: long on a busy machine.
  test(
    "one filters, finds a record, reads it, cites it, narrows the years and shares the view",
    { timeout: 150_000 },
    async ({ given }) => {
      const atlas = await given.visitor();

      await walkTo(atlas, "tab", "Layers");
      await atlas.when.presses("ArrowRight");
      await atlas.then.focusIsOn("tab", "Filters");
      await walkTo(atlas, "checkbox", /^ATF/);
      expect(await isFocusSeen(atlas)).toBe(true);
      await atlas.when.presses("Space");
      await atlas.then.linkSays({ a: "atf" });
      await atlas.then.focusIsOn("checkbox", /^ATF/);

      await walkTo(atlas, "tab", "Years");
      await atlas.when.presses("ArrowRight", "ArrowRight");
      await atlas.then.focusIsOn("tab", "Table");
      const row = /Project Gunrunner/;
      await atlas.then.sees("grid");
      // The whole grid is one stop; arrows go from row to row.
      await pressUntil(atlas, "Tab", () => isInRow(atlas));
      await pressUntil(atlas, "ArrowDown", async () =>
        row.test(await atlas.page.evaluate(() => document.activeElement?.textContent ?? "")),
      );
      expect(await isFocusSeen(atlas)).toBe(true);
      await atlas.when.presses("Enter");

      const details = atlas.page.getByRole("heading", { level: 2, name: row });
      await details.waitFor();
      expect(await details.evaluate((node) => node === document.activeElement)).toBe(true);
      await walkTo(atlas, "button", /^Copy citation of/);
      await atlas.when.presses("Enter");
      await atlas.then.sees("button", "Citation copied");
      expect(await atlas.page.evaluate("navigator.clipboard.readText()")).toMatch(
        /lines? \d.*data version/,
      );

      await atlas.when.presses("Escape");
      await atlas.then.linkSays({ s: null });
      expect(await isInRow(atlas)).toBe(true);

      await walkTo(atlas, "tab", "Table", "Shift+Tab");
      await atlas.when.presses("ArrowLeft", "ArrowLeft");
      await atlas.then.focusIsOn("tab", "Years");
      await walkTo(atlas, "slider", "First year");
      await atlas.when.presses("End", "PageDown", "ArrowRight");
      await atlas.then.linkSays({ y: "2022-2026" });
      await atlas.then.sees("button", /Remove filter.*2022/);

      await walkTo(atlas, "button", "Share", "Shift+Tab");
      await atlas.when.presses("Enter");
      await atlas.then.sees("dialog");
      const inside = await atlas.page.evaluate(
        () => document.activeElement?.closest("dialog") !== null,
      );
      expect(inside).toBe(true);
      await atlas.when.presses("Escape");
      await atlas.then.doesNotSee("dialog");
      await atlas.then.focusIsOn("button", "Share");
    },
  );
});
