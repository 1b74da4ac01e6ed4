import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { TEST_ROWS } from "@/panels/atlas-for-test";
import { failingClauses, withoutClauses } from "./filter-status";

const atlas = buildAtlas(TEST_ROWS);
const filter: Filter = {
  ...EMPTY_FILTER,
  years: { from: 2017, to: 2018 },
  agencyIds: ["dea"],
  grades: ["A"],
};

function failing(id: string): string[] {
  const record = atlas.byId.get(id);
  return record === undefined ? ["no such record"] : failingClauses(record, atlas, filter);
}

describe(failingClauses, () => {
  it("is empty for a record that passes", () => {
    expect(failing("tracing")).toEqual([]);
  });

  it("names every clause that the record fails, and no other", () => {
    expect(failing("marking")).toEqual(["years", "agency"]);
  });

  it("does not hold a missing attribute against a record", () => {
    expect(failing("survey")).toEqual([]);
  });
});

describe(withoutClauses, () => {
  it("lets the record through and keeps the rest of the filter", () => {
    expect(withoutClauses(filter, ["years", "agency"])).toEqual({ ...EMPTY_FILTER, grades: ["A"] });
  });
});
