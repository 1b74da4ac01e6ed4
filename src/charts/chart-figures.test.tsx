// @vitest-environment jsdom
/** What goes into a file is what the reader sees: every chart's table, row for row, and its drawn numbers. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PartialRows } from "@/datasets/catalogue";
import { chartFigure, CHART_FIGURE_IDS } from "@/export/figure/chart-figures/chart-figure";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { selectAtlas, selectFilterResult, selectTable } from "@/state/selectors";
import { store } from "@/state/store";
import { LOCALES } from "@/text/locale";
import { mountForTest, type Mounted } from "@/ui/mount-for-test";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { CHARTS } from "./catalogue";
import ChartsDock from "./ChartsDock";

const ROWS: PartialRows = SHIPPED_ROWS;
let mounted: Mounted | null = null;

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: { ...state.datasets, rows: ROWS },
  }));
});

afterEach(() => mounted?.unmount());

const FILTERS: readonly Filter[] = [
  EMPTY_FILTER,
  { ...EMPTY_FILTER, countries: ["GT", "MX"], years: { from: 2009, to: 2016 } },
];

function tableIn(root: HTMLElement): string[][] {
  const rows = [...root.querySelectorAll("table tr")];
  return rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent));
}

describe("the figure of a chart", () => {
  it("exists for every chart of the dock", () => {
    expect(CHART_FIGURE_IDS).toEqual(CHARTS.map(({ id }) => id));
  });

  const cases = CHARTS.flatMap(({ id }) =>
    LOCALES.map((locale, at) => ({ id, locale, filter: FILTERS[at] ?? EMPTY_FILTER })),
  );
  it.each(cases)("has the table of the screen: $id, $locale", (one) => {
    const { id, locale, filter } = one;
    const chart = { ...DEFAULT_STATE.chart, id, asTable: true, markers: true };
    store.setState({ explorer: { ...DEFAULT_STATE, locale, filter, chart } });
    const { root } = (mounted = mountForTest(<ChartsDock />));
    const state = store.getState();
    const built = chartFigure({
      atlas: selectAtlas(state),
      table: selectTable(state),
      result: selectFilterResult(state),
      view: state.explorer,
      locale,
    });
    expect(built.figure?.table).toEqual(tableIn(root));
    expect(root.querySelector("h3")?.textContent).toBe(built.title);
  });
});
