import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { GRADES } from "@/datasets/schema";
import { evaluateFilter } from "@/filters/evaluate";
import type { Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { countsByLayer } from "@/layers/layer-of";
import { TABLE_KINDS } from "@/permalink/explorer-state";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { countKinds, rowsOfKind, type PassMasks } from "./rows";
import { sortRecords } from "./sort";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);
const contextTable = buildRecordTable(atlas.contextRecords, atlas);

function someOf(values: readonly string[]) {
  return fc.subarray([...values], { maxLength: 3 });
}

const years = fc
  .tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1990, max: 2026 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  years: fc.option(years),
  yearMode: fc.constantFrom("overlap", "contained"),
  agencyIds: someOf([...atlas.agencies.keys()]),
  activityTypeIds: someOf([...atlas.activityTypes.keys()]),
  countries: someOf(["MX", "GT", "BZ", "US", "HN", "SV"]),
  grades: fc.subarray([...GRADES]),
  area: fc.constant(null),
  areaStrict: fc.constant(false),
  text: fc.constantFrom("", "mexico", "arma", "atf trace", "no such words"),
});

function masksOf(filter: Filter): PassMasks {
  return {
    evidence: evaluateFilter(table, filter).pass,
    context: evaluateFilter(contextTable, filter).pass,
  };
}

describe(rowsOfKind, () => {
  it("lists exactly the records that pass, whatever the filter and the order", () => {
    fc.assert(
      fc.property(
        anyFilter,
        fc.constantFrom("title", "period", "value", "source"),
        fc.constantFrom("ascending", "descending"),
        (filter, column, direction) => {
          const pass = masksOf(filter);
          const passing = table.ids.filter((_, row) => pass.evidence[row] === 1);
          const rows = rowsOfKind(atlas, pass, "all");
          const sorted = sortRecords(rows, [{ column, direction }], atlas, "es");
          expect(sorted.map(({ id }) => id).sort()).toEqual([...passing].sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it("adds up to what the map's layers count", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const pass = masksOf(filter);
        const onLayers = [...countsByLayer(atlas, pass.evidence, pass.context).values()];
        const listed = rowsOfKind(atlas, pass, "all").length;
        const context = rowsOfKind(atlas, pass, "context").length;
        expect(onLayers.reduce((sum, count) => sum + count, 0)).toBe(listed + context);
      }),
      { numRuns: 25 },
    );
  });
});

describe(countKinds, () => {
  it("counts on every tab what the tab lists", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const pass = masksOf(filter);
        const counts = countKinds(atlas, pass);
        for (const kind of TABLE_KINDS)
          expect(counts.get(kind) ?? 0, kind).toBe(rowsOfKind(atlas, pass, kind).length);
      }),
      { numRuns: 25 },
    );
  });
});
