/** From the atlas to a screen with nothing but the briefing, and back. */
import { goToScene, shownIndex } from "@/state/briefing-scenes";
import type { TypeScale } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";

/** What has the focus when the reader is back. */
export const PRESENT_BUTTON = "present-briefing";

/** Below this it is a phone, and nobody else looks at it. */
const ROOM_PX = 900;

/** As it was before: a room reads larger type than a desk. */
let before: { readonly typeScale: TypeScale } | null = null;

/** Needs a press: only then does a browser allow the full screen. Where it does not, the window is filled. */
export function enterPresenting(index: number): void {
  const { typeScale } = store.getState().explorer;
  before = { typeScale };
  if (window.innerWidth >= ROOM_PX) actions.setTypeScale("large");
  actions.setBriefing({ mode: "present", isBlack: false });
  if (shownIndex(store.getState()) !== index) goToScene(index);
  fillScreen();
}

/** Refused in a frame without permission, or by a browser that has no such thing: a filled window is left. */
export function fillScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** A window that opens takes the page out of the full screen, which is no wish to leave. */
let windowOpenedAt = Number.NEGATIVE_INFINITY;
const WINDOW_MS = 3000;

export function expectWindow(): void {
  windowOpenedAt = performance.now();
}

/** The browser has taken the page out of the full screen: on Escape, which it keeps to itself. */
export function fullscreenEnded(): void {
  if (performance.now() - windowOpenedAt > WINDOW_MS) leavePresenting();
}

export function leavePresenting(): void {
  if (store.getState().briefing.mode !== "present") return;
  actions.setBriefing({ mode: "read", isBlack: false });
  if (before !== null) actions.setTypeScale(before.typeScale);
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
  before = null;
  // When the panel is on the page again.
  setTimeout(() => document.getElementById(PRESENT_BUTTON)?.focus(), 50);
}
