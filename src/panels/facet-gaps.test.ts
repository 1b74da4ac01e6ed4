import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { facetGapMessages } from "@/text/messages/facet-gaps";
import { TEST_ROWS } from "./atlas-for-test";
import { facetGaps } from "./facet-gaps";

const atlas = buildAtlas(TEST_ROWS);
const table = buildRecordTable(atlas.records, atlas);

function gapsOf(patch: Partial<Filter>) {
  const filter = { ...EMPTY_FILTER, ...patch };
  const { pass, count, facetCounts } = evaluateFilter(table, filter);
  return { gaps: facetGaps(filter, table.columns, pass), count, facetCounts };
}

describe(facetGaps, () => {
  it("explains the difference between the count of a ticked value and of what is shown", () => {
    const { gaps, count, facetCounts } = gapsOf({ agencyIds: ["dtra"] });
    const missing = count - (facetCounts.agency.get("dtra") ?? 0);
    expect(missing).toBeGreaterThan(0);
    expect(gaps).toEqual([{ facet: "agency", count: missing }]);
  });

  it("is silent about facets that restrict nothing, and about grades", () => {
    expect(gapsOf({}).gaps).toEqual([]);
    expect(gapsOf({ grades: ["A"], text: "x" }).gaps).toEqual([]);
  });

  it("counts only what is shown", () => {
    expect(gapsOf({ agencyIds: ["dtra"], text: "nowhere at all" }).gaps).toEqual([]);
  });

  it("is said in both languages", () => {
    expect(facetGapMessages.en.gap("agency", 76, "76")).toBe("76 have no agency");
    expect(facetGapMessages.en.gap("country", 1, "1")).toBe("1 has no country");
    expect(facetGapMessages.es.gap("activityType", 76, "76")).toBe("76 sin tipo de actividad");
  });
});
