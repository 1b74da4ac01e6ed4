/**
 * Rows of the reference tables that the statistics and the context tables share: sources, caveats, measures.
 * A pure parse; knows the columns, never a particular table.
 */
import {
  GRADES,
  MEASURE_KINDS,
  SOURCE_TYPES,
  type Caveat,
  type Evidence,
  type Measure,
  type Source,
} from "@/datasets/schema";
import { evidence, oneOf, optional, required, requiredText } from "./cells";
import { cell, list, localized, type RawRow } from "./raw";

const LANGUAGES = ["en", "es"] as const;

/** One source from a `sources.csv`; an empty `url` or `published` is null. */
export function parseSourceRow(row: RawRow): Source {
  return {
    id: required(row, "id"),
    title: required(row, "title"),
    publisher: required(row, "publisher"),
    published: optional(row, "published"),
    url: optional(row, "url"),
    licence: requiredText(row, "licence"),
    type: oneOf(row, "type", SOURCE_TYPES),
    grade: oneOf(row, "grade", GRADES),
    language: oneOf(row, "language", LANGUAGES),
    note: localized(row, "note"),
    caveatIds: list(row, "caveat_ids"),
  };
}

/** One caveat; an empty `evidence` cell means that the atlas itself makes the remark. */
export function parseCaveatRow(row: RawRow): Caveat {
  return {
    id: required(row, "id"),
    text: requiredText(row, "text"),
    evidence: cell(row, "evidence") === "" ? [] : evidence(row),
    severity: oneOf(row, "severity", ["reading", "context"]),
  };
}

/** One measure; throws when a share or a rate does not say what it is of. */
export function parseMeasureRow(row: RawRow): Measure {
  const kind = oneOf(row, "kind", MEASURE_KINDS);
  const denominator = localized(row, "denominator");
  if ((kind === "share" || kind === "rate") && denominator === null) {
    throw new Error(`"denominator" is empty for a ${kind}`);
  }
  return {
    id: required(row, "id"),
    label: requiredText(row, "label"),
    shortLabel: requiredText(row, "short_label"),
    kind,
    unit: requiredText(row, "unit"),
    denominator,
    series: required(row, "series"),
    activityTypeId: required(row, "activity_type"),
    caveatIds: list(row, "caveat_ids"),
    mappable: oneOf(row, "mappable", ["yes", "no"]) === "yes",
  };
}

/** The columns `source_id` and `locator` as the one evidence of a figure. */
export function sourceEvidence(row: RawRow): Evidence[] {
  return [{ sourceId: required(row, "source_id"), locator: required(row, "locator") }];
}
