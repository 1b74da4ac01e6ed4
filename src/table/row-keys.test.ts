import { describe, expect, it } from "vitest";
import type { RecordGroup } from "@/analysis/group-records";
import { groupedLines } from "./lines";
import { lineAfterKey, rowAfterKey } from "./row-keys";

describe(rowAfterKey, () => {
  it.each([
    ["ArrowDown", 3, 4],
    ["ArrowDown", 9, 9],
    ["ArrowUp", 3, 2],
    ["ArrowUp", 0, 0],
    ["PageDown", 3, 7],
    ["PageDown", 8, 9],
    ["PageUp", 3, 0],
    ["Home", 5, 0],
    ["End", 5, 9],
    ["a", 5, null],
    ["Tab", 5, null],
  ])("%s from row %i of ten leads to %s", (key, row, next) => {
    expect(rowAfterKey(key, row, 10, 4)).toBe(next);
  });

  it("leads nowhere in an empty table", () => {
    expect(rowAfterKey("End", 0, 0, 4)).toBeNull();
  });
});

describe(lineAfterKey, () => {
  const group = (id: string, ...ids: string[]): RecordGroup => ({
    id,
    records: ids.map((own) => ({ id: own }) as RecordGroup["records"][number]),
    sum: { kind: "none" },
  });
  const grouped = { groups: [group("atf", "a", "b"), group("cbp", "a")], repeatedCount: 1 };
  // 0 agency/atf, 1 a, 2 b, 3 agency/cbp (folded)
  const lines = groupedLines(grouped, "agency", new Set(["agency/cbp"]));

  it("lists the records of open groups only, each under a key of its own", () => {
    expect(lines.map(({ key }) => key)).toEqual([
      "agency/atf",
      "agency/atf/a",
      "agency/atf/b",
      "agency/cbp",
    ]);
  });

  it.each([
    ["ArrowRight", 0, { row: 1, fold: null }],
    ["ArrowLeft", 0, { row: 0, fold: { groupKey: "agency/atf", fold: true } }],
    ["ArrowRight", 3, { row: 3, fold: { groupKey: "agency/cbp", fold: false } }],
    ["ArrowLeft", 3, null],
    ["ArrowLeft", 2, { row: 0, fold: null }],
    ["ArrowRight", 2, null],
    ["ArrowDown", 2, { row: 3, fold: null }],
    ["End", 0, { row: 3, fold: null }],
  ])("%s on line %i", (key, row, step) => {
    expect(lineAfterKey(key, row, lines, 4)).toEqual(step);
  });
});
