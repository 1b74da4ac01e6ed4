/**
 * Keeps the history of the store: every change of one turn is one step, whichever action made it.
 *
 * What opens a whole view (a link, a saved view, the browser's Back) is one step more and never the end of the
 * history: whatever stood there before comes back with Undo. The view that the page was opened with is where the
 * history begins, and codes that the data does not have are dropped from a view without a step of their own.
 */
import type { ExplorerState } from "@/permalink/explorer-state";
import { historyMessages } from "@/text/messages/history";
import { describeChange } from "./describe-change";
import { EMPTY_HISTORY, recordEdit, recordView, redo, undo, type History } from "./history";
import { actions, store } from "./store";

let history: History = EMPTY_HISTORY;
/** The state that the history has taken note of; null until it has begun. */
let noted: ExplorerState | null = null;
let waiting = false;

/** Odd numbers for a pointer that is held down, even ones for play: one number for one unbroken movement. */
let gestures = 0;
let pointerGesture: number | null = null;
let playGesture: number | null = null;

/** Begins the history with what is there now. Returns how to end it. */
export function startHistory(): () => void {
  noted = store.getState().explorer;
  publish(EMPTY_HISTORY);
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.session.playing !== previous.session.playing)
      playGesture = state.session.playing ? (gestures += 1) : null;
    if (state.explorer === previous.explorer || waiting) return;
    waiting = true;
    queueMicrotask(takeNote);
  });
  const onDown = () => {
    pointerGesture = gestures += 1;
  };
  const onUp = () => {
    // The change that belongs to the end of the movement comes after this event.
    setTimeout(() => (pointerGesture = null));
  };
  window.addEventListener("pointerdown", onDown, true);
  window.addEventListener("pointerup", onUp, true);
  window.addEventListener("pointercancel", onUp, true);
  return () => {
    unsubscribe();
    window.removeEventListener("pointerdown", onDown, true);
    window.removeEventListener("pointerup", onUp, true);
    window.removeEventListener("pointercancel", onUp, true);
    noted = null;
  };
}

function takeNote(): void {
  waiting = false;
  const before = noted;
  const { explorer } = store.getState();
  if (before === null || explorer === before) return;
  noted = explorer;
  const moment = { at: performance.now(), gesture: playGesture ?? pointerGesture };
  publish(recordEdit(history, before, explorer, moment));
}

/** The buttons need to know only the next step each way. */
function publish(next: History): void {
  history = next;
  const steps = {
    undo: next.past.at(-1)?.change ?? null,
    redo: next.future.at(-1)?.change ?? null,
  };
  const shown = store.getState().session.steps;
  if (steps.undo !== shown.undo || steps.redo !== shown.redo) actions.setSteps(steps);
}

/** A change that shows a whole other view, as one step that Undo takes back. */
export function asOneStep(kind: "view" | "travel", change: () => void): void {
  takeNote();
  const before = noted;
  change();
  if (before === null) return;
  noted = store.getState().explorer;
  publish(recordView(history, before, noted, kind));
}

/** A change that no reader made and no reader would take back. */
export function withoutStep(change: () => void): void {
  takeNote();
  change();
  if (noted !== null) noted = store.getState().explorer;
}

export function undoStep(): void {
  move(undo, "past", "undone");
}

export function redoStep(): void {
  move(redo, "future", "redone");
}

function move(go: typeof undo, side: "past" | "future", said: "undone" | "redone"): void {
  takeNote();
  const current = store.getState().explorer;
  const moved = go(history, current);
  if (moved === null) {
    const key = said === "undone" ? "nothingToUndo" : "nothingToRedo";
    actions.announce({ en: historyMessages.en[key], es: historyMessages.es[key] });
    return;
  }
  noted = moved.explorer;
  actions.putBack(moved.explorer);
  publish(moved.history);
  const left = moved.history[side].length;
  actions.announce({
    en: historyMessages.en[said](describeChange(moved.change, "en"), left),
    es: historyMessages.es[said](describeChange(moved.change, "es"), left),
  });
}
