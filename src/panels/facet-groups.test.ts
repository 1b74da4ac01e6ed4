import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { buildRecordTable } from "@/filters/record-table";
import { TEST_ROWS } from "./atlas-for-test";
import {
  agencyGroups,
  countLacking,
  groupState,
  shortened,
  withGroupToggled,
  type FacetGroup,
} from "./facet-groups";

const atlas = buildAtlas(TEST_ROWS);
const sizes = new Map([
  ["atf", 2],
  ["dea", 1],
  ["dtra", 5],
]);

function group(id: string, ...values: readonly string[]): FacetGroup {
  const words = { en: id, es: id };
  const options = values.map((value, index) => ({
    value,
    text: words,
    name: words,
    size: 100 - index,
    color: null,
  }));
  return { id, name: words, options };
}

describe(agencyGroups, () => {
  it("orders groups and agencies by records and leaves out agencies of no record", () => {
    const listed = agencyGroups(atlas, sizes).map(({ id, options }) => [
      id,
      options.map(({ value }) => value),
    ]);
    expect(listed).toEqual([
      ["dod", ["dtra"]],
      ["doj", ["atf", "dea"]],
    ]);
  });
});

describe(groupState, () => {
  const doj = group("doj", "atf", "dea");

  it.each([
    [[], false],
    [["dtra"], false],
    [["atf"], "mixed"],
    [["atf", "dea", "dtra"], true],
  ])("of %j is %s", (chosen, expected) => {
    expect(groupState(doj, new Set(chosen))).toBe(expected);
  });
});

describe(withGroupToggled, () => {
  const doj = group("doj", "atf", "dea");

  it("ticks all of a group that is ticked in part, and keeps other groups", () => {
    expect(withGroupToggled(["dtra", "atf"], doj)).toEqual(["dtra", "atf", "dea"]);
  });

  it("unticks a group that is ticked whole", () => {
    expect(withGroupToggled(["atf", "dtra", "dea"], doj)).toEqual(["dtra"]);
  });
});

describe(shortened, () => {
  const groups = [group("a", "a1", "a2", "a3", "a4"), group("b", "b1", "b2", "b3", "b4")];
  const valuesOf = (list: readonly FacetGroup[]) =>
    list.map(({ options }) => options.map(({ value }) => value).join(" "));

  it("keeps the largest of all groups", () => {
    expect(valuesOf(shortened(groups, 4, new Set()))).toEqual(["a1 a2", "b1 b2"]);
  });

  it("never hides a chosen value", () => {
    expect(valuesOf(shortened(groups, 4, new Set(["b4"])))).toEqual(["a1 a2", "b1 b2 b4"]);
  });

  it("does not hide a single one", () => {
    expect(shortened(groups, 7, new Set())).toBe(groups);
  });
});

describe(countLacking, () => {
  it("counts the passing rows without any value", () => {
    const table = buildRecordTable(atlas.records, atlas);
    const all = new Uint8Array(table.length).fill(1);
    expect(countLacking(table.columns.agency, all)).toBe(1);
    expect(countLacking(table.columns.agency, new Uint8Array(table.length))).toBe(0);
  });
});
