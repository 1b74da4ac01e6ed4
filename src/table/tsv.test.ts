import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { releaseFormula } from "@/export/formula-guard";
import { TABLE_COLUMNS } from "@/permalink/explorer-state";
import { LOCALES } from "@/text/locale";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildTsv } from "./tsv";

const atlas = buildAtlas(SHIPPED_ROWS);
const ungrouped = atlas.records.map((record) => ({ record, group: null }));

/** As a spreadsheet splits what is pasted. */
const split = (tsv: string) => tsv.split("\r\n").map((line) => line.split("\t"));

describe(buildTsv, () => {
  it.each(LOCALES)("has a cell for every heading in every row (%s)", (locale) => {
    const [head = [], ...rows] = split(buildTsv(ungrouped, TABLE_COLUMNS, atlas, locale, null));
    expect(rows).toHaveLength(atlas.records.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    expect(new Set(head).size).toBe(head.length);
  });

  it("takes locator, source, caveats and grade along even when the column is not shown", () => {
    const record = atlas.records.find(({ caveatIds }) => caveatIds.length > 0);
    if (record === undefined) throw new Error("no record has a caveat");
    const [head, cells] = split(buildTsv([{ record, group: null }], ["title"], atlas, "en", null));
    expect(head).toEqual([
      "Title",
      "Grade",
      "Caveats",
      "Sources",
      "Places in the sources",
      "Record",
    ]);
    expect(cells?.every((cell) => cell !== "")).toBe(true);
  });

  it("says in front which group a row stands in", () => {
    const rows = atlas.records.slice(0, 2).map((record) => ({ record, group: "ATF" }));
    const [head, first, second] = split(buildTsv(rows, ["title"], atlas, "es", "Grupo"));
    expect([head?.[0], first?.[0], second?.[0]]).toEqual(["Grupo", "ATF", "ATF"]);
  });

  it("lets no text become a formula, another cell or another row", () => {
    const [template] = atlas.records;
    if (template === undefined) throw new Error("no record");
    const nasty = fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t=", "\r\n=", '"', '"=', "", " "), fc.string())
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(nasty, (words) => {
        const title = { en: words, es: words };
        const record = { ...template, title };
        const lines = split(buildTsv([{ record, group: null }], ["title"], atlas, "en", null));
        expect(lines).toHaveLength(2);
        const cell = lines[1]?.[0] ?? "";
        expect(lines[1]).toHaveLength(6);
        expect(cell).not.toMatch(/^[=+\-@]/);
        const unquoted = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(unquoted).not.toMatch(/^[=+\-@]/);
        expect(releaseFormula(unquoted)).toBe(words.replace(/[\s\p{Cc}]+/gu, " ").trim());
      }),
    );
  });
});
