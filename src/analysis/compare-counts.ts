/** How many records pass on each side of a comparison: in all, by kind, by activity type and by country. */
import { RECORD_KINDS, type Atlas, type AtlasRecord, type RecordKind } from "@/datasets/atlas";
import { SIDES, type SidePasses } from "./compare";

/** How many records of something pass on each side. `difference` is B less A. */
export type CountRow = {
  /** Kind, activity type or country; null = everything. */
  readonly id: string | null;
  readonly a: number;
  readonly b: number;
  readonly difference: number;
};

export type CountTables = {
  readonly total: CountRow;
  readonly kinds: readonly (CountRow & { readonly id: RecordKind })[];
  /** A record of several types or countries counts in each of them. */
  readonly activityTypes: readonly CountRow[];
  readonly countries: readonly CountRow[];
  /** Records that pass on both sides, and so are in both counts. */
  readonly both: number;
};

/** Counts of the records on both sides; groups in which neither has any are left out. */
export function compareCounts(atlas: Atlas, passes: SidePasses): CountTables {
  const kinds = tally(atlas, passes, (record) => [record.kind]);
  const total = tally(atlas, passes, () => [""]).get("") ?? { a: 0, b: 0 };
  let both = 0;
  atlas.records.forEach((_, index) => {
    if (passes.a[index] === 1 && passes.b[index] === 1) both += 1;
  });
  return {
    total: rowOf(null, total),
    kinds: RECORD_KINDS.flatMap((id) => {
      const counts = kinds.get(id);
      return counts === undefined ? [] : [{ ...rowOf(id, counts), id }];
    }),
    activityTypes: rowsBySize(tally(atlas, passes, (record) => record.activityTypeIds)),
    countries: rowsBySize(tally(atlas, passes, (record) => record.countries)),
    both,
  };
}

type Counts = { a: number; b: number };

function tally(
  atlas: Atlas,
  passes: SidePasses,
  groupsOf: (record: AtlasRecord) => readonly string[],
): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  atlas.records.forEach((record, index) => {
    for (const side of SIDES) {
      if (passes[side][index] !== 1) continue;
      for (const id of groupsOf(record)) {
        const known = counts.get(id) ?? { a: 0, b: 0 };
        known[side] += 1;
        counts.set(id, known);
      }
    }
  });
  return counts;
}

function rowOf(id: string | null, { a, b }: Counts): CountRow {
  return { id, a, b, difference: b - a };
}

function rowsBySize(counts: ReadonlyMap<string, Counts>): readonly CountRow[] {
  return [...counts]
    .map(([id, own]) => rowOf(id, own))
    .toSorted((x, y) => y.a + y.b - (x.a + x.b) || ((x.id ?? "") < (y.id ?? "") ? -1 : 1));
}

/** The group that differs most; null when none does. */
export function largestDifference(rows: readonly CountRow[]): CountRow | null {
  const [first] = rows.toSorted((x, y) => Math.abs(y.difference) - Math.abs(x.difference));
  return first === undefined || first.difference === 0 ? null : first;
}
