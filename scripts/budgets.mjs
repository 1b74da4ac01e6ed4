/**
 * Weighs the built app against its budgets (gzip, 1 KB = 1024 bytes) and fails when one is exceeded. Sizes
 * only: what depends on the speed of a machine is in the benchmark and is never a test.
 *
 * "Before the first map" = the entry, the lazy chunk with the map, everything both import statically (read
 * from Vite's manifest), and the map library's worker.
 */
import { readFile, readdir } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** In KB; the reasons are in the design: maplibre 288 + worker 144 + react 67 leave 120 for the rest. */
const LIMITS = { allJs: 620, ownJs: 118, firstData: 400 };

/** Chunks of others, by the names that vite.config.ts gives them. */
const OTHERS = /^(maplibre|maplibre-gl-worker|react)-[\w-]{8}\.js$/;
/** Loaded when a reader asks for it, not for the first view. */
const LATER_DATA = /(^|\/)context\.json$|\/releases\//;

/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[],
 *   assets?: string[] }} Chunk
 * @typedef {{ file: string, kb: number }} Weight
 */

/**
 * @param {string} dist
 * @param {string} file
 * @returns {Promise<Weight>}
 */
async function weigh(dist, file) {
  const body = await readFile(join(dist, file));
  const isCompressed = /\.(woff2?|png|webp|jpg)$/.test(file);
  return { file, kb: (isCompressed ? body.length : gzipSync(body).length) / 1024 };
}

/**
 * The keys of a chunk and of all it imports statically.
 * @param {Record<string, Chunk>} manifest
 * @param {string} key
 * @param {Set<string>} [found]
 */
function withImports(manifest, key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key]?.imports ?? []) withImports(manifest, next, found);
  return found;
}

/**
 * The files of JavaScript that the browser must have before it can draw the first map.
 * @param {Record<string, Chunk>} manifest
 * @returns {string[]}
 */
export function firstMapFiles(manifest) {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Error("The manifest has no entry.");
  const hasMap = (/** @type {Set<string>} */ keys) =>
    [...keys].some((key) => manifest[key]?.file.includes("/maplibre-"));

  let keys = withImports(manifest, entry);
  if (!hasMap(keys)) {
    const lazy = [...keys].flatMap((key) => manifest[key]?.dynamicImports ?? []);
    const maps = lazy.filter((key) => hasMap(withImports(manifest, key)));
    if (maps.length === 0) throw new Error("No chunk that the entry loads has the map library.");
    // Comparing draws maps as well, but never the first one.
    const first = maps.filter((key) => key.endsWith("/MapView.tsx"));
    for (const map of first.length > 0 ? first : maps) keys = withImports(manifest, map, keys);
  }
  const files = [...keys].map((key) => manifest[key]?.file ?? key);
  const workers = [...keys]
    .flatMap((key) => manifest[key]?.assets ?? [])
    .filter((file) => /worker-[\w-]{8}\.js$/.test(file));
  if (workers.length === 0) throw new Error("The worker of the map library was not found.");
  return [...new Set([...files, ...workers])].filter((file) => file.endsWith(".js"));
}

/**
 * Everything that has a budget or is worth knowing, file by file.
 * @param {string} dist
 */
export async function weighBuild(dist) {
  const manifest = JSON.parse(await readFile(join(dist, ".vite/manifest.json"), "utf8"));
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  /** @param {string[]} list */
  const all = (list) => Promise.all(list.map((file) => weigh(dist, file)));
  const data = files.filter((file) => file.startsWith("data/"));
  const firstJs = firstMapFiles(manifest);
  return {
    firstJs: await all(firstJs),
    lazyJs: await all(files.filter((file) => file.endsWith(".js") && !firstJs.includes(file))),
    css: await all(files.filter((file) => file.endsWith(".css"))),
    firstData: await all(data.filter((file) => !LATER_DATA.test(file))),
    laterData: await all(data.filter((file) => LATER_DATA.test(file))),
    fonts: await all(files.filter((file) => file.endsWith(".woff2"))),
  };
}

/** @param {readonly Weight[]} weights */
export function sumKb(weights) {
  return weights.reduce((sum, { kb }) => sum + kb, 0);
}

/** @param {readonly Weight[]} weights */
export function isOwn(weights) {
  return weights.filter(({ file }) => !OTHERS.test(basename(file)));
}

/** @param {string} title @param {readonly Weight[]} weights */
function printGroup(title, weights) {
  console.log(`${title}: ${sumKb(weights).toFixed(1)} KB in ${weights.length} files`);
  for (const { file, kb } of [...weights].sort((a, b) => b.kb - a.kb)) {
    console.log(`  ${kb.toFixed(1).padStart(7)}  ${file}`);
  }
}

/** @param {string} dist */
async function main(dist) {
  const build = await weighBuild(dist);
  printGroup("JavaScript before the first map", build.firstJs);
  printGroup("JavaScript loaded later", build.lazyJs);
  printGroup("Styles", build.css);
  printGroup("Data of the first view", build.firstData);
  printGroup("Data loaded later", build.laterData);
  printGroup("Fonts (only those that the page uses are loaded)", build.fonts);

  const checks = [
    { what: "JavaScript before the first map", kb: sumKb(build.firstJs), limit: LIMITS.allJs },
    { what: "… of it our own", kb: sumKb(isOwn(build.firstJs)), limit: LIMITS.ownJs },
    { what: "data of the first view", kb: sumKb(build.firstData), limit: LIMITS.firstData },
  ];
  console.log("");
  for (const { what, kb, limit } of checks) {
    const verdict = kb <= limit ? "ok    " : "TOO BIG";
    console.log(`${verdict} ${what}: ${kb.toFixed(1)} of ${limit} KB`);
  }
  process.exitCode = checks.every(({ kb, limit }) => kb <= limit) ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(resolve(process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url))));
}
