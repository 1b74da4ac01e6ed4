/**
 * The map as a reader has it: by mouse, by keyboard, drawn in the colours of the legend, and gone and back
 * again. Where things stand is taken from the shipped places, never from pixels tried by hand.
 */
import { describe, expect } from "vitest";
import { COLORS } from "@/ui/tokens";
import { SHIPPED_ROWS } from "../shipped-data";
import type { AtlasPage } from "./driver";
import { test } from "./fixture";

/** Far enough from any other place for a click to be meant for this one alone. */
const ALONE_DEGREES = 0.2;

function lonelyCrossing() {
  const { places } = SHIPPED_ROWS;
  const found = places.find(
    ({ crossing, position, precision, id }) =>
      crossing?.formality === "formal" &&
      crossing.pair !== "US-MX" &&
      (precision === "site" || precision === "locality") &&
      places.every(
        (other) =>
          other.id === id ||
          Math.abs(other.position[0] - position[0]) > ALONE_DEGREES ||
          Math.abs(other.position[1] - position[1]) > ALONE_DEGREES,
      ),
  );
  if (found === undefined) throw new Error("every crossing has a neighbour");
  return found;
}

const crossing = lonelyCrossing();
const [lng, lat] = crossing.position;
/** The crossing in the middle of the map, alone with the borders. */
const AT_CROSSING = `v=1&m=9/${lat.toFixed(4)}/${lng.toFixed(4)}&l=border.poe&lang=en&th=light`;

async function middleOf(atlas: AtlasPage): Promise<{ x: number; y: number }> {
  const map = await atlas.mapRegion();
  return { x: Math.floor(map.x + map.width / 2), y: Math.floor(map.y + map.height / 2) };
}

/** An icon goes through a canvas and a texture: each channel may be off by rounding. */
function isNear(color: string, legend: string): boolean {
  const channels = (hex: string) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const expected = channels(legend);
  return channels(color).every((value, index) => Math.abs(value - (expected[index] ?? NaN)) <= 3);
}

const MARKS_IN_VIEW = /^In view: \d+ marks?$/;

const WITHOUT_WEBGL = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (type, ...rest) {
    return type === "webgl2" ? null : getContext.call(this, type, ...rest);
  };`;

const CONTEXT = `document.querySelector("canvas.maplibregl-canvas").getContext("webgl2")`;

describe("the map", () => {
  test("shows, names, opens and closes the crossing under the mouse", async ({ given }) => {
    const atlas = await given.visitor({ query: AT_CROSSING });
    const { x, y } = await middleOf(atlas);
    const colours = await atlas.regionColours({ x: x - 8, y: y - 8, width: 16, height: 16 });
    expect([...colours.keys()].some((color) => isNear(color, COLORS.light.border))).toBe(true);

    await atlas.page.mouse.move(x, y);
    await atlas.then.reads(crossing.name.en);
    await atlas.page.mouse.click(x, y);
    await atlas.then.linkSays({ s: crossing.id });
    await atlas.page.mouse.click(x - 120, y + 60);
    await atlas.then.linkSays({ s: null });
  });

  test("is worked by keyboard: the crosshair, what is said, the list", async ({ given }) => {
    const atlas = await given.visitor({ query: AT_CROSSING });
    await atlas.page.locator("canvas.maplibregl-canvas").focus();
    await atlas.when.presses("Enter");
    await atlas.then.focusIsOn("heading", crossing.name.en);

    await atlas.page.locator("canvas.maplibregl-canvas").focus();
    await atlas.when.presses("ArrowLeft");
    await atlas.then.reads(/^\d+ marks? in view$/);

    await atlas.when.clicks("button", MARKS_IN_VIEW);
    await atlas.then.sees("button", new RegExp(crossing.name.en));
    await atlas.when.presses("Escape");
    await atlas.then.focusIsOn("button", MARKS_IN_VIEW);
  });

  test("fits the named views to the screen and keeps the first out of the link", async ({
    given,
  }) => {
    const atlas = await given.visitor({ query: AT_CROSSING, reducedMotion: true });
    await atlas.when.clicks("button", "Southern border");
    await atlas.then.linkSays({ m: null });
    await atlas.when.clicks("button", "Whole region");
    await atlas.then.linkSays({ m: "3.9/24.6/-99.5" });
  });

  test("comes back with the same view when its drawing surface was lost", async ({ given }) => {
    const atlas = await given.visitor({ query: AT_CROSSING });
    await atlas.page.evaluate(
      `window.lost = ${CONTEXT}.getExtension("WEBGL_lose_context"); window.lost.loseContext()`,
    );
    await atlas.then.sees("heading", "The map was interrupted");
    await atlas.page.evaluate("window.lost.restoreContext()");
    await atlas.then.sees("button", MARKS_IN_VIEW);

    await atlas.page.evaluate(`${CONTEXT}.getExtension("WEBGL_lose_context").loseContext()`);
    await atlas.when.clicks("button", "Try again");
    await atlas.then.sees("button", MARKS_IN_VIEW);
    const { x, y } = await middleOf(atlas);
    await atlas.page.mouse.click(x, y);
    await atlas.then.linkSays({ s: crossing.id });
  });

  test("says why it is missing without WebGL; everything else goes on", async ({ given }) => {
    const atlas = await given.visitor({
      query: `l=border.poe&s=${crossing.id}&lang=es`,
      before: WITHOUT_WEBGL,
      waitFor: "document",
    });
    await atlas.then.sees("heading", "Aquí no es posible dibujar el mapa");
    await atlas.then.sees("heading", crossing.name.es);
    await atlas.then.isAccessible();
  });
});
