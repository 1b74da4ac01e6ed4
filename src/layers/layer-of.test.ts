import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { GRADES } from "@/datasets/schema";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { countsByLayer, layerOf, placeContext, placeEvidence } from "./layer-of";
import { LAYER_IDS } from "./layer-ids";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);
const contextTable = buildRecordTable(atlas.contextRecords, atlas);

const someOf = (codes: readonly string[]) => fc.subarray([...codes], { maxLength: 3 });
const filters: fc.Arbitrary<Filter> = fc.record({
  years: fc.option(
    fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.nat(12)).map(([from, span]) => ({
      from,
      to: Math.min(2026, from + span),
    })),
  ),
  yearMode: fc.constantFrom("overlap" as const, "contained" as const),
  agencyIds: someOf(table.columns.agency.codes),
  activityTypeIds: someOf(table.columns.activityType.codes),
  countries: someOf(table.columns.country.codes),
  grades: fc.subarray([...GRADES]),
  area: fc.constant(null),
  areaStrict: fc.constant(false),
  text: fc.constantFrom("", "peten", "armas", "no such word at all"),
});

describe(placeEvidence, () => {
  it("places exactly the passing records, whatever the filter", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const result = evaluateFilter(table, filter);
        const { marks, unplaced } = placeEvidence(atlas, result.pass);
        const placed = new Set(marks.flatMap(({ recordIds }) => recordIds));
        const nowhere = unplaced.map(({ recordId }) => recordId);
        expect(new Set(nowhere).size).toBe(nowhere.length);
        expect(nowhere.some((id) => placed.has(id))).toBe(false);
        const passing = table.ids.filter((_, row) => result.pass[row] === 1);
        expect([...placed, ...nowhere].toSorted()).toEqual(passing.toSorted());
        expect(placed.size + nowhere.length).toBe(result.count);
      }),
      { numRuns: 60 },
    );
  });

  it("shows a record in its own layer only, once in each area", () => {
    const { marks } = placeEvidence(atlas, new Uint8Array(atlas.records.length).fill(1));
    const ids = marks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const mark of marks) {
      expect(new Set(mark.recordIds).size).toBe(mark.recordIds.length);
      for (const id of mark.recordIds) {
        const record = atlas.byId.get(id);
        expect(record && layerOf(record, atlas)).toBe(mark.layerId);
      }
    }
  });

  it("never puts a record at a point whose position is known to the state only", () => {
    const { marks } = placeEvidence(atlas, new Uint8Array(atlas.records.length).fill(1));
    const rough = atlas.records.filter(
      (record) => record.kind === "place" && !["site", "locality"].includes(record.row.precision),
    );
    expect(rough.length).toBeGreaterThan(20);
    const atPoints = new Set(
      marks.flatMap((mark) => (mark.kind === "point" ? mark.recordIds : [])),
    );
    expect(rough.filter(({ id }) => atPoints.has(id))).toEqual([]);
  });

  it("says why a record is on no map", () => {
    const { unplaced } = placeEvidence(atlas, new Uint8Array(atlas.records.length).fill(1));
    for (const { recordId, reason } of unplaced) {
      const record = atlas.byId.get(recordId);
      expect(reason).toBe(
        record?.kind === "flow"
          ? "endpoint-without-anchor"
          : record?.areaIds.length === 0
            ? "no-area"
            : "area-without-anchor",
      );
    }
  });
});

describe(countsByLayer, () => {
  it("adds up to the records that pass, each counted once", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const result = evaluateFilter(table, filter);
        const context = evaluateFilter(contextTable, filter);
        const counts = countsByLayer(atlas, result.pass, context.pass);
        const sum = LAYER_IDS.reduce((total, id) => total + (counts.get(id) ?? 0), 0);
        expect(sum).toBe(result.count + context.count);
      }),
      { numRuns: 20 },
    );
  });
});

describe(placeContext, () => {
  it("gathers all years of an area in one mark", () => {
    const pass = evaluateFilter(contextTable, EMPTY_FILTER).pass;
    const { marks, unplaced } = placeContext(atlas, pass);
    const areas = marks.map((mark) => mark.areaId);
    expect(new Set(areas).size).toBe(areas.length);
    expect(marks.flatMap(({ recordIds }) => recordIds).length + unplaced.length).toBe(
      atlas.contextRecords.length,
    );
  });
});
