// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_FILTER, type YearRange } from "@/filters/filter";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";
import { click, mountForTest, pressKey, type Mounted } from "@/ui/mount-for-test";
import { TEST_ROWS } from "./atlas-for-test";
import { YearDock } from "./YearDock";

let mounted: Mounted;

beforeEach(() => {
  vi.useFakeTimers();
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: { ...state.datasets, rows: TEST_ROWS },
  }));
  mounted = mountForTest(<YearDock />);
});
afterEach(() => {
  mounted.unmount();
  vi.useRealTimers();
});

function chooseYears(years: YearRange | null) {
  act(() => actions.setFilter({ ...EMPTY_FILTER, years }));
}

const years = () => store.getState().explorer.filter.years;
const find = (selector: string) => mounted.root.querySelector<HTMLElement>(selector);
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const clickPlay = () => click(find("[data-play] button"));

describe("YearDock", () => {
  it("plays the window one year a second at its own width", () => {
    chooseYears({ from: 2010, to: 2014 });
    clickPlay();
    expect(years()).toEqual({ from: 2010, to: 2014 });
    wait(2000);
    expect(years()).toEqual({ from: 2012, to: 2016 });
  });

  it("stops at the last year and begins again from the first", () => {
    chooseYears({ from: 2021, to: 2025 });
    clickPlay();
    wait(5000);
    expect(years()).toEqual({ from: 2022, to: 2026 });
    expect(store.getState().session.playing).toBe(false);
    clickPlay();
    expect(years()).toEqual({ from: 1990, to: 1994 });
  });

  it("begins with the first year that has records when all years are shown", () => {
    clickPlay();
    expect(years()).toEqual({ from: 2010, to: 2010 });
  });

  it("stops when something else changes the years", () => {
    chooseYears({ from: 2010, to: 2014 });
    clickPlay();
    chooseYears({ from: 2000, to: 2001 });
    wait(3000);
    expect([years(), store.getState().session.playing]).toEqual([{ from: 2000, to: 2001 }, false]);
  });

  it("stops when a thumb is moved, and plays and pauses with Space", () => {
    chooseYears({ from: 2010, to: 2014 });
    const thumb = find("[data-thumb=from]");
    pressKey(thumb, " ");
    expect(store.getState().session.playing).toBe(true);
    pressKey(thumb, "ArrowLeft");
    expect([years(), store.getState().session.playing]).toEqual([{ from: 2009, to: 2014 }, false]);
    pressKey(thumb, " ");
    pressKey(thumb, " ");
    expect(store.getState().session.playing).toBe(false);
  });

  it("takes a range over the whole domain as all years", () => {
    chooseYears({ from: 1990, to: 2014 });
    pressKey(find("[data-thumb=to]"), "End");
    expect(years()).toBeNull();
  });

  it("says that undated records are always shown", () => {
    expect(mounted.root.textContent).toContain("1 undated record is always shown.");
    act(() => actions.setFilter({ ...EMPTY_FILTER, agencyIds: ["dtra"] }));
    expect(mounted.root.textContent).toContain("1 undated record is always shown.");
    act(() => actions.setFilter({ ...EMPTY_FILTER, text: "marking" }));
    expect(mounted.root.textContent).not.toContain("undated");
  });

  it("has the histogram as a table that follows when the filter rests", () => {
    const cell = (year: number) =>
      mounted.root.querySelectorAll("tbody tr")[year - 1990]?.textContent;
    expect(cell(2012)).toBe("20122");
    act(() => actions.setFilter({ ...EMPTY_FILTER, text: "marking" }));
    wait(500);
    expect(cell(2012)).toBe("20121");
  });
});
