/**
 * The part of the benchmark that the built-in data cannot show: one filter change over 100,000 made-up records,
 * through the very code that filters and counts the real ones. Runs in Node: that code knows no browser, and both
 * are V8. The records are the same on every run; their agencies, types, countries and spans are drawn from the
 * real lists, with the real shares of records that have several or none.
 */
import type { AtlasRecord } from "@/datasets/atlas";
import { buildAtlas } from "@/datasets/atlas";
import type { PartialRows } from "@/datasets/catalogue";
import { GRADES, type Period } from "@/datasets/schema";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, YEAR_DOMAIN, type Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";

export const MANY_RECORDS = 100_000;

type Draw = { readonly below: (count: number) => number; readonly chance: () => number };

/** A fixed sequence (mulberry32): the same records on every machine. */
function drawFrom(seed: number): Draw {
  let state = seed;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { chance, below: (count) => Math.floor(chance() * count) };
}

/** Made-up records over the atlas's own agencies, types, areas and titles. */
function drawRecords(rows: PartialRows, count: number): AtlasRecord[] {
  const draw = drawFrom(2026);
  const atlas = buildAtlas(rows);
  const models = atlas.records.filter(({ kind }) => kind === "observation");
  const pick = <T>(list: readonly T[]): T => list[draw.below(list.length)] as T;
  const agencyIds = [...atlas.agencies.keys()];
  const typeIds = [...atlas.activityTypes.keys()];
  return Array.from({ length: count }, (_, index): AtlasRecord => {
    const model = pick(models);
    const agencies = draw.chance() < 0.35 ? 0 : 1 + draw.below(3);
    return {
      ...model,
      id: `made-${index}`,
      period: draw.chance() < 0.06 ? null : drawPeriod(draw),
      agencyIds: [...new Set(Array.from({ length: agencies }, () => pick(agencyIds)))],
      activityTypeIds: [pick(typeIds)],
      countries: pick(atlas.records).countries,
      grade: pick(GRADES),
    };
  });
}

function drawPeriod(draw: Draw): Period {
  const start = YEAR_DOMAIN.from + draw.below(YEAR_DOMAIN.to - YEAR_DOMAIN.from + 1);
  const kind = draw.chance();
  if (kind < 0.5) return { start: String(start), end: String(start), basis: "calendar" };
  if (kind < 0.7) return { start: String(start), end: String(start), basis: "fiscal-us" };
  if (kind < 0.9) return { start: `${start}-03`, end: null, basis: "calendar" };
  return { start: String(start), end: String(start + 1 + draw.below(5)), basis: "window" };
}

/** What a reader clicks through: each differs from the one before by one clause. */
function filterSteps(rows: PartialRows): Filter[] {
  const agencies = (rows.agencies ?? []).map(({ id }) => id);
  const types = (rows["activity-types"] ?? []).map(({ id }) => id);
  const at = (list: readonly string[], index: number) => list[index % list.length] ?? "";
  return Array.from({ length: 10 }, (_, index): Filter[] => {
    const agency = { ...EMPTY_FILTER, agencyIds: [at(agencies, index)] };
    const years = { ...agency, years: { from: 2004 + index, to: 2014 } };
    const country = { ...years, countries: ["GT", "MX"] };
    const typed = { ...EMPTY_FILTER, text: ["forensic", "chiapas", "atf 2014"][index % 3] ?? "" };
    return [agency, years, country, { ...country, activityTypeIds: [at(types, index)] }, typed];
  }).flat();
}

export type ManyTimes = {
  readonly records: number;
  readonly buildMs: number;
  readonly changes: readonly { readonly ms: number; readonly byText: boolean }[];
  /** With nothing chosen every row counts everywhere: the dearest case. */
  readonly emptyMs: readonly number[];
};

/** Times each change alone, after a round to warm up. */
export function measureMany(rows: PartialRows, now: () => number): ManyTimes {
  const atlas = buildAtlas(rows);
  const records = drawRecords(rows, MANY_RECORDS);
  const began = now();
  const table = buildRecordTable(records, atlas);
  const buildMs = now() - began;
  const steps = filterSteps(rows);
  const time = (filter: Filter) => {
    const start = now();
    evaluateFilter(table, filter);
    return now() - start;
  };
  steps.forEach(time);
  return {
    records: table.length,
    buildMs,
    changes: steps.map((filter) => ({ ms: time(filter), byText: filter.text !== "" })),
    emptyMs: Array.from({ length: 10 }, () => time(EMPTY_FILTER)),
  };
}
