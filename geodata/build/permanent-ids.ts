/**
 * Record ids are permanent, because links carry them. The list of all ids ever published only grows;
 * an id that has no record any more must be in the table of retired ids, with what took over.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatasetRows } from "@/datasets/catalogue";
import { optional, parseTable, required } from "./cells";
import { RECORD_DATASETS } from "./check";
import { SOURCES_DIR } from "./raw";

const LIST_FILE = join(SOURCES_DIR, "registry", "permanent-ids.txt");

export type RetiredId = {
  readonly id: string;
  /** The record that took over; null where nothing did. */
  readonly aliasOf: string | null;
  readonly reason: string;
};

/** Every id ever published, oldest first. */
export function readPermanentIds(): string[] {
  if (!existsSync(LIST_FILE)) return [];
  return readFileSync(LIST_FILE, "utf8").split("\n").filter(Boolean);
}

/** The ids that were given up. */
export function readRetiredIds(): RetiredId[] {
  return parseTable("registry/retired-ids.csv", (row) => ({
    id: required(row, "id"),
    aliasOf: optional(row, "alias_of"),
    reason: required(row, "reason"),
  }));
}

/** Ids of all records: what a link may name. */
export function recordIds(rows: DatasetRows): string[] {
  return RECORD_DATASETS.flatMap((name) => rows[name].map((row) => row.id));
}

/** Appends ids that are not in the list yet; returns them. */
export function registerIds(rows: DatasetRows): string[] {
  const known = new Set(readPermanentIds());
  const added = recordIds(rows).filter((id) => !known.has(id));
  if (added.length > 0) appendFileSync(LIST_FILE, added.map((id) => `${id}\n`).join(""));
  return added;
}
