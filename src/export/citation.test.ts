import { describe, expect, it } from "vitest";
import type { Source } from "@/datasets/schema";
import { formatCitation, formatLocator, formatPublished, mergeLines } from "./citation";

const SOURCE: Source = {
  id: "gao-16-235",
  title: "U.S. Efforts to Combat Firearms Trafficking (GAO-16-235)",
  publisher: "U.S. Government Accountability Office",
  published: "2016-01",
  url: "https://www.gao.gov/products/gao-16-235",
  licence: { en: "Public domain", es: "Dominio público" },
  type: "audit",
  grade: "A",
  language: "en",
  note: null,
  caveatIds: [],
};

describe(formatCitation, () => {
  it("gives publisher, title, date, locators, address and data version in English", () => {
    const parts = {
      source: SOURCE,
      locators: ["line 87", "lines 141-151"],
      dataVersion: "2026.11",
    };
    expect(formatCitation(parts, "en")).toBe(
      "U.S. Government Accountability Office, “U.S. Efforts to Combat Firearms Trafficking (GAO-16-235),” January 2016, lines 87, 141-151. https://www.gao.gov/products/gao-16-235 (via Frontera Atlas, data version 2026.11).",
    );
  });

  it("gives the same in Spanish and leaves the title as published", () => {
    const parts = { source: SOURCE, locators: ["line 87"], dataVersion: "2026.11" };
    expect(formatCitation(parts, "es")).toBe(
      "U.S. Government Accountability Office, “U.S. Efforts to Combat Firearms Trafficking (GAO-16-235)”, enero de 2016, línea 87. https://www.gao.gov/products/gao-16-235 (consultado en Frontera Atlas, versión de los datos 2026.11).",
    );
  });

  it("leaves out what is not known: date, address, locator, version", () => {
    const source = { ...SOURCE, published: null, url: null };
    expect(formatCitation({ source, locators: [], dataVersion: null }, "en")).toBe(
      "U.S. Government Accountability Office, “U.S. Efforts to Combat Firearms Trafficking (GAO-16-235),” undated. (via Frontera Atlas).",
    );
  });

  it("names a place once and does not double the stop of a title", () => {
    const source = { ...SOURCE, title: "Iron river." };
    const parts = { source, locators: ["line 5", "line 5"], dataVersion: "1" };
    expect(formatCitation(parts, "en")).toContain("“Iron river,” January 2016, line 5. https");
  });

  it("is one line of plain text", () => {
    const parts = { source: SOURCE, locators: ["line 87"], dataVersion: "1" };
    expect(formatCitation(parts, "es")).not.toMatch(/[\n<>]/);
  });
});

describe(mergeLines, () => {
  it.each([
    [[], []],
    [["line 5"], ["line 5"]],
    [["line 5", "line 5"], ["line 5"]],
    [["line 411", "lines 411-413", "lines 411-429"], ["lines 411-429"]],
    [["line 527", "line 277", "line 281"], ["lines 277, 281, 527"]],
    [["lines 5-7", "line 8", "line 10"], ["lines 5-8, 10"]],
    [
      ["Table 3", "line 9", "page 2", "lines 1-2", "Table 3"],
      ["Table 3", "lines 1-2, 9", "page 2"],
    ],
    [
      ["line 5 (note)", "line 5"],
      ["line 5 (note)", "line 5"],
    ],
  ])("makes of %j %j", (locators, merged) => {
    expect(mergeLines(locators)).toEqual(merged);
  });
});

describe(formatPublished, () => {
  it.each([
    ["2016", "2016", "2016"],
    ["2016-01", "January 2016", "enero de 2016"],
    ["2016-01-11", "January 11, 2016", "11 de enero de 2016"],
    ["2021-03-01", "March 1, 2021", "1 de marzo de 2021"],
    [null, "undated", "sin fecha"],
  ])("writes %s as the source states it", (published, en, es) => {
    expect(formatPublished(published, "en")).toBe(en);
    expect(formatPublished(published, "es")).toBe(es);
  });
});

describe(formatLocator, () => {
  it.each([
    ["line 87", "línea 87"],
    ["lines 141-151", "líneas 141-151"],
    ["Table 12.2, pp. 287-288", "cuadro 12.2, pp. 287-288"],
    ["opening text of page", "texto inicial de la página"],
    ["row 32, Gateway International Bridge", "fila 32, Gateway International Bridge"],
    [
      "Expanding Firearms Trafficking Investigations",
      "Expanding Firearms Trafficking Investigations",
    ],
    ["Listening post", "Listening post"],
    ["report of 2010 and report of 2011", "report of 2010 and report of 2011"],
    ["borders.geojson, MEX-GTM:suchiate", "borders.geojson, MEX-GTM:suchiate"],
  ])("turns %s into %s", (locator, spanish) => {
    expect(formatLocator(locator, "es")).toBe(spanish);
    expect(formatLocator(locator, "en")).toBe(locator);
  });
});
