/**
 * The committed files of public/data are what the sources build to, byte for byte.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { buildAll } from "./assemble";
import { OUTPUT_DIR } from "./write";

function listFiles(): string[] {
  return readdirSync(OUTPUT_DIR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(OUTPUT_DIR, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

describe(buildAll, () => {
  const build = buildAll();
  const files = build.ok ? build.files : [];

  it("finds no problem in the sources", () => {
    expect(build.ok ? [] : build.problems).toEqual([]);
  });

  it("builds exactly the files that are there", () => {
    expect(listFiles().toSorted()).toEqual(files.map((file) => file.path).toSorted());
  });

  it.each(files.map((file) => [file.path, file.text] as const))("rebuilds %s", (path, text) => {
    // Compared as a boolean: a difference of half a megabyte is of no use in a message.
    // When it fails: npm run geodata
    expect(readFileSync(join(OUTPUT_DIR, path), "utf8") === text).toBe(true);
  });
});
