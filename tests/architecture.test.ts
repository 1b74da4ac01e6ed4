/**
 * Holds the source tree against the level table of src/README.md, and proves that the check can fail.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { findViolations, parseLevels, type Level } from "./architecture-rules";

const root = resolve(import.meta.dirname, "..");

/** Raise it with the tree; a check that has seen next to nothing proves nothing. */
const FEWEST_FILES = 150;

function readSources(): Map<string, string> {
  const entries = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [relative(root, path).split(sep).join("/"), readFileSync(path, "utf8")]),
  );
}

const levels = parseLevels(readFileSync(join(root, "src/README.md"), "utf8"));

describe("the source tree", () => {
  const files = readSources();

  it("has the levels of src/README.md", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    // The table may name a level that has no file yet; a folder without a level is a mistake.
    const named = new Set(levels.map((level) => level.folder));
    expect(folders.filter((folder) => !named.has(folder))).toEqual([]);
    expect(folders.length).toBeGreaterThan(10);
  });

  it("was read at all", () => {
    expect(files.size).toBeGreaterThan(FEWEST_FILES);
  });

  it("breaks no rule", () => {
    expect(findViolations(files, levels)).toEqual([]);
  });
});

describe(parseLevels, () => {
  it("reads level, folders and purity from a table", () => {
    const table = [
      "| level | folder | what it is | pure |",
      "|---|---|---|---|",
      "| L0 | `geo/` | positions | yes |",
      "| L8 | `table`, `panels` | views | no |",
    ];
    expect(parseLevels(table.join("\n"))).toEqual([
      { folder: "geo", level: 0, isPure: true },
      { folder: "table", level: 8, isPure: false },
      { folder: "panels", level: 8, isPure: false },
    ]);
  });
});

describe(findViolations, () => {
  const table: Level[] = [
    { folder: "geo", level: 0, isPure: true },
    { folder: "text", level: 0, isPure: true },
    { folder: "datasets", level: 1, isPure: true },
    { folder: "map", level: 8, isPure: false },
    { folder: "table", level: 8, isPure: false },
  ];
  const check = (files: Record<string, string>) =>
    findViolations(new Map(Object.entries(files)), table);
  const geo = { "src/geo/position.ts": "export type Position = [number, number];" };

  it("accepts imports of lower levels and of the own folder", () => {
    const files = {
      ...geo,
      "src/geo/bbox.ts": 'import type { Position } from "./position";',
      "src/map/Map.tsx":
        'import { Map } from "maplibre-gl"; import "@/geo/bbox"; import "./m.css";',
    };
    expect(check(files)).toEqual([]);
  });

  it.each([
    ["an import", 'import { a } from "@/map/a";'],
    ["a type import", 'import type { A } from "@/map/a";'],
    ["a side effect", 'import "@/map/a";'],
    ["an export-from", 'export * from "@/map/a";'],
    ["a dynamic import", 'void import("@/map/a");'],
    ["an import type", 'type A = import("@/map/a").A;'],
  ])("finds %s of an upper level", (_, text) => {
    const found = check({ "src/map/a.ts": "export type A = 1;", "src/geo/b.ts": text });
    expect(found).toEqual(['src/geo/b.ts: imports upwards "@/map/a"']);
  });

  it("finds an import of another folder of the same level", () => {
    const files = { "src/table/a.ts": 'import "@/map/b";', "src/map/b.ts": "export const b = 1;" };
    expect(check(files)).toEqual(['src/table/a.ts: imports sideways "@/map/b"']);
  });

  it("finds a relative path across folders", () => {
    const files = { ...geo, "src/map/a.ts": 'import "../geo/position";' };
    expect(check(files)).toEqual([
      'src/map/a.ts: "../geo/position" leaves its folder; write "@/…"',
    ]);
  });

  it("finds a cycle of types once", () => {
    const files = {
      "src/geo/a.ts": 'import type { B } from "./b"; export type A = B;',
      "src/geo/b.ts": 'import type { C } from "./c"; export type B = C;',
      "src/geo/c.ts": 'import type { A } from "./a"; export type C = A;',
    };
    expect(check(files)).toEqual([
      "cycle: src/geo/a.ts → src/geo/b.ts → src/geo/c.ts → src/geo/a.ts",
    ]);
  });

  it("lets only map/ import maplibre-gl at runtime", () => {
    const files = {
      "src/map/a.ts": 'import { Map } from "maplibre-gl";',
      "src/table/a.ts": 'import { Map } from "maplibre-gl";',
      "src/table/b.ts": 'import type { Map } from "maplibre-gl";',
    };
    expect(check(files)).toEqual(["src/table/a.ts: only map/ may import maplibre-gl at runtime"]);
  });

  it.each([
    ["react", 'import { useState } from "react";', 'import "react"'],
    ["zustand", 'import { create } from "zustand/vanilla";', 'import "zustand/vanilla"'],
    ["document", "export const a = () => document.title;", "use document"],
    ["window", "export const a = window.innerWidth;", "use window"],
    ["localStorage", 'export const a = localStorage.getItem("a");', "use localStorage"],
    ["Date.now", "export const a = Date.now();", "use Date.now"],
    ["Math.random", "export const a = () => Math.random();", "use Math.random"],
    ["the present", "export const a = new Date();", "use new Date()"],
    ["fetch", 'export const a = () => fetch("x");', "use fetch"],
  ])("forbids %s in a pure level", (_, text, message) => {
    expect(check({ "src/geo/a.ts": text })).toEqual([
      `src/geo/a.ts: a pure level may not ${message}`,
    ]);
  });

  it.each([
    ["a comment", "// window.document\nexport const a = 1;"],
    ["a key", 'export const a = { window: 1, document: "x" }; export const b = a.window;'],
    ["a type", "export type A = { window: string; fetch: typeof fetch };"],
    ["an own variable", "export const a = (window: number) => window + 1;"],
    ["an own name from a pattern", "export const a = ({ window = 1 }) => window;"],
    ["a date with arguments", "export const a = new Date(2014, 0);"],
    ["a type of react", 'import type { ReactNode } from "react"; export type A = ReactNode;'],
  ])("is not fooled by %s", (_, text) => {
    expect(check({ "src/geo/a.ts": text })).toEqual([]);
  });

  it("lets the loader fetch, and nothing else", () => {
    const text = 'export const a = () => fetch("x").then(() => window);';
    expect(check({ "src/datasets/loader.ts": text })).toEqual([
      "src/datasets/loader.ts: a pure level may not use window",
    ]);
  });

  it("lets a test of a pure level use the clock", () => {
    expect(check({ "src/geo/a.test.ts": "export const a = Date.now();" })).toEqual([]);
  });

  it("lets a test, and only a test, use what tests share", () => {
    const text = 'import "../../tests/shipped-data";';
    expect(check({ "src/geo/a.test.ts": text, "src/geo/a.ts": text })).toEqual([
      'src/geo/a.ts: "../../tests/shipped-data" is no file',
    ]);
  });

  it("finds a file outside of the table and an import of nothing", () => {
    const found = check({ "src/other/a.ts": "", "src/geo/a.ts": 'import "./gone";' });
    expect(found).toEqual([
      'src/geo/a.ts: "./gone" is no file',
      "src/other/a.ts: lies in no folder of the level table",
    ]);
  });
});
