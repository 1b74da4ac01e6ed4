/**
 * Part of the benchmark: the slides and the handout of a briefing that ships, made in the page as a reader makes
 * them. What may be noticed meanwhile is the longest time in which the page would not have answered an input.
 */

export const DECK_METHOD =
  "the first briefing of the atlas exported through its dialog; msPerScene is the whole time by the number of scenes; peakHeapMb the largest JSHeapUsedSize of polls every 200 ms; longestBlockMs the largest delay of a timer of 10 ms in the page while exporting, so an input would have waited at most that long; WebGL on the CPU draws on the main thread's time";

const TICK_MS = 10;
const POLL_MS = 200;
const BRIEFING = "southern-border";
const MAX_MS = 300_000;

/**
 * @typedef {import("../tests/browser/driver").AtlasPage} AtlasPage
 * @param {typeof import("../tests/browser/driver")} driver
 * @param {Awaited<ReturnType<typeof import("../tests/browser/driver").openBrowser>>} browser
 * @param {string} url
 * @param {RegExp} save the name of the button
 */
export async function measureExport(driver, browser, url, save) {
  const atlas = await driver.visitAtlas(browser, url, { query: `b=${BRIEFING}.1&lang=en` });
  const session = await atlas.protocol();
  await session.send("Performance.enable");
  await atlas.when.clicks("button", "More for this briefing");
  await atlas.when.clicks("menuitem", "Export deck or handout");
  await atlas.find("button", save).waitFor();
  const place = await atlas.page
    .getByText(/^1 of \d+$/)
    .first()
    .textContent();
  const scenes = Number(place?.split(" ").at(-1));
  await atlas.page.evaluate((tick) => {
    const watch = window;
    let last = performance.now();
    Object.assign(watch, { longestBlock: 0 });
    setInterval(() => {
      const now = performance.now();
      Object.assign(watch, {
        longestBlock: Math.max(Number(Reflect.get(watch, "longestBlock")), now - last - tick),
      });
      last = now;
    }, tick);
  }, TICK_MS);
  let peak = 0;
  const poll = setInterval(() => {
    void session.send("Performance.getMetrics").then(({ metrics }) => {
      const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
      peak = Math.max(peak, heap);
    });
  }, POLL_MS);
  const started = performance.now();
  const download = atlas.page.waitForEvent("download", { timeout: MAX_MS });
  await atlas.when.clicks("button", save);
  const stream = await (await download).createReadStream();
  const totalMs = performance.now() - started;
  clearInterval(poll);
  let bytes = 0;
  for await (const chunk of stream) bytes += chunk.length;
  const longestBlockMs = await atlas.page.evaluate(() =>
    Number(Reflect.get(window, "longestBlock")),
  );
  await atlas.close();
  return {
    scenes,
    totalMs: Math.round(totalMs),
    msPerScene: Math.round(totalMs / Math.max(1, scenes)),
    peakHeapMb: Math.round(peak / 1024 / 1024),
    longestBlockMs: Math.round(longestBlockMs),
    fileMb: Number((bytes / 1024 / 1024).toFixed(1)),
  };
}
