/**
 * The bytes of public/data: one JSON file per dataset, one row per line so that a change shows as a
 * changed line, the geometry files, and the manifest with their checksums. Deterministic.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SCHEMA_VERSION } from "@/datasets/schema";
import type { DatasetRows } from "@/datasets/catalogue";
import type { GeometryFile } from "./geometry";
import { DATASET_NAMES } from "./merge";
import type { RetiredId } from "./permanent-ids";
import type { ReleaseFile } from "./releases";

export const OUTPUT_DIR = join(import.meta.dirname, "..", "..", "public", "data");

/** Year and month of the data as a whole; printed with every export. */
export const DATA_VERSION = "2026.11";

/** A file below public/data. */
export type OutputFile = { readonly path: string; readonly text: string };

type NamedFile = GeometryFile & { readonly name: string };

function toDatasetFile(name: string, rows: readonly unknown[]): NamedFile {
  const head = `"schemaVersion":${SCHEMA_VERSION},"dataset":${JSON.stringify(name)}`;
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
  return {
    name,
    path: `${name}.json`,
    text: `{${head},"rows":[\n${lines}\n]}\n`,
    rows: rows.length,
  };
}

function toManifest(
  files: readonly NamedFile[],
  retired: readonly RetiredId[],
  releases: readonly ReleaseFile[],
): OutputFile {
  const entries = files.map(({ name, path, text, rows }) => ({
    name,
    path,
    sha256: createHash("sha256").update(text).digest("hex"),
    rows,
    bytes: Buffer.byteLength(text),
  }));
  const head = `"schemaVersion":${SCHEMA_VERSION},"dataVersion":${JSON.stringify(DATA_VERSION)}`;
  const lines = entries.map((entry) => JSON.stringify(entry)).join(",\n");
  const aliases = Object.fromEntries(retired.map(({ id, aliasOf }) => [id, aliasOf]));
  const versions = JSON.stringify(releases.map(({ version }) => version));
  const tail = `"retired":${JSON.stringify(aliases)},"releases":${versions}`;
  return { path: "manifest.json", text: `{${head},"files":[\n${lines}\n],${tail}}\n` };
}

/** Every file of public/data, the manifest last. `name` of a geometry file: "geo/admin". */
export function toFiles(
  rows: DatasetRows,
  geometry: readonly GeometryFile[],
  retired: readonly RetiredId[],
  releases: readonly ReleaseFile[],
): OutputFile[] {
  const files: NamedFile[] = [
    ...DATASET_NAMES.map((name) => toDatasetFile(name, rows[name])),
    ...geometry.map((file) => ({ ...file, name: file.path.replace(/\.\w+$/, "") })),
  ];
  return [
    ...files.map(({ path, text }) => ({ path, text })),
    ...releases.map(({ version, text }) => ({ path: `releases/${version}.json`, text })),
    toManifest(files, retired, releases),
  ];
}

/** Writes the files; called only when every check passed. */
export function writeFiles(files: readonly OutputFile[]): void {
  for (const { path, text } of files) {
    const target = join(OUTPUT_DIR, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
