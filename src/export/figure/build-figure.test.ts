import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas, RECORD_KINDS } from "@/datasets/atlas";
import { formatCitation } from "@/export/citation";
import { evidenceOf, groupEvidence } from "@/export/cited-sources";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { layerOf } from "@/layers/layer-of";
import { LAYER_IDS } from "@/layers/layer-ids";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { formatNumber } from "@/text/format";
import { LOCALES, type Locale } from "@/text/locale";
import { recordWords } from "@/text/messages/record-words";
import { arbitraryFilter } from "../../../tests/permalink/arbitraries";
import { SHIPPED_ROWS } from "../../../tests/shipped-data";
import { buildFigure, type FigureInput } from "./build-figure";
import { CHART_FIGURE_IDS } from "./chart-figures/chart-figure";
import type { FigureSpec } from "./figure-spec";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);
const contextTable = buildRecordTable(atlas.contextRecords, atlas);
const ALL_LAYERS: ExplorerState["layers"] = { visible: LAYER_IDS, opacityPercent: {} };

function figureOf(
  patch: Partial<ExplorerState>,
  locale: Locale = "en",
  rest: Partial<FigureInput> = {},
): FigureSpec {
  const view = { ...DEFAULT_STATE, ...patch };
  return buildFigure({
    atlas,
    table,
    result: evaluateFilter(table, view.filter),
    contextResult: evaluateFilter(contextTable, view.filter),
    view,
    locale,
    words: null,
    link: "https://example.org/?v=1",
    dataVersion: "2026.11",
    withChart: false,
    extraEvidence: [],
    ...rest,
  });
}

