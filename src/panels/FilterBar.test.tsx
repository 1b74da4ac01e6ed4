// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OUTSIDE } from "@/filters/area";
import type * as AreaEngine from "@/filters/area-engine";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";
import { click, mountForTest, type Mounted } from "@/ui/mount-for-test";
import { TEST_ROWS } from "./atlas-for-test";
import { FilterBar } from "./FilterBar";

let mounted: Mounted;

beforeEach(() => {
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: { ...state.datasets, rows: TEST_ROWS },
  }));
  mounted = mountForTest(<FilterBar />);
});
afterEach(() => mounted.unmount());

function filterBy(patch: Partial<Filter>) {
  act(() => actions.setFilter({ ...EMPTY_FILTER, ...patch }));
}

function buttons(): (string | null)[] {
  return [...mounted.root.querySelectorAll("button")].map(
    (button) => button.getAttribute("aria-label") ?? button.textContent,
  );
}

function clickNamed(name: string) {
  const all = [...mounted.root.querySelectorAll("button")];
  click(all.find((button) => (button.getAttribute("aria-label") ?? button.textContent) === name));
}

describe("FilterBar", () => {
  it("counts records and offers no Reset while nothing is filtered", () => {
    expect(mounted.root.textContent).toContain("4 of 4 records shown");
    expect(buttons()).toEqual([]);
  });

  it("names what each button removes", () => {
    filterBy({ years: { from: 2010, to: 2011 }, agencyIds: ["atf"] });
    expect(mounted.root.textContent).toContain("2 of 4 records shown");
    expect(buttons()).toEqual([
      "Remove filter: years 2010–2011",
      "Remove filter: agency ATF",
      "Reset: remove all filters",
    ]);
  });

  it("says which chip leaves nothing, and drops it", () => {
    filterBy({ text: "marking", agencyIds: ["dtra"] });
    expect(mounted.root.textContent).toContain("0 of 4 records shown");
    expect(mounted.root.textContent).toContain("Without “agency DTRA”, 1 record would be shown.");
    expect(mounted.root.textContent).toContain(
      "Without “Text: marking”, 2 records would be shown.",
    );
    clickNamed("Remove “DTRA”");
    expect(store.getState().explorer.filter).toEqual({ ...EMPTY_FILTER, text: "marking" });
    expect(mounted.root.textContent).toContain("1 of 4 records shown");
  });

  it("says so when no single chip is the reason", () => {
    filterBy({ text: "nowhere", grades: ["B"] });
    expect(mounted.root.textContent).toContain("at least two have to go");
  });

  it("names the area when it is what leaves nothing, also while two views are compared", () => {
    const engine = {
      outlineOf: () => null,
      placeInArea: (_shape: unknown, _outline: unknown, records: readonly unknown[]) =>
        new Uint8Array(records.length).fill(OUTSIDE),
    } as unknown as typeof AreaEngine;
    const before = store.getState();
    act(() => {
      store.setState((state) => ({
        session: { ...state.session, areaEngine: { status: "ready", engine } },
        datasets: { ...state.datasets, load: { admin: { status: "failed" } } as never },
      }));
      actions.setCompare({ by: "years", a: "2010-2014", b: "2015-2019" });
    });
    const shape = { kind: "circle", center: [0, 0], radiusKm: 10 } as const;
    filterBy({ area: { name: "Nowhere", unit: "km", shape }, grades: ["A"] });
    expect(mounted.root.textContent).toContain("0 of 4 records shown");
    expect(mounted.root.textContent).toMatch(/Without “area Nowhere[^”]*”, 4 records would be/);
    expect(mounted.root.textContent).not.toContain("Without “Grade A”");
    expect(mounted.root.querySelector('[data-tone="caution"]')?.textContent).toContain("Nowhere");
    act(() => store.setState({ session: before.session, datasets: before.datasets }));
  });

  it("says how many stay because they have no agency", async () => {
    filterBy({ agencyIds: ["dtra"] });
    await act(async () => {
      await import("./FacetGaps");
    });
    expect(mounted.root.textContent).toContain("2 of 4 records shown · 1 has no agency");
  });

  it("keeps the focus in the bar when a chip is removed", () => {
    filterBy({ years: { from: 2010, to: 2011 }, agencyIds: ["atf"] });
    const remove = mounted.root.querySelector<HTMLElement>("li button");
    remove?.focus();
    click(remove);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Remove filter: agency ATF");
    click(document.activeElement);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Active filters");
  });
});
