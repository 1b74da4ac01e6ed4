/** Two of anything side by side: from one press to the link, refused with a reason, and back to one map. */
import { describe, expect } from "vitest";
import { test } from "./fixture";

const WITHOUT_WEBGL = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (type, ...rest) {
    return type === "webgl2" ? null : getContext.call(this, type, ...rest);
  };`;

const CANVAS = "canvas.maplibregl-canvas";

describe("comparing", () => {
  test("splits the map, says what differs, and goes back to one map", async ({ given }) => {
    const atlas = await given.visitor({ query: "lang=en&th=light", reducedMotion: true });
    await atlas.when.clicks("tab", "Compare");
    await atlas.when.clicks("button", "2010–2014 and 2015–2019");
    await atlas.then.linkSays({ cmp: "y/2010-2014/2015-2019" });
    await atlas.then.sees("heading", "Map A: 2010–2014");
    await atlas.then.sees("heading", "Map B: 2015–2019");
    await atlas.then.reads(/^2010–2014 has \d+ records and 2015–2019 has \d+/);
    await atlas.page.locator(CANVAS).nth(1).waitFor();
    expect(await atlas.page.locator(CANVAS).count()).toBe(2);

    // Moving B moves A, and so the link.
    await atlas.page.locator(CANVAS).nth(1).focus();
    await atlas.when.presses("ArrowRight");
    await atlas.page.waitForURL((url) => url.searchParams.has("m"));
    await atlas.then.isAccessible();

    await atlas.when.clicks("button", "Back to one map");
    await atlas.then.linkSays({ cmp: null });
    await atlas.then.sees("button", /^In view/);
    expect(await atlas.page.locator(CANVAS).count()).toBe(1);
  });

  test("refuses two series with the reason and keeps the single map", async ({ given }) => {
    const atlas = await given.visitor({
      query: "cmp=m/atf-traced/sedena-seized&d=compare&lang=es",
      viewport: { width: 360, height: 740 },
    });
    await atlas.then.sees("heading", "Estos dos elementos no se comparan");
    await atlas.then.reads(/de series distintas/);
    expect(await atlas.page.locator(CANVAS).count()).toBe(1);
    await atlas.then.fitsTheWidth();
  });

  test("is a table where no map can be drawn", async ({ given }) => {
    const atlas = await given.visitor({
      query: "cmp=c/MX/GT&lang=en",
      before: WITHOUT_WEBGL,
      waitFor: "document",
    });
    await atlas.then.sees("heading", "The two maps cannot be drawn here");
    await atlas.when.clicks("button", "Open the table");
    await atlas.then.linkSays({ d: "compare" });
    await atlas.then.sees("columnheader", "A Mexico");
    await atlas.then.isAccessible();
  });
});
