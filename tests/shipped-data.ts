/**
 * The shipped files as a browser would load them, for tests: parsed, with nothing from the build.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATASETS } from "@/datasets/catalogue";
import type { DatasetName, DatasetRows } from "@/datasets/catalogue";

const DATA_DIR = join(import.meta.dirname, "..", "public", "data");

export const DATASET_NAMES = Object.keys(DATASETS) as DatasetName[];

/** Text of a file below public/data. */
export function readShipped(path: string): string {
  return readFileSync(join(DATA_DIR, path), "utf8");
}

/** Content of a JSON file below public/data. */
export function parseShipped(path: string): unknown {
  return JSON.parse(readShipped(path));
}

type DatasetFile = {
  readonly schemaVersion: number;
  readonly dataset: string;
  readonly rows: readonly unknown[];
};

/** The dataset files by name. */
export const SHIPPED_FILES = Object.fromEntries(
  DATASET_NAMES.map((name) => [name, parseShipped(`${name}.json`) as DatasetFile]),
) as Record<DatasetName, DatasetFile>;

/** All rows by dataset; that they have these types is what the schema test proves. */
export const SHIPPED_ROWS = Object.fromEntries(
  DATASET_NAMES.map((name) => [name, SHIPPED_FILES[name].rows]),
) as unknown as DatasetRows;
