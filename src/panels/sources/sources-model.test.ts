import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { SHIPPED_ROWS } from "../../../tests/shipped-data";
import { countByKind, recordsBySource, searchSources } from "./sources-model";

const atlas = buildAtlas(SHIPPED_ROWS);

describe(recordsBySource, () => {
  it("has every record under each of its sources", () => {
    const bySource = recordsBySource(atlas);
    for (const record of atlas.records) {
      for (const { sourceId } of record.evidence)
        expect(bySource.get(sourceId), `${record.id}: ${sourceId}`).toContain(record);
    }
  });

  it("counts a record once under a source that it cites twice", () => {
    const counts = countByKind(recordsBySource(atlas).get("gao-16-223") ?? []);
    const activities = atlas.records.filter(
      (record) =>
        record.kind === "activity" &&
        record.evidence.some(({ sourceId }) => sourceId === "gao-16-223"),
    );
    expect(counts[0]).toEqual({ kind: "activity", count: activities.length });
  });
});

describe(searchSources, () => {
  it("shows every source once when nothing is searched", () => {
    const shown = searchSources(atlas, " ").flatMap((group) => group.sources);
    expect(shown).toHaveLength(atlas.sources.size);
    expect(new Set(shown).size).toBe(atlas.sources.size);
  });

  it("finds by words in any order, without accents and by licence", () => {
    const ids = (query: string) =>
      searchSources(atlas, query).flatMap((group) => group.sources.map((source) => source.id));
    expect(ids("trafficking belize guatemala gao")).toContain("gao-16-235");
    expect(ids("odbl")).toContain("osm-outline");
    expect(ids("no such words anywhere")).toEqual([]);
  });

  it("puts audits before the news", () => {
    expect(searchSources(atlas, "").map((group) => group.type)[0]).toBe("audit");
  });
});
