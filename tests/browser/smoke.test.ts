/**
 * The app as it is shipped opens without a fault: in both languages, both themes, on a desk and on a
 * phone. Clean means no console error, no violation of the content security policy, no request to another
 * origin (checked for every test by the fixture) and no accessibility finding.
 */
import { describe, expect } from "vitest";
import { test } from "./fixture";

const SCREENS = [
  { screen: "desk", viewport: { width: 1280, height: 800 } },
  { screen: "phone", viewport: { width: 360, height: 740 } },
];
const LOOKS = [
  { lang: "en", theme: "light", query: "" },
  { lang: "en", theme: "dark", query: "th=dark" },
  { lang: "es", theme: "light", query: "lang=es" },
  { lang: "es", theme: "dark", query: "lang=es&th=dark" },
];
const VISITS = SCREENS.flatMap((screen) => LOOKS.map((look) => ({ ...screen, ...look })));

describe.each(VISITS)("on a $screen in $lang, $theme", ({ viewport, query, lang }) => {
  test("opens clean, accessible and within the screen", async ({ given }) => {
    const atlas = await given.visitor({ query, viewport });
    await atlas.then.sees("heading");
    await atlas.then.fitsTheWidth();
    await atlas.then.isAccessible();
    expect(await atlas.page.locator("html").getAttribute("lang")).toBe(lang);
  });
});

describe("the map", () => {
  test("draws more than a background", async ({ given }) => {
    const atlas = await given.visitor();
    const colours = await atlas.mapColours();
    expect(colours.size).toBeGreaterThan(50);
  });
});

describe("the content security policy", () => {
  test("is the strict one in the built page", async ({ given }) => {
    const atlas = await given.visitor();
    const policy = await atlas.page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toMatch(/https?:/);
  });
});
