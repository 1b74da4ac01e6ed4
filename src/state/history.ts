/**
 * Undo and redo as a value: steps back and steps forward over what a reader decides about the evidence. Where the
 * map stands, the open dock tab, language, theme and type size are not decisions of that kind and stay as they
 * are, save for a whole view that was opened: undoing that brings everything back as it was.
 *
 * Continuous changes of one control (a dragged slider, typing, play) are one step. Pure: the time and whether a
 * finger is still down come in as arguments.
 */
import type { Clause, Filter } from "@/filters/filter";
import { LAYER_IDS, type LayerId } from "@/layers/layer-ids";
import type { ExplorerState } from "@/permalink/explorer-state";

/** Exhaustive by type: a new key does not compile until it says whether Undo brings it back. */
const UNDOABLE = {
  camera: false,
  layers: true,
  filter: true,
  figures: true,
  contextMeasure: true,
  contextYear: true,
  classes: true,
  scaleTo: true,
  selection: true,
  dock: false,
  chart: true,
  compare: true,
  table: true,
  scene: false,
  ui: false,
  locale: false,
  theme: false,
  typeScale: false,
} as const satisfies { readonly [Key in keyof ExplorerState]: boolean };

export type UndoableKey = {
  [Key in keyof typeof UNDOABLE]: (typeof UNDOABLE)[Key] extends true ? Key : never;
}[keyof typeof UNDOABLE];

export const UNDOABLE_KEYS = (Object.keys(UNDOABLE) as (keyof ExplorerState)[]).filter(
  (key): key is UndoableKey => UNDOABLE[key],
);

/** Keys that are told apart more finely than by their name. */
type DetailedKey = "filter" | "layers" | "figures";

/** What was changed, as finely as a reader would name it. */
export type Control =
  | `filter:${Clause}`
  | `layer:${LayerId}`
  | `opacity:${LayerId}`
  | `figure:${"country" | "state"}`
  | Exclude<UndoableKey, DetailedKey>;

/** `view`: a link, file or saved view was opened; `travel`: the browser's Back or Forward. */
export type Change =
  | { readonly kind: "edit"; readonly controls: readonly Control[] }
  | { readonly kind: "view" | "travel" };

export type Step = {
  readonly change: Change;
  /** What to put back. */
  readonly state: Partial<ExplorerState>;
};

export type History = {
  /** The last one is the next to undo. */
  readonly past: readonly Step[];
  /** The last one is the next to redo. */
  readonly future: readonly Step[];
  /** The continuous change that the next one may still belong to. */
  readonly open: ({ readonly control: Control } & Moment) | null;
};

export type Moment = {
  /** Milliseconds on any clock that does not run backwards. */
  readonly at: number;
  /** The same number as long as one pointer is held down or the years are playing; else null. */
  readonly gesture: number | null;
};

export const EMPTY_HISTORY: History = { past: [], future: [], open: null };

/** More steps than anybody retraces; each shares most of its state with the next. */
export const MAX_STEPS = 100;

/** Changes of one slider or one text closer together than this are one movement of the hand. */
export const PAUSE_MS = 500;

/** The history after a change by the reader; the same object when nothing undoable has changed. */
export function recordEdit(
  history: History,
  before: ExplorerState,
  after: ExplorerState,
  moment: Moment,
): History {
  const controls = changedControls(before, after);
  if (controls.length === 0) return history;
  const control = controls.length === 1 ? (controls.find(isContinuous) ?? null) : null;
  const open = control === null ? null : { control, ...moment };
  if (control === null || !continues(history.open, control, moment)) {
    const step: Step = { change: { kind: "edit", controls }, state: undoablePart(before) };
    return { past: withStep(history.past, step), future: [], open };
  }
  // A slider that is dragged back to where it was has changed nothing.
  const start = { ...before, ...history.past.at(-1)?.state };
  return changedControls(start, after).length === 0
    ? { past: history.past.slice(0, -1), future: [], open: null }
    : { ...history, open };
}

/** The history after a whole view was put in the place of another. */
export function recordView(
  history: History,
  before: ExplorerState,
  after: ExplorerState,
  kind: "view" | "travel",
): History {
  const keys = Object.keys(UNDOABLE) as (keyof ExplorerState)[];
  if (keys.every((key) => isSame(before[key], after[key]))) return history;
  return {
    past: withStep(history.past, { change: { kind }, state: before }),
    future: [],
    open: null,
  };
}

