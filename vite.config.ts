/**
 * How the app is served, built and unit-tested. Owns chunk names (budgets and people read them) and the
 * one relaxation of the content security policy: index.html carries the strict policy, `npm run dev`
 * alone loosens it, because Vite's dev server injects inline styles and a refresh preamble.
 */
import { resolve, sep } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { offline } from "./scripts/offline-plugin.mjs";

const root = import.meta.dirname;

/** Loosens the policy of index.html for the dev server; the built page is never touched. */
function relaxPolicyInDev(): Plugin {
  return {
    name: "relax-policy-in-dev",
    apply: "serve",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html
          .replace(/script-src 'self'/, "script-src 'self' 'unsafe-inline'")
          .replace(/style-src 'self'/, "style-src 'self' 'unsafe-inline'")
          .replace(/connect-src 'self'/, "connect-src 'self' ws: wss:"),
    },
  };
}

/** `src/map/index.ts` → `map`: a chunk called `index` says nothing to who reads the network panel. */
function chunkName(name: string, facadeModuleId: string | null): string {
  const folder = facadeModuleId?.match(/[\\/]src[\\/](?:.*[\\/])?([^\\/]+)[\\/]index\.tsx?$/)?.[1];
  return name === "index" && folder !== undefined ? folder : name;
}

type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

const ENTRY = resolve(root, "src/app/main.tsx");
const MAP = resolve(root, "src/map/MapView.tsx");
const OWN = resolve(root, "src") + sep;
let reached: Map<string, ReadonlySet<string>> | null = null;

/** The map library's styles belong to ours: what comes later on the page prevails, so they must stay in order. */
function isOurs(id: string): boolean {
  return id.startsWith(OWN) || id.endsWith("/maplibre-gl.css");
}

/** Our modules that a module imports, and all that those import. */
function importsOf(start: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? [])
      if (isOurs(next)) found.add(next);
  }
  return found;
}

/**
 * Two chunks of our own before the first map: what the frame needs, and what the map needs beside it. Left alone,
 * the bundler makes one for every set of users that a module has: forty files that compress badly.
 */
function firstLoad(id: string, graph: Graph): string | null {
  // What is asked for by name keeps its name in the list of files.
  if (id === ENTRY || id === MAP) return null;
  reached ??= new Map([ENTRY, MAP].map((start) => [start, importsOf(start, graph)]));
  if (reached.get(ENTRY)?.has(id) === true) return "atlas";
  return reached.get(MAP)?.has(id) === true ? "map" : null;
}

export default defineConfig({
  root,
  // Relative addresses: the built folder works from any sub-path of any host.
  base: "./",
  plugins: [react(), relaxPolicyInDev(), offline(root)],
  resolve: { alias: { "@": resolve(root, "src") } },
  build: {
    target: "es2022",
    manifest: true,
    // A data: URL would need a looser policy for fonts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // maplibre and its worker are large by nature; the real limits are in scripts/budgets.mjs.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: (chunk) =>
          `assets/${chunkName(chunk.name, chunk.facadeModuleId ?? null)}-[hash].js`,
        assetFileNames: "assets/[name]-[hash][extname]",
        codeSplitting: {
          groups: [
            // First, or Vite's preload helper may land in maplibre and pull it into the entry.
            { name: "preload", test: /vite[\\/]preload-helper/, priority: 3 },
            { name: "maplibre", test: /node_modules[\\/]maplibre-gl[\\/].*\.m?js$/, priority: 2 },
            {
              name: "react",
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 1,
            },
            { name: firstLoad, debugName: "first load", priority: 0 },
          ],
        },
      },
    },
  },
  worker: {
    format: "es",
    // `.js`, not `.mjs`: some static hosts serve `.mjs` with a type that browsers refuse to run.
    rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } },
  },
  test: {
    environment: "node",
    // Properties over the real data and the syntax trees of every file take seconds on a busy machine.
    testTimeout: 60_000,
    include: [
      "src/**/*.test.{ts,tsx}",
      "geodata/**/*.test.ts",
      "tests/*.test.ts",
      "tests/permalink/*.test.ts",
    ],
    passWithNoTests: true,
  },
});
