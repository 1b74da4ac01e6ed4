import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildHeadline, HEADLINE_RECORDS } from "./headline-figures";

const atlas = buildAtlas(SHIPPED_ROWS);

describe(buildHeadline, () => {
  it("reads its three numbers from the shipped records", () => {
    expect(buildHeadline(atlas, "en")).toEqual({
      sentence: "Five of the eight reviewed activities had targets",
      figures: [
        {
          recordId: "obs-obligations-total",
          qualifier: "about",
          value: "$191 M",
          label: "obligated for three countries, FY2010–FY2014",
        },
        {
          recordId: "obs-obligations-share-mx",
          qualifier: "about",
          value: "93%",
          label: "of it for Mexico",
        },
        {
          recordId: "audit-gao-16-235",
          qualifier: null,
          value: "5 of 8",
          label: "with targets",
        },
      ],
      source: "GAO-16-235: line 221, line 227, line 321",
    });
  });

  it("speaks Spanish", () => {
    const headline = buildHeadline(atlas, "es");
    expect(headline?.sentence).toBe("Cinco de las ocho actividades revisadas tenían metas");
    expect(headline?.figures.map(({ qualifier, value }) => [qualifier, value])).toEqual([
      ["cerca de", "191 mdd"],
      ["cerca de", "93\u202f%"],
      [null, "5 de 8"],
    ]);
  });

  it("changes with the data", () => {
    const observations = SHIPPED_ROWS.observations.map((row) =>
      row.id === HEADLINE_RECORDS.shareId
        ? { ...row, value: 12, qualifier: "exact" as const }
        : row,
    );
    const headline = buildHeadline(buildAtlas({ ...SHIPPED_ROWS, observations }), "en");
    expect(headline?.figures[1]).toMatchObject({ value: "12%", qualifier: null });
  });

  it("says nothing while a record is missing", () => {
    expect(buildHeadline(buildAtlas({ ...SHIPPED_ROWS, activities: [] }), "en")).toBeNull();
    expect(buildHeadline(buildAtlas({}), "en")).toBeNull();
  });

  it("takes as many activities with targets as the records of the eight say", () => {
    const reviewed = SHIPPED_ROWS.activities.filter((row) => row.keyActivity !== null);
    const withTargets = reviewed.filter((row) => row.verdict !== "no-targets");
    expect([withTargets.length, reviewed.length]).toEqual([5, 8]);
  });
});
