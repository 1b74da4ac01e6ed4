import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { figuresByArea, type FigureChoice, type FigureLevel } from "./figures-by-area";
import { buildRanking, type Ranking } from "./ranking";

const atlas = buildAtlas(SHIPPED_ROWS);
const everything = new Uint8Array(atlas.records.length).fill(1);
const DEFAULT: FigureChoice = { measureId: null, vintage: null };

function rankingOf(level: FigureLevel, choice = DEFAULT): Ranking {
  const map = figuresByArea(atlas, everything, level, choice);
  if (map === null) throw new Error("no figures");
  return buildRanking(atlas, everything, map);
}

describe(buildRanking, () => {
  it("puts the greatest first", () => {
    const values = rankingOf("state").ranked.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it("names every state without a figure, and ranks none of them as zero", () => {
    const { ranked, unranked, unpublishedAreaIds } = rankingOf("state");
    const mexican = [...atlas.areas.values()].filter(
      ({ kind, parentId }) => kind === "admin1" && parentId === "MX",
    );
    const named = new Set([...ranked, ...unranked].map(({ areaId }) => areaId));
    expect(named.size + unpublishedAreaIds.length).toBe(mexican.length);
    expect(unpublishedAreaIds.some((id) => named.has(id))).toBe(false);
  });

  it("names countries that have the measure in another period or within a group", () => {
    const { ranked, unpublishedAreaIds } = rankingOf("country");
    expect(ranked.map(({ areaId }) => areaId)).toEqual(["MX", "GT", "BZ"]);
    expect(unpublishedAreaIds).toContain("SV");
  });

  it("does not rank an artefact of recording", () => {
    const choice = { measureId: "fgr-seized-1990-2019", vintage: null };
    const ranked = rankingOf("state", choice).ranked.map(({ areaId }) => areaId);
    expect(ranked).not.toContain("MX-CMX");
  });
});
