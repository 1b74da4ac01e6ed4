import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutClauses } from "@/analysis/cross-filter";
import { figuresByArea, measuresAt, vintagesOf } from "@/analysis/figures-by-area";
import { buildMoney, moneyClauses } from "@/analysis/money";
import { buildRanking, rankingClauses } from "@/analysis/ranking";
import { buildRecommendations, RECOMMENDATION_CLAUSES } from "@/analysis/recommendation-status";
import { buildSeries, seriesMeasures, shownMeasures } from "@/analysis/series";
import { SPLITS } from "@/analysis/split";
import { buildTargets } from "@/analysis/targets";
import { buildTimeline, timelineClauses } from "@/analysis/timeline";
import { buildAtlas } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, type Clause, type Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { DEFAULT_STATE, type ChartView, type ExplorerState } from "@/permalink/explorer-state";
import { formatNumber, formatPercent } from "@/text/format";
import { LOCALES, type Locale } from "@/text/locale";
import { arbitraryFilter } from "../../../../tests/permalink/arbitraries";
import { SHIPPED_ROWS } from "../../../../tests/shipped-data";
import type { ChartFigure } from "@/export/figure/figure-spec";
import { CHART_FIGURE_IDS, chartFigure } from "./chart-figure";
import { distinctNames } from "./chart-input";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);
const locales = fc.constantFrom(...LOCALES);
const splits = fc.constantFrom(...SPLITS);

function passOf(filter: Filter, own: readonly Clause[] = []): Uint8Array {
  return evaluateFilter(table, withoutClauses(filter, own)).pass;
}

function figureOf(
  filter: Filter,
  chart: Partial<ChartView>,
  locale: Locale,
  patch: Partial<ExplorerState> = {},
): ChartFigure | null {
  const shown = { ...DEFAULT_STATE.chart, ...chart };
  const view = { ...DEFAULT_STATE, filter, chart: shown, ...patch };
  return chartFigure({ atlas, table, result: evaluateFilter(table, filter), view, locale }).figure;
}

function columnOf(figure: ChartFigure, at: number): string[] {
  return figure.table.slice(1).map((row) => row[at] ?? "");
}

function sorted(values: Iterable<number>): number[] {
  return [...values].toSorted((a, b) => a - b);
}

function drawn(figure: ChartFigure | null, series = 0): number[] {
  return (figure?.series[series]?.values ?? []).filter((value) => value !== null);
}

