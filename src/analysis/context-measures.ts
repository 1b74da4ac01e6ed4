/**
 * What the context layer can show, one entry per series or share of a series, and one year of it. The form
 * follows from the kind: a rate or share shades areas, a count is a circle, because a count by area mostly
 * shows how many people live there. Where the data have both a part and its whole, the share is offered too.
 */
import type { Atlas } from "@/datasets/atlas";
import type { ContextSeries, Measure, Missing } from "@/datasets/schema";
import { contextShareText } from "@/text/messages/context-shares";
import { isRateMeasure, type RateMeasure } from "./classify";
import { memoizeLast } from "./memoize-last";
import { isSmallNumber } from "./small-numbers";

/** `[areaIndex][yearIndex]` of the series. */
type Grid = readonly (readonly (number | null)[])[];

export type ContextMeasure = {
  /** Code in links, permanent: the id of the series, or of the share. */
  readonly id: string;
  readonly measure: Measure;
  /** Areas, years, source and records: of the share, the series of its part. */
  readonly series: ContextSeries;
  readonly values: Grid;
  /** Events that a rate or share rests on; null for counts and where the data do not have them. */
  readonly events: { readonly measure: Measure; readonly values: Grid } | null;
};

/**
 * Shares that the atlas computes itself. The four parts are all the means that the case files tell apart, so
 * that their sum is every victim.
 */
const SHARES = [
  {
    id: "ctx-share-firearm-sesnsp",
    part: "ctx-homicide-victims-sesnsp-firearm",
    whole: [
      "ctx-homicide-victims-sesnsp-firearm",
      "ctx-homicide-victims-sesnsp-blade",
      "ctx-homicide-victims-sesnsp-other",
      "ctx-homicide-victims-sesnsp-unspecified",
    ],
  },
] as const;

/** Every measure of the context, the one shown by default first, then rates and shares, then counts. */
export const contextMeasures = memoizeLast((atlas: Atlas): readonly ContextMeasure[] => {
  const published = [...atlas.contextSeries.values()].flatMap((series) => {
    const measure = atlas.measures.get(series.measureId);
    if (measure === undefined) return [];
    const events = isRateMeasure(measure) ? eventsOf(atlas, series) : null;
    return [{ id: series.id, measure, series, values: series.values, events }];
  });
  const shares = SHARES.flatMap((share) => shareMeasure(atlas, share) ?? []);
  return [...published, ...shares].toSorted(
    (a, b) =>
      Number(isRateMeasure(b.measure)) - Number(isRateMeasure(a.measure)) || sizeOf(b) - sizeOf(a),
  );
});

/** The chosen measure, else the rate that covers the most areas and years; null when nothing has loaded. */
export function contextMeasure(atlas: Atlas, id: string | null): ContextMeasure | null {
  const all = contextMeasures(atlas);
  return all.find((candidate) => candidate.id === id) ?? all[0] ?? null;
}

function sizeOf({ series }: ContextMeasure): number {
  return series.areaIds.length * series.years.length;
}

/** The whole count of the same source over the same areas and years: what the rate was made from. */
function eventsOf(atlas: Atlas, rate: ContextSeries): ContextMeasure["events"] {
  const sources = new Set(rate.evidence.map(({ sourceId }) => sourceId));
  for (const series of atlas.contextSeries.values()) {
    const measure = atlas.measures.get(series.measureId);
    if (measure?.kind !== "count" || series.breakdown !== null) continue;
    if (series.evidence.some(({ sourceId }) => sources.has(sourceId)) && sameGrid(series, rate))
      return { measure, values: series.values };
  }
  return null;
}

function sameGrid(a: ContextSeries, b: ContextSeries): boolean {
  return a.areaIds.join() === b.areaIds.join() && a.years.join() === b.years.join();
}

function shareMeasure(atlas: Atlas, share: (typeof SHARES)[number]): ContextMeasure | null {
  const series = atlas.contextSeries.get(share.part);
  const counted = series === undefined ? undefined : atlas.measures.get(series.measureId);
  const parts = share.whole.flatMap((id) => atlas.contextSeries.get(id) ?? []);
  if (series === undefined || counted === undefined || parts.length < share.whole.length)
    return null;
  if (!parts.every((part) => sameGrid(part, series))) return null;
  const measure: RateMeasure = {
    ...counted,
    id: share.id,
    kind: "share",
    ...contextShareText(share.id),
  };
  const values = series.values.map((row, area) =>
    row.map((value, year) => percentOf(value, parts, area, year)),
  );
  return {
    id: share.id,
    measure,
    series,
    values,
    events: { measure: counted, values: series.values },
  };
}

