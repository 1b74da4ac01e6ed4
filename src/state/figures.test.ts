// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PartialRows } from "@/datasets/catalogue";
import { EMPTY_FILTER } from "@/filters/filter";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { figureOfView } from "./figures";
import { selectAtlas, selectFilterResult } from "./selectors";
import { store } from "./store";

const ROWS: PartialRows = SHIPPED_ROWS;
const { context, ...withoutContext } = SHIPPED_ROWS;
const WITH_HOMICIDES = { visible: ["homicide"], opacityPercent: {} } as const;

function load(rows: PartialRows, contextStatus: "ready" | "failed" | "loading"): void {
  const issues = [] as const;
  const status =
    contextStatus === "failed" ? { status: contextStatus, issues } : { status: contextStatus };
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: {
      ...state.datasets,
      rows,
      load: { activities: { status: "ready" }, admin: { status: "ready" }, context: status },
    },
  }));
}

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.reject(new Error("no network in a test")));
  load(ROWS, "ready");
});

describe(figureOfView, () => {
  it("shows the view it is given and disturbs nothing of the one on the screen", async () => {
    const before = [selectAtlas(store.getState()), selectFilterResult(store.getState())];
    const filter = { ...EMPTY_FILTER, countries: ["BZ"] };
    const figure = await figureOfView({ ...DEFAULT_STATE, filter, locale: "es" });
    expect(figure.title).toBe("Registros en Belice");
    expect(figure.filterLine).not.toContain("933 de 933");
    expect(figure.link).toContain("v=1");
    const after = [selectAtlas(store.getState()), selectFilterResult(store.getState())];
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(store.getState().explorer).toBe(DEFAULT_STATE);
  });

  it("waits for the context that the view shows", async () => {
    load(withoutContext, "loading");
    const figure = figureOfView({ ...DEFAULT_STATE, layers: WITH_HOMICIDES });
    let settled = false;
    void figure.then(() => (settled = true));
    await Promise.resolve();
    expect(settled).toBe(false);
    load({ ...withoutContext, context }, "ready");
    const { legend, caveats } = await figure;
    expect(legend.map(({ layer }) => layer)).toEqual(["homicide"]);
    expect(caveats.join(" ")).not.toContain("could not be loaded");
  });

  it("names the context where it cannot be had", async () => {
    load(withoutContext, "loading");
    const figure = figureOfView({ ...DEFAULT_STATE, layers: WITH_HOMICIDES });
    load(withoutContext, "failed");
    const { legend, caveats } = await figure;
    expect(legend).toEqual([]);
    expect(caveats[0]).toContain("could not be loaded");
  });

  it("can be given up while it waits", async () => {
    load(withoutContext, "loading");
    const control = new AbortController();
    const view = { ...DEFAULT_STATE, layers: WITH_HOMICIDES };
    const figure = figureOfView(view, null, { signal: control.signal });
    control.abort();
    await expect(figure).rejects.toThrow(/abort/i);
  });

  it("has both sides of a comparison", async () => {
    const compare = { by: "country", a: "MX", b: "GT" } as const;
    const { alt } = await figureOfView({ ...DEFAULT_STATE, compare });
    expect(alt).toMatch(/Two maps side by side: Mexico, \d+ records; Guatemala, \d+ records\./);
  });
});