describe(chartFigure, () => {
  it("has one value or a gap for each category, and categories that can be told apart", () => {
    const ids = fc.constantFrom(...CHART_FIGURE_IDS);
    fc.assert(
      fc.property(arbitraryFilter, ids, splits, locales, (filter, id, split, locale) => {
        const figure = figureOf(filter, { id, split, sites: true }, locale);
        if (figure === null) return;
        const { categories, series } = figure;
        expect(new Set(categories).size).toBe(categories.length);
        for (const { values, color } of series) {
          expect(values).toHaveLength(categories.length);
          expect(values.every((value) => value === null || Number.isFinite(value))).toBe(true);
          expect(color).toMatch(/^#[0-9a-f]{6}$/i);
        }
        const widths = new Set(figure.table.map((row) => row.length));
        expect(widths.size).toBe(1);
        expect(figure.notes.every((note) => note.trim() !== "")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("draws in the timeline every dated record once, from its start and as long as it lasted", () => {
    fc.assert(
      fc.property(
        arbitraryFilter,
        splits,
        fc.boolean(),
        locales,
        (filter, split, sites, locale) => {
          const figure = figureOf(filter, { id: "timeline", split, sites }, locale);
          const pass = passOf(filter, timelineClauses(split));
          const { groups } = buildTimeline(atlas, pass, split, sites);
          const bars = new Map(
            groups.flatMap((group) => group.bars.map((bar) => [bar.record.id, bar] as const)),
          );
          expect(figure?.categories.length ?? 0).toBe(bars.size);
          const starts = sorted([...bars.values()].map(({ start }) => start));
          expect(sorted(drawn(figure).map((value) => Math.round(value * 12)))).toEqual(starts);
          const closed = [...bars.values()].flatMap(({ start, end }) =>
            end === null ? [] : [end + 1 - start],
          );
          const lengths = drawn(figure, 1).map((value) => Math.round(value * 12));
          expect(lengths).toEqual(expect.arrayContaining(closed));
          const rows = groups.reduce((sum, group) => sum + group.bars.length, 0);
          expect((figure?.table.length ?? 1) - 1).toBe(rows);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("draws in a series every figure of one unit, and has the others in its table", () => {
    fc.assert(
      fc.property(arbitraryFilter, fc.nat(), fc.nat(), locales, (filter, a, b, locale) => {
        const pass = passOf(filter);
        const choices = seriesMeasures(atlas, null).map(({ measure }) => measure.id);
        const measureIds = [...new Set([choices[a % choices.length], choices[b % choices.length]])];
        const chosen = measureIds.filter((id) => id !== undefined);
        const figure = figureOf(filter, { id: "series", measureIds: chosen }, locale);
        const series = buildSeries(atlas, pass, shownMeasures(atlas, pass, chosen), null);
        const panels = series.panels.filter(({ marks }) => marks.length > 0);
        const own = panels.filter(({ measure }) => measure.unit.en === panels[0]?.measure.unit.en);
        const expected = own.flatMap(({ marks }) => marks.map(({ value }) => value));
        const values = (figure?.series ?? []).flatMap((one) =>
          one.values.filter((value) => value !== null),
        );
        expect(sorted(values)).toEqual(sorted(expected));
        expect(figure?.kind ?? "points").toBe("points");
        const left = panels.filter((panel) => !own.includes(panel));
        const notes = figure?.notes.join(" ") ?? "";
        expect(left.every(({ measure }) => notes.includes(measure.label[locale]))).toBe(true);
        const all = series.panels.flatMap(({ marks }) => marks).map(({ row }) => row.value ?? 0);
        const cells = figure === null ? [] : columnOf(figure, 0);
        if (figure !== null && own[0]?.measure.unit.en === "firearms")
          for (const value of all)
            expect(cells.some((cell) => cell.includes(formatNumber(value, locale)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("ranks what the ranking ranks; what is not published is named and never a zero", () => {
    const levels = fc.constantFrom("country", "state");
    fc.assert(
      fc.property(arbitraryFilter, levels, locales, (filter, level, locale) => {
        const figure = figureOf(filter, { id: "ranking", level }, locale);
        const full = passOf(filter);
        const own = rankingClauses(level);
        const pass = passOf(filter, own);
        const none = { measureId: null, vintage: null };
        const onMap = figuresByArea(atlas, full, level, none);
        const same =
          onMap === null ? none : { measureId: onMap.measure.id, vintage: onMap.vintage.key };
        const map = figuresByArea(atlas, pass, level, same);
        const ranking = map === null ? null : buildRanking(atlas, pass, map);
        // Without a clause of its own in the filter the ranking is that of the map, or none at all.
        const hasOwn = own.length > 0 && filter.countries.length > 0;
        const isEmpty = ranking === null || (onMap === null && !hasOwn);
        expect(figure === null).toBe(isEmpty || ranking.ranked.length === 0);
        if (figure === null || ranking === null) return;
        expect(drawn(figure)).toEqual(ranking.ranked.map(({ value }) => value));
        expect(figure.categories).toHaveLength(ranking.ranked.length + ranking.unranked.length);
        const notes = figure.notes.join(" ");
        for (const id of ranking.unpublishedAreaIds) {
          const name = atlas.areas.get(id)?.name[locale] ?? id;
          expect(notes).toContain(name);
          expect(figure.categories).not.toContain(name);
        }
        const rows = new Map(figure.table.slice(1).map((row) => [row[0], row[1]]));
        ranking.ranked.forEach(({ value, areaId }) => {
          const cell = rows.get(atlas.areas.get(areaId)?.name[locale] ?? "");
          expect(cell).toBeDefined();
          if (value < 1e6) expect(cell).toContain(formatNumber(value, locale));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("leaves a gap for what is published but is no number to rank, in every ranking there is", () => {
    const all = passOf(EMPTY_FILTER);
    let gaps = 0;
    for (const level of ["country", "state"] as const) {
      for (const { id: measureId } of measuresAt(atlas, all, level)) {
        for (const { key: vintage } of vintagesOf(atlas, all, level, measureId)) {
          const choice = { measureId, vintage };
          const map = figuresByArea(atlas, all, level, choice);
          const ranking = map === null ? null : buildRanking(atlas, all, map);
          if (ranking === null || ranking.ranked.length === 0) continue;
          const figures = { ...DEFAULT_STATE.figures, [level]: choice };
          const figure = figureOf(EMPTY_FILTER, { id: "ranking", level }, "en", { figures });
          const values = figure?.series[0]?.values ?? [];
          expect(values.filter((value) => value === null)).toHaveLength(ranking.unranked.length);
          expect(drawn(figure)).toEqual(ranking.ranked.map(({ value }) => value));
          gaps += ranking.unranked.length;
        }
      }
    }
    expect(gaps).toBeGreaterThan(0);
  });

  it("keeps both where two sources give one period, in every series there is", () => {
    const all = passOf(EMPTY_FILTER);
    let seconds = 0;
    for (const { measure } of seriesMeasures(atlas, null)) {
      for (const { areaId } of buildSeries(atlas, all, [measure], null).areas) {
        const chart = { id: "series", measureIds: [measure.id], areaId };
        const figure = figureOf(EMPTY_FILTER, chart, "en");
        const [panel] = buildSeries(atlas, all, [measure], areaId).panels;
        const values = (figure?.series ?? []).flatMap((one) =>
          one.values.filter((value) => value !== null),
        );
        expect(sorted(values)).toEqual(sorted((panel?.marks ?? []).map(({ value }) => value)));
        seconds += Math.max(0, (figure?.series.length ?? 0) - 1);
      }
    }
    expect(seconds).toBeGreaterThan(0);
  });

  it("shows of targets the very percentages of the table", () => {
    fc.assert(
      fc.property(arbitraryFilter, locales, (filter, locale) => {
        const figure = figureOf(filter, { id: "targets" }, locale);
        const { compared } = buildTargets(atlas, passOf(filter));
        const pairs = compared.flatMap((own) => own.pairs);
        expect(drawn(figure)).toEqual(pairs.map(({ sharePercent }) => Math.round(sharePercent)));
        if (figure === null) return;
        const shares = columnOf(figure, 4).filter((cell) => cell !== "");
        expect(drawn(figure).map((value) => formatPercent(value, locale))).toEqual(shares);
      }),
      { numRuns: 40 },
    );
  });

  it("shows every published amount by itself, row for row as in the table", () => {
    fc.assert(
      fc.property(arbitraryFilter, splits, locales, (filter, split, locale) => {
        const figure = figureOf(filter, { id: "money", split }, locale);
        const money = buildMoney(atlas, passOf(filter, moneyClauses(split)), split);
        const amounts = money.groups.flatMap(({ statements }) => statements);
        expect(drawn(figure)).toEqual(amounts.map(({ value }) => value));
        expect((figure?.table.length ?? 1) - 1).toBe(amounts.length);
      }),
      { numRuns: 40 },
    );
  });

  it("counts recommendations as often as the groups do", () => {
    fc.assert(
      fc.property(arbitraryFilter, locales, (filter, locale) => {
        const figure = figureOf(filter, { id: "recommendations" }, locale);
        const shown = buildRecommendations(atlas, passOf(filter, RECOMMENDATION_CLAUSES));
        const sums = shown.groups.map((_, at) =>
          (figure?.series ?? []).reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
        );
        expect(sums).toEqual(shown.groups.map(({ count }) => count));
        expect((figure?.table.length ?? 1) - 1).toBe(shown.recordIds.length);
      }),
      { numRuns: 40 },
    );
  });

  it("says why it shows what the filter leaves out", () => {
    const filter = { ...DEFAULT_STATE.filter, years: { from: 2010, to: 2012 } };
    const notes = (id: string) => figureOf(filter, { id }, "en")?.notes.join(" ") ?? "";
    expect(notes("timeline")).toContain("The chart sets the years itself");
    expect(notes("money")).not.toContain("The chart sets");
  });
});

describe(distinctNames, () => {
  it("adds the detail, then a number, only where a name stands twice", () => {
    const items = [
      { name: "a", detail: "2010" },
      { name: "a", detail: "2011" },
      { name: "b", detail: "2010" },
      { name: "c", detail: "" },
      { name: "c", detail: "" },
    ];
    expect(distinctNames(items)).toEqual(["a, 2010", "a, 2011", "b", "c (1)", "c (2)"]);
  });
});