/** Null where any part of the whole is missing, and where the whole is nothing. */
function percentOf(
  part: number | null,
  parts: readonly ContextSeries[],
  area: number,
  year: number,
): number | null {
  const counts = parts.map(({ values }) => values[area]?.[year] ?? null);
  const known = counts.filter((count) => count !== null);
  const whole = known.reduce((sum, count) => sum + count, 0);
  if (part === null || known.length < counts.length || whole === 0) return null;
  return Math.round((part / whole) * 10000) / 100;
}

/** Zero is published and has its own look, like each way of missing. */
export type CellState = "value" | "zero" | Missing;

export type ContextCell = {
  readonly areaId: string;
  /** The record behind it; null for a state that the series leaves out. */
  readonly recordId: string | null;
  readonly state: CellState;
  readonly value: number | null;
  readonly events: number | null;
  /** The rate rests on too few events to be read as one. */
  readonly small: boolean;
};

export type ContextYear = {
  readonly cells: readonly ContextCell[];
  /** The series has the year, but no cell of it passes the filter. */
  readonly filtered: boolean;
  /** The series has the year. */
  readonly covered: boolean;
};

/** The states of one year, as far as their records pass. The national value is no state. */
export function contextYear(
  atlas: Atlas,
  pass: Uint8Array,
  shown: ContextMeasure,
  year: number,
): ContextYear {
  const { series } = shown;
  const at = series.years.indexOf(year);
  if (at < 0) return { cells: [], filtered: false, covered: false };
  const areaAt = new Map(series.areaIds.map((areaId, index) => [areaId, index]));
  const cells = atlas.contextRecords.flatMap((record, row): ContextCell[] => {
    if (record.kind !== "context" || pass[row] !== 1) return [];
    const { areaId, year: own } = record.row;
    if (record.row.series !== series || own !== year || !isState(atlas, areaId)) return [];
    const index = areaAt.get(areaId) ?? -1;
    const value = shown.values[index]?.[at] ?? null;
    const events = shown.events?.values[index]?.[at] ?? null;
    const state = value === null ? missingOf(series, areaId, year) : value === 0 ? "zero" : "value";
    const small = state === "value" && isSmallNumber(events);
    return [{ areaId, recordId: record.id, state, value, events, small }];
  });
  return {
    cells: cells.length === 0 ? [] : [...cells, ...leftOut(atlas, series)],
    filtered: cells.length === 0,
    covered: true,
  };
}

function isState(atlas: Atlas, areaId: string): boolean {
  return atlas.areas.get(areaId)?.kind === "admin1";
}

/** Why a value of the series is null: a gap that the source does not explain is a figure it does not publish. */
export function missingOf(series: ContextSeries, areaId: string, year: number): Missing {
  const gap = series.gaps?.find((other) => other.areaId === areaId && other.year === year);
  return gap?.missing ?? "not-published";
}

/** States of the same countries that the series does not have at all. */
function leftOut(atlas: Atlas, series: ContextSeries): ContextCell[] {
  const known = new Set(series.areaIds);
  const countries = new Set(
    series.areaIds.filter((id) => isState(atlas, id)).map((id) => atlas.areas.get(id)?.parentId),
  );
  return [...atlas.areas.values()]
    .filter(
      ({ id, kind, parentId }) => kind === "admin1" && countries.has(parentId) && !known.has(id),
    )
    .map(({ id: areaId }) => ({
      areaId,
      recordId: null,
      state: "not-published",
      value: null,
      events: null,
      small: false,
    }));
}

/** Values of the states of all years: what locks class breaks and circle sizes while the year changes. */
export const lockedValues = memoizeLast(
  (atlas: Atlas, shown: ContextMeasure): readonly (number | null)[] =>
    shown.series.areaIds.flatMap((areaId, index) =>
      isState(atlas, areaId) ? (shown.values[index] ?? []) : [],
    ),
);
