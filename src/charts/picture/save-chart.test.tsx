// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CHARTS } from "@/charts/catalogue";
import ChartsDock from "@/charts/ChartsDock";
import { EMPTY_FILTER } from "@/filters/filter";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";
import { LOCALES } from "@/text/locale";
import { pictureMessages } from "@/text/messages/chart-picture";
import { click, mountForTest, type Mounted } from "@/ui/mount-for-test";
import { SHIPPED_ROWS } from "../../../tests/shipped-data";
import { pngScale } from "./draw-png";

// Six charts, each drawn twice, on a machine that may do other things.
vi.setConfig({ testTimeout: 30_000 });

let mounted: Mounted;
let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved = [];
  let blob = new Blob();
  URL.createObjectURL = (made: Blob) => {
    blob = made;
    return "blob:made";
  };
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob });
  });
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: { ...state.datasets, rows: SHIPPED_ROWS },
  }));
  mounted = mountForTest(<ChartsDock />);
});

afterEach(() => {
  mounted.unmount();
  vi.restoreAllMocks();
});

const item = (name: string) =>
  [...mounted.root.querySelectorAll("[role=menuitem]")].find(
    ({ textContent }) => textContent === name,
  );

async function saveSvg(): Promise<{ name: string; svg: Element; text: string }> {
  const { menu, svg } = pictureMessages[store.getState().explorer.locale];
  click(mounted.root.querySelector(`button[aria-label="${menu}"]`));
  click(item(svg));
  for (let tries = 0; tries < 200 && saved.length === 0; tries += 1)
    await act(async () => new Promise((done) => setTimeout(done, 5)));
  const [file] = saved;
  if (file === undefined) throw new Error("nothing was saved");
  const text = await readText(file.blob);
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return { name: file.name, svg: parsed.documentElement, text };
}

/** jsdom's blobs have no `text()`. */
function readText(blob: Blob): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      done(typeof reader.result === "string" ? reader.result : ""),
    );
    reader.readAsText(blob);
  });
}

/** All words of an element, lines joined as they read. */
const wordsOf = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ");

describe.each(CHARTS.map(({ id }) => id))("the saved chart %s", (id) => {
  it.each(LOCALES)("carries title, filter, caveats, sources and link in %s", async (locale) => {
    act(() => {
      actions.setLocale(locale);
      actions.setChart({ ...DEFAULT_STATE.chart, id, markers: true });
    });
    const title = wordsOf(mounted.root.querySelector("h3"));
    const caveat = wordsOf(mounted.root.querySelector("footer li"));
    const { name, svg, text } = await saveSvg();
    const words = wordsOf(svg);
    expect(name).toMatch(new RegExp(`^frontera-atlas-${id}-\\d{4}-\\d\\d-\\d\\d\\.svg$`));
    expect(svg.getAttribute("lang")).toBe(locale);
    expect(svg.querySelector("title")?.textContent).toBe(title);
    expect(words).toContain(caveat.slice(0, 40));
    expect(words).toContain(
      locale === "en"
        ? "Filter: All records, without any filter."
        : "Filtro: Todos los registros, sin ningún filtro.",
    );
    expect(words).toMatch(
      locale === "en"
        ? /Sources: .*\(\d+ places? cited\)/
        : /Fuentes: .*\(\d+ lugar(es)? citados?\)/,
    );
    expect(svg.querySelector("a")?.getAttribute("href")).toContain("http://localhost");
    expect(words).not.toMatch(/NaN|undefined|null|\[object/);
    expect(text).not.toMatch(
      /var\(--|class=|tabindex|data-mark|aria-|foreignObject|<style|@import/,
    );
  });
});

describe("a saved chart", () => {
  it("is on white in the light theme, whatever the page looks like", async () => {
    const light = (await saveSvg()).text;
    saved = [];
    act(() => actions.setTheme("dark"));
    const dark = (await saveSvg()).text;
    const drawing = (text: string) => text.replace(/<a .*<\/a>/s, "");
    expect(drawing(dark)).toBe(drawing(light));
    expect(dark).toContain('fill="#ffffff"');
  });

  it("writes what a link made the reader search for as text, never as markup", async () => {
    act(() => actions.setFilter({ ...EMPTY_FILTER, text: `traf <b a="1">&` }));
    act(() => actions.setFilter({ ...EMPTY_FILTER, text: "" }));
    act(() => actions.setFilter({ ...EMPTY_FILTER, agencyIds: ['<script>"&'] }));
    const { svg } = await saveSvg();
    expect(wordsOf(svg)).toContain('<script>"&');
    expect(svg.querySelector("script")).toBeNull();
  });

  it("cannot be saved while nothing is drawn", () => {
    act(() => actions.setFilter({ ...EMPTY_FILTER, text: "no such word anywhere" }));
    click(mounted.root.querySelector(`button[aria-label="${pictureMessages.en.menu}"]`));
    expect(item(pictureMessages.en.svg)?.getAttribute("aria-disabled")).toBe("true");
  });

  it("takes the chart also where the page shows the table", async () => {
    act(() => actions.setChart({ ...DEFAULT_STATE.chart, asTable: true }));
    expect(mounted.root.querySelector("table")).not.toBeNull();
    expect((await saveSvg()).svg.querySelectorAll("path").length).toBeGreaterThan(5);
    expect(mounted.root.querySelector("table")).not.toBeNull();
  });
});

describe(pngScale, () => {
  it("is two, and less for a picture that no canvas could hold", () => {
    expect(pngScale(960, 1200)).toBe(2);
    const long = pngScale(960, 30_000);
    expect(long).toBeLessThan(1);
    expect(30_000 * long).toBeLessThanOrEqual(16_000);
  });
});
