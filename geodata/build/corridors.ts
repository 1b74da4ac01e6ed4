/**
 * Corridors: a few generalised routes whose direction a document states. Always schematic, never an
 * observed track; the caveat that says so is on every one of them.
 */
import type { PartialRows } from "@/datasets/catalogue";
import { GRADES } from "@/datasets/schema";
import type { Corridor } from "@/datasets/schema";
import type { Position } from "@/geo/position";
import { evidence, oneOf, parseTable, period, required, requiredText } from "./cells";
import { list } from "./raw";
import type { RawRow } from "./raw";
import { parseCaveatRow } from "./reference-rows";

/** "lng lat;lng lat;…", in the direction of travel, one decimal: about 11 km. */
function line(row: RawRow): Position[] {
  return list(row, "line").map((pair) => {
    const match = /^(-?\d+(?:\.\d)?) (-?\d+(?:\.\d)?)$/.exec(pair);
    if (!match) throw new Error(`"line" needs "lng lat" with one decimal, not "${pair}"`);
    return [Number(match[1]), Number(match[2])];
  });
}

function parseCorridor(row: RawRow): Corridor {
  return {
    id: required(row, "id"),
    name: requiredText(row, "name"),
    summary: requiredText(row, "summary"),
    line: line(row),
    countries: list(row, "countries"),
    period: period(row),
    evidence: evidence(row),
    grade: oneOf(row, "grade", GRADES),
    caveatIds: list(row, "caveats"),
  };
}

/** The corridors with the caveat that goes with them. */
export function buildCorridors(): PartialRows {
  return {
    corridors: parseTable("corridors/corridors.csv", parseCorridor),
    caveats: parseTable("corridors/caveats.csv", parseCaveatRow),
  };
}
