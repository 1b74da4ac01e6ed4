import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { EMPTY_FILTER } from "@/filters/filter";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import type { Locale } from "@/text/locale";
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
    compare: null,
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

describe("the head of a file from a view that compares", () => {
  const headOf = (locale: Locale) =>
    buildExport({
      atlas,
      records: evidence,
      total: 10,
      filter: EMPTY_FILTER,
      compare: { by: "years", a: "2010-2014", b: "2015-2019" },
      locale,
      link: "https://example.org/",
      dataVersion: null,
      exported: "2026-11-21",
    }).head;
  const line = (locale: Locale, key: string) => headOf(locale).find((one) => one.key === key)?.text;

  it("says what the link compares, and that the rows do not follow it", () => {
    expect(line("en", "filter")).toBe("All records, without any filter");
    expect(line("en", "comparison")).toBe(
      "The view at the link compares 2010–2014 with 2015–2019, side by side. The records here follow the filter alone.",
    );
    expect(line("es", "comparison")).toBe(
      "La vista del enlace compara 2010–2014 con 2015–2019, lado a lado. Los registros de este archivo responden solo al filtro.",
    );
  });

  it("cites the view with it", () => {
    expect(line("en", "citation")).toContain(
      "without any filter; comparing 2010–2014 with 2015–2019”",
    );
    expect(line("es", "citation")).toContain("comparación de 2010–2014 con 2015–2019");
  });
});
