/** A small atlas for the tests of the panels: three agencies of two departments, four activities. */
import type { PartialRows } from "@/datasets/catalogue";
import type { Activity } from "@/datasets/schema";

function text(words: string) {
  return { en: words, es: `${words} (es)` };
}

function activity(
  id: string,
  agencyIds: readonly string[],
  countries: string[],
  years: readonly [string, string] | null,
): Activity {
  return {
    id,
    title: text(id),
    summary: text(`summary of ${id}`),
    activityTypeId: "forensics",
    agencies: agencyIds.map((agencyId) => ({ agencyId, role: "implementer" })),
    countries,
    areaIds: [],
    period: years === null ? null : { start: years[0], end: years[1], basis: "calendar" },
    status: "not-stated",
    verdict: null,
    keyActivity: null,
    targets: [],
    results: [],
    obligations: [],
    placeIds: [],
    precision: "country",
    evidence: [{ sourceId: "gao", locator: "line 1" }],
    grade: "A",
    caveatIds: [],
  };
}

function agency(id: string, groupId: string) {
  const name = text(id.toUpperCase());
  return { id, name, abbreviation: name, groupId, color: "other-us" as const };
}

export const TEST_ROWS: PartialRows = {
  "agency-groups": [
    { id: "doj", name: text("Justice") },
    { id: "dod", name: text("Defense") },
  ],
  agencies: [
    agency("atf", "doj"),
    agency("dea", "doj"),
    agency("dtra", "dod"),
    agency("idle", "doj"),
  ],
  "activity-types": [{ id: "forensics", name: text("Forensics"), group: "program" }],
  areas: [
    {
      id: "MX",
      name: text("Mexico"),
      kind: "country",
      countries: ["MX"],
      parentId: null,
      memberIds: [],
      anchor: null,
    },
  ],
  activities: [
    activity("marking", ["atf"], ["MX"], ["2010", "2014"]),
    activity("tracing", ["atf", "dea"], ["MX", "GT"], ["2012", "2020"]),
    activity("stockpile", ["dtra"], ["BZ"], ["2015", "2016"]),
    activity("survey", [], [], null),
  ],
};
