/**
 * `npm run bench`: measures the built app in headless Chromium and prints one JSON object. Builds into a
 * folder of its own; `--dist folder` measures a built one, `--filters n`, `--charts n` and `--visits n` set the
 * number of filter changes (default 50), of those with each chart open (20) and of cold starts (5). Never part of
 * the tests: times depend on the machine.
 */
import { readFile, rm } from "node:fs/promises";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { tsImport } from "tsx/esm/api";
import { build } from "vite";
import { DECK_METHOD, measureExport } from "./bench-deck.mjs";

const root = resolve(import.meta.dirname, "..");

const METHOD = {
  jsGzipBytesBeforeFirstMap:
    "sum of gzip sizes (level 6) of all scripts that the page and its workers requested until the mark frontera:first-map, in a fresh profile",
  firstMapMs:
    "startTime of the mark frontera:first-map (first map with data drawn and idle), from the start of navigation; median of cold starts in fresh profiles, served from this machine without delay",
  filterScriptMs:
    "measure frontera:filter around one filter change (store, derived views and React's synchronous render), caused by a real click on an agency checkbox; median over all changes",
  filterTaskMs:
    "growth of TaskDuration (Performance.getMetrics) from before a click until two frames later, whole main thread including layout, paint and map code; median over all changes",
  filterAllScriptMs: "growth of ScriptDuration over the same span; median over all changes",
  charts:
    "the same measure with the dock open on one chart after another, as the dock shows one at a time: median of the changes for each chart, after four to warm up. Each includes the filter, facets, map sources and panels that every change pays, so sumMs counts those once per chart and is an upper bound for six charts open at once; allMs, the estimate for all six, is noneMs (the dock on the sources) plus what each chart adds to it. Budget: 16 ms",
  exports: DECK_METHOD,
  heapMb: "JSHeapUsedSize after all changes and a forced garbage collection",
  many: "100,000 made-up records (scripts/bench-many.ts: a fixed sequence over the real agencies, types, areas, titles and spans) through buildRecordTable once and evaluateFilter per change, in Node on this machine, after one round to warm up; 50 changes by agency, years, country, type and text, one clause more at a time",
  foreignRequests: "requests to any other origin over all visits; they are also blocked",
  gpu: "none: WebGL is drawn by SwiftShader on the CPU, so times to a drawn map are upper bounds",
};

const { values: flags } = parseArgs({
  options: {
    dist: { type: "string" },
    filters: { type: "string", default: "50" },
    charts: { type: "string", default: "20" },
    visits: { type: "string", default: "5" },
  },
});

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** @param {number} value @param {number} [digits] */
const round = (value, digits = 2) => Number(value.toFixed(digits));

/** @type {typeof import("../tests/browser/driver")} */
const driver = await tsImport("../tests/browser/driver.ts", import.meta.url);

/**
 * One cold start: time to the first map, and the scripts that were loaded until then.
 * @param {Browser} browser @param {string} url
 */
async function measureStart(browser, url) {
  const atlas = await driver.preparePage(browser, url);
  /** @type {Promise<[string, number]>[]} */
  const scripts = [];
  // Of the context: requests of workers do not belong to the page.
  atlas.page.context().on("response", (response) => {
    if (!/\.m?js(\?|$)/.test(response.url())) return;
    scripts.push(response.body().then((body) => [response.url(), gzipSync(body).length]));
  });
  await atlas.arrive({});
  const loaded = new Map(await Promise.all(scripts));
  const firstMapMs = await atlas.page.evaluate(
    (mark) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN,
    driver.FIRST_MAP_MARK,
  );
  const foreign = countForeign(atlas);
  await atlas.close();
  return { firstMapMs, bytes: [...loaded.values()].reduce((a, b) => a + b, 0), foreign };
}

/** @param {AtlasPage} atlas */
function countForeign(atlas) {
  return atlas.problems.filter(({ kind }) => kind === "foreign-request").length;
}

/**
 * Filter changes by real clicks on the checkboxes of the agencies, in turn on and off.
 * @param {Browser} browser @param {string} url @param {number} count
 */
async function measureFilters(browser, url, count) {
  const atlas = await driver.visitAtlas(browser, url);
  const boxes = await findAgencyBoxes(atlas);
  const session = await atlas.protocol();
  await session.send("Performance.enable");
  const metrics = async () => {
    const { metrics: list } = await session.send("Performance.getMetrics");
    return new Map(list.map(({ name, value }) => [name, value]));
  };
  /** @type {{ task: number[], script: number[] }} */
  const spans = { task: [], script: [] };
  for (let i = 0; i < count; i += 1) {
    const box = boxes.nth(Math.floor(i / 2) % (await boxes.count()));
    await box.scrollIntoViewIfNeeded();
    const before = await metrics();
    await box.click();
    await atlas.settled();
    const after = await metrics();
    const grown = (/** @type {string} */ name) =>
      ((after.get(name) ?? NaN) - (before.get(name) ?? NaN)) * 1000;
    spans.task.push(grown("TaskDuration"));
    spans.script.push(grown("ScriptDuration"));
  }
  const durations = await atlas.page.evaluate(() =>
    performance.getEntriesByName("frontera:filter", "measure").map(({ duration }) => duration),
  );
  await session.send("HeapProfiler.collectGarbage");
  const heap = (await metrics()).get("JSHeapUsedSize") ?? NaN;
  const foreign = countForeign(atlas);
  await atlas.close();
  return { durations, spans, heap, foreign };
}

/** Even: on and off again. */
const WARM_UP = 4;

/**
 * Filter changes with each chart in the dock in turn, and with none.
 * @param {Browser} browser @param {string} url @param {number} count changes for each
 */
