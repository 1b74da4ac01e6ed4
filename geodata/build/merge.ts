/**
 * Merges what the builders collected: one sorted list of rows for every dataset of the catalogue.
 */
import { DATASETS } from "@/datasets/catalogue";
import type { DatasetName, PartialRows } from "@/datasets/catalogue";

/** Rows as merged: not yet checked against their schema. */
export type MergedRows = {
  readonly [N in DatasetName]: readonly { readonly id: string }[];
};

/** The names of all datasets, in catalogue order: the order of the manifest. */
export const DATASET_NAMES = Object.keys(DATASETS) as DatasetName[];

/** By code unit, so that the order does not depend on a locale. */
function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** One list per dataset, sorted by id; doubles are kept, for check.ts to report. */
export function mergeParts(parts: readonly PartialRows[]): MergedRows {
  const merged = DATASET_NAMES.map((name) => {
    const rows = parts.flatMap((part): readonly { readonly id: string }[] => part[name] ?? []);
    return [name, rows.toSorted(compareIds)] as const;
  });
  return Object.fromEntries(merged) as unknown as MergedRows;
}
