import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, looksLikeFormula, releaseFormula } from "./formula-guard";

const PAYLOADS = [
  "=1+1",
  "+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "=1+1\nnote",
  "=1+1\r\nnote",
  "@SUM(A1)\nbar",
  " =1+1",
  "\u00a0=1+1",
  "\u200b=1+1",
  "\ufeff=1+1",
  '"=1+1"',
  "'=1+1",
  "«=1+1»",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "−1",
  "\tplain",
  " \r\nplain",
];

/** Texts out of the characters that matter, so that most of them are dangerous somewhere. */
const nastyText = fc.string({
  unit: fc.constantFrom(...Array.from("=+-@＝＠−'\"«;,#|\t\r\n \u200baé1")),
  maxLength: 14,
});

/** Every code unit, halves of surrogate pairs too. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});

describe(guardFormula, () => {
  it.each(PAYLOADS)("puts an apostrophe before %j", (payload) => {
    expect(guardFormula(payload).startsWith("'")).toBe(true);
    expect(releaseFormula(guardFormula(payload))).toBe(payload);
  });

  it.each(["", "plain", "1 = 1", "e-mail", "a@b.mx", "5 - 3", "'quoted'", "#1"])(
    "leaves %j alone",
    (text) => {
      expect(guardFormula(text)).toBe(text);
    },
  );

  it("guards a piece where a spreadsheet with another list separator would cut", () => {
    expect(guardFormula("note; =1+1")).toBe("note;' =1+1");
    expect(guardFormula("note\n- second")).toBe("note\n'- second");
  });

  it("is undone by releaseFormula, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, anyText), (text) => {
        expect(releaseFormula(guardFormula(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves no piece that begins with a sign, however the file is cut", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const piece of guardFormula(text).split(/[;\t\r\n]/))
          expect(piece).not.toMatch(/^[=+\-@＝＠−]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe(looksLikeFormula, () => {
  it("does not change its mind because of the apostrophe", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(looksLikeFormula(`'${text}`)).toBe(looksLikeFormula(text));
      }),
    );
  });
});
