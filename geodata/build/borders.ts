/**
 * Border records: named sections with their pair, names and notes. Their geometry is the object
 * `borders` of admin.topojson, by the same id. Lengths are left out: a line at this scale has none
 * that could be quoted.
 */
import type { PartialRows } from "@/datasets/catalogue";
import { BORDER_PAIRS } from "@/datasets/schema";
import type { Border } from "@/datasets/schema";
import type { Bbox, Position } from "@/geo/position";
import { lineOf, readBorderLines } from "./border-lines";
import { oneOf, parseTable, required, requiredText } from "./cells";
import { list, localized } from "./raw";
import type { RawRow } from "./raw";
import { parseCaveatRow, parseSourceRow } from "./reference-rows";

/** Three decimals, about 110 m: enough to fly to. */
const round = (degrees: number): number => Number(degrees.toFixed(3));

function boundingBox(line: readonly Position[]): Bbox {
  const lngs = line.map(([lng]) => lng);
  const lats = line.map(([, lat]) => lat);
  return [
    round(Math.min(...lngs)),
    round(Math.min(...lats)),
    round(Math.max(...lngs)),
    round(Math.max(...lats)),
  ];
}

function parseBorder(row: RawRow, lines: ReadonlyMap<string, readonly Position[]>): Border {
  const disputed = oneOf(row, "disputed", ["yes", "no"]) === "yes";
  const caveatIds = ["cav-line-not-legal"];
  return {
    id: required(row, "id"),
    pair: oneOf(row, "pair", BORDER_PAIRS),
    name: requiredText(row, "name"),
    kind: oneOf(row, "kind", ["river", "land"]),
    disputed,
    countries: list(row, "countries"),
    bbox: boundingBox(lineOf(lines, required(row, "section"))),
    note: localized(row, "note"),
    evidence: [
      { sourceId: "osm-outline", locator: `borders.geojson, ${required(row, "section")}` },
    ],
    grade: "A",
    caveatIds: disputed ? ["cav-belize-guatemala-dispute", ...caveatIds] : caveatIds,
  };
}

/** The 20 border records with the sources of the base geometry. */
export function buildBorders(): PartialRows {
  const lines = readBorderLines();
  return {
    borders: parseTable("borders/borders.csv", (row) => parseBorder(row, lines)),
    caveats: parseTable("borders/caveats.csv", parseCaveatRow),
    sources: parseTable("base/sources.csv", parseSourceRow),
  };
}
