import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { EMPTY_FILTER } from "@/filters/filter";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildExport } from "./bundle";

const atlas = buildAtlas(SHIPPED_ROWS);
const evidence = atlas.records.slice(0, 3);
const context = atlas.contextRecords.slice(0, 2);

function countLine(records: typeof evidence): string | undefined {
  const { head } = buildExport({
    atlas,
    records,
    total: 10,
    filter: EMPTY_FILTER,
    locale: "en",
    link: "https://example.org/",
    dataVersion: null,
    exported: "2026-11-21",
  });
  return head.find(({ key }) => key === "records")?.text;
}

describe(buildExport, () => {
  it.each([
    [evidence, /^3 of 10 records\. Context figures \(homicides\) are not included/],
    [[...evidence, ...context], /^3 of 10 records\. Not counted there: 2 context figures/],
    [context, /^2 of 10 records\. Context figures only/],
  ])("counts records and context figures apart", (records, expected) => {
    expect(countLine(records)).toMatch(expected);
  });
});
