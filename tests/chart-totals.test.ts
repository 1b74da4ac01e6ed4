/**
 * Totals agree: for any filter, the records behind every chart are exactly the passing records that have what
 * the chart is about. What a chart is about is said here anew, in plain predicates over the shipped records.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCrossFilter, withoutClauses } from "@/analysis/cross-filter";
import { figuresByArea, measuresAt, vintageKey, vintagesOf } from "@/analysis/figures-by-area";
import { buildMoney, moneyClauses } from "@/analysis/money";
import { buildRanking } from "@/analysis/ranking";
import { buildRecommendations, RECOMMENDATION_CLAUSES } from "@/analysis/recommendation-status";
import { buildSeries, seriesMeasures } from "@/analysis/series";
import { buildTargets } from "@/analysis/targets";
import { SPLITS } from "@/analysis/split";
import { buildTimeline, timelineClauses } from "@/analysis/timeline";
import { buildAtlas, type AtlasRecord } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import type { Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { arbitraryFilter } from "./permalink/arbitraries";
import { SHIPPED_ROWS } from "./shipped-data";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);
const splits = fc.constantFrom(...SPLITS);

function maskOf(filter: Filter): Uint8Array {
  return evaluateFilter(table, filter).pass;
}

function passing(pass: Uint8Array, has: (record: AtlasRecord) => boolean): string[] {
  return atlas.records.filter((record, row) => pass[row] === 1 && has(record)).map(({ id }) => id);
}

function sorted(ids: Iterable<string>): string[] {
  return [...ids].toSorted();
}

describe("the records behind a chart", () => {
  it("are, in the timeline, all activities (and dated sites), each with every group it has", () => {
    fc.assert(
      fc.property(arbitraryFilter, splits, fc.boolean(), (filter, split, withSites) => {
        const pass = maskOf(withoutClauses(filter, timelineClauses(split)));
        const timeline = buildTimeline(atlas, pass, split, withSites);
        const expected = passing(
          pass,
          (record) =>
            record.kind === "activity" ||
            (withSites &&
              record.kind === "place" &&
              record.row.kind === "site" &&
              record.period !== null),
        );
        const drawn = timeline.groups.flatMap(({ bars }) => bars.map(({ record }) => record.id));
        expect(sorted(timeline.recordIds)).toEqual(sorted(expected));
        expect(sorted(new Set([...drawn, ...timeline.undated.map(({ id }) => id)]))).toEqual(
          sorted(expected),
        );
      }),
    );
  });

  it("are, in a group of the timeline, as many as the facet counts", () => {
    fc.assert(
      fc.property(arbitraryFilter, splits, (filter, split) => {
        const reduced = withoutClauses(filter, timelineClauses(split));
        const pass = maskOf(reduced);
        const activities = new Set(passing(pass, ({ kind }) => kind === "activity"));
        for (const { id, bars } of buildTimeline(atlas, pass, split, false).groups) {
          const expected = [...activities].filter((recordId) => {
            const record = atlas.byId.get(recordId);
            const values = {
              agency: "agencyIds",
              activityType: "activityTypeIds",
              country: "countries",
            };
            const own = record?.[values[split] as "agencyIds"] ?? [];
            return id === null ? own.length === 0 : own.includes(id);
          });
          expect(bars.length).toBe(
            expected.filter((recordId) => atlas.byId.get(recordId)?.period).length,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it("are, in a series, all figures of its measure and area, drawn or listed", () => {
    fc.assert(
      fc.property(arbitraryFilter, fc.nat(), (filter, seed) => {
        const pass = maskOf(filter);
        const choices = seriesMeasures(atlas, pass);
        const choice = choices[seed % Math.max(1, choices.length)];
        if (choice === undefined) return;
        const series = buildSeries(atlas, pass, [choice.measure], null);
        const [panel] = series.panels;
        const expected = passing(
          pass,
          (record) =>
            record.kind === "observation" &&
            record.row.measureId === choice.measure.id &&
            record.row.areaId === series.areaId,
        );
        const shown = [
          ...(panel?.marks ?? []).map(({ row }) => row.id),
          ...[panel?.parts ?? [], panel?.inWords ?? [], panel?.undated ?? []]
            .flat()
            .map(({ id }) => id),
        ];
        expect(sorted(series.recordIds)).toEqual(sorted(expected));
        expect(sorted(shown)).toEqual(sorted(expected));
      }),
    );
  });

  it("are, in the ranking, all figures of its measure, vintage and level", () => {
    fc.assert(
      fc.property(
        arbitraryFilter,
        fc.constantFrom("country", "state"),
        fc.nat(),
        (filter, level, seed) => {
          const pass = maskOf(filter);
          const measures = measuresAt(atlas, pass, level);
          const measureId = measures[seed % Math.max(1, measures.length)]?.id ?? null;
          const vintages = measureId === null ? [] : vintagesOf(atlas, pass, level, measureId);
          const vintage = vintages[seed % Math.max(1, vintages.length)]?.key ?? null;
          const map = figuresByArea(atlas, pass, level, { measureId, vintage });
          if (map === null) return;
          const ranking = buildRanking(atlas, pass, map);
          const expected = passing(
            pass,
            (record) =>
              record.kind === "observation" &&
              record.row.measureId === map.measure.id &&
              record.row.breakdown === null &&
              vintageKey(record.row.period) === map.vintage.key &&
              atlas.areas.get(record.row.areaId)?.kind ===
                (level === "state" ? "admin1" : "country"),
          );
          const shown = [
            ...ranking.ranked.map(({ observationId }) => observationId),
            ...ranking.unranked.map(({ observationId }) => observationId),
            ...ranking.otherIds,
          ];
          expect(sorted(ranking.recordIds)).toEqual(sorted(expected));
          expect(sorted(shown)).toEqual(sorted(expected));
        },
      ),
    );
  });

  it("are, in targets and results, all activities, each in one place", () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        const pass = maskOf(filter);
        const targets = buildTargets(atlas, pass);
        const shown = [
          ...targets.compared.map(({ activity }) => activity.id),
          ...targets.inWords.map(({ activity }) => activity.id),
          ...targets.none.map(({ id }) => id),
          ...targets.notStated.map(({ id }) => id),
        ];
        const expected = passing(pass, ({ kind }) => kind === "activity");
        expect(sorted(shown)).toEqual(sorted(expected));
        expect(sorted(targets.recordIds)).toEqual(sorted(expected));
      }),
    );
  });

  it("are, in money, all amounts in dollars and all activities with obligations", () => {
    fc.assert(
      fc.property(arbitraryFilter, splits, (filter, split) => {
        const pass = maskOf(withoutClauses(filter, moneyClauses(split)));
        const money = buildMoney(atlas, pass, split);
        const expected = passing(pass, (record) => {
          if (record.kind === "activity")
            return record.row.obligations.some(({ value }) => value !== null);
          if (record.kind !== "observation" || record.row.value === null) return false;
          const measure = atlas.measures.get(record.row.measureId);
          return measure?.unit.en === "U.S. dollars" && measure.activityTypeId === "funding";
        });
        const shown = money.groups.flatMap(({ statements }) =>
          statements.flatMap(({ recordIds }) => recordIds),
        );
        expect(sorted(money.recordIds)).toEqual(sorted(expected));
        expect(sorted(new Set(shown))).toEqual(sorted(expected));
      }),
    );
  });

  it("are, among recommendations, all of them, and the total counts each once", () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        const pass = maskOf(withoutClauses(filter, RECOMMENDATION_CLAUSES));
        const shown = buildRecommendations(atlas, pass);
        const expected = passing(pass, ({ kind }) => kind === "recommendation");
        expect(sorted(shown.recordIds)).toEqual(sorted(expected));
        const groups = shown.groups.flatMap(({ recommendations }) => recommendations);
        expect(sorted(new Set(groups.map(({ id }) => id)))).toEqual(sorted(expected));
        expect([...shown.totals.values()].reduce((a, b) => a + b, 0)).toBe(shown.total);
      }),
    );
  });
});

describe(createCrossFilter, () => {
  it("evaluates without the view's own clauses, and changes nothing when only those change", () => {
    const crossFilter = createCrossFilter();
    fc.assert(
      fc.property(arbitraryFilter, arbitraryFilter, splits, (filter, other, split) => {
        const own = timelineClauses(split);
        const result = crossFilter(table, filter, own, evaluateFilter(table, filter));
        expect(result.pass).toEqual(maskOf(withoutClauses(filter, own)));
        const changed = { ...filter, years: other.years };
        const again = crossFilter(table, changed, own, evaluateFilter(table, changed));
        expect(again).toBe(result);
      }),
    );
  });
});
