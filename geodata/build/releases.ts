/**
 * Releases: the figures of each published version of the data, kept for good so that a link to an older version
 * can be compared with what it showed. Written once (`npm run geodata -- --release <version>`) from the data of that
 * version, then only copied: the sources have moved on since.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAtlas } from "@/datasets/atlas";
import type { DatasetRows } from "@/datasets/catalogue";
import { compareDataVersions, isDataVersion } from "@/datasets/manifest";
import { releaseOf, type Release } from "@/datasets/release";

const RELEASES_DIR = join(import.meta.dirname, "..", "releases");

export type ReleaseFile = { readonly version: string; readonly text: string };

/** The release of rows as text, one record per line so that a change shows as a changed line. */
export function toReleaseFile(rows: DatasetRows, version: string): ReleaseFile {
  const { schemaVersion, dataVersion, records, context }: Release = releaseOf(
    buildAtlas(rows),
    version,
  );
  const lines = (list: readonly unknown[]) =>
    list.length === 0 ? "[]" : `[\n${list.map((one) => JSON.stringify(one)).join(",\n")}\n]`;
  const head = `"schemaVersion":${schemaVersion},"dataVersion":${JSON.stringify(dataVersion)}`;
  const text = `{${head},"records":${lines(records)},"context":${lines(context)}}\n`;
  return { version, text };
}

/** The releases that are kept, oldest first. */
export function readReleases(): ReleaseFile[] {
  if (!existsSync(RELEASES_DIR)) return [];
  return readdirSync(RELEASES_DIR)
    .map((name) => name.replace(/\.json$/, ""))
    .filter(isDataVersion)
    .toSorted(compareDataVersions)
    .map((version) => ({
      version,
      text: readFileSync(join(RELEASES_DIR, `${version}.json`), "utf8"),
    }));
}

/** Keeps the present version; an older one can never be written again. */
export function writeRelease({ version, text }: ReleaseFile): void {
  mkdirSync(RELEASES_DIR, { recursive: true });
  writeFileSync(join(RELEASES_DIR, `${version}.json`), text);
}
