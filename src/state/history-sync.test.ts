// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { asOneStep, redoStep, startHistory, undoStep, withoutStep } from "./history-sync";
import { actions, store } from "./store";

let stop: () => void;
const filter = () => store.getState().explorer.filter;
const steps = () => store.getState().session.steps;
/** One turn of the page: what is changed together is one step. */
const turn = () => Promise.resolve();

beforeEach(() => {
  store.setState({ explorer: DEFAULT_STATE });
  stop = startHistory();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("the history of the store", () => {
  it("takes back and repeats a change, and says so", async () => {
    actions.setFilter({ ...filter(), agencyIds: ["atf"] });
    await turn();
    expect(steps()).toEqual({ undo: { kind: "edit", controls: ["filter:agency"] }, redo: null });
    undoStep();
    expect(filter().agencyIds).toEqual([]);
    expect(store.getState().session.announcement).toEqual({
      en: "Undone: agency filter. Steps left: 0.",
      es: "Se deshizo: filtro de dependencia. Pasos restantes: 0.",
    });
    redoStep();
    expect(filter().agencyIds).toEqual(["atf"]);
  });

  it("makes one step of what happens in one turn", async () => {
    actions.toggleLayer("flows");
    actions.select({ kind: "area", id: "MX" });
    await turn();
    undoStep();
    expect(store.getState().explorer).toEqual(DEFAULT_STATE);
  });

  it("undoes a change of the same turn", () => {
    actions.toggleLayer("flows");
    undoStep();
    expect(store.getState().explorer.layers).toEqual(DEFAULT_STATE.layers);
  });

  it("makes one step of play, however long each year is shown", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    actions.setPlaying(true);
    for (let year = 2000; year < 2005; year += 1) {
      actions.setFilter({ ...filter(), years: { from: year, to: year + 1 } });
      await turn();
      vi.advanceTimersByTime(1000);
    }
    actions.setPlaying(false);
    undoStep();
    expect(filter().years).toBeNull();
    expect(steps().undo).toBeNull();
  });

  it("brings back what stood there before a view was opened", async () => {
    actions.setFilter({ ...filter(), countries: ["GT"] });
    await turn();
    const work = store.getState().explorer;
    asOneStep("view", () => actions.applyExplorer({ ...DEFAULT_STATE, theme: "dark" }));
    expect(steps().undo).toEqual({ kind: "view" });
    undoStep();
    expect(store.getState().explorer).toEqual(work);
  });

  it("makes no step of a correction", async () => {
    withoutStep(() => actions.setFilter({ ...filter(), agencyIds: ["renamed"] }));
    await turn();
    expect(steps()).toEqual({ undo: null, redo: null });
  });

  it("says when there is nothing to take back", () => {
    undoStep();
    expect(store.getState().session.announcement.en).toBe("Undo: nothing to undo");
  });

  it("puts an empty details sheet away", async () => {
    actions.select({ kind: "area", id: "MX" });
    await turn();
    expect(store.getState().session.sheet).toBe("details");
    undoStep();
    expect(store.getState().session.sheet).toBeNull();
  });
});
