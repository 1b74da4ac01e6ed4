/**
 * When programs ran: one bar per activity (and, if asked for, per dated program site), grouped by agency,
 * activity type or country. A record with several agencies stands under each of them, so that the number of a
 * group is that of the facet. Bars are what the sources date; nothing is interpolated.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { monthSpan, OPEN_END } from "@/datasets/period";
import { YEAR_DOMAIN, type Clause, type YearRange } from "@/filters/filter";
import { yearOf, type Month } from "@/geo/months";
import type { Split } from "./split";

export type TimelineBar = {
  readonly record: AtlasRecord;
  /** Row number in the table of records, for masks. */
  readonly row: number;
  readonly start: Month;
  /** Null = going on, or its end is not documented. */
  readonly end: Month | null;
  /** One moment at which it is known to exist; nothing says when it began or ended. */
  readonly moment: boolean;
  /** The source is vaguer than the dates: its words are in `period.note`. */
  readonly vague: boolean;
  /** In this group the agency pays, acts or audits; false where it is partner or recipient. */
  readonly acting: boolean;
};

export type TimelineGroup = {
  /** Agency, activity type or country; null = the record names none. */
  readonly id: string | null;
  readonly bars: readonly TimelineBar[];
};

export type Timeline = {
  readonly groups: readonly TimelineGroup[];
  /** Records without any date: listed, never drawn. */
  readonly undated: readonly AtlasRecord[];
  /** Every record behind the chart once, drawn or listed. */
  readonly recordIds: readonly string[];
};

/** The clauses that the timeline sets itself and is therefore not filtered by. */
export function timelineClauses(split: Split): readonly Clause[] {
  return ["years", split];
}

/** Whether a record belongs into the timeline: activities, and dated program sites if asked for. */
export function isTimed(record: AtlasRecord, withSites: boolean): boolean {
  if (record.kind === "activity") return true;
  return (
    withSites && record.kind === "place" && record.row.kind === "site" && record.period !== null
  );
}

/** Years of the axis: from the first dated record to the end of the atlas, whatever the filter. */
export function timelineYears(atlas: Atlas): YearRange {
  const starts = atlas.records.flatMap((record) =>
    isTimed(record, true) && record.period !== null ? [yearOf(monthSpan(record.period).start)] : [],
  );
  const first = starts.reduce((min, year) => Math.min(min, year), YEAR_DOMAIN.to);
  return { from: Math.max(YEAR_DOMAIN.from, first), to: YEAR_DOMAIN.to };
}

/** @param pass 1 where the record of the same index passes every clause but `timelineClauses(split)` */
export function buildTimeline(
  atlas: Atlas,
  pass: Uint8Array,
  split: Split,
  withSites: boolean,
): Timeline {
  const byGroup = new Map<string | null, TimelineBar[]>();
  const sizes = new Map<string | null, number>();
  const undated: AtlasRecord[] = [];
  const recordIds: string[] = [];
  atlas.records.forEach((record, row) => {
    if (!isTimed(record, withSites)) return;
    const keys = groupsOf(record, split);
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    if (pass[row] !== 1) return;
    recordIds.push(record.id);
    if (record.period === null) {
      undated.push(record);
      return;
    }
    for (const key of keys) {
      const bar = barOf(record, row, isActing(record, split, key));
      const known = byGroup.get(key);
      if (known === undefined) byGroup.set(key, [bar]);
      else known.push(bar);
    }
  });
  // In the order of their size over all records: a filter never moves one group past another.
  const order = [...sizes].toSorted(
    ([a, sizeA], [b, sizeB]) =>
      Number(a === null) - Number(b === null) || sizeB - sizeA || ((a ?? "") < (b ?? "") ? -1 : 1),
  );
  const groups = order.flatMap(([id]) => {
    const own = byGroup.get(id);
    return own === undefined ? [] : [{ id, bars: own.toSorted(byTime) }];
  });
  return { groups, undated, recordIds };
}

function groupsOf(record: AtlasRecord, split: Split): readonly (string | null)[] {
  const ids = {
    agency: record.agencyIds,
    activityType: record.activityTypeIds,
    country: record.countries,
  }[split];
  return ids.length === 0 ? [null] : ids;
}

/** Bars by record, acting or not: the same object in every timeline, so that views need not draw it anew. */
const knownBars = {
  acting: new WeakMap<AtlasRecord, TimelineBar>(),
  other: new WeakMap<AtlasRecord, TimelineBar>(),
};

function barOf(record: AtlasRecord, row: number, acting: boolean): TimelineBar {
  const known = knownBars[acting ? "acting" : "other"];
  let bar = known.get(record);
  if (bar === undefined || bar.row !== row) {
    bar = { ...barSpan(record, row), acting };
    known.set(record, bar);
  }
  return bar;
}

function barSpan(record: AtlasRecord, row: number): Omit<TimelineBar, "acting"> {
  const { period } = record;
  if (period === null) throw new Error(`${record.id} has no period`);
  const { start, end } = monthSpan(period);
  return {
    record,
    row,
    start,
    end: end === OPEN_END ? null : end,
    moment: period.basis === "point",
    vague: period.note !== undefined,
  };
}

function isActing(record: AtlasRecord, split: Split, key: string | null): boolean {
  if (split !== "agency" || record.kind !== "activity") return true;
  return record.row.agencies.some(
    ({ agencyId, role }) => agencyId === key && role !== "partner" && role !== "recipient",
  );
}

/** By start, then by end, an open one last. Ids keep the order fixed where dates are equal. */
function byTime(a: TimelineBar, b: TimelineBar): number {
  const end = (bar: TimelineBar) => bar.end ?? OPEN_END;
  return a.start - b.start || end(a) - end(b) || (a.record.id < b.record.id ? -1 : 1);
}
