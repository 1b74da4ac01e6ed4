/**
 * Vintages: which period a figure is of, as a code, and which of several is shown first. A vintage is the
 * whole period as published; a window is never taken apart into years.
 */
import { monthSpan } from "@/datasets/period";
import type { Observation, Period } from "@/datasets/schema";

/** Period of the data as a code for links: `2010.2014.window`; unreserved characters only. */
export type VintageKey = string;

export type Vintage = {
  readonly key: VintageKey;
  readonly period: Period | null;
  /** Areas with a published number. */
  readonly areaCount: number;
  /** Of these, how many are the countries the atlas is about. */
  readonly focusCount: number;
};

export function vintageKey(period: Period | null): VintageKey {
  return period === null ? "undated" : `${period.start}.${period.end ?? "open"}.${period.basis}`;
}

type VintageObservation = { readonly row: Observation; readonly key: VintageKey };

/** Vintages with at least one number, newest first. */
export function vintagesAmong(observed: readonly VintageObservation[]): readonly Vintage[] {
  const byKey = new Map<VintageKey, { period: Period | null; areas: Set<string> }>();
  for (const { row, key } of observed) {
    if (row.value === null) continue;
    const known = byKey.get(key) ?? { period: row.period, areas: new Set<string>() };
    known.areas.add(row.areaId);
    byKey.set(key, known);
  }
  // Sorted newest first, and the sorts above this one are stable: the newest wins a draw.
  return [...byKey]
    .map(([key, { period, areas }]) => ({
      key,
      period,
      areaCount: areas.size,
      focusCount: FOCUS_COUNTRIES.filter((id) => areas.has(id)).length,
    }))
    .toSorted((a, b) => newness(b.period) - newness(a.period) || (a.key < b.key ? -1 : 1));
}

/** Later end first; an open end is no later than its start, for nothing says that it is. */
export function newness(period: Period | null): number {
  if (period === null) return -1;
  const { start, end } = monthSpan({ ...period, end: period.end ?? period.start });
  return end + start / 1e6;
}

/** Both sides of the southern border: a vintage that has all three answers more than a newer one with two. */
const FOCUS_COUNTRIES: readonly string[] = ["MX", "GT", "BZ"];

/** Covers most of the southern border's countries, then most areas; the newest of those. */
export function defaultVintage(vintages: readonly Vintage[]): Vintage | null {
  return (
    vintages.toSorted((a, b) => b.focusCount - a.focusCount || b.areaCount - a.areaCount)[0] ?? null
  );
}
