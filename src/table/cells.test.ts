import { describe, expect, it } from "vitest";
import { buildAtlas, type AtlasRecord } from "@/datasets/atlas";
import { TABLE_COLUMNS } from "@/permalink/explorer-state";
import { LOCALES } from "@/text/locale";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildCell, numberOf } from "./cells";

const atlas = buildAtlas(SHIPPED_ROWS);

function record(id: string): AtlasRecord {
  const found = atlas.byId.get(id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}

describe(buildCell, () => {
  it("gives every record a title, a grade and a source with a place in it, in both languages", () => {
    for (const row of atlas.records) {
      for (const locale of LOCALES) {
        expect(buildCell(row, "title", atlas, locale).text, row.id).not.toBe("");
        expect(buildCell(row, "grade", atlas, locale).text, row.id).toMatch(/^[ABC]$/);
        expect(buildCell(row, "source", atlas, locale).detail, row.id).not.toBeNull();
      }
    }
  });

  it("never shows an unfinished number", () => {
    for (const row of [...atlas.records, ...atlas.contextRecords.slice(0, 100)]) {
      const cells = TABLE_COLUMNS.map((column) => buildCell(row, column, atlas, "en"));
      expect(JSON.stringify(cells), row.id).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("lets qualifier, unit and denominator travel with a figure", () => {
    expect(buildCell(record("obs-traced-mx-2010-2014"), "value", atlas, "en").text).toBe(
      "about 83,000 firearms",
    );
    expect(buildCell(record("obs-us-origin-share-mx-2010-2014"), "value", atlas, "es")).toEqual({
      text: "cerca de 70\u202f%",
      detail: "de las armas aseguradas y rastreadas en México, 2010-2014",
    });
  });

  it("says the basis of a period", () => {
    expect(buildCell(record("obs-obligations-total"), "period", atlas, "en")).toEqual({
      text: "FY2010–FY2014",
      detail: "several U.S. fiscal years published as one figure",
    });
  });

  it("shows the finding where a record has no figure", () => {
    const cell = buildCell(record("key-marking"), "value", atlas, "en");
    expect(cell.text).toBe("Goals met");
    expect(numberOf(record("key-marking"))).toBeNull();
  });
});
