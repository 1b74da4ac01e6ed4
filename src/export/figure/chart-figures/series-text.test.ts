import { describe, expect, it } from "vitest";
import { buildSeries, shownMeasures } from "@/analysis/series";
import { programMarkers } from "@/analysis/series-events";
import { buildAtlas } from "@/datasets/atlas";
import { SHIPPED_ROWS } from "../../../../tests/shipped-data";
import { seriesTable } from "./series-text";

const atlas = buildAtlas(SHIPPED_ROWS);
const everything = new Uint8Array(atlas.records.length).fill(1);

describe(seriesTable, () => {
  it.each(["en", "es"] as const)("lists every program that the chart marks (%s)", (locale) => {
    const measures = shownMeasures(atlas, everything, []);
    const series = buildSeries(atlas, everything, measures, "GT");
    const programs = programMarkers(atlas, everything, "GT");
    expect(programs.length).toBeGreaterThan(0);
    const { rows, columns } = seriesTable(series, [], programs, atlas, locale);
    const listed = rows.filter(({ key }) => key.startsWith("program "));
    expect(listed.map(({ selection }) => selection?.id)).toEqual(
      programs.map(({ record }) => record.id),
    );
    for (const { cells } of listed) expect(cells).toHaveLength(columns.length);
    expect(listed[0]?.cells[0]).toContain(programs[0]?.record.title[locale]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});
