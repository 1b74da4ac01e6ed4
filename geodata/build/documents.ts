/**
 * Tables of sources and caveats, as every source folder may have them: `sources.csv`, `caveats.csv`.
 * Knows the columns, never a particular folder.
 */
import { GRADES, SOURCE_TYPES } from "@/datasets/schema";
import type { Caveat, Source } from "@/datasets/schema";
import { evidence, oneOf, optional, required, requiredText } from "./cells";
import { cell, list, localized } from "./raw";
import type { RawRow } from "./raw";

/** One row of a `sources.csv`. */
export function parseSource(row: RawRow): Source {
  return {
    id: required(row, "id"),
    title: required(row, "title"),
    publisher: required(row, "publisher"),
    published: optional(row, "published"),
    url: optional(row, "url"),
    licence: requiredText(row, "licence"),
    type: oneOf(row, "type", SOURCE_TYPES),
    grade: oneOf(row, "grade", GRADES),
    language: oneOf(row, "language", ["en", "es"]),
    note: localized(row, "note"),
    caveatIds: list(row, "caveats"),
  };
}

/** One row of a `caveats.csv`; a caveat of the atlas itself has no evidence. */
export function parseCaveat(row: RawRow): Caveat {
  return {
    id: required(row, "id"),
    text: requiredText(row, "text"),
    evidence: cell(row, "evidence") === "" ? [] : evidence(row),
    severity: oneOf(row, "severity", ["reading", "context"]),
  };
}
