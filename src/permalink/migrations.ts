/**
 * Old links are read for ever: each version of the link form has one pure step to the next, appended and never
 * edited, with fixtures in tests/permalink that only grow.
 */
import type { Pair } from "./link-text";

export const LINK_VERSION = 1;

type Migration = (pairs: readonly Pair[]) => readonly Pair[];

/** `MIGRATIONS[n - 1]` takes the pairs of version n to version n + 1. */
export const MIGRATIONS: readonly Migration[] = [];

/** Pairs of any known version in the present form; a newer version is left as it is, for a best effort. */
export function migratePairs(
  pairs: readonly Pair[],
  version: number,
  steps = MIGRATIONS,
): readonly Pair[] {
  return steps.slice(Math.max(0, version - 1)).reduce((current, step) => step(current), pairs);
}
