import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildRecommendations } from "./recommendation-status";

const atlas = buildAtlas(SHIPPED_ROWS);
const everything = new Uint8Array(atlas.records.length).fill(1);
const shown = buildRecommendations(atlas, everything);

describe(buildRecommendations, () => {
  it("counts the twelve that are spelt out once each, and the fifteen that are only a number", () => {
    expect(shown.total).toBe(12 + 15);
  });

  it("has five of GAO-21-322 closed and three open", () => {
    expect(shown.totals.get("closed-implemented")).toBe(5);
    expect(shown.totals.get("open")).toBe(3);
  });

  it("shows one that is addressed to several agencies with each of them", () => {
    const agencies = shown.groups.flatMap(({ agencyId, recommendations }) =>
      recommendations.some(({ id }) => id === "rec-gao-21-322-3") ? [agencyId] : [],
    );
    expect(new Set(agencies)).toEqual(new Set(["atf", "ice"]));
  });
});
