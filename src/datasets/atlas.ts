/**
 * The atlas in memory: rows by id, and one envelope (`AtlasRecord`) per record of any kind, so that filter,
 * table, map and link speak of the same thing. Pure: built from whatever datasets are there; a dataset that
 * failed to load is simply absent.
 */
import type { Position } from "@/geo/position";
import type { LocalizedText } from "@/text/locale";
import type { DatasetName, PartialRows, Row } from "./catalogue";
import {
  describeContextFigure,
  describeFlow,
  describeObservation,
  describeRecommendation,
} from "./describe";
import type {
  Activity,
  Border,
  ContextSeries,
  Corridor,
  Evidence,
  Flow,
  Grade,
  Observation,
  Period,
  Place,
  Recommendation,
} from "./schema";

/** Kinds of record, in the order of the table's tabs. `context` is counted apart. */
export const RECORD_KINDS = [
  "activity",
  "observation",
  "place",
  "recommendation",
  "flow",
  "corridor",
  "border",
  "context",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One cell of a context series, as a record. */
export type ContextFigure = {
  readonly id: string;
  readonly series: ContextSeries;
  readonly areaId: string;
  readonly year: number;
  readonly value: number | null;
  readonly partial: boolean;
};

export type RecordRow =
  | { readonly kind: "activity"; readonly row: Activity }
  | { readonly kind: "observation"; readonly row: Observation }
  | { readonly kind: "place"; readonly row: Place }
  | { readonly kind: "recommendation"; readonly row: Recommendation }
  | { readonly kind: "flow"; readonly row: Flow }
  | { readonly kind: "corridor"; readonly row: Corridor }
  | { readonly kind: "border"; readonly row: Border }
  | { readonly kind: "context"; readonly row: ContextFigure };

/** What every record has, whatever its kind. An empty list = the record has no such attribute. */
export type AtlasRecord = RecordRow & {
  readonly id: string;
  readonly title: LocalizedText;
  readonly period: Period | null;
  readonly agencyIds: readonly string[];
  readonly activityTypeIds: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly grade: Grade;
  /** Areas a record without a position of its own is drawn on. */
  readonly areaIds: readonly string[];
  /** WGS 84; only for records whose place is known to a locality or better. */
  readonly position: Position | null;
  readonly evidence: readonly Evidence[];
  readonly caveatIds: readonly string[];
};

type Index<N extends DatasetName> = ReadonlyMap<string, Row<N>>;

export type Atlas = {
  readonly sources: Index<"sources">;
  readonly caveats: Index<"caveats">;
  readonly measures: Index<"measures">;
  readonly agencies: Index<"agencies">;
  readonly agencyGroups: Index<"agency-groups">;
  readonly activityTypes: Index<"activity-types">;
  readonly areas: Index<"areas">;
  readonly contextSeries: Index<"context">;
  /** Evidence records, in a fixed order: by kind, then id. */
  readonly records: readonly AtlasRecord[];
  /** Context records (homicides), counted apart. */
  readonly contextRecords: readonly AtlasRecord[];
  readonly byId: ReadonlyMap<string, AtlasRecord>;
};

function indexOf<N extends DatasetName>(rows: readonly Row<N>[] | undefined): Index<N> {
  return new Map((rows ?? []).map((row) => [(row as { id: string }).id, row]));
}

/** Builds the atlas from the datasets that are there. */
export function buildAtlas(rows: PartialRows): Atlas {
  const lookups = {
    sources: indexOf<"sources">(rows.sources),
    caveats: indexOf<"caveats">(rows.caveats),
    measures: indexOf<"measures">(rows.measures),
    agencies: indexOf<"agencies">(rows.agencies),
    agencyGroups: indexOf<"agency-groups">(rows["agency-groups"]),
    activityTypes: indexOf<"activity-types">(rows["activity-types"]),
    areas: indexOf<"areas">(rows.areas),
    contextSeries: indexOf<"context">(rows.context),
  };
  const records: AtlasRecord[] = [
    ...(rows.activities ?? []).map(activityRecord),
    ...(rows.observations ?? []).map((row) => observationRecord(row, lookups)),
    ...(rows.places ?? []).map(placeRecord),
    ...(rows.recommendations ?? []).map((row) => recommendationRecord(row, lookups)),
    ...(rows.flows ?? []).map((row) => flowRecord(row, lookups)),
    ...(rows.corridors ?? []).map(corridorRecord),
    ...(rows.borders ?? []).map(borderRecord),
  ];
  const contextRecords = (rows.context ?? []).flatMap((series) =>
    contextRecordsOf(series, lookups),
  );
  const byId = new Map([...records, ...contextRecords].map((record) => [record.id, record]));
  return { ...lookups, records, contextRecords, byId };
}

export type Lookups = Pick<Atlas, "measures" | "areas" | "sources">;

/** A place that is only known to its state is drawn on the state, never at the capital's dot. */
export function isPlacedAtPoint(place: Place): boolean {
  return place.precision === "site" || place.precision === "locality";
}

function activityRecord(row: Activity): AtlasRecord {
  return {
    kind: "activity",
    row,
    id: row.id,
    title: row.title,
    period: row.period,
    agencyIds: unique(row.agencies.map((agency) => agency.agencyId)),
    activityTypeIds: [row.activityTypeId],
    countries: row.countries,
    grade: row.grade,
    areaIds: row.areaIds.length > 0 ? row.areaIds : row.countries,
    position: null,
    evidence: row.evidence,
    caveatIds: row.caveatIds,
  };
}

function observationRecord(row: Observation, lookups: Lookups): AtlasRecord {
  const measure = lookups.measures.get(row.measureId);
  const area = lookups.areas.get(row.areaId);
  return {
    kind: "observation",
    row,
    id: row.id,
    title: describeObservation(row, measure, area),
    period: row.period,
    agencyIds: row.agencyIds,
    activityTypeIds: measure ? [measure.activityTypeId] : [],
    countries: area?.countries ?? [],
    grade: row.grade,
    areaIds: [row.areaId],
    position: null,
    evidence: row.evidence,
    caveatIds: unique([...row.caveatIds, ...(measure?.caveatIds ?? [])]),
  };
}

function placeRecord(row: Place): AtlasRecord {
  return {
    kind: "place",
    row,
    id: row.id,
    title: row.name,
    period: row.period,
    agencyIds: row.agencyIds,
    activityTypeIds: row.activityTypeId === null ? [] : [row.activityTypeId],
    countries: placeCountries(row),
    grade: row.grade,
    areaIds: [row.areaId],
    position: isPlacedAtPoint(row) ? row.position : null,
    evidence: row.evidence,
    caveatIds: row.caveatIds,
  };
}

/** A crossing belongs to both sides of its line; the country of a record is a field, never point-in-polygon. */
function placeCountries(row: Place): string[] {
  return row.crossing === null
    ? [row.countryCode]
    : unique([row.countryCode, ...row.crossing.pair.split("-")]);
}

function recommendationRecord(row: Recommendation, lookups: Lookups): AtlasRecord {
  return {
    kind: "recommendation",
    row,
    id: row.id,
    title: describeRecommendation(row, lookups.sources.get(row.sourceId)),
    period: row.period,
    agencyIds: row.agencyIds,
    activityTypeIds: ["audit"],
    countries: row.countries,
    grade: row.grade,
    areaIds: row.countries,
    position: null,
    evidence: row.evidence,
    caveatIds: row.caveatIds,
  };
}

function flowRecord(row: Flow, lookups: Lookups): AtlasRecord {
  const measure = lookups.measures.get(row.measureId);
  const origin = lookups.areas.get(row.originAreaId);
  const destination = lookups.areas.get(row.destinationAreaId);
  return {
    kind: "flow",
    row,
    id: row.id,
    title: describeFlow(origin, destination),
    period: row.period,
    agencyIds: row.agencyIds,
    activityTypeIds: measure ? [measure.activityTypeId] : [],
    countries: unique([...(origin?.countries ?? []), ...(destination?.countries ?? [])]),
    grade: row.grade,
    areaIds: [row.originAreaId, row.destinationAreaId],
    position: null,
    evidence: row.evidence,
    caveatIds: unique([...row.caveatIds, ...(measure?.caveatIds ?? [])]),
  };
}

function corridorRecord(row: Corridor): AtlasRecord {
  return {
    kind: "corridor",
    row,
    id: row.id,
    title: row.name,
    period: row.period,
    agencyIds: [],
    activityTypeIds: ["source-flow"],
    countries: row.countries,
    grade: row.grade,
    areaIds: [],
    position: null,
    evidence: row.evidence,
    caveatIds: row.caveatIds,
  };
}

function borderRecord(row: Border): AtlasRecord {
  return {
    kind: "border",
    row,
    id: row.id,
    title: row.name,
    period: null,
    agencyIds: [],
    activityTypeIds: [],
    countries: row.countries,
    grade: row.grade,
    areaIds: [],
    position: null,
    evidence: row.evidence,
    caveatIds: row.caveatIds,
  };
}

function contextRecordsOf(series: ContextSeries, lookups: Lookups): AtlasRecord[] {
  const measure = lookups.measures.get(series.measureId);
  return series.areaIds.flatMap((areaId, areaIndex) =>
    series.years.map((year, yearIndex): AtlasRecord => {
      const id = `${series.id}-${areaId.toLowerCase()}-${year}`;
      const value = series.values[areaIndex]?.[yearIndex] ?? null;
      const area = lookups.areas.get(areaId);
      return {
        kind: "context",
        row: { id, series, areaId, year, value, partial: series.partialYears.includes(year) },
        id,
        title: describeContextFigure(series, measure, area, year),
        period: { start: String(year), end: String(year), basis: "calendar" },
        agencyIds: [],
        activityTypeIds: ["violence-context"],
        countries: area?.countries ?? [],
        grade: series.grade,
        areaIds: [areaId],
        position: null,
        evidence: series.evidence,
        caveatIds: unique([...series.caveatIds, ...(measure?.caveatIds ?? [])]),
      };
    }),
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
