/**
 * The records that rest on the five founding documents and on the table of U.S. programs and funding:
 * sources, caveats, measures, observations, activities with their figures, recommendations.
 *
 * A pure parse of geodata/sources/evidence, of the documents' source.json files and of
 * geodata/sources/us-programs-and-funding. Nothing is computed or joined here except figures to their activity.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import type { PartialRows } from "@/datasets/catalogue";
import {
  ACTIVITY_STATUSES,
  AGENCY_ROLES,
  GRADES,
  MISSING,
  PRECISIONS,
  QUALIFIERS,
  RECOMMENDATION_STATUSES,
  VERDICTS,
  sourceSchema,
  type Activity,
  type Figure,
  type Observation,
  type Recommendation,
  type Source,
} from "@/datasets/schema";
import {
  evidence,
  oneOf,
  optional,
  optionalNumber,
  optionalOneOf,
  parseTable,
  period,
  required,
  requiredText,
} from "./cells";
import { list, localized, SOURCES_DIR, type RawRow } from "./raw";
import { parseCaveatRow, parseMeasureRow, parseSourceRow } from "./reference-rows";

const DOCUMENT_IDS = [
  "gao-16-235",
  "gao-16-235-highlights",
  "gao-16-223",
  "gao-21-322",
  "cnn-2010-doj-oig",
] as const;

const FIGURE_ROLES = ["target", "result", "obligation"] as const;

/** A figure as tabulated: still with the activity and the list it belongs to. */
type FigureRow = { activityId: string; role: (typeof FIGURE_ROLES)[number]; figure: Figure };

/** Everything the evidence tables hold, in table order. Throws on a cell that cannot be read. */
export function buildEvidence(): PartialRows {
  const figures = parseTable("evidence/figures.csv", parseFigure);
  const activities = parseTable("evidence/activities.csv", (row) => parseActivity(row, figures));
  rejectFiguresWithoutActivity(figures, activities);
  return {
    sources: [
      ...DOCUMENT_IDS.map(readDocument),
      ...parseTable("us-programs-and-funding/sources.csv", parseSourceRow),
    ],
    caveats: parseTable("evidence/caveats.csv", parseCaveatRow),
    measures: [
      ...parseTable("evidence/measures.csv", parseMeasureRow),
      ...parseTable("us-programs-and-funding/measures.csv", parseMeasureRow),
    ],
    observations: [
      ...parseTable("evidence/observations.csv", parseObservation),
      ...parseTable("us-programs-and-funding/observations.csv", parseObservation),
    ],
    activities,
    recommendations: parseTable("evidence/recommendations.csv", parseRecommendation),
  };
}

function readDocument(id: string): Source {
  const file = join(SOURCES_DIR, id, "source.json");
  const result = z.safeParse(sourceSchema, JSON.parse(readFileSync(file, "utf8")));
  if (!result.success) throw new Error(`${id}/source.json: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** A figure, a magnitude in words, or a typed gap: exactly one way to be without a number. */
function parseObservation(row: RawRow): Observation {
  const value = optionalNumber(row, "value");
  const valueText = localized(row, "value_text");
  const missing = optionalOneOf(row, "missing", MISSING);
  if ((missing !== null) !== (value === null && valueText === null)) {
    throw new Error(`"missing" must be given exactly when "value" and "value_text" are empty`);
  }
  return {
    id: required(row, "id"),
    measureId: required(row, "measure_id"),
    areaId: required(row, "area_id"),
    period: period(row),
    value,
    missing,
    valueText,
    qualifier: oneOf(row, "qualifier", QUALIFIERS),
    breakdown: localized(row, "breakdown"),
    denominator: localized(row, "denominator"),
    agencyIds: list(row, "agency_ids"),
    activityId: optional(row, "activity_id"),
    evidence: evidence(row),
    grade: oneOf(row, "grade", GRADES),
    caveatIds: list(row, "caveat_ids"),
    note: localized(row, "note"),
  };
}

function parseFigure(row: RawRow): FigureRow {
  return {
    activityId: required(row, "activity_id"),
    role: oneOf(row, "role", FIGURE_ROLES),
    figure: {
      label: requiredText(row, "label"),
      value: optionalNumber(row, "value"),
      text: localized(row, "text"),
      unit: localized(row, "unit"),
      qualifier: oneOf(row, "qualifier", QUALIFIERS),
      period: period(row),
      evidence: evidence(row),
    },
  };
}

function parseActivity(row: RawRow, figures: readonly FigureRow[]): Activity {
  const id = required(row, "id");
  const own = figures.filter((figure) => figure.activityId === id);
  const figuresOf = (role: FigureRow["role"]) =>
    own.filter((figure) => figure.role === role).map((figure) => figure.figure);
  return {
    id,
    title: requiredText(row, "title"),
    summary: requiredText(row, "summary"),
    activityTypeId: required(row, "activity_type"),
    agencies: list(row, "agencies").map(parseAgencyRole),
    countries: list(row, "countries"),
    areaIds: list(row, "area_ids"),
    period: period(row),
    status: oneOf(row, "status", ACTIVITY_STATUSES),
    verdict: optionalOneOf(row, "verdict", VERDICTS),
    keyActivity: optionalNumber(row, "key_activity"),
    targets: figuresOf("target"),
    results: figuresOf("result"),
    obligations: figuresOf("obligation"),
    placeIds: list(row, "place_ids"),
    precision: oneOf(row, "precision", PRECISIONS),
    evidence: evidence(row),
    grade: oneOf(row, "grade", GRADES),
    caveatIds: list(row, "caveat_ids"),
  };
}

/** `atf=implementer` in the `agencies` column of activities. */
function parseAgencyRole(text: string): Activity["agencies"][number] {
  const [agencyId = "", roleText = ""] = text.split("=");
  const role = AGENCY_ROLES.find((candidate) => candidate === roleText);
  if (agencyId === "" || role === undefined)
    throw new Error(`"agencies" needs "agency=role", not "${text}"`);
  return { agencyId, role };
}

function parseRecommendation(row: RawRow): Recommendation {
  const count = optionalNumber(row, "count");
  if (count === null) throw new Error(`"count" is empty`);
  return {
    id: required(row, "id"),
    sourceId: required(row, "source_id"),
    number: optionalNumber(row, "number"),
    count,
    text: requiredText(row, "text"),
    agencyIds: list(row, "agency_ids"),
    countries: list(row, "countries"),
    period: period(row),
    status: oneOf(row, "status", RECOMMENDATION_STATUSES),
    statusAsOf: localized(row, "status_as_of"),
    statusDetail: localized(row, "status_detail"),
    evidence: evidence(row),
    grade: oneOf(row, "grade", GRADES),
    caveatIds: list(row, "caveat_ids"),
  };
}

function rejectFiguresWithoutActivity(
  figures: readonly FigureRow[],
  activities: readonly Activity[],
): void {
  const ids = new Set(activities.map((activity) => activity.id));
  for (const { activityId, figure } of figures) {
    if (!ids.has(activityId)) {
      throw new Error(
        `evidence/figures.csv: no activity "${activityId}" (figure "${figure.label.en}")`,
      );
    }
  }
}
