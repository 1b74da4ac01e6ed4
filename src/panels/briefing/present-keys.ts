/**
 * What a key means while a briefing is shown: those of a keyboard and those that clickers send (PageUp, PageDown,
 * `.`, sometimes `b`). Pure: the caller says where the focus is and which digits were typed before.
 */
export type PresentAction =
  | { readonly kind: "step"; readonly by: 1 | -1 }
  /** From 0. */
  | { readonly kind: "go"; readonly index: number }
  | { readonly kind: "last" | "black" | "keys" | "leave" };

export type PressedKey = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/**
 * Who wants keys for itself: `text` every one; `widget` (button, tab, slider, list) those that work it; `map` the
 * arrows of a reader who came to it by keyboard.
 */
export type FocusedOn = "page" | "widget" | "text" | "map";

export type KeyAnswer = {
  readonly action: PresentAction | null;
  /** Digits typed so far, for the Enter that ends them. */
  readonly digits: string;
};

/** No briefing has a thousand scenes. */
const MAX_DIGITS = 3;

/** What works a button, a tab, a slider or a list. */
const OF_WIDGETS = new Set([
  " ",
  "Enter",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown",
]);
/** Clickers send these whatever has the focus; a button does nothing with them. */
const OF_CLICKERS = new Set(["PageUp", "PageDown"]);
const OF_MAP = new Set(["ArrowLeft", "ArrowRight", "Enter", "+", "-"]);

const ACTIONS: { readonly [key: string]: PresentAction } = {
  ArrowRight: { kind: "step", by: 1 },
  PageDown: { kind: "step", by: 1 },
  " ": { kind: "step", by: 1 },
  ArrowLeft: { kind: "step", by: -1 },
  PageUp: { kind: "step", by: -1 },
  Home: { kind: "go", index: 0 },
  End: { kind: "last" },
  b: { kind: "black" },
  B: { kind: "black" },
  ".": { kind: "black" },
  "?": { kind: "keys" },
  Escape: { kind: "leave" },
};

/** Null action = the key is not ours, and whoever else wants it may have it. */
export function answerKey(pressed: PressedKey, focus: FocusedOn, digits: string): KeyAnswer {
  const { key } = pressed;
  const none: KeyAnswer = { action: null, digits: "" };
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || focus === "text") return none;
  if (/^\d$/.test(key)) return { action: null, digits: (digits + key).slice(-MAX_DIGITS) };
  if (key === "Enter" && digits !== "")
    return { action: { kind: "go", index: Math.max(0, Number(digits) - 1) }, digits: "" };
  if (focus === "widget" && OF_WIDGETS.has(key) && !OF_CLICKERS.has(key)) return none;
  if (focus === "map" && OF_MAP.has(key)) return none;
  return { action: ACTIONS[key] ?? null, digits: "" };
}

/** What of the page has the focus, as far as keys go. */
export function focusOf(target: EventTarget | null): FocusedOn {
  if (!(target instanceof Element)) return "page";
  if (target.closest("textarea, select, [contenteditable], input:not([type=checkbox])") !== null)
    return "text";
  // A press of the pointer leaves the focus on the map; the clicker must go on working.
  if (target.matches("canvas")) return target.matches(":focus-visible") ? "map" : "page";
  const widget = "button, a[href], input, summary, [role=tab], [role=menuitem], [role=slider]";
  return target.closest(widget) === null ? "page" : "widget";
}
