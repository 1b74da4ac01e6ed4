/**
 * The figures of one version of the data, small enough to be kept for good: what a link to an older version is
 * compared with. A release is written once, when its version is published, and never again; the same functions make
 * it at build time and from the data that a reader has, so that equal data give equal releases.
 */
import * as z from "zod/mini";
import type { Atlas, AtlasRecord } from "./atlas";
import type { Result } from "./result";
import {
  GRADES,
  MISSING,
  PERIOD_BASES,
  QUALIFIERS,
  RECOMMENDATION_STATUSES,
  SCHEMA_VERSION,
  type Figure,
  type Period,
} from "./schema";

const text = z.strictObject({ en: z.string(), es: z.string() });

/** What a figure is of its record: the record's own value, or one of an activity's lists. */
export const FIGURE_PARTS = [
  "value",
  "share",
  "count",
  "status",
  "target",
  "result",
  "obligation",
] as const;

/** Keys that say nothing are left out; an absent qualifier is `exact`, an absent period that of the record. */
const figureSchema = z.strictObject({
  part: z.enum(FIGURE_PARTS),
  /** Tells the figures of one activity apart. */
  label: z.optional(text),
  value: z.optional(z.number()),
  missing: z.optional(z.enum(MISSING)),
  text: z.optional(text),
  status: z.optional(z.enum(RECOMMENDATION_STATUSES)),
  unit: z.optional(text),
  qualifier: z.optional(z.enum(QUALIFIERS)),
  /** `start.end.basis` with `open` for no end. */
  period: z.optional(z.string()),
});
export type ReleaseFigure = z.infer<typeof figureSchema>;

/** A record with its figures, and what a filter asks of it: a withdrawn record is looked for in the old view. */
const recordSchema = z.strictObject({
  id: z.string(),
  title: text,
  measureId: z.optional(z.string()),
  period: z.optional(z.string()),
  agencyIds: z.optional(z.array(z.string())),
  activityTypeIds: z.optional(z.array(z.string())),
  countries: z.optional(z.array(z.string())),
  areaIds: z.optional(z.array(z.string())),
  grade: z.enum(GRADES),
  figures: z.array(figureSchema),
});
export type ReleaseRecord = z.infer<typeof recordSchema>;

/** A context series as columns: there are thousands of its figures, and all have one title but for area and year. */
const seriesSchema = z.strictObject({
  id: z.string(),
  areaIds: z.array(z.string()),
  years: z.array(z.number()),
  values: z.array(z.array(z.nullable(z.number()))),
});
export type ReleaseSeries = z.infer<typeof seriesSchema>;

const releaseSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  dataVersion: z.string(),
  records: z.array(recordSchema),
  context: z.array(seriesSchema),
});
/** Records without any figure (most places, borders, corridors) are not in it. */
export type Release = z.infer<typeof releaseSchema>;

/** The release that the data of an atlas would be published as. */
export function releaseOf(atlas: Atlas, dataVersion: string): Release {
  return {
    schemaVersion: SCHEMA_VERSION,
    dataVersion,
    records: atlas.records.flatMap((record) => {
      const figures = figuresOf(record);
      return figures.length === 0 ? [] : [releaseRecord(record, figures)];
    }),
    context: [...atlas.contextSeries.values()].map(({ id, areaIds, years, values }) => ({
      id,
      areaIds: [...areaIds],
      years: [...years],
      values: values.map((row) => [...row]),
    })),
  };
}

/** Reads a release. Errors: not JSON, not a release, or one of another schema version. */
export function parseRelease(json: string): Result<Release> {
  try {
    const parsed = releaseSchema.safeParse(JSON.parse(json));
    if (parsed.success) return { ok: true, value: parsed.data, issues: [] };
  } catch {
    // Falls through: not JSON and not a release are the same to a reader.
  }
  const message = {
    en: "The table of the earlier data is damaged.",
    es: "La tabla de los datos anteriores está dañada.",
  };
  return { ok: false, issues: [{ subject: "release", row: null, field: null, message }] };
}

function releaseRecord(record: AtlasRecord, figures: ReleaseFigure[]): ReleaseRecord {
  const { kind, row } = record;
  return {
    id: record.id,
    title: { en: record.title.en, es: record.title.es },
    ...(kind === "observation" || kind === "flow" ? { measureId: row.measureId } : {}),
    ...(record.period === null ? {} : { period: encodePeriod(record.period) }),
    ...(record.agencyIds.length === 0 ? {} : { agencyIds: [...record.agencyIds] }),
    ...(record.activityTypeIds.length === 0
      ? {}
      : { activityTypeIds: [...record.activityTypeIds] }),
    ...(record.countries.length === 0 ? {} : { countries: [...record.countries] }),
    ...(record.areaIds.length === 0 ? {} : { areaIds: [...record.areaIds] }),
    grade: record.grade,
    figures,
  };
}

/** The figures of a record, in the order of its row; none for a record that is not a figure and holds none. */
export function figuresOf(record: AtlasRecord): ReleaseFigure[] {
  switch (record.kind) {
    case "observation": {
      const { value, missing, valueText, qualifier } = record.row;
      return [compact({ part: "value", value, missing, text: valueText, qualifier })];
    }
    case "flow": {
      const { value, sharePercent } = record.row;
      return [
        ...(value === null && sharePercent !== null ? [] : [compact({ part: "value", value })]),
        ...(sharePercent === null ? [] : [compact({ part: "share", value: sharePercent })]),
      ];
    }
    case "recommendation":
      return [
        compact({ part: "count", value: record.row.count }),
        compact({ part: "status", status: record.row.status }),
      ];
    case "activity":
      return [
        ...record.row.targets.map((figure) => listed("target", figure)),
        ...record.row.results.map((figure) => listed("result", figure)),
        ...record.row.obligations.map((figure) => listed("obligation", figure)),
      ];
    case "place":
    case "corridor":
    case "border":
    case "context":
      return [];
  }
}

function listed(part: ReleaseFigure["part"], figure: Figure): ReleaseFigure {
  const { label, value, unit, qualifier, period } = figure;
  return compact({
    part,
    label,
    value,
    text: figure.text,
    unit,
    qualifier,
    period: period === null ? null : encodePeriod(period),
  });
}

type Loose = {
  readonly [Key in keyof ReleaseFigure]?: ReleaseFigure[Key] | null;
} & Pick<ReleaseFigure, "part">;

function compact(figure: Loose): ReleaseFigure {
  const said = Object.entries(figure).filter(
    ([key, value]) => value !== null && !(key === "qualifier" && value === "exact"),
  );
  return Object.fromEntries(said) as ReleaseFigure;
}

function encodePeriod({ start, end, basis }: Period): string {
  return `${start}.${end ?? "open"}.${basis}`;
}

/** The period of a release's code; null for what is not one. The source's own words about it are not kept. */
export function decodePeriod(code: string | undefined): Period | null {
  const [start, end, basis] = code?.split(".") ?? [];
  const known = PERIOD_BASES.find((one) => one === basis);
  if (start === undefined || end === undefined || known === undefined) return null;
  return { start, end: end === "open" ? null : end, basis: known };
}