export type Moved = {
  readonly history: History;
  readonly explorer: ExplorerState;
  readonly change: Change;
};

/** One step back; null when there is none. */
export function undo({ past, future }: History, current: ExplorerState): Moved | null {
  const step = past.at(-1);
  if (step === undefined) return null;
  const history = {
    past: past.slice(0, -1),
    future: [...future, reversed(step, current)],
    open: null,
  };
  return { history, explorer: { ...current, ...step.state }, change: step.change };
}

/** One step forward again; null when nothing was undone since the last change. */
export function redo({ past, future }: History, current: ExplorerState): Moved | null {
  const step = future.at(-1);
  if (step === undefined) return null;
  const history = {
    past: [...past, reversed(step, current)],
    future: future.slice(0, -1),
    open: null,
  };
  return { history, explorer: { ...current, ...step.state }, change: step.change };
}

/** The same change the other way round: what it takes away from the current state. */
function reversed({ change, state }: Step, current: ExplorerState): Step {
  const taken = Object.keys(state).map((key) => [key, current[key as keyof ExplorerState]]);
  return { change, state: Object.fromEntries(taken) as Partial<ExplorerState> };
}

function withStep(past: readonly Step[], step: Step): readonly Step[] {
  return [...past, step].slice(-MAX_STEPS);
}

function continues(open: History["open"], control: Control, { at, gesture }: Moment): boolean {
  if (open === null || open.control !== control) return false;
  return at - open.at <= PAUSE_MS || (gesture !== null && gesture === open.gesture);
}

/** Sliders and text fields; a box that is ticked is a step of its own. */
function isContinuous(control: Control): boolean {
  return (
    control === "filter:years" ||
    control === "filter:text" ||
    control === "filter:area" ||
    control === "contextYear" ||
    control.startsWith("opacity:")
  );
}

/** The part of a state that Undo brings back. */
export function undoablePart(state: ExplorerState): Pick<ExplorerState, UndoableKey> {
  return Object.fromEntries(UNDOABLE_KEYS.map((key) => [key, state[key]])) as Pick<
    ExplorerState,
    UndoableKey
  >;
}

/** Which clause each field of the filter belongs to. */
const CLAUSE_OF: { readonly [Field in keyof Filter]: Clause } = {
  years: "years",
  yearMode: "years",
  agencyIds: "agency",
  activityTypeIds: "activityType",
  countries: "country",
  grades: "grade",
  area: "area",
  areaStrict: "area",
  text: "text",
};

/** What differs between two states, compared by value. */
export function changedControls(before: ExplorerState, after: ExplorerState): Control[] {
  const changed = new Set<Control>();
  for (const key of UNDOABLE_KEYS) {
    if (isSame(before[key], after[key])) continue;
    for (const control of controlsOf(key, before, after)) changed.add(control);
  }
  return [...changed];
}

function controlsOf(key: UndoableKey, before: ExplorerState, after: ExplorerState): Control[] {
  switch (key) {
    case "filter":
      return (Object.keys(CLAUSE_OF) as (keyof Filter)[])
        .filter((field) => !isSame(before.filter[field], after.filter[field]))
        .map((field): Control => `filter:${CLAUSE_OF[field]}`);
    case "layers":
      return LAYER_IDS.flatMap((id) => layerControls(id, before.layers, after.layers));
    case "figures":
      return (["country", "state"] as const)
        .filter((level) => !isSame(before.figures[level], after.figures[level]))
        .map((level): Control => `figure:${level}`);
    default:
      return [key];
  }
}

function layerControls(
  id: LayerId,
  before: ExplorerState["layers"],
  after: ExplorerState["layers"],
): Control[] {
  const controls: Control[] = [];
  if (before.visible.includes(id) !== after.visible.includes(id)) controls.push(`layer:${id}`);
  if (before.opacityPercent[id] !== after.opacityPercent[id]) controls.push(`opacity:${id}`);
  return controls;
}

/** The state is plain JSON, and each of its keys is small. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
