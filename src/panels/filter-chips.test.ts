import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { AreaOfInterest } from "@/filters/area";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { TEST_ROWS } from "./atlas-for-test";
import { buildChips, culpritsOf } from "./filter-chips";

const atlas = buildAtlas(TEST_ROWS);
const sizes = new Map([
  ["atf", 2],
  ["dea", 1],
  ["dtra", 1],
]);

const CIRCLE: AreaOfInterest = {
  name: "",
  unit: "mi",
  shape: { kind: "circle", center: [-92.1456, 14.6789], radiusKm: 50.0506 },
};

function chipTexts(patch: Partial<Filter>, locale: "en" | "es" = "en"): string[] {
  return buildChips({ ...EMPTY_FILTER, ...patch }, atlas, sizes, locale).map(({ text }) => text);
}

describe(buildChips, () => {
  it("has no chip without a filter", () => {
    expect(chipTexts({})).toEqual([]);
  });

  it.each<[Partial<Filter>, string]>([
    [{ years: { from: 2010, to: 2014 } }, "2010–2014"],
    [{ years: { from: 2014, to: 2014 }, yearMode: "contained" }, "2014, entirely within"],
    [{ agencyIds: ["atf", "dtra"] }, "ATF, DTRA"],
    [{ agencyIds: ["atf", "dea", "dtra", "idle"] }, "ATF, DEA +2"],
    [{ agencyIds: ["atf", "dea"] }, "Justice"],
    [{ agencyIds: ["dtra"] }, "DTRA"],
    [{ agencyIds: ["unknown-agency"] }, "unknown-agency"],
    [{ activityTypeIds: ["forensics"] }, "Forensics"],
    [{ countries: ["GT", "MX"] }, "GT, Mexico"],
    [{ grades: ["A", "B"] }, "Grade A, B"],
    [{ area: CIRCLE }, "31.1\u00a0mi around 14.68° N, 92.15° W"],
    [
      { area: { ...CIRCLE, name: "Zone 1" }, areaStrict: true },
      "Zone 1 (circle of 31.1\u00a0mi), surely inside",
    ],
    [{ text: " marking " }, "Text: marking"],
  ])("says %j as %s", (patch, expected) => {
    expect(chipTexts(patch)).toEqual([expected]);
  });

  it("names the department only when all of its agencies with records are chosen", () => {
    const filter = { ...EMPTY_FILTER, agencyIds: ["atf", "dea"] };
    const [chip] = buildChips(filter, atlas, new Map([...sizes, ["idle", 1]]), "en");
    expect(chip?.text).toBe("ATF, DEA");
  });

  it("has one chip per clause, in the order of the clauses", () => {
    const patch: Partial<Filter> = { text: "x", grades: ["A"], years: { from: 2010, to: 2014 } };
    expect(chipTexts(patch)).toEqual(["2010–2014", "Grade A", "Text: x"]);
    expect(chipTexts(patch, "es")).toEqual(["2010–2014", "Grado A", "Texto: x"]);
  });

  it("names the clause where the chip stands in a sentence", () => {
    const filter = { ...EMPTY_FILTER, agencyIds: ["dtra"], years: { from: 2010, to: 2014 } };
    expect(buildChips(filter, atlas, sizes, "en").map(({ inSentence }) => inSentence)).toEqual([
      "years 2010–2014",
      "agency DTRA",
    ]);
  });
});

describe(culpritsOf, () => {
  it("lists the chips whose removal alone helps, the most helpful first", () => {
    const filter = { ...EMPTY_FILTER, agencyIds: ["dtra"], grades: ["C" as const], text: "x" };
    const chips = buildChips(filter, atlas, sizes, "en");
    const countWithout = {
      years: 0,
      agency: 3,
      activityType: 0,
      country: 0,
      grade: 0,
      area: 0,
      text: 9,
    };
    expect(
      culpritsOf(chips, countWithout).map(({ chip, countWithout: count }) => [chip.clause, count]),
    ).toEqual([
      ["text", 9],
      ["agency", 3],
    ]);
  });
});
