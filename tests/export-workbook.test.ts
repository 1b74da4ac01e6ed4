// @vitest-environment jsdom
/** The workbook writer, read back: what went in comes out, and nothing in it can compute. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeWorkbook, type Sheet } from "@/export/xlsx-writer";
import { readParts, readWorkbook } from "./read-workbook";

const NASTY = [
  "constructor",
  "__proto__",
  "=1+1",
  "＝1+1",
  " =HYPERLINK(1)",
  'a & b < c > "d"',
  "]]>",
  "line\nbreak",
  "carriage\rreturn",
  "tab\tstop",
  "bell\u0007",
  "_x0041_",
  "half \ud83d of a pair",
  "é ñ 🌎",
  "  blanks  ",
];

function sheetOf(rows: Sheet["rows"], name = "Records"): Sheet {
  return {
    name,
    header: ["First", "Second"],
    rows,
    widths: [30, 12],
    wrap: false,
    asTable: true,
  };
}

function write(sheets: readonly Sheet[]): Uint8Array {
  return writeWorkbook({ title: "A & B", created: "2026-12-02", cutMark: " [cut]", sheets });
}

/** What a strict parser of XML has against a part; nothing if it is well-formed. */
function xmlErrors(xml: string): string {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return document.querySelector("parsererror")?.textContent ?? "";
}

describe(writeWorkbook, () => {
  it.each(NASTY)("gives the text %j back as it was", (text) => {
    const [sheet] = readWorkbook(write([sheetOf([[text, 1]])]));
    expect(sheet?.rows).toEqual([
      ["First", "Second"],
      [text, 1],
    ]);
  });

  it("gives any text and number back", () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const text = fc.string({ unit, minLength: 1 });
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, number), { maxLength: 20 }), (rows) => {
        const [sheet] = readWorkbook(write([sheetOf(rows)]));
        expect(sheet?.rows.slice(1)).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  }, 20_000);

  it("keeps an empty cell empty and zero a number", () => {
    const [sheet] = readWorkbook(
      write([
        sheetOf([
          [null, 0],
          ["", -5.5],
        ]),
      ]),
    );
    expect(sheet?.rows.slice(1)).toEqual([
      [null, 0],
      [null, -5.5],
    ]);
  });

  it("is made of well-formed parts, each with its content type", () => {
    const parts = readParts(
      write([sheetOf(NASTY.map((text) => [text, 1])), sheetOf([], "«Fuentes» & más")]),
    );
    expect([...parts].filter(([, xml]) => xmlErrors(xml) !== "").map(([path]) => path)).toEqual([]);
    const types = parts.get("[Content_Types].xml") ?? "";
    for (const path of parts.keys())
      if (!path.endsWith(".rels") && !path.startsWith("[")) expect(types).toContain(`"/${path}"`);
  });

  it("has no formula, no link and a quote prefix on what looks like a formula", () => {
    const parts = readParts(
      write([
        sheetOf([
          ["=1+1", 1],
          ["plain", 2],
        ]),
      ]),
    );
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).not.toMatch(/<f[ >]|<hyperlink/);
    const formats = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<xf [^>]*?>/g)]
      .slice(1)
      .map(([format]) => format.includes('quotePrefix="1"'));
    const styleAt = (address: string) =>
      Number(new RegExp(`r="${address}" s="(\\d)"`).exec(sheet)?.[1]);
    expect([formats[styleAt("A2")], formats[styleAt("A3")]]).toEqual([true, false]);
  });

  it("freezes the header, sets the widths and filters the whole table", () => {
    const [sheet] = readWorkbook(write([sheetOf([["a", 1]])]));
    expect(sheet?.xml).toContain('ySplit="1" topLeftCell="B2"');
    expect(sheet?.xml).toContain('<col min="1" max="1" width="30" customWidth="1"/>');
    expect(sheet?.xml).toContain('<autoFilter ref="A1:B2"/>');
  });

  it("ends a text that is too long for a cell with the mark", () => {
    const [sheet] = readWorkbook(write([sheetOf([["x".repeat(40_000), 1]])]));
    const text = String(sheet?.rows[1]?.[0]);
    expect([text.length, text.slice(-7)]).toEqual([32_767, "x [cut]"]);
  });

  it("writes the same bytes for the same sheets", () => {
    expect(write([sheetOf([["a", 1]])])).toEqual(write([sheetOf([["a", 1]])]));
  });
});
