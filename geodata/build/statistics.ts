/**
 * Published figures on traced, seized and estimated firearms, and the flows between named areas: one record per
 * row of the tables below geodata/sources, nothing added up, nothing interpolated.
 *
 * Every table is one family: figures that were published together and are counted together in row-counts.csv.
 * Which figures may stand in one line is the measure's `series`, decided in statistics/measures.csv. Rows that
 * repeat a figure of an audited document are not here: evidence.ts carries them (statistics/left-out.csv).
 */
import type { PartialRows } from "@/datasets/catalogue";
import { GRADES, MISSING, QUALIFIERS, type Flow, type Observation } from "@/datasets/schema";
import { oneOf, optionalNumber, optionalOneOf, parseTable, period, required } from "./cells";
import { list, localized, type RawRow } from "./raw";
import { parseCaveatRow, parseMeasureRow, parseSourceRow, sourceEvidence } from "./reference-rows";

/** Folders with an observations.csv, in the order in which the tables were collected. */
export const STATISTICS_FAMILIES = [
  "atf-mexico-traces",
  "atf-central-america-traces",
  "central-america-seizures",
  "fgr-seizures",
  "sedena-seizures",
  "inegi-census-seizures",
  "mexico-stock-and-long-run",
  "us-source-states",
  "us-southbound-seizures",
  "sdg-16-4-2",
] as const;

export type StatisticsFamily = (typeof STATISTICS_FAMILIES)[number];

/** Folders with a flows.csv. */
export const FLOW_FAMILIES = [
  "flows-us-to-mexico",
  "sedena-city-pairs",
  "gao-source-states",
] as const;

export type FlowFamily = (typeof FLOW_FAMILIES)[number];

/** All records of the statistics tables, in table order. Throws on a cell that cannot be read. */
export function buildStatistics(): PartialRows {
  return {
    sources: parseTable("statistics/sources.csv", parseSourceRow),
    caveats: parseTable("statistics/caveats.csv", parseCaveatRow),
    measures: parseTable("statistics/measures.csv", parseMeasureRow),
    observations: STATISTICS_FAMILIES.flatMap(readObservations),
    flows: FLOW_FAMILIES.flatMap(readFlows),
  };
}

/** The figures of one family. */
export function readObservations(family: StatisticsFamily): Observation[] {
  return parseTable(`${family}/observations.csv`, parseObservationRow);
}

/** The flows of one family. */
export function readFlows(family: FlowFamily): Flow[] {
  return parseTable(`${family}/flows.csv`, parseFlowRow);
}

function parseObservationRow(row: RawRow): Observation {
  const value = optionalNumber(row, "value");
  const missing = optionalOneOf(row, "missing", MISSING);
  if ((value === null) !== (missing !== null)) {
    throw new Error(`either "value" or "missing" must be given, not both`);
  }
  return {
    id: required(row, "id"),
    measureId: required(row, "measure_id"),
    areaId: required(row, "area_id"),
    period: period(row),
    value,
    missing,
    valueText: null,
    qualifier: oneOf(row, "qualifier", QUALIFIERS),
    breakdown: localized(row, "breakdown"),
    denominator: localized(row, "denominator"),
    agencyIds: list(row, "agency_ids"),
    activityId: null,
    evidence: sourceEvidence(row),
    grade: oneOf(row, "grade", GRADES),
    caveatIds: list(row, "caveat_ids"),
    note: localized(row, "note"),
  };
}

/** A flow without `value` and without `share_percent` is one whose volume nobody published. */
function parseFlowRow(row: RawRow): Flow {
  return {
    id: required(row, "id"),
    originAreaId: required(row, "origin_area_id"),
    destinationAreaId: required(row, "destination_area_id"),
    measureId: required(row, "measure_id"),
    value: optionalNumber(row, "value"),
    sharePercent: optionalNumber(row, "share_percent"),
    denominator: localized(row, "denominator"),
    period: period(row),
    agencyIds: list(row, "agency_ids"),
    evidence: sourceEvidence(row),
    grade: oneOf(row, "grade", GRADES),
    caveatIds: list(row, "caveat_ids"),
  };
}
