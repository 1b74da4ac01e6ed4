/**
 * Places: ports of entry and crossings, forensic laboratories, agency offices, program sites.
 * A pure parse of four source folders. A place known only by its state has no coordinates in the
 * tables: it takes the anchor of the state, so that it can never be drawn at the capital.
 */
import type { PartialRows } from "@/datasets/catalogue";
import { GRADES, PLACE_KINDS, PRECISIONS } from "@/datasets/schema";
import type { Place } from "@/datasets/schema";
import type { Position } from "@/geo/position";
import type { LocalizedText } from "@/text/locale";
import { readStates } from "./anchors";
import {
  evidence,
  oneOf,
  optional,
  optionalNumber,
  parseTable,
  period,
  required,
  requiredText,
} from "./cells";
import { parseCaveatRow, parseSourceRow } from "./reference-rows";
import {
  parseCrossingFacet,
  parseLabFacet,
  parseOfficeFacet,
  parseSiteFacet,
} from "./place-facets";
import { readPositionNotes } from "./position-notes";
import { list, localized } from "./raw";
import type { RawRow } from "./raw";

/** What all four tables need to be read. */
type Context = {
  readonly notes: ReadonlyMap<string, LocalizedText>;
  readonly anchors: ReadonlyMap<string, Position>;
};

type FacetParser = (row: RawRow) => Pick<Place, "crossing" | "lab" | "office" | "site">;

function position(row: RawRow, { anchors }: Context): Position {
  const lng = optionalNumber(row, "lng");
  const lat = optionalNumber(row, "lat");
  const stateOnly = required(row, "precision") === "admin1";
  if (stateOnly) {
    const anchor = anchors.get(required(row, "area"));
    if (lng !== null || lat !== null) throw new Error(`a state-level place has no "lng", "lat"`);
    if (anchor === undefined) throw new Error(`no anchor for "area" ${required(row, "area")}`);
    return anchor;
  }
  if (lng === null || lat === null) throw new Error(`"lng" or "lat" is empty`);
  return [lng, lat];
}

function positionNote(row: RawRow, { notes }: Context): LocalizedText {
  const note = notes.get(required(row, "position"));
  if (note === undefined) throw new Error(`"position" ${required(row, "position")} is not listed`);
  return note;
}

function parsePlace(row: RawRow, context: Context, facets: FacetParser): Place {
  return {
    id: required(row, "id"),
    kind: oneOf(row, "kind", PLACE_KINDS),
    name: requiredText(row, "name"),
    countryCode: required(row, "country"),
    areaId: required(row, "area"),
    locality: optional(row, "locality"),
    position: position(row, context),
    precision: oneOf(row, "precision", PRECISIONS),
    positionNote: positionNote(row, context),
    agencyIds: list(row, "agencies"),
    activityTypeId: optional(row, "activity_type"),
    period: period(row),
    summary: localized(row, "summary"),
    ...facets(row),
    evidence: evidence(row),
    grade: oneOf(row, "grade", GRADES),
    caveatIds: list(row, "caveats"),
    note: localized(row, "note"),
  };
}

const FOLDERS: readonly (readonly [folder: string, facets: FacetParser])[] = [
  ["ports-of-entry", parseCrossingFacet],
  ["forensic-labs", parseLabFacet],
  ["agency-offices", parseOfficeFacet],
  ["program-sites", parseSiteFacet],
];

/** The places of all four folders with their sources and caveats. */
export function buildPlaces(): PartialRows {
  const context: Context = {
    notes: readPositionNotes(),
    anchors: new Map(readStates().map(({ id, anchor }) => [id, anchor])),
  };
  return {
    places: FOLDERS.flatMap(([folder, facets]) =>
      parseTable(`${folder}/places.csv`, (row) => parsePlace(row, context, facets)),
    ),
    sources: FOLDERS.flatMap(([folder]) => parseTable(`${folder}/sources.csv`, parseSourceRow)),
    caveats: ["agency-offices", "program-sites"].flatMap((folder) =>
      parseTable(`${folder}/caveats.csv`, parseCaveatRow),
    ),
  };
}
