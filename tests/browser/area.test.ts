/**
 * Asking the map where, without a pointer: by the form, by the keyboard on the map, from a place; and what the
 * interface says of records that nobody can place.
 */
import { describe, expect } from "vitest";
import type { AreaOfInterest } from "@/filters/area";
import { encodeState } from "@/permalink/encode";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { decodeArea } from "@/permalink/area-text";
import type { AtlasPage } from "./driver";
import { test } from "./fixture";

const CIRCLE: AreaOfInterest = {
  name: "Tecún Umán",
  unit: "km",
  shape: { kind: "circle", center: [-92.1456, 14.6789], radiusKm: 50 },
};
const withArea = encodeState({
  ...DEFAULT_STATE,
  filter: { ...DEFAULT_STATE.filter, area: CIRCLE },
});

/** The area of the link, once it has one that fits. */
async function areaOf(
  atlas: AtlasPage,
  fits: (area: AreaOfInterest) => boolean = () => true,
): Promise<AreaOfInterest> {
  const read = (url: URL) => decodeArea(url.searchParams.get("ar") ?? "");
  await atlas.page.waitForURL(
    (url) => {
      const area = read(url);
      return area !== null && fits(area);
    },
    { waitUntil: "commit" },
  );
  const area = read(new URL(atlas.page.url()));
  if (area === null) throw new Error("the link has no area");
  return area;
}

/** What the bar says: how many records are shown, and how many of them nobody can place. */
async function spoken(atlas: AtlasPage): Promise<string> {
  const text = atlas.page.getByText(/records shown · \d+/).first();
  await text.waitFor();
  return text.innerText();
}

async function openTool(atlas: AtlasPage, name: string): Promise<void> {
  await atlas.find("button", "Draw and measure").focus();
  await atlas.when.presses("Enter");
  await atlas.find("menuitem", name).focus();
  await atlas.when.presses("Enter");
  await atlas.then.sees("group", name);
}

