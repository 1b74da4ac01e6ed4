/**
 * The comparison as derived views of the store: the two filters, what passes, and what each map draws. Only what is
 * loaded on demand imports this.
 */
import {
  readYears,
  refuseSides,
  sideFilter,
  SIDES,
  type CompareChoice,
  type Side,
  type SideRefusal,
} from "@/analysis/compare";
import { lockFigures, type LockedFigures } from "@/analysis/compare-maps";
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import type { Filter } from "@/filters/filter";
import type { RecordTable } from "@/filters/record-table";
import type { LayerId } from "@/layers/layer-ids";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { selectAtlas, selectContextTable, selectTable } from "./selectors";
import type { AppState } from "./store";

export type SideView = {
  readonly filter: Filter;
  readonly pass: Uint8Array;
  readonly contextPass: Uint8Array;
  readonly count: number;
  /** What the map of this side draws. */
  readonly view: ExplorerState;
};

export type Comparison = {
  readonly choice: CompareChoice;
  /** Why the two are not compared; then nothing is drawn. */
  readonly refusal: SideRefusal | null;
  readonly sides: { readonly [S in Side]: SideView };
  readonly drawn: { readonly country: LockedFigures; readonly state: LockedFigures };
};

/** What no map shows: a change of these alone gives back the same comparison. */
const NOT_DRAWN: ReadonlySet<keyof ExplorerState> = new Set(["camera", "dock", "chart", "table"]);

let lastDrawn: ExplorerState | null = null;

function drawnPart(explorer: ExplorerState): ExplorerState {
  const last = lastDrawn;
  const keys = Object.keys(explorer) as (keyof ExplorerState)[];
  if (last !== null && keys.every((key) => NOT_DRAWN.has(key) || explorer[key] === last[key]))
    return last;
  lastDrawn = explorer;
  return explorer;
}

const resultOf = {
  a: memoizeLast(evaluateFilter),
  b: memoizeLast(evaluateFilter),
  contextA: memoizeLast(evaluateFilter),
  contextB: memoizeLast(evaluateFilter),
};
const filterOf = {
  a: memoizeLast((filter: Filter, choice: CompareChoice) => sideFilter(filter, choice, "a")),
  b: memoizeLast((filter: Filter, choice: CompareChoice) => sideFilter(filter, choice, "b")),
};

const comparisonOf = memoizeLast(
  (
    atlas: Atlas,
    table: RecordTable,
    contextTable: RecordTable,
    explorer: ExplorerState,
  ): Comparison | null => {
    const { compare: choice, filter } = explorer;
    if (choice === null) return null;
    const filters = { a: filterOf.a(filter, choice), b: filterOf.b(filter, choice) };
    const results = { a: resultOf.a(table, filters.a), b: resultOf.b(table, filters.b) };
    const contexts = {
      a: resultOf.contextA(contextTable, filters.a),
      b: resultOf.contextB(contextTable, filters.b),
    };
    const passes = { a: results.a.pass, b: results.b.pass };
    const lock = (level: "country" | "state") =>
      lockFigures(atlas, passes, level, explorer.figures[level], choice);
    const drawn = { country: lock("country"), state: lock("state") };
    const sideOf = (side: Side): SideView => ({
      filter: filters[side],
      pass: results[side].pass,
      contextPass: contexts[side].pass,
      count: results[side].count,
      view: sideView(explorer, choice, drawn, side),
    });
    const [a, b] = SIDES.map(sideOf) as [SideView, SideView];
    return { choice, refusal: refuseSides(choice, atlas), sides: { a, b }, drawn };
  },
);

/** Null while nothing is compared; the same object as long as nothing that it shows has changed. */
export function selectComparison(state: AppState): Comparison | null {
  if (state.explorer.compare === null) return null;
  return comparisonOf(
    selectAtlas(state),
    selectTable(state),
    selectContextTable(state),
    drawnPart(state.explorer),
  );
}

/** Scales follow every vintage, whatever the single map does: two maps with scales of their own compare nothing. */
function sideView(
  explorer: ExplorerState,
  choice: CompareChoice,
  drawn: Comparison["drawn"],
  side: Side,
): ExplorerState {
  const hidden = new Set<LayerId>();
  if (drawn.country[side] === null) hidden.add("country-figures");
  if (drawn.state[side] === null) hidden.add("state-figures");
  return {
    ...explorer,
    scaleTo: DEFAULT_STATE.scaleTo,
    layers: {
      ...explorer.layers,
      visible: explorer.layers.visible.filter((id) => !hidden.has(id)),
    },
    figures: {
      country: drawn.country[side]?.choice ?? explorer.figures.country,
      state: drawn.state[side]?.choice ?? explorer.figures.state,
    },
    contextYear: contextYearOf(explorer.contextYear, choice, side),
  };
}

/** The year of the context series nearest to the chosen one that lies in the period of the side. */
function contextYearOf(year: number, { by, ...values }: CompareChoice, side: Side): number {
  const range = by === "years" ? readYears(values[side]) : null;
  return range === null ? year : Math.min(range.to, Math.max(range.from, year));
}
