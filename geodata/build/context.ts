/**
 * Context: homicides by Mexican state and year, complete tables in columns. Homicides are never evidence of
 * trafficking and are counted apart from the records.
 *
 * Raw tables are matrices (one row per area, one column per year) named in context/series.csv. Nothing is
 * computed here: rates, sums for the country and the choice of cause of death are the sources' own.
 */
import type { PartialRows } from "@/datasets/catalogue";
import { GRADES, type ContextSeries } from "@/datasets/schema";
import { oneOf, optionalNumber, parseTable, required } from "./cells";
import { list, localized, readTable, type RawRow } from "./raw";
import { parseCaveatRow, parseMeasureRow, parseSourceRow, sourceEvidence } from "./reference-rows";

/** All context series with their sources, measures and caveats. Throws on a cell that cannot be read. */
export function buildContext(): PartialRows {
  return {
    sources: parseTable("context/sources.csv", parseSourceRow),
    caveats: parseTable("context/caveats.csv", parseCaveatRow),
    measures: parseTable("context/measures.csv", parseMeasureRow),
    context: parseTable("context/series.csv", parseSeriesRow),
  };
}

function parseSeriesRow(row: RawRow): ContextSeries {
  return {
    id: required(row, "id"),
    measureId: required(row, "measure_id"),
    breakdown: localized(row, "breakdown"),
    ...readMatrix(required(row, "table")),
    partialYears: list(row, "partial_years").map(Number),
    evidence: sourceEvidence(row),
    grade: oneOf(row, "grade", GRADES),
    caveatIds: list(row, "caveat_ids"),
  };
}

/** `area_id` and one column per year; an empty cell is null, which means "not in the source". */
function readMatrix(path: string): Pick<ContextSeries, "areaIds" | "years" | "values"> {
  const rows = readTable(path);
  const yearColumns = Object.keys(rows[0] ?? {}).filter((column) => column !== "area_id");
  if (yearColumns.some((column) => !/^\d{4}$/.test(column))) {
    throw new Error(`${path}: a column is not a year: ${yearColumns.join(", ")}`);
  }
  return {
    areaIds: rows.map((row) => required(row, "area_id")),
    years: yearColumns.map(Number),
    values: rows.map((row) => yearColumns.map((column) => optionalNumber(row, column))),
  };
}
