/** Areas of interest over the shipped records and limits: what every view of them must agree on. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countByLayer } from "@/analysis/placement";
import { buildAtlas } from "@/datasets/atlas";
import { passingRecords } from "@/export/rows";
import { INSIDE, parseArea, UNPLACEABLE, type AreaOfInterest } from "@/filters/area";
import { outlineOf, placeInArea, type GroundShapes } from "@/filters/area-status";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, withoutClause, type Filter } from "@/filters/filter";
import { buildRecordTable, type RecordTable } from "@/filters/record-table";
import { decodeGeometry } from "@/layers/geometry";
import { placeEvidence } from "@/layers/layer-of";
import { countKinds, rowsOfKind } from "@/table/rows";
import { arbitraryArea } from "./arbitrary-areas";
import { parseShipped, SHIPPED_ROWS } from "./shipped-data";

const atlas = buildAtlas(SHIPPED_ROWS);
const { admin } = decodeGeometry({ admin: parseShipped("geo/admin.topojson") });
if (admin === null) throw new Error("the shipped limits do not decode");
const GROUND: GroundShapes = {
  areas: new Map(
    [...admin.countries.features, ...admin.states.features].map(({ id, geometry }) => [
      String(id),
      geometry,
    ]),
  ),
  borders: new Map(admin.borders.features.map(({ id, geometry }) => [String(id), geometry])),
};
const COLUMNS = buildRecordTable(atlas.records, atlas);
/** Short sections: a whole river is measured in the benchmark, not a hundred times here. */
const SECTIONS = ["bor-mx-gt-suchiate", "bor-mx-gt-parallel-17-15", "bor-us-mx-colorado"];

function placed(area: AreaOfInterest): RecordTable {
  const outline = outlineOf(area.shape, atlas, GROUND);
  const status = placeInArea(area.shape, outline, atlas.records, atlas, GROUND);
  return { ...COLUMNS, area: { of: area, status } };
}

/** Bands along whole borders are left to one test below. */
const areas = arbitraryArea(SECTIONS).filter(
  ({ shape }) => shape.kind !== "border" || SECTIONS.includes(shape.borderId),
);
const facets: fc.Arbitrary<Partial<Filter>> = fc.record({
  countries: fc.subarray(["MX", "GT", "BZ", "US"]),
  grades: fc.subarray(["A", "B", "C"] as const),
  text: fc.constantFrom("", "peten", "armas"),
});

function mustParse(raw: AreaOfInterest): AreaOfInterest {
  const parsed = parseArea(raw);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.area;
}

/** Shapes of ten thousand corners, on whatever machine. */
const TIMEOUT_MS = 60_000;

describe("an area of interest over the records of the atlas", { timeout: TIMEOUT_MS }, () => {
  it("never shows more when it is strict, and always says how many cannot be placed", () => {
    fc.assert(
      fc.property(areas, facets, (area, others) => {
        const table = placed(area);
        const loose: Filter = { ...EMPTY_FILTER, ...others, area };
        const strict: Filter = { ...loose, areaStrict: true };
        const all = evaluateFilter(table, withoutClause(loose, "area"));
        const kept = evaluateFilter(table, loose);
        const sure = evaluateFilter(table, strict);
        sure.pass.forEach((passes, row) => expect(passes).toBeLessThanOrEqual(kept.pass[row] ?? 0));
        expect(sure.areaCounts).toEqual(kept.areaCounts);
        const { inside, outside, unplaceable } = kept.areaCounts ?? {
          inside: -1,
          outside: -1,
          unplaceable: -1,
        };
        expect(sure.count).toBe(inside);
        expect(kept.count).toBe(inside + unplaceable);
        expect(all.count).toBe(inside + unplaceable + outside);
        expect(kept.countWithout.area).toBe(all.count);
        expect(sure.countWithout.area).toBe(all.count);
      }),
      { numRuns: 25 },
    );
  });

  it("has map, table and files agree on what passes", () => {
    fc.assert(
      fc.property(areas, facets, fc.boolean(), (area, others, areaStrict) => {
        const result = evaluateFilter(placed(area), {
          ...EMPTY_FILTER,
          ...others,
          area,
          areaStrict,
        });
        const ids = COLUMNS.ids.filter((_, row) => result.pass[row] === 1).toSorted();
        const placement = placeEvidence(atlas, result.pass);
        const onMap = new Set([
          ...placement.marks.flatMap(({ recordIds }) => recordIds),
          ...placement.unplaced.map(({ recordId }) => recordId),
        ]);
        expect([...onMap].toSorted()).toEqual(ids);
        const counts = [...countByLayer(placement).values()];
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(result.count);
        const masks = { evidence: result.pass, context: new Uint8Array() };
        expect(
          rowsOfKind(atlas, masks, "all")
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(ids);
        expect(countKinds(atlas, masks).get("all")).toBe(result.count);
        expect(
          passingRecords(atlas.records, result.pass)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(ids);
      }),
      { numRuns: 20 },
    );
  });

  it("only grows with its radius", () => {
    const within = (radiusKm: number) => {
      const area = mustParse({
        name: "",
        unit: "km",
        shape: { kind: "circle", center: [-92.14, 14.68], radiusKm },
      });
      return placed(area).area?.status ?? new Uint8Array();
    };
    const sizes = [5, 50, 500, 3000].map(within);
    sizes.slice(1).forEach((larger, index) => {
      sizes[index]?.forEach((status, row) => {
        if (status === INSIDE) expect(larger[row]).toBe(INSIDE);
        if (status === UNPLACEABLE) expect(larger[row]).not.toBe(0);
      });
    });
  });

  it("puts every crossing of a border within ten kilometres of it", () => {
    const area = mustParse({
      name: "",
      unit: "km",
      shape: { kind: "border", borderId: "MX-GT", distanceKm: 10 },
    });
    const status = placed(area).area?.status ?? new Uint8Array();
    const crossings = atlas.records.flatMap((record, row) =>
      record.kind === "place" && record.row.crossing?.pair === "MX-GT" && record.position !== null
        ? [{ id: record.id, status: status[row] }]
        : [],
    );
    expect(crossings.length).toBeGreaterThan(5);
    expect(crossings.filter((crossing) => crossing.status !== INSIDE)).toEqual([]);
  });
});
