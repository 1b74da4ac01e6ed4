// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PartialRows } from "@/datasets/catalogue";
import { EMPTY_FILTER } from "@/filters/filter";
import { DEFAULT_STATE, type ChartView } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";
import { LOCALES } from "@/text/locale";
import { click, mountForTest, pressKey, type Mounted } from "@/ui/mount-for-test";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { CHARTS } from "./catalogue";
import ChartsDock from "./ChartsDock";

const ROWS: PartialRows = SHIPPED_ROWS;
let mounted: Mounted;

function show(chart: Partial<ChartView>): void {
  act(() => actions.setChart({ ...DEFAULT_STATE.chart, ...chart }));
}

function marks(): Element[] {
  return [...mounted.root.querySelectorAll("svg [data-mark]")];
}

function markNamed(pattern: RegExp): Element | undefined {
  return marks().find((mark) => pattern.test(mark.getAttribute("aria-label") ?? ""));
}

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: { ...state.datasets, rows: ROWS },
  }));
  mounted = mountForTest(<ChartsDock />);
});

afterEach(() => mounted.unmount());

describe.each(CHARTS.map(({ id }) => id))("the chart %s", (id) => {
  it.each(LOCALES)("is drawn without an unfinished number or an unnamed mark in %s", (locale) => {
    act(() => actions.setLocale(locale));
    show({ id, markers: true, sites: true });
    expect(marks().length).toBeGreaterThan(0);
    for (const mark of marks()) {
      expect(mark.getAttribute("role")).toBe("button");
      expect(mark.getAttribute("aria-label")).toMatch(/\w{3}/);
    }
    const svg = mounted.root.querySelector("svg[role='group']");
    expect(markupOf(svg)).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  it("is a drawing that keeps its look outside the page", () => {
    show({ id });
    const svg = mounted.root.querySelector("svg[role='group']");
    expect(svg?.querySelector("foreignObject, style, [style]")).toBeNull();
    expect(svg?.getAttribute("font-family")).toContain("Source Sans 3");
    expect(markupOf(svg)).not.toContain("var(--");
  });

  it("is one stop for Tab", () => {
    show({ id });
    expect(marks().filter((mark) => mark.getAttribute("tabindex") === "0")).toHaveLength(1);
  });

  it("is a table on demand, every row with its source", () => {
    show({ id, asTable: true });
    const rows = [...mounted.root.querySelectorAll("tbody tr")];
    expect(rows.length).toBeGreaterThan(0);
    expect(mounted.root.querySelector("tbody")?.textContent).not.toMatch(/NaN|undefined|null/);
    expect(rows.some((row) => /GAO-|, \w/.test(row.lastElementChild?.textContent ?? ""))).toBe(
      true,
    );
  });

  it("explains itself when nothing is left, and says what would help", () => {
    show({ id });
    act(() => actions.setFilter({ ...EMPTY_FILTER, text: "no such word anywhere" }));
    expect(marks()).toHaveLength(0);
    expect(mounted.root.textContent).toContain("Without the search text");
  });
});

describe("marks", () => {
  it("select the record they stand for", () => {
    show({ id: "timeline" });
    click(markNamed(/^Destruction of ammunition/));
    expect(store.getState().explorer.selection).toEqual({
      kind: "record",
      id: "key-stockpile-destruction-guatemala",
    });
  });

  it("filter by the name they stand for, and the chart goes on showing the others", () => {
    show({ id: "timeline" });
    const before = marks().length;
    click(markNamed(/^Filter by OAS/));
    expect(store.getState().explorer.filter.agencyIds).toEqual(["oas"]);
    expect(marks().length).toBe(before);
    click(markNamed(/^Take OAS/));
    expect(store.getState().explorer.filter.agencyIds).toEqual([]);
  });

  it("answer to arrows, Home, End and Enter", () => {
    show({ id: "recommendations" });
    const [first, second] = marks();
    act(() => (first as SVGElement).focus());
    pressKey(first, "ArrowDown");
    expect(document.activeElement).toBe(second);
    pressKey(second, "End");
    expect(document.activeElement).toBe(marks().at(-1));
    pressKey(document.activeElement, "Home");
    pressKey(document.activeElement, "Enter");
    expect(store.getState().explorer.filter.agencyIds).toEqual(["atf"]);
  });
});

describe("the brush", () => {
  it("sets the years of the filter, and the timeline keeps its bars", () => {
    show({ id: "timeline" });
    const before = marks().length;
    const thumbs = mounted.root.querySelectorAll("[role='slider']");
    pressKey(thumbs[1], "ArrowLeft");
    expect(store.getState().explorer.filter.years).toEqual({ from: 1990, to: 2025 });
    expect(marks().length).toBe(before);
    pressKey(mounted.root.querySelectorAll("[role='slider']")[1], "ArrowRight");
    expect(store.getState().explorer.filter.years).toBeNull();
  });
});

describe("a link with a chart that is not in the catalogue", () => {
  it("shows the first one and says so", () => {
    show({ id: "pie" });
    expect(mounted.root.querySelector("[role='status']")?.textContent).toContain("does not have");
    expect(marks().length).toBeGreaterThan(0);
  });
});

function markupOf(element: Element | null): string {
  return element === null ? "" : new XMLSerializer().serializeToString(element);
}