async function measureCharts(browser, url, count) {
  const atlas = await driver.visitAtlas(browser, url, { query: "d=charts" });
  const boxes = await findAgencyBoxes(atlas);
  const tabs = atlas.find("tablist", "Charts").getByRole("tab");
  const change = async (times = count) => {
    await atlas.page.evaluate(() => performance.clearMeasures("frontera:filter"));
    for (let i = 0; i < times; i += 1) {
      const box = boxes.nth(Math.floor(i / 2) % (await boxes.count()));
      await box.scrollIntoViewIfNeeded();
      await box.click();
      await atlas.settled();
    }
    return atlas.page.evaluate(() =>
      performance.getEntriesByName("frontera:filter", "measure").map(({ duration }) => duration),
    );
  };
  /** @type {Record<string, { scriptMs: number, scriptMsMax: number }>} */
  const byChart = {};
  for (const tab of await tabs.all()) {
    await tab.click();
    await atlas.settled();
    // The first changes also compile the code.
    await change(WARM_UP);
    const all = await change();
    byChart[await tab.innerText()] = {
      scriptMs: round(median(all)),
      scriptMsMax: round(Math.max(...all)),
    };
  }
  await atlas.when.clicks("tab", "Sources");
  await atlas.settled();
  const noneMs = round(median(await change()));
  await atlas.close();
  return { changesEach: count, noneMs, ...summarizeCharts(byChart, noneMs), byChart };
}

/** @param {Record<string, { scriptMs: number }>} byChart @param {number} noneMs */
function summarizeCharts(byChart, noneMs) {
  const all = Object.entries(byChart).map(([name, { scriptMs }]) => ({ name, scriptMs }));
  const slowest = all.reduce((a, b) => (b.scriptMs > a.scriptMs ? b : a));
  const ownMs = all.map(({ scriptMs }) => Math.max(0, scriptMs - noneMs));
  return {
    slowest,
    sumMs: round(all.reduce((sum, { scriptMs }) => sum + scriptMs, 0)),
    allMs: round(ownMs.reduce((sum, ms) => sum + ms, noneMs)),
  };
}

/** The checkboxes of single agencies (not of whole departments). @param {AtlasPage} atlas */
async function findAgencyBoxes(atlas) {
  await atlas.when.clicks("tab", "Filters");
  const boxes = atlas.page.locator('label[data-facet="agency"]').getByRole("checkbox");
  await boxes.first().waitFor();
  return boxes;
}

/** The rows of the data as shipped, by dataset. @returns {Promise<import("@/datasets/catalogue").PartialRows>} */
async function readRows() {
  const data = join(root, "public/data");
  const manifest = JSON.parse(await readFile(join(data, "manifest.json"), "utf8"));
  /** @type {string[]} */
  const names = manifest.files.map((/** @type {{ name: string }} */ { name }) => name);
  const datasets = names.filter((name) => !name.startsWith("geo/") && name !== "context");
  const read = async (/** @type {string} */ name) => {
    const { rows } = JSON.parse(await readFile(join(data, `${name}.json`), "utf8"));
    return [name, rows];
  };
  return Object.fromEntries(await Promise.all(datasets.map(read)));
}

/** Filter changes over far more records than are built in. */
async function measureManyRecords() {
  /** @type {typeof import("./bench-many")} */
  const many = await tsImport("./bench-many.ts", import.meta.url);
  const { records, buildMs, changes, emptyMs } = many.measureMany(await readRows(), () =>
    performance.now(),
  );
  const all = changes.map(({ ms }) => ms);
  return {
    records,
    changes: changes.length,
    changeMs: round(median(all)),
    changeMsMax: round(Math.max(...all)),
    changeByTextMs: round(median(changes.flatMap(({ ms, byText }) => (byText ? [ms] : [])))),
    nothingChosenMs: round(median(emptyMs)),
    buildTableMs: round(buildMs, 0),
  };
}

/** @typedef {Awaited<ReturnType<typeof driver.openBrowser>>} Browser */
/** @typedef {import("../tests/browser/driver").AtlasPage} AtlasPage */

// Before the browser runs: both would wait for the same processor.
const many = await measureManyRecords();
const ownDist = join(root, `.cache/bench-dist-${process.pid}`);
if (flags.dist === undefined) {
  await build({ root, logLevel: "error", build: { outDir: ownDist, emptyOutDir: true } });
}
const served = await driver.serveBuild(flags.dist ?? ownDist);
await rm(ownDist, { recursive: true, force: true });
const browser = await driver.openBrowser();
try {
  const starts = [];
  for (let i = 0; i < Number(flags.visits); i += 1) {
    starts.push(await measureStart(browser, served.url));
  }
  const filters = await measureFilters(browser, served.url, Number(flags.filters));
  const charts = await measureCharts(browser, served.url, Number(flags.charts));
  const deck = await measureExport(driver, browser, served.url, /^Save the deck/);
  const handout = await measureExport(driver, browser, served.url, /^Save the handout.*A4/);
  const result = {
    jsGzipBytesBeforeFirstMap: starts[0]?.bytes ?? NaN,
    firstMapMs: round(median(starts.map((start) => start.firstMapMs)), 0),
    filterScriptMs: round(median(filters.durations)),
    filterScriptMsMax: round(Math.max(...filters.durations)),
    filterAllScriptMs: round(median(filters.spans.script)),
    filterTaskMs: round(median(filters.spans.task)),
    filterChanges: filters.durations.length,
    heapMb: round(filters.heap / 1024 / 1024, 1),
    charts,
    exports: { deck, handout },
    many,
    foreignRequests: starts.reduce((sum, start) => sum + start.foreign, filters.foreign),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, Chromium ${browser.version()}`,
    method: METHOD,
  };
  console.log(JSON.stringify(result, null, 2));
} finally {
  await browser.close();
  served.close();
}
