/**
 * Keys of a briefing and of the frame: `b=southern-border.3` is the third scene of a briefing that the atlas knows,
 * `b=~….1` the first of one that travels in the link itself; `ui=map` shows the view alone, for a frame in another page.
 */
import { UI_MODES, type ExplorerState } from "./explorer-state";
import { choiceKey, ignoring, taking, type LinkKey } from "./link-key";

/** An id, or `~` and base64url; its content is checked by whoever opens it. */
const BRIEFING = /^([a-z0-9]+(-[a-z0-9]+)*|~[A-Za-z0-9_-]+)$/;

/** Longer ones are sent as a file. */
const MAX_BRIEFING = 12_000;

export const sceneKey: LinkKey = {
  key: "b",
  write: ({ scene }) => (scene === null ? null : `${scene.briefing}.${scene.index + 1}`),
  read: (text, state) => {
    const match = /^(.+)\.([1-9]\d{0,2})$/.exec(text);
    const [, briefing = "", number] = match ?? [];
    if (match === null || briefing.length > MAX_BRIEFING || !BRIEFING.test(briefing))
      return ignoring(state, text);
    return taking(state, { scene: { briefing, index: Number(number) - 1 } });
  },
};

export const uiKey: LinkKey = choiceKey(
  "ui",
  UI_MODES,
  (state) => state.ui,
  (ui): Partial<ExplorerState> => ({ ui }),
);
