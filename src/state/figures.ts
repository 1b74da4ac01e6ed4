/**
 * A view of this page as a figure, whether it is on the screen or not. Fetched when the first picture, deck or handout is
 * wanted.
 */
import { createMemory, rememberIn } from "@/analysis/memoize-last";
import { SIDES } from "@/analysis/compare";
import { nameOfSide } from "@/analysis/compare-names";
import {
  buildFigure,
  type FigureGap,
  type FigureReference,
  type FigureSide,
  type FigureWords,
} from "@/export/figure/build-figure";
import type { FigureSpec } from "@/export/figure/figure-spec";
import type { ExplorerState } from "@/permalink/explorer-state";
import type { Locale } from "@/text/locale";
import { selectAreaProgress } from "./area-selectors";
import { selectComparison } from "./compare-view";
import { selectAtlas, selectContextResult, selectFilterResult, selectTable } from "./selectors";
import type { AppState } from "./store";
import { linkOf } from "./url-sync";
import { loadForView, needsContext, stateForView } from "./view-data";

export type FigureOptions = {
  /** Language of the figure; that of the view where none is given. */
  readonly locale?: Locale;
  /** The chart of the view stands beside the map. */
  readonly withChart?: boolean;
  /** What the words refer to: places in documents, and what is needed to read them. */
  readonly references?: readonly FigureReference[];
  /** The words speak of the context: its figures are loaded though the map does not show them. */
  readonly withContext?: boolean;
  readonly signal?: AbortSignal;
};

/** What is worked out here pushes nothing out of the memory of the page. */
const memory = createMemory();

/** Loads what the view needs first; rejects only when it is given up. A file that fails leaves a gap that is named. */
export async function figureOfView(
  view: ExplorerState,
  words: FigureWords | null = null,
  options: FigureOptions = {},
): Promise<FigureSpec> {
  const { locale = view.locale, signal = new AbortController().signal } = options;
  const shown: ExplorerState = { ...view, locale };
  const withContext = options.withContext === true || needsContext(shown);
  await loadForView(shown, signal, withContext);
  const state = stateForView(shown);
  return rememberIn(memory, () =>
    buildFigure({
      atlas: selectAtlas(state),
      table: selectTable(state),
      result: selectFilterResult(state),
      contextResult: selectContextResult(state),
      view: shown,
      locale,
      words,
      link: linkOf(shown),
      dataVersion: state.datasets.manifest?.dataVersion ?? null,
      withChart: options.withChart ?? false,
      extraEvidence: options.references ?? [],
      sides: sidesOf(state),
      missing: gapsOf(state, withContext),
    }),
  );
}

/** Null: one map, also where the two cannot be compared. */
function sidesOf(state: AppState): readonly FigureSide[] | null {
  const comparison = selectComparison(state);
  if (comparison === null || comparison.refusal !== null) return null;
  const atlas = selectAtlas(state);
  return SIDES.map((side) => ({
    ...comparison.sides[side],
    name: nameOfSide(comparison.choice, side, atlas, state.explorer.locale),
  }));
}

function gapsOf(state: AppState, withContext: boolean): readonly FigureGap[] {
  const { context } = state.datasets.load;
  return [
    ...(withContext && context?.status !== "ready" ? (["context"] as const) : []),
    ...(selectAreaProgress(state) === "failed" ? (["area"] as const) : []),
  ];
}
