/**
 * Which things the reader means when several are drawn in one place. Small marks before large shapes before the
 * land beneath: a crossing inside a circle inside a state is the crossing, and none of the three hides another,
 * because the larger ones can be reached beside the mark.
 */
import { selectionKey } from "@/layers/selection";
import type { Selection } from "@/permalink/explorer-state";

/** 0 = a mark or a thin line, 1 = a large shape (figure, flow, corridor), 2 = an area of land. */
export type Rank = 0 | 1 | 2;

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

/** Marks and shapes, nearest first; the land is not a mark. */
export function listMarks(hits: readonly Hit[]): Selection[] {
  return unique(byDistance(hits).filter((hit) => hit.rank < 2));
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