describe("an area of interest", () => {
  test("is set, changed and removed by the form, with the keyboard alone", async ({ given }) => {
    const atlas = await given.visitor();
    await atlas.when.clicks("tab", "Filters");
    await atlas.find("combobox", "Center").selectOption("coordinates");
    await atlas.when.types("textbox", "Center: Latitude, longitude", "west of here");
    await atlas.when.presses("Enter");
    await atlas.then.reads("Give latitude and longitude in degrees");
    await atlas.when.types("textbox", "Center: Latitude, longitude", "14.6789, -92.1456");
    await atlas.when.types("textbox", "Radius", "80");
    await atlas.when.presses("Tab");
    await atlas.find("button", "Keep what is inside").focus();
    await atlas.when.presses("Enter");
    await atlas.then.linkSays({ ar: "c/14.6789/-92.1456/80km", ars: null });
    await atlas.then.reads(/are known only to a state or country and cannot be placed inside or/);

    await atlas.find("slider", "Radius").focus();
    await atlas.when.presses("ArrowLeft");
    await atlas.then.linkSays({ ar: "c/14.6789/-92.1456/60km" });
    await atlas.when.types("textbox", "Name", "Zone 1");
    await atlas.when.presses("Enter");
    await atlas.then.linkSays({ ar: "c/14.6789/-92.1456/60km/Zone_1" });
    await atlas.find("switch", "Only what is surely inside").focus();
    await atlas.when.presses("Space");
    await atlas.then.linkSays({ ars: "sure" });
    await atlas.then.sees(
      "button",
      "Remove filter: area Zone 1 (circle of 60\u00a0km), surely inside",
    );
    await atlas.find("button", "Remove the area").focus();
    await atlas.when.presses("Enter");
    await atlas.then.linkSays({ ar: null, ars: null });
  });

  test("says in the bar how many records nobody can place, and counts them in", async ({
    given,
  }) => {
    const atlas = await given.visitor({ query: withArea });
    const [shown = 0, , unplaceable = 0] = [...(await spoken(atlas)).matchAll(/\d+/g)].map(Number);
    expect(unplaceable).toBeGreaterThan(100);
    expect(shown).toBeGreaterThan(unplaceable);
    await atlas.when.clicks("tab", "Filters (1)");
    await atlas.find("switch", "Only what is surely inside").check();
    await atlas.then.reads(`${shown - unplaceable} of`);
  });

  test("is drawn on the map with the keyboard, and given up with Escape", async ({ given }) => {
    const atlas = await given.visitor();
    await openTool(atlas, "Draw a circle");
    await atlas.when.presses("Space", "Escape");
    await atlas.then.doesNotSee("group", "Draw a circle");
    await atlas.then.linkSays({ ar: null });

    await openTool(atlas, "Draw a circle");
    await atlas.when.presses("Space", "ArrowRight");
    // The shape follows the crosshair as far as the map has moved.
    await atlas.then.reads(/^[12]\d\d(\.\d)?\skm \(/);
    await atlas.when.presses("Enter");
    const circle = await areaOf(atlas);
    expect(circle.shape).toMatchObject({ kind: "circle" });
    await atlas.then.doesNotSee("group", "Draw a circle");
    await atlas.then.linkSays({ s: null, sa: null });
  });

  test("is changed by its handles with the arrow keys", async ({ given }) => {
    const atlas = await given.visitor({ query: withArea });
    await spoken(atlas);
    await openTool(atlas, "Change the area");
    await atlas.find("button", "Edge of the circle").focus();
    await atlas.when.presses("Shift+ArrowRight");
    const larger = await areaOf(
      atlas,
      ({ shape }) => shape.kind === "circle" && shape.radiusKm > 51,
    );
    expect(larger).toMatchObject({ name: CIRCLE.name, shape: { center: [-92.1456, 14.6789] } });
    await atlas.then.focusIsOn("button", "Edge of the circle");
    await atlas.when.clicks("button", "Undo: area filter");
    await areaOf(atlas, ({ shape }) => shape.kind === "circle" && shape.radiusKm === 50);
  });

  test("is a circle around a place, from its details", async ({ given }) => {
    const atlas = await given.visitor({
      query: encodeState({
        ...DEFAULT_STATE,
        selection: { kind: "record", id: "lab-gt-inacif" },
      }),
    });
    await atlas.when.clicks("button", "Circle around this place");
    const { name, shape } = await areaOf(atlas);
    expect(name).not.toBe("");
    expect(shape).toMatchObject({ kind: "circle", radiusKm: 50 });
    await atlas.when.clicks("button", "Nearest labs, crossings and offices");
    await atlas.then.sees("region", "Laboratories");
  });

  test("passes the accessibility rules, set and not set", async ({ given }) => {
    const atlas = await given.visitor({ query: withArea });
    await atlas.when.clicks("tab", "Filters (1)");
    await spoken(atlas);
    await atlas.then.isAccessible();
    await atlas.when.clicks("button", "Remove the area");
    await atlas.then.sees("button", "Keep what is inside");
    await atlas.then.isAccessible();
  });
});

describe("distances", () => {
  test("are measured between two points and said in both units", async ({ given }) => {
    const atlas = await given.visitor();
    await atlas.when.clicks("tab", "Filters");
    await atlas.when.clicks("button", "Between two points");
    for (const [label, position] of [
      ["From", "19.4285, -99.1277"],
      ["To", "14.9056, -92.2611"],
    ] as const) {
      await atlas.find("combobox", label).selectOption("coordinates");
      await atlas.when.types("textbox", `${label}: Latitude, longitude`, position);
    }
    await atlas.when.presses("Enter");
    await atlas.then.reads(/Straight line: 88\d(\.\d)?\skm \(55\d(\.\d)?\smi\)/);
    await atlas.then.linkSays({ ar: null });
    await atlas.when.clicks("button", "Remove the measurement");
    await atlas.then.doesNotSee("button", "Remove the measurement");
  });
});
