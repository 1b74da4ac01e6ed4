/**
 * Talks with the page around the frame that the atlas stands in (calls: permalink/frame-calls). Answers go to whoever
 * asked and to no one else; nothing of the reader's own (saved views, briefings, preferences) can be asked for.
 * Fetched only inside a frame.
 */
import {
  readFrameCall,
  type FrameCall,
  type FrameMessage,
  type FrameState,
} from "@/permalink/frame-calls";
import { store } from "./store";
import { linkOf, openLink, queryOf } from "./url-sync";

const from = "frontera-atlas";
/** A movement of the map is many changes of the state, and one for whoever watches. */
const SETTLED_MS = 250;

/** Call once, inside a frame. */
export function startFrameTalk(): void {
  const { parent } = window;
  const watchers = new Set<string>();
  window.addEventListener("message", (event) => {
    if (event.source !== parent) return;
    const call = readFrameCall(event.data);
    if (call === null) return;
    const say = (message: FrameMessage) => parent.postMessage(message, addressOf(event.origin));
    if ("malformed" in call) {
      say({ from, answer: call.malformed, ok: false, error: "not-understood" });
      return;
    }
    if (call.do === "watch") watchers.add(addressOf(event.origin));
    void answer(call).then(say);
  });
  tellChanges((message) => watchers.forEach((origin) => parent.postMessage(message, origin)));
  // Holds nothing that any page may not know.
  parent.postMessage({ from, event: "ready" } satisfies FrameMessage, "*");
}

/** A page from a disk or in a sandbox has no origin to name. */
function addressOf(origin: string): string {
  return origin === "null" ? "*" : origin;
}

async function answer(call: FrameCall): Promise<FrameMessage> {
  const refuse = (error: Extract<FrameMessage, { ok: false }>["error"]) =>
    ({ from, answer: call.call, ok: false, error }) as const;
  if (call.do === "set" && !openLink(call.query)) return refuse("not-a-view");
  if (call.do === "step") {
    const count = store.getState().briefing.open?.scenes.length ?? 0;
    if (count === 0) return refuse("no-briefing");
    if ("scene" in call && call.scene > count) return refuse("no-such-scene");
    const { goToScene, stepScene } = await import("./briefing-scenes");
    if ("scene" in call) goToScene(call.scene - 1);
    else stepScene(call.by);
  }
  const { explorer, session } = store.getState();
  const notes =
    call.do === "set"
      ? session.notices
          .filter(({ id }) => id.startsWith("link-"))
          .map(({ text }) => text[explorer.locale])
      : [];
  return { from, answer: call.call, ok: true, state: frameState(), notes };
}

function frameState(): FrameState {
  const { explorer, briefing } = store.getState();
  const { scene } = explorer;
  const count = briefing.open?.id === scene?.briefing ? (briefing.open?.scenes.length ?? 0) : 0;
  return {
    query: queryOf(explorer),
    link: linkOf({ ...explorer, ui: "full" }),
    scene:
      scene === null || count === 0
        ? null
        : { briefing: scene.briefing, number: scene.index + 1, count },
  };
}

function tellChanges(tell: (message: FrameMessage) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(({ explorer }, previous) => {
    if (explorer === previous.explorer) return;
    clearTimeout(timer);
    timer = setTimeout(() => tell({ from, event: "changed", state: frameState() }), SETTLED_MS);
  });
}
