import { afterEach, describe, expect, it } from "vitest";
import { TEST_ROWS } from "@/panels/atlas-for-test";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { selectAtlas } from "@/state/selectors";
import { actions, store } from "@/state/store";
import { openFinder } from "./finder";

afterEach(() => store.setState({ explorer: DEFAULT_STATE }));

/** Titles of the commands offered for a query in the state as it is. */
async function offered(query: string): Promise<string[]> {
  store.setState((state) => ({ datasets: { ...state.datasets, rows: TEST_ROWS } }));
  const find = await openFinder(selectAtlas(store.getState()), []);
  return find(query, store.getState())
    .filter(({ group }) => group === "command")
    .flatMap(({ options }) => options.map(({ title }) => title));
}

describe("the commands of the comparison", () => {
  it.each([
    ["en", "compare", "Compare two of anything…", "End the comparison: back to one map"],
    ["es", "comparar", "Comparar dos elementos…", "Terminar la comparación: volver a un solo mapa"],
  ] as const)(
    "are found in %s, each while it would do something",
    async (locale, query, start, end) => {
      actions.setLocale(locale);
      expect(await offered(query)).toContain(start);
      expect(await offered(query)).not.toContain(end);
      actions.setCompare({ by: "years", a: "2010-2014", b: "2015-2019" });
      actions.openDock("compare");
      expect(await offered("comparison")).toContain(end);
      expect(await offered(query)).not.toContain(start);
    },
  );

  it("opens the tab and ends the comparison", async () => {
    store.setState((state) => ({ datasets: { ...state.datasets, rows: TEST_ROWS } }));
    const find = await openFinder(selectAtlas(store.getState()), []);
    const run = (query: string) =>
      find(query, store.getState())
        .find(({ group }) => group === "command")
        ?.options[0]?.run();
    run("compare");
    expect(store.getState().explorer.dock).toEqual({ tab: "compare", open: true });
    actions.setCompare({ by: "years", a: "2010-2014", b: "2015-2019" });
    run("end comparison");
    expect(store.getState().explorer.compare).toBeNull();
  });
});
