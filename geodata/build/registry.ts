/**
 * The closed lists that records refer to: agencies, their groups and the activity types.
 * A pure parse of geodata/sources/registry.
 */
import type { PartialRows } from "@/datasets/catalogue";
import { AGENCY_COLORS } from "@/datasets/schema";
import { oneOf, parseTable, required, requiredText } from "./cells";

const TYPE_GROUPS = ["program", "evidence", "oversight"] as const;

/** Agencies, agency groups and activity types. */
export function buildRegistry(): PartialRows {
  return {
    agencies: parseTable("registry/agencies.csv", (row) => ({
      id: required(row, "id"),
      name: requiredText(row, "name"),
      abbreviation: requiredText(row, "abbr"),
      groupId: required(row, "group"),
      color: oneOf(row, "color", AGENCY_COLORS),
    })),
    "agency-groups": parseTable("registry/agency-groups.csv", (row) => ({
      id: required(row, "id"),
      name: requiredText(row, "name"),
    })),
    "activity-types": parseTable("registry/activity-types.csv", (row) => ({
      id: required(row, "id"),
      name: requiredText(row, "name"),
      group: oneOf(row, "group", TYPE_GROUPS),
    })),
  };
}
