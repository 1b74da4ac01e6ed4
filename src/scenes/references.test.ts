import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { resolveParagraphs, resolveText } from "./references";
import { foundationOf, plainText } from "./resolved-text";

const atlas = buildAtlas(SHIPPED_ROWS);
const en = (text: string) => plainText(resolveText(text, atlas, "en"));
const es = (text: string) => plainText(resolveText(text, atlas, "es"));

describe("a figure", () => {
  it.each([
    ["{obs-traced-mx-2010-2014}", "about 83,000", "cerca de 83,000"],
    ["{obs-traced-mx-2010-2014:number}", "83,000", "83,000"],
    ["{obs-traced-mx-2010-2014:full}", "about 83,000 firearms", "cerca de 83,000 armas de fuego"],
    ["{obs-obligations-total}", "about $191 million", "cerca de 191 millones de dólares"],
    ["{obs-us-origin-share-mx-2009-2014}", "70%", "70\u202f%"],
    ["{obs-not-reported-mx-2014-2018:full}", "thousands of firearms", "miles de armas de fuego"],
    ["{obs-commercial-sale-countries:words}", "two", "dos"],
    ["{obs-commercial-sale-countries:Words}", "Two", "Dos"],
    ["{ctx-homicide-rate-inegi-mx-2018}", "30.63", "30.63"],
    ["{flow-nfcta-us-az-mx-son-2022-2023}", "1,618", "1,618"],
    ["{flow-gao-us-tx-mx-2009-2014:share}", "41%", "41\u202f%"],
  ])("%s reads %s", (text, english, spanish) => {
    expect([en(text), es(text)]).toEqual([english, spanish]);
  });

  it.each([
    ["{key-stockpile-destruction-guatemala:target:1:full}", "12,000 weapons"],
    ["{key-stockpile-destruction-guatemala:result:0}", "about 269"],
    ["{key-stockpile-security-belize:result:0}", "less than one third"],
    ["{key-stockpile-security-belize:obligation:0}", "$300,000"],
  ])("of an activity: %s reads %s", (text, words) => {
    expect(en(text)).toBe(words);
  });

  it("carries its record, its place in a document and what is needed to read it", () => {
    const [part] = resolveText("{obs-traced-mx-2010-2014}", atlas, "en").parts;
    expect(part).toMatchObject({
      kind: "reference",
      recordId: "obs-traced-mx-2010-2014",
      caveatIds: expect.arrayContaining(["cav-traced-not-sample"]),
      evidence: [{ sourceId: "gao-16-235" }],
    });
  });
});

describe("a name or a date", () => {
  it.each([
    ["{atf:short}", "ATF", "ATF"],
    ["{oas:name}", "Organization of American States", "Organización de los Estados Americanos"],
    ["{gao-16-235:short}", "GAO-16-235", "GAO-16-235"],
    ["{gao-16-235:date}", "January 2016", "enero de 2016"],
    ["{MX-TAM:name}", "Tamaulipas", "Tamaulipas"],
    ["{key-inspection-training:from}", "April 2013", "abril de 2013"],
    ["{key-inspection-training:to-year}", "2014", "2014"],
    ["{obs-obligations-total:period}", "FY2010–FY2014", "AF 2010–2014"],
    ["{rec-gao-21-322-4:number}", "4", "4"],
    ["{rec-gao-21-322-4:as-of}", "March 2024", "marzo de 2024"],
    [
      "{key-marking:name}",
      "Marking machines for Guatemala and Belize",
      "Máquinas de marcaje para Guatemala y Belice",
    ],
  ])("%s reads %s", (text, english, spanish) => {
    expect([en(text), es(text)]).toEqual([english, spanish]);
  });

  it("needs no caveat", () => {
    expect(
      foundationOf([resolveText("{obs-traced-mx-2010-2014:from-year}", atlas, "en")]).caveatIds,
    ).toEqual([]);
  });
});

describe("a count of records", () => {
  it.each([
    [
      "{gao-21-322:recommendations:closed-implemented:Words} of {gao-21-322:recommendations}",
      "Five of eight",
    ],
    ["{gao-16-235:key-activities:no-targets}", "three"],
    ["{mx-gt:crossings:formal}", "eight"],
    ["{nfcta-state-pair:flows}", "five"],
    // A mistyped state must not read “zero”.
    ["{gao-21-322:recommendations:opened}", "{gao-21-322:recommendations:opened}"],
  ])("%s reads %s", (text, words) => {
    expect(en(text)).toBe(words);
  });
});

