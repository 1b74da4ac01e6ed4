/** Data for a view that is not the one on the screen: asks for what it needs and waits until nothing more will come. */
import type { ExplorerState } from "@/permalink/explorer-state";
import { retryAreaEngine } from "./area-engine";
import { selectAreaProgress } from "./area-selectors";
import { wantContext } from "./data-effects";
import { store, type AppState } from "./store";

export function needsContext({ layers, selection }: ExplorerState): boolean {
  return layers.visible.includes("homicide") || selection?.id.startsWith("ctx-") === true;
}

/** The store as it would be with another view, without what the reader is about to draw. */
export function stateForView(view: ExplorerState): AppState {
  const state = store.getState();
  const session = { ...state.session, areaDraft: null, measured: [] };
  return { ...state, explorer: view, session };
}

/** Settles when every file has arrived or failed and the view's area of interest is worked out or never will be. */
export function loadForView(
  view: ExplorerState,
  signal: AbortSignal,
  withContext = needsContext(view),
): Promise<void> {
  if (withContext) wantContext();
  const { status } = store.getState().session.areaEngine;
  if (view.filter.area !== null && (status === "idle" || status === "failed")) retryAreaEngine();
  return until((state) => hasSettled({ ...state, explorer: view }), signal);
}

function hasSettled(state: AppState): boolean {
  const loads = Object.values(state.datasets.load);
  return (
    loads.length > 0 &&
    loads.every(({ status }) => status === "ready" || status === "failed") &&
    selectAreaProgress(state) !== "pending"
  );
}

function until(holds: (state: AppState) => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    if (holds(store.getState())) {
      resolve();
      return;
    }
    const onAbort = () => {
      unsubscribe();
      reject(signal.reason as Error);
    };
    const unsubscribe = store.subscribe((state) => {
      if (!holds(state)) return;
      signal.removeEventListener("abort", onAbort);
      unsubscribe();
      resolve();
    });
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
