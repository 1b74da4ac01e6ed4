/**
 * Checks merged rows before anything is written: schema, unique ids and foreign keys.
 * Every problem is a value with dataset, id, field and message, so that all are seen at once.
 */
import * as z from "zod/mini";
import { DATASETS } from "@/datasets/catalogue";
import type { DatasetName, DatasetRows } from "@/datasets/catalogue";
import { DATASET_NAMES } from "./merge";
import type { MergedRows } from "./merge";
import { listReferences } from "./references";

export type Problem = {
  readonly dataset: DatasetName;
  readonly id: string;
  readonly field: string;
  readonly message: string;
};

export type CheckResult =
  | { readonly ok: true; readonly rows: DatasetRows }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Datasets whose rows are records: their ids appear in links and are unique across all of these. */
export const RECORD_DATASETS = [
  "activities",
  "observations",
  "places",
  "flows",
  "corridors",
  "borders",
  "recommendations",
  "context",
] as const satisfies readonly DatasetName[];

/** Rows that match their schemas, with keys in the schema's order; problems for the others. */
function parseRows(merged: MergedRows, problems: Problem[]): DatasetRows {
  const parsed = DATASET_NAMES.map((dataset) => {
    const rows = merged[dataset].flatMap((row) => {
      const result = z.safeParse(DATASETS[dataset], row);
      if (result.success) return [result.data];
      for (const { path, message } of result.error.issues) {
        problems.push({ dataset, id: row.id, field: path.join("."), message });
      }
      return [];
    });
    return [dataset, rows] as const;
  });
  return Object.fromEntries(parsed) as unknown as DatasetRows;
}

/** Ids used twice within a dataset, or by two record datasets. */
export function findDoubleIds(rows: MergedRows): Problem[] {
  const problems: Problem[] = [];
  const records = new Map<string, DatasetName>();
  const isRecord = (name: DatasetName): boolean => RECORD_DATASETS.some((known) => known === name);
  for (const dataset of DATASET_NAMES) {
    const own = new Set<string>();
    for (const { id } of rows[dataset]) {
      const other = records.get(id);
      if (own.has(id)) {
        problems.push({ dataset, id, field: "id", message: "used twice in this dataset" });
      } else if (isRecord(dataset) && other !== undefined) {
        problems.push({ dataset, id, field: "id", message: `also used in ${other}` });
      }
      own.add(id);
      if (isRecord(dataset)) records.set(id, dataset);
    }
  }
  return problems;
}

/** References to rows that do not exist. */
export function findDeadReferences(rows: DatasetRows): Problem[] {
  const ids = new Map(
    DATASET_NAMES.map((name) => [name, new Set(rows[name].map((row) => row.id))] as const),
  );
  return listReferences(rows)
    .filter(({ target, targetId }) => !ids.get(target)?.has(targetId))
    .map(({ dataset, id, field, target, targetId }) => ({
      dataset,
      id,
      field,
      message: `no row "${targetId}" in ${target}`,
    }));
}

/** The rows as they go to disk, or every problem found. */
export function checkRows(merged: MergedRows): CheckResult {
  const problems = findDoubleIds(merged);
  const rows = parseRows(merged, problems);
  problems.push(...findDeadReferences(rows));
  return problems.length === 0 ? { ok: true, rows } : { ok: false, problems };
}
