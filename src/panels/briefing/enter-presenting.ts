/** From the atlas to a screen with nothing but the briefing, and back. */
import { goToScene, shownIndex } from "@/state/briefing-scenes";
import type { TypeScale } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";

/** What has the focus when the reader is back. */
export const PRESENT_BUTTON = "present-briefing";

/** As it was before: a room reads larger type than a desk. */
let before: { readonly typeScale: TypeScale } | null = null;

/** Needs a press: only then does a browser allow the full screen. Where it does not, the window is filled. */
export function enterPresenting(index: number): void {
  const { typeScale } = store.getState().explorer;
  before = { typeScale };
  actions.setTypeScale("large");
  actions.setBriefing({ mode: "present", isBlack: false });
  if (shownIndex(store.getState()) !== index) goToScene(index);
  // Refused in a frame without permission, or by a browser that has no such thing: a filled window is left.
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
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
