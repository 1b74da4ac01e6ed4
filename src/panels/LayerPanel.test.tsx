// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/filters/filter";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";
import { click, mountForTest, type Mounted } from "@/ui/mount-for-test";
import { TEST_ROWS } from "./atlas-for-test";
import { LayerPanel } from "./LayerPanel";

let mounted: Mounted;

beforeEach(() => {
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: { ...state.datasets, load: {}, rows: TEST_ROWS },
  }));
  mounted = mountForTest(<LayerPanel />);
});
afterEach(() => mounted.unmount());

function layer(name: string): HTMLElement | undefined {
  return [...mounted.root.querySelectorAll("li")].find(
    (item) => item.querySelector("label")?.textContent === name,
  );
}

const named = (label: string) => mounted.root.querySelector(`[aria-label="${label}"]`);

describe("LayerPanel", () => {
  it("counts the records of a layer under the filter", () => {
    expect(layer("Programs and activities")?.textContent).toContain("4 records");
    act(() => actions.setFilter({ ...EMPTY_FILTER, text: "marking" }));
    expect(layer("Programs and activities")?.textContent).toContain("1 of 4 records");
  });

  it("switches a layer on and off, with its legend", () => {
    const item = layer("Ports of entry and crossings");
    expect(item?.textContent).toContain("Port of entry or formal crossing");
    click(item?.querySelector("[role=switch]"));
    expect(store.getState().explorer.layers.visible).not.toContain("crossings");
    expect(item?.textContent).not.toContain("Port of entry or formal crossing");
  });

  it("has opacity and the legend's switch in the details", () => {
    expect(named("Opacity: Land borders")).toBeNull();
    click(named("Details and opacity: Land borders"));
    expect(named("Opacity: Land borders")?.getAttribute("aria-valuetext")).toBe("100%");
    click(named("Show legend: Land borders"));
    expect(layer("Land borders")?.textContent).not.toContain("River section");
  });

  it("says which active filters leave a layer as it is", () => {
    const said = () => layer("Land borders")?.textContent;
    expect(said()).not.toContain("Not affected");
    act(() =>
      actions.setFilter({ ...EMPTY_FILTER, years: { from: 2010, to: 2014 }, agencyIds: ["atf"] }),
    );
    expect(said()).toContain("Not affected by the years and agency.");
  });

  it("names the data that did not load, and offers Retry", () => {
    expect(named("Retry loading: Borders")).toBeNull();
    act(() =>
      store.setState((state) => ({
        datasets: { ...state.datasets, load: { borders: { status: "failed", issues: [] } } },
      })),
    );
    expect(layer("Land borders")?.textContent).toContain("Did not load: Borders.");
    expect(named("Retry loading: Borders")).not.toBeNull();
  });
});
