/**
 * What the build adds so that the atlas works without a network: `sw.js`, the service worker with the list of all
 * files of this version, and `frontera-atlas.html`, the whole atlas with its data in one file that opens from a disk.
 */
import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";

/** The name is also in src/app/share/one-file-page.ts. */
const ONE_FILE = "frontera-atlas.html";
/** Not needed to work without a network: Vite's manifest, the worker itself, the picture of the README. */
const NOT_KEPT = /^\.|^sw\.js$|^frontera-atlas\.html$|^first-view\.png$/;
const WORKER_URL = /maplibre-gl-worker\.mjs\?worker&url$/;

/**
 * @param {string} root the project's folder
 * @returns {import("vite").Plugin}
 */
export function offline(root) {
  let dist = "";
  return {
    name: "offline",
    apply: "build",
    configResolved: (config) => {
      dist = resolve(root, config.build.outDir);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: async () => {
        await writeFile(join(dist, ONE_FILE), await oneFile(root, dist));
        await writeFile(join(dist, "sw.js"), await serviceWorker(root, dist));
      },
    },
  };
}

/** @param {string} dist */
async function filesOf(dist) {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !NOT_KEPT.test(file))
    .sort();
}

/** @param {string | Uint8Array} text */
function sha256(text) {
  return createHash("sha256").update(text);
}

/** @param {string} root @param {string} dist */
async function serviceWorker(root, dist) {
  const files = await Promise.all(
    (await filesOf(dist)).map(async (file) => ({
      url: file,
      // A hashed name is its own mark.
      revision: file.startsWith("assets/")
        ? null
        : sha256(await readFile(join(dist, file)))
            .digest("hex")
            .slice(0, 16),
    })),
  );
  const { code } = onlyChunk(
    await build({
      ...SHARED,
      root,
      define: {
        FILES_OF_THIS_VERSION: JSON.stringify(files),
        "process.env.NODE_ENV": JSON.stringify("production"),
      },
      build: {
        write: false,
        target: "es2022",
        rolldownOptions: {
          input: join(root, "src/app/offline/service-worker.ts"),
          output: { format: "iife" },
        },
      },
    }),
  );
  return code;
}

/** Nested builds read no configuration: they differ in all that it says. @type {import("vite").InlineConfig} */
const SHARED = { configFile: false, logLevel: "warn", publicDir: false };

/** @param {Awaited<ReturnType<typeof build>>} result */
function outputOf(result) {
  const bundle = Array.isArray(result) ? result[0] : result;
  if (bundle === undefined || !("output" in bundle)) throw new Error("The build gave no output.");
  return bundle.output;
}

/** @param {Awaited<ReturnType<typeof build>>} result */
function onlyChunk(result) {
  const chunks = outputOf(result).filter((part) => part.type === "chunk");
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1)
    throw new Error(`One chunk was expected, ${chunks.length} came.`);
  return chunk;
}

/**
 * The page with everything in it. The policy names the two inline blocks by their hash; nothing else may run, and
 * nothing may be fetched but from the page itself.
 * @param {string} root
 * @param {string} dist
 */
async function oneFile(root, dist) {
  const result = await build({
    ...SHARED,
    root,
    plugins: [react(), withWorkerInPage()],
    resolve: { alias: { "@": resolve(root, "src") } },
    worker: { format: "es" },
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, "src/app/offline/one-file.ts"),
        output: { codeSplitting: false },
      },
    },
  });
  const script = forScript(onlyChunk(result).code);
  const style = outputOf(result)
    .filter((part) => part.type === "asset" && part.fileName.endsWith(".css"))
    .map((part) => ("source" in part ? String(part.source) : ""))
    .join("\n");
  const files = await filesOf(dist);
  const worker = files.find((file) => /^assets\/maplibre-gl-worker-[\w-]+\.js$/.test(file));
  if (worker === undefined) throw new Error("The worker of the map library was not found.");
  const data = await Promise.all(
    files
      .filter((file) => file.startsWith("data/"))
      .map(async (file) => {
        const text = await readFile(join(dist, file), "utf8");
        return `<script type="application/json" data-file="${file}">${forData(text)}</script>`;
      }),
  );
  const mapWorker = forScript(await readFile(join(dist, worker), "utf8"));
  const icon = await readFile(join(dist, "icon.svg"), "base64");
  const page = await readFile(join(root, "index.html"), "utf8");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "worker-src data:",
    "connect-src data: blob:",
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return page
    .replace(
      /(http-equiv="Content-Security-Policy"\s+content=")[^"]*/,
      (_, start) => start + policy,
    )
    .replace("./icon.svg", () => `data:image/svg+xml;base64,${icon}`)
    .replace(/\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g, "")
    .replace("</head>", () => `<style>${style}</style>\n  </head>`)
    .replace(/<script type="module"[^>]*><\/script>/, () =>
      [
        ...data,
        `<script type="text/plain" id="map-worker">${mapWorker}</script>`,
        `<script type="module">${script}</script>`,
      ].join("\n    "),
    );
}

/**
 * A worker file beside the page cannot be started from a disk; one made of text in the page can.
 * @returns {import("vite").Plugin}
 */
function withWorkerInPage() {
  const id = "\0map-worker";
  return {
    name: "worker-in-page",
    enforce: "pre",
    resolveId: (source) => (WORKER_URL.test(source) ? id : null),
    load: (wanted) =>
      wanted === id
        ? `const text = document.getElementById("map-worker").textContent;
           export default URL.createObjectURL(new Blob([text], { type: "text/javascript" }));`
        : null,
  };
}

/** Code that ends no script element before its time. @param {string} code */
function forScript(code) {
  return code.replaceAll(/<\/script/gi, "<\\/script").replaceAll("<!--", "\\x3C!--");
}

/** JSON without a character that means something to HTML. @param {string} json */
function forData(json) {
  return json.replaceAll("<", "\\u003c");
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${sha256(text).digest("base64")}`;
}