describe("a derived figure", () => {
  it.each([
    // A part that its source relates to the whole.
    ["{obs-us-origin-mx-2009-2014/obs-traced-mx-2009-2014:percent}", "70%"],
    // A part of another area that lies in the whole.
    ["{obs-dl3-mx/obs-dl3-total:percent}", "43%"],
    ["{obs-traced-long-guns-mx-2009-2014/obs-traced-mx-2009-2014:percent}", "47%"],
    ["{obs-traced-gt-2010-2014/obs-traced-mx-2010-2014:difference}", "about 76,000"],
    [
      "{obs-inegi-prosecutors-seized-mx-2024/obs-inegi-prosecutors-seized-mx-2023:difference}",
      "4,044",
    ],
    ["{obs-inegi-prosecutors-seized-mx-2023/obs-inegi-prosecutors-seized-mx-2020:times}", "1.4"],
    [
      "{obs-source-share-tx-2009-2014/obs-source-share-ca-2009-2014:difference}",
      "about 22 percentage points",
    ],
    ["{flow-nfcta-us-tx-mx-tam-2022-2023/flow-nfcta-us-tx-mx-nle-2022-2023:sum}", "2,349"],
  ])("%s is %s", (text, words) => {
    expect(en(text)).toBe(words);
  });

  it.each([
    [
      "two series, even where one names the other",
      "{obs-atf-traced-not-us-or-undetermined-mx-2017-2022/obs-atf-traced-mx-2017-2022:percent}",
    ],
    [
      "windows that overlap",
      "{obs-atf-traced-mx-2017-2022/obs-atf-traced-mx-2012-2017:difference}",
    ],
    [
      "measures that the source does not relate",
      "{obs-obligations-firearms-total/obs-obligations-total:percent}",
    ],
    ["a whole of its part", "{obs-traced-mx-2009-2014/obs-us-origin-mx-2009-2014:percent}"],
    [
      "a share of a share",
      "{obs-us-origin-share-mx-2010-2014/obs-us-origin-share-mx-2009-2014:percent}",
    ],
    ["a sum of shares", "{obs-source-share-tx-2009-2014/obs-source-share-ca-2009-2014:sum}"],
    [
      "a sum of a whole and its part",
      "{obs-traced-mx-2009-2014/obs-traced-long-guns-mx-2009-2014:sum}",
    ],
    [
      "a sum over periods",
      "{obs-inegi-prosecutors-seized-mx-2023/obs-inegi-prosecutors-seized-mx-2024:sum}",
    ],
    [
      "a country and its state",
      "{obs-fgr-seized-terms-mx-2019-2024/obs-fgr-seized-terms-mx-tam-2019-2024:sum}",
    ],
    [
      "a running total less the earlier one",
      "{obs-owt-firearms-2023-06/obs-owt-firearms-2021-07:difference}",
    ],
    ["a window less a year", "{obs-atf-traced-mx-2012-2017/obs-atf-traced-mx-2016:difference}"],
    [
      "a part of a year and a whole one",
      "{obs-sedena-seized-mx-2025-01-2025-11/obs-sedena-seized-mx-2024:difference}",
    ],
    ["an estimate", "{obs-smuggled-estimate/obs-traced-mx-2009-2014:times}"],
    ["a figure and itself", "{obs-traced-mx-2009-2014/obs-traced-mx-2009-2014:percent}"],
  ])("refuses %s", (_, text) => {
    expect(resolveText(text, atlas, "en")).toEqual({
      parts: [{ kind: "text", text }],
      unresolved: [text],
    });
  });

  it("rests on all that it is computed from", () => {
    const text = "{obs-us-origin-mx-2009-2014/obs-traced-mx-2009-2014:percent}";
    const resolved = resolveText(text, atlas, "en");
    expect(resolved.parts[0]).toMatchObject({ derived: true, recordId: null });
    expect(foundationOf([resolved]).recordIds).toEqual([
      "obs-us-origin-mx-2009-2014",
      "obs-traced-mx-2009-2014",
    ]);
  });
});

describe("any text", () => {
  it.each(["{", "}", "{}", "{ atf }", "a { b } c", "{{", "{-}", "{a b:c}", "{a//b:sum}", "{a:}"])(
    "%s is text",
    (text) => {
      expect(resolveText(text, atlas, "en")).toEqual({
        parts: [{ kind: "text", text }],
        unresolved: [],
      });
    },
  );

  it("keeps an unknown reference as typed and names it", () => {
    const resolved = resolveText("so {obs-nothing} and {atf:colour}", atlas, "en");
    expect(plainText(resolved)).toBe("so {obs-nothing} and {atf:colour}");
    expect(resolved.unresolved).toEqual(["{obs-nothing}", "{atf:colour}"]);
  });

  it("follows an id that was given up", () => {
    const retired = { "obs-old": "obs-traced-mx-2010-2014" };
    expect(plainText(resolveText("{obs-old}", atlas, "en", retired))).toBe("about 83,000");
  });

  it("loses no character, whatever is typed", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "{",
        "}",
        "{atf:short}",
        "{obs-x}",
        "{__proto__}",
        "{constructor:name}",
        ":",
        "/",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const { parts } = resolveText(text, atlas, "en");
        const typed = parts.map((part) => (part.kind === "reference" ? part.typed : part.text));
        expect(typed.join("")).toBe(text);
      }),
    );
  });

  it("is parted where a line is empty", () => {
    const paragraphs = resolveParagraphs("one\n\n \n\ntwo\nlines\n\n", atlas, "en");
    expect(paragraphs.map(plainText)).toEqual(["one", "two\nlines"]);
  });
});
