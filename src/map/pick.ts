/**
 * Which things the reader means when several are drawn in one place. Small before large: a crossing on a border
 * inside a circle inside a state is the crossing, and none of the four hides another, because the larger ones
 * can be reached beside the smaller.
 */
import { selectionKey } from "@/layers/selection";
import type { Selection } from "@/permalink/explorer-state";

/** From the smallest target to the largest: a mark or its label, a line, a shape, the land. */
export const RANKS = { mark: 0, line: 1, shape: 2, land: 3 } as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

export type Hit = {
  readonly selections: readonly Selection[];
  readonly rank: Rank;
  /** From the point in question; 0 inside. */
  readonly distancePx: number;
};

/** What is meant: every selection of the best rank there is, in the order given (topmost first). */
export function pickSelections(hits: readonly Hit[]): Selection[] {
  const rank = Math.min(...hits.map((hit) => hit.rank));
  return unique(hits.filter((hit) => hit.rank === rank));
}

/** The same, nearest first. */
export function pickNearest(hits: readonly Hit[]): Selection[] {
  return pickSelections(byDistance(hits));
}

/** Everything but the land, nearest first. */
export function listMarks(hits: readonly Hit[]): Selection[] {
  return unique(byDistance(hits).filter((hit) => hit.rank < RANKS.land));
}

function byDistance(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => a.distancePx - b.distancePx);
}

function unique(hits: readonly Hit[]): Selection[] {
  const seen = new Map<string, Selection>();
  for (const hit of hits) {
    for (const selection of hit.selections) {
      const key = selectionKey(selection);
      if (!seen.has(key)) seen.set(key, selection);
    }
  }
  return [...seen.values()];
}

/** Equal lists of selections, in order. */
export function areSameSelections(a: readonly Selection[], b: readonly Selection[]): boolean {
  return (
    a.length === b.length &&
    a.every((selection, index) => {
      const other = b[index];
      return other !== undefined && selectionKey(selection) === selectionKey(other);
    })
  );
}
