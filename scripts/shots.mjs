/**
 * Pictures of the built app for people to look at: `node scripts/shots.mjs [filter] [flags]`. Builds into a
 * folder of its own (so that several can run at once), keeps one browser, writes .cache/shots/<name>.png
 * and prints what went wrong on each page. A developer's tool; no test depends on it.
 */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tsImport } from "tsx/esm/api";
import { build } from "vite";

const root = resolve(import.meta.dirname, "..");
const HELP = `node scripts/shots.mjs [filter] [flags]

  filter            only the shots whose name contains it
  --query q         one shot of this permalink query instead of the list ("lang=es&th=dark")
  --name n          its file name (default: shot)
  --width n         viewport in CSS pixels (with --query, or for every shot of the list)
  --height n
  --scale n         device pixels per CSS pixel (default 1)
  --click "role:name"   clicks that element before the picture; may be given several times
  --press key       presses a key before the picture; may be given several times, after the clicks
  --full            the whole page, not only what the screen shows
  --dist folder     uses a built folder instead of building
  --out folder      where to (default .cache/shots)
  --list            prints the names and ends
`;

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const PROJECTOR = { width: 1920, height: 1080 };

/** @type {{ name: string, query: string, viewport: { width: number, height: number } }[]} */
const SHOTS = [
  { name: "desktop-en-light", query: "", viewport: DESKTOP },
  { name: "desktop-en-dark", query: "th=dark", viewport: DESKTOP },
  { name: "desktop-es-light", query: "lang=es", viewport: DESKTOP },
  { name: "desktop-es-dark", query: "lang=es&th=dark", viewport: DESKTOP },
  { name: "phone-en-light", query: "", viewport: PHONE },
  { name: "phone-es-dark", query: "lang=es&th=dark", viewport: PHONE },
  { name: "projector-en-dark", query: "th=dark", viewport: PROJECTOR },
];

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    query: { type: "string" },
    name: { type: "string", default: "shot" },
    width: { type: "string" },
    height: { type: "string" },
    scale: { type: "string", default: "1" },
    click: { type: "string", multiple: true, default: [] },
    press: { type: "string", multiple: true, default: [] },
    full: { type: "boolean", default: false },
    dist: { type: "string" },
    out: { type: "string", default: join(root, ".cache/shots") },
    list: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const wanted =
  flags.query === undefined
    ? SHOTS.filter((shot) => shot.name.includes(positionals[0] ?? ""))
    : [{ name: flags.name, query: flags.query, viewport: DESKTOP }];

if (flags.help) {
  console.log(HELP);
} else if (flags.list) {
  console.log(SHOTS.map((shot) => shot.name).join("\n"));
} else {
  await takeShots();
}

async function takeShots() {
  /** @type {typeof import("../tests/browser/driver")} */
  const driver = await tsImport("../tests/browser/driver.ts", import.meta.url);

  const ownDist = join(root, `.cache/shots-dist-${process.pid}`);
  if (flags.dist === undefined) {
    try {
      await build({ root, logLevel: "error", build: { outDir: ownDist, emptyOutDir: true } });
    } catch {
      // Vite has printed the reasons.
      process.exit(1);
    }
  }
  const served = await driver.serveBuild(flags.dist ?? ownDist);
  await rm(ownDist, { recursive: true, force: true });
  const browser = await driver.openBrowser();

  for (const { name, query, viewport } of wanted) {
    const started = performance.now();
    const atlas = await driver.visitAtlas(browser, served.url, {
      query,
      viewport: {
        width: Number(flags.width ?? viewport.width),
        height: Number(flags.height ?? viewport.height),
      },
      deviceScaleFactor: Number(flags.scale),
      waitFor: "document",
    });
    try {
      const hasMap = await atlas.firstMap(8000).then(
        () => true,
        () => false,
      );
      for (const click of flags.click) {
        const [role = "", ...rest] = click.split(":");
        const element = /** @type {import("../tests/browser/driver").Role} */ (role);
        await atlas.find(element, rest.join(":")).first().click();
      }
      for (const key of flags.press) await atlas.when.presses(key);
      await atlas.settled();
      const path = join(flags.out, `${name}.png`);
      await (flags.full ? atlas.page.screenshot({ path, fullPage: true }) : atlas.screenshot(path));
      const ms = Math.round(performance.now() - started);
      console.log(`${path}  ${ms} ms${hasMap ? "" : "  (no first-map mark within 8 s)"}`);
    } catch (error) {
      console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
    for (const { kind, text } of atlas.problems) console.log(`    ${kind}: ${text}`);
    await atlas.close();
  }
  await browser.close();
  served.close();
}
