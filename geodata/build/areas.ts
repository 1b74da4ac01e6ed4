/**
 * Areas that figures belong to: countries, admin-1 areas from the geometry, and special areas
 * (groups of countries, field offices, counties) from the registry table.
 */
import type { PartialRows } from "@/datasets/catalogue";
import { AREA_KINDS } from "@/datasets/schema";
import type { Area } from "@/datasets/schema";
import { readStates } from "./anchors";
import { oneOf, optionalNumber, parseTable, required, requiredText } from "./cells";
import { list } from "./raw";
import type { RawRow } from "./raw";

/** The anchor columns; null when the area cannot be placed on a map. */
function anchor(row: RawRow): Area["anchor"] {
  const lng = optionalNumber(row, "anchor_lng");
  const lat = optionalNumber(row, "anchor_lat");
  return lng === null || lat === null ? null : [lng, lat];
}

function parseCountry(row: RawRow, states: readonly Area[]): Area {
  const id = required(row, "id");
  const members = states.filter((state) => state.parentId === id).map((state) => state.id);
  return {
    id,
    name: requiredText(row, "name"),
    kind: "country",
    countries: [id],
    parentId: null,
    memberIds: members.toSorted(),
    anchor: anchor(row),
  };
}

function parseSpecialArea(row: RawRow): Area {
  const countries = list(row, "countries");
  const kind = oneOf(row, "kind", AREA_KINDS);
  const [only] = countries;
  return {
    id: required(row, "id"),
    name: requiredText(row, "name"),
    kind,
    countries,
    parentId: kind !== "group" && countries.length === 1 && only !== undefined ? only : null,
    memberIds: list(row, "members"),
    anchor: anchor(row),
  };
}

/** Countries, the 143 admin-1 areas and the special areas. */
export function buildAreas(): PartialRows {
  const states = readStates().map((state): Area => {
    const country = state.id.slice(0, 2);
    return {
      id: state.id,
      name: state.name,
      kind: "admin1",
      countries: [country],
      parentId: country,
      memberIds: [],
      anchor: state.anchor,
    };
  });
  return {
    areas: [
      ...parseTable("registry/country-anchors.csv", (row) => parseCountry(row, states)),
      ...states,
      ...parseTable("registry/special-areas.csv", parseSpecialArea),
    ],
  };
}
