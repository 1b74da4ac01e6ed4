import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "@/datasets/schema";
import { citeView, type ViewReference } from "./cite-view";

const VIEW: ViewReference = {
  filterText: "Records in Guatemala",
  shown: 1041,
  total: 2933,
  dataVersion: "2026.11",
  link: "https://atlas.example/?v=1&c=GT&x=7Q2F",
  accessed: "2026-12-02",
  sources: [],
};

const SOURCE: Source = {
  id: "gao-16-235",
  title: "Firearms & Trafficking: 100% of {what} is_known",
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

const withSource: ViewReference = {
  ...VIEW,
  sources: [{ source: SOURCE, locators: ["line 87", "Table 2"], recordCount: 3 }],
};

describe("a view as plain text", () => {
  it("gives filter, counts, data version, link and day in English", () => {
    expect(citeView(VIEW, "plain", "en")).toBe(
      "Frontera Atlas, “Records in Guatemala” (1,041 of 2,933 records), data version 2026.11. https://atlas.example/?v=1&c=GT&x=7Q2F (accessed December 2, 2026).",
    );
  });

  it("gives the same in Spanish", () => {
    expect(citeView({ ...VIEW, filterText: "Registros en Guatemala" }, "plain", "es")).toBe(
      "Frontera Atlas, “Registros en Guatemala” (1,041 de 2,933 registros), versión de los datos 2026.11. https://atlas.example/?v=1&c=GT&x=7Q2F (consultado el 2 de diciembre de 2026).",
    );
  });

  it("turns quotation marks inside the title into single ones", () => {
    const view = { ...VIEW, filterText: "Records on “Forensics”" };
    expect(citeView(view, "plain", "en")).toContain("“Records on ‘Forensics’”");
  });

  it("lists the documents where they are asked for", () => {
    expect(citeView(withSource, "plain", "en").split("\n").slice(1)).toEqual([
      "",
      "Sources of these records:",
      "U.S. Government Accountability Office, “Firearms & Trafficking: 100% of {what} is_known,” January 2016, line 87; Table 2. https://www.gao.gov/products/gao-16-235 (via Frontera Atlas, data version 2026.11).",
    ]);
  });

  it("cites a document as a whole where it is cited at many places", () => {
    const locators = ["1", "2", "3", "4", "5", "6", "7"].map((line) => `line ${line}`);
    const view = { ...VIEW, sources: [{ source: SOURCE, locators, recordCount: 9 }] };
    expect(citeView(view, "plain", "en")).not.toContain("line");
  });

  it("leaves out a data version that is not known", () => {
    expect(citeView({ ...VIEW, dataVersion: null }, "plain", "en")).toContain("records). https://");
  });
});

describe("a view as BibTeX", () => {
  it("is one entry with version, address and day", () => {
    expect(citeView(VIEW, "bibtex", "en")).toBe(
      [
        "@misc{frontera-atlas-2026.11-7q2f,",
        "  author = {{Frontera Atlas}},",
        "  title = {{Frontera Atlas: Records in Guatemala}},",
        "  year = {2026},",
        "  version = {2026.11},",
        "  url = {https://atlas.example/?v=1&c=GT&x=7Q2F},",
        "  urldate = {2026-12-02},",
        "  note = {Data version 2026.11; 1,041 of 2,933 records; accessed December 2, 2026},",
        "}",
      ].join("\n"),
    );
  });

  it("escapes the documents' texts for LaTeX", () => {
    expect(citeView(withSource, "bibtex", "en").split("\n\n")[1]).toBe(
      [
        "@misc{gao-16-235,",
        "  author = {{U.S. Government Accountability Office}},",
        "  title = {{Firearms \\& Trafficking: 100\\% of \\textbraceleft{}what\\textbraceright{} is\\_known}},",
        "  year = {2016},",
        "  month = {1},",
        "  url = {https://www.gao.gov/products/gao-16-235},",
        "  note = {line 87; Table 2; found through Frontera Atlas, data version 2026.11},",
        "}",
      ].join("\n"),
    );
  });

  it.each([
    ["\\", "\\textbackslash{}"],
    ["~", "\\textasciitilde{}"],
    ["^", "\\textasciicircum{}"],
    ["$ & # %", "\\$ \\& \\# \\%"],
    ["a\n}, url = {x", "a \\textbraceright{}, url = \\textbraceleft{}x"],
  ])("writes %j as %j", (text, escaped) => {
    expect(citeView({ ...VIEW, filterText: `_${text}` }, "bibtex", "en")).toContain(
      `{{Frontera Atlas: \\_${escaped}}}`,
    );
  });

  it("has balanced braces and one field a line, whatever the texts", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('{}\\"@,=\n\r%é ')),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, text, (filterText, link) => {
        const entry = citeView({ ...VIEW, filterText, link }, "bibtex", "en");
        let depth = 0;
        for (const character of entry) {
          if (character === "{") depth += 1;
          if (character === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        for (const line of entry.split("\n").slice(1, -1))
          expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},$/);
      }),
    );
  });
});

describe("a view as RIS", () => {
  it("is one entry with version, address and day, lines ended by CRLF", () => {
    expect(citeView(VIEW, "ris", "en")).toBe(
      [
        "TY  - DATA",
        "TI  - Frontera Atlas: Records in Guatemala",
        "AU  - Frontera Atlas,",
        "PY  - 2026",
        "ET  - 2026.11",
        "UR  - https://atlas.example/?v=1&c=GT&x=7Q2F",
        "Y2  - 2026/12/02",
        "N1  - 1,041 of 2,933 records",
        "LA  - en",
        "ER  - ",
      ].join("\r\n"),
    );
  });

  it("adds an entry for each document", () => {
    expect(citeView(withSource, "ris", "es").split("ER  - ")[1]?.trim().split("\r\n")).toEqual([
      "TY  - RPRT",
      "TI  - Firearms & Trafficking: 100% of {what} is_known",
      "PB  - U.S. Government Accountability Office",
      "PY  - 2016",
      "DA  - 2016/01",
      "UR  - https://www.gao.gov/products/gao-16-235",
      "N1  - línea 87; cuadro 2; consultado en Frontera Atlas, versión de los datos 2026.11",
      "LA  - en",
    ]);
  });

  it("lets no text start a tag of its own", () => {
    const view = { ...VIEW, filterText: "x\r\nER  - \r\nTY  - NEWS" };
    const tags = citeView(view, "ris", "en").split("\r\n");
    expect(tags.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(tags.filter((line) => line.startsWith("TY"))).toHaveLength(1);
  });
});