/** Every text of a figure, the view left out. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "view" ? [] : textsOf(part)));
}

const locales = fc.constantFrom(...LOCALES);
const charts = fc.constantFrom(...CHART_FIGURE_IDS);

describe(buildFigure, () => {
  it("says in the filter line and the description what the filter leaves, kind by kind", () => {
    fc.assert(
      fc.property(arbitraryFilter, locales, (filter: Filter, locale) => {
        const { filterLine, alt } = figureOf({ filter }, locale);
        const { pass, count } = evaluateFilter(table, filter);
        const number = (value: number) => formatNumber(value, locale);
        const total = number(atlas.records.length);
        const counts =
          locale === "en" ? `${number(count)} of ${total}` : `${number(count)} de ${total}`;
        expect(filterLine).toContain(`: ${counts} `);
        expect(alt).toContain(counts);
        for (const kind of RECORD_KINDS) {
          const own = atlas.records.filter((row, index) => pass[index] === 1 && row.kind === kind);
          const words = recordWords[locale].countOfKind(kind, own.length, number(own.length));
          expect(alt.includes(`: ${words}`) || alt.includes(`, ${words}`)).toBe(own.length > 0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("has a legend for every visible layer with something to show, in the order of the list", () => {
    const drawn = figureOf({ layers: ALL_LAYERS }).legend.map(({ layer }) => layer);
    expect(drawn).toEqual([...LAYER_IDS]);
    fc.assert(
      fc.property(arbitraryFilter, fc.subarray([...LAYER_IDS]), (filter, visible) => {
        const { legend } = figureOf({ filter, layers: { visible, opacityPercent: {} } }, "es");
        const { pass } = evaluateFilter(table, filter);
        const context = evaluateFilter(contextTable, filter).count;
        const withRecords = new Set(
          atlas.records.flatMap((record, row) => (pass[row] === 1 ? [layerOf(record, atlas)] : [])),
        );
        const expected = LAYER_IDS.filter((id) => visible.includes(id)).filter(
          (id) =>
            id === "borders" ||
            id === "areas" ||
            (id === "homicide" ? context > 0 : withRecords.has(id)),
        );
        const layers = legend.map(({ layer }) => layer);
        // Figures that pass may be all in words: then nothing is drawn and there is nothing to explain.
        const sometimes = new Set(["country-figures", "state-figures", "flows"]);
        const must = (ids: readonly string[]) => ids.filter((id) => !sometimes.has(id));
        expect(must(layers)).toEqual(must(expected));
        expect(layers.every((id) => (expected as readonly string[]).includes(id))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("names every document under the selected record, with place and licence", () => {
    const layers = { visible: [], opacityPercent: {} } as const;
    fc.assert(
      fc.property(fc.constantFrom(...atlas.records), locales, (record, locale) => {
        const selection = { kind: "record", id: record.id } as const;
        const { sources, alt } = figureOf({ selection, layers }, locale);
        const places = groupEvidence(evidenceOf(record));
        expect(new Set(sources.map(({ sourceId }) => sourceId))).toEqual(new Set(places.keys()));
        for (const { sourceId, citation, licence } of sources) {
          const source = atlas.sources.get(sourceId);
          expect(licence).toBe(source?.licence[locale]);
          const all = places.get(sourceId) ?? [];
          const locators = all.length > 6 ? [] : all;
          const parts = source && { source, locators, dataVersion: "2026.11" };
          expect(citation).toBe(parts && formatCitation(parts, locale));
        }
        expect(alt).toContain(record.title[locale]);
      }),
      { numRuns: 150 },
    );
  });

  it("has short names that tell documents apart", () => {
    for (const locale of LOCALES) {
      const layers = {
        visible: ["sites", "labs", "offices", "activities"],
        opacityPercent: {},
      } as const;
      const { sources } = figureOf({ layers }, locale);
      const shorts = sources.map(({ short }) => short);
      expect(shorts.length).toBeGreaterThan(40);
      expect(shorts.filter((short, at) => shorts.indexOf(short) !== at)).toEqual([]);
    }
  });

  it("never says undefined, NaN or a raw object, whatever is shown", () => {
    fc.assert(
      fc.property(arbitraryFilter, locales, charts, (filter, locale, id) => {
        const chart = { ...DEFAULT_STATE.chart, id };
        const layers = ALL_LAYERS;
        const figure = figureOf({ filter, chart, layers }, locale, { withChart: true });
        const typed = filter.text;
        for (const text of textsOf(figure)) {
          if (typed !== "" && text.includes(typed)) continue;
          expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("takes title, prose and notes from the author and rests on what they refer to", () => {
    const words = { title: "A finding", paragraphs: ["One.", "Two."], notes: "Slowly." };
    const caveat = [...atlas.caveats.values()].find(({ severity }) => severity === "reading");
    const extraEvidence = [
      {
        evidence: [{ sourceId: "gao-09-709", locator: "line 5" }],
        caveatIds: [caveat?.id ?? ""],
        sourceIds: ["gao-09-709", "gao-16-223"],
      },
    ];
    const figure = figureOf({ layers: { visible: [], opacityPercent: {} } }, "en", {
      words,
      extraEvidence,
    });
    expect(figure).toMatchObject(words);
    expect(figure.sources.map(({ sourceId }) => sourceId)).toEqual(["gao-09-709", "gao-16-223"]);
    expect(figure.sources[0]?.citation).toContain("line 5");
    expect(figure.sources[0]?.short).toBe("GAO-09-709 (2009)");
    expect(figure.caveats).toEqual([caveat?.text.en]);
  });

  it("puts caveats without which a figure cannot be read first, each once", () => {
    for (const locale of LOCALES) {
      const chart = { ...DEFAULT_STATE.chart, id: "money" };
      const { caveats } = figureOf({ chart, layers: ALL_LAYERS }, locale, { withChart: true });
      const severity = new Map(
        [...atlas.caveats.values()].map((caveat) => [caveat.text[locale], caveat.severity]),
      );
      const order = caveats.map((text) => severity.get(text));
      expect(order.lastIndexOf("reading")).toBeLessThan(order.indexOf("context"));
      expect(new Set(caveats).size).toBe(caveats.length);
    }
  });

  it("has sources where only places are on the map", () => {
    const visible = ["labs"] as const;
    expect(figureOf({ layers: { visible, opacityPercent: {} } }).sources.length).toBeGreaterThan(3);
  });

  it("names the years of the filter, else those of the figures", () => {
    const years = { from: 2010, to: 2012 };
    expect(figureOf({ filter: { ...EMPTY_FILTER, years } }).yearLine).toBe("2010–2012");
    expect(figureOf({}).yearLine).toBe("2010–2014");
    expect(figureOf({ layers: { visible: ["labs"], opacityPercent: {} } }).yearLine).toBe("");
  });

  it("says what could not be had, and speaks the language it is asked for", () => {
    const figure = figureOf({ locale: "en" }, "es", { missing: ["context", "area"] });
    expect(figure.view.locale).toBe("es");
    expect(figure.caveats[0]).toContain("No fue posible");
    expect(figure.caveats[1]).toContain("área de interés");
    expect(figure.versionLine).toBe("Versión de los datos 2026.11");
    expect(figure.credit).toContain("colaboradores de OpenStreetMap");
    expect(figureOf({}, "en", { dataVersion: null }).versionLine).toBe("");
  });

  it("has the legends of both sides of a comparison where they differ", () => {
    const side = (name: string, year: number) => {
      const filter = { ...EMPTY_FILTER, years: { from: year, to: year } };
      const view = { ...DEFAULT_STATE, contextYear: year, layers: ALL_LAYERS };
      const { pass, count } = evaluateFilter(table, filter);
      return { name, pass, count, contextPass: evaluateFilter(contextTable, filter).pass, view };
    };
    const sides = [side("2010", 2010), side("2014", 2014)];
    const { legend, alt } = figureOf({ layers: ALL_LAYERS }, "en", { sides });
    expect(legend.filter(({ layer }) => layer === "borders")).toHaveLength(1);
    const titles = legend.flatMap(({ layer, spec }) => (layer === "homicide" ? spec.title : []));
    expect(titles.map((title) => title?.slice(0, 5))).toEqual(["2010:", "2014:"]);
    expect(alt).toContain(`2010, ${sides[0]?.count} records; 2014, ${sides[1]?.count} records`);
  });
});
