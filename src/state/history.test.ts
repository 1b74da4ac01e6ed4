import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { arbitraryState } from "../../tests/permalink/arbitraries";
import {
  changedControls,
  EMPTY_HISTORY,
  MAX_STEPS,
  PAUSE_MS,
  recordEdit,
  recordView,
  redo,
  undo,
  undoablePart,
  type History,
  type Moved,
} from "./history";

const withYears = (from: number, to: number): ExplorerState => ({
  ...DEFAULT_STATE,
  filter: { ...DEFAULT_STATE.filter, years: { from, to } },
});
const withAgencies = (...agencyIds: string[]): ExplorerState => ({
  ...DEFAULT_STATE,
  filter: { ...DEFAULT_STATE.filter, agencyIds },
});

/** Records a row of states, each change at its time. */
function record(
  states: readonly ExplorerState[],
  times: readonly number[] = [],
  gesture: number | null = null,
): History {
  return states.slice(1).reduce<History>((history, after, index) => {
    const at = times[index] ?? index * 10 * PAUSE_MS;
    return recordEdit(history, states[index] ?? DEFAULT_STATE, after, { at, gesture });
  }, EMPTY_HISTORY);
}

function must(moved: Moved | null): Moved {
  if (moved === null) throw new Error("there is no such step");
  return moved;
}

describe(recordEdit, () => {
  it("takes what Undo would not bring back for no change", () => {
    const moved: ExplorerState = {
      ...DEFAULT_STATE,
      camera: { ...DEFAULT_STATE.camera, zoom: 9 },
      locale: "es",
      theme: "dark",
      typeScale: "large",
      dock: { tab: "table", open: true },
    };
    expect(recordEdit(EMPTY_HISTORY, DEFAULT_STATE, moved, { at: 0, gesture: null })).toBe(
      EMPTY_HISTORY,
    );
  });

  it("names what was changed", () => {
    expect(record([DEFAULT_STATE, withAgencies("atf")]).past[0]?.change).toEqual({
      kind: "edit",
      controls: ["filter:agency"],
    });
  });

  it("makes one step of a slider that moves on within the pause", () => {
    const states = [DEFAULT_STATE, withYears(2000, 2010), withYears(2001, 2010)];
    expect(record(states, [0, PAUSE_MS]).past).toHaveLength(1);
    expect(record(states, [0, PAUSE_MS + 1]).past).toHaveLength(2);
  });

  it("makes one step of a drag however long it rests", () => {
    const states = [DEFAULT_STATE, withYears(2000, 2010), withYears(2001, 2010)];
    expect(record(states, [0, 60_000], 7).past).toHaveLength(1);
  });

  it("makes a step of every box that is ticked, however fast", () => {
    const states = [DEFAULT_STATE, withAgencies("atf"), withAgencies("atf", "cbp")];
    expect(record(states, [0, 1], 7).past).toHaveLength(2);
  });

  it("forgets a slider that is dragged back to where it was", () => {
    const states = [DEFAULT_STATE, withYears(2000, 2010), DEFAULT_STATE];
    expect(record(states, [0, 1]).past).toEqual([]);
  });

  it("drops what was undone", () => {
    const history = record([DEFAULT_STATE, withAgencies("atf")]);
    const back = must(undo(history, withAgencies("atf")));
    const on = recordEdit(back.history, back.explorer, withYears(2000, 2001), {
      at: 0,
      gesture: null,
    });
    expect(redo(on, withYears(2000, 2001))).toBeNull();
  });

  it("keeps the last steps only", () => {
    const states = Array.from({ length: MAX_STEPS + 20 }, (_, i) => withAgencies(`agency-${i}`));
    expect(record(states).past).toHaveLength(MAX_STEPS);
  });
});

describe(recordView, () => {
  it("brings back everything of the view before, its camera and language too", () => {
    const opened: ExplorerState = {
      ...withAgencies("atf"),
      camera: { center: [-99, 20], zoom: 4, bearing: 0, pitch: 0 },
      locale: "es",
    };
    const history = recordView(EMPTY_HISTORY, DEFAULT_STATE, opened, "view");
    const back = must(undo(history, opened));
    expect(back.explorer).toEqual(DEFAULT_STATE);
    expect(must(redo(back.history, back.explorer)).explorer).toEqual(opened);
  });

  it("is no step when the view is the same", () => {
    expect(recordView(EMPTY_HISTORY, DEFAULT_STATE, { ...DEFAULT_STATE }, "view")).toBe(
      EMPTY_HISTORY,
    );
  });
});

describe(undo, () => {
  it("leaves the camera and the language where they are now", () => {
    const history = record([DEFAULT_STATE, withAgencies("atf")]);
    const now: ExplorerState = {
      ...withAgencies("atf"),
      locale: "es",
      camera: { ...DEFAULT_STATE.camera, zoom: 9 },
    };
    expect(must(undo(history, now)).explorer).toEqual({ ...now, filter: DEFAULT_STATE.filter });
  });

  it("is nothing without a step", () => {
    expect(undo(EMPTY_HISTORY, DEFAULT_STATE)).toBeNull();
    expect(redo(EMPTY_HISTORY, DEFAULT_STATE)).toBeNull();
  });
});

/** A session: any states one after the other, some as edits, some as opened views. */
const session = fc.array(
  fc.record({
    state: arbitraryState,
    opened: fc.boolean(),
    gesture: fc.option(fc.integer({ min: 1, max: 2 })),
    after: fc.integer({ min: 0, max: 2 * PAUSE_MS }),
  }),
  { minLength: 1, maxLength: 30 },
);

describe("any session", () => {
  const play = (events: typeof session extends fc.Arbitrary<infer T> ? T : never) => {
    let history = EMPTY_HISTORY;
    let at = 0;
    let current = DEFAULT_STATE;
    for (const { state, opened, gesture, after } of events) {
      at += after;
      history = opened
        ? recordView(history, current, state, "view")
        : recordEdit(history, current, state, { at, gesture });
      current = state;
    }
    return { history, current };
  };

  it("undone and redone is as it was", () => {
    fc.assert(
      fc.property(session, (events) => {
        const { history, current } = play(events);
        const back = undo(history, current);
        if (back === null) return;
        const again = must(redo(back.history, back.explorer));
        expect(again.explorer).toEqual(current);
        expect(again.history).toEqual({ ...history, open: null });
      }),
    );
  });

  it("undone step by step ends where it began, and redone where it ended", () => {
    fc.assert(
      fc.property(session, (events) => {
        const { history, current } = play(events);
        let at: Pick<Moved, "history" | "explorer"> = { history, explorer: current };
        for (let step = undo(at.history, at.explorer); step; step = undo(at.history, at.explorer))
          at = step;
        expect(changedControls(at.explorer, DEFAULT_STATE)).toEqual([]);
        expect(undoablePart(at.explorer)).toEqual(undoablePart(DEFAULT_STATE));
        for (let step = redo(at.history, at.explorer); step; step = redo(at.history, at.explorer))
          at = step;
        expect(undoablePart(at.explorer)).toEqual(undoablePart(current));
      }),
    );
  });
});
