/** The other end of the window with the notes: tells it what is shown, and does what it asks. */
import { useCallback, useEffect, useRef, useState } from "react";
import { openChannel, type Channel, type ShownMessage } from "@/state/briefing-channel";
import { goToScene } from "@/state/briefing-scenes";
import { wordsOf } from "@/state/briefing-words";
import { selectAtlas } from "@/state/selectors";
import { actions, store, type AppState } from "@/state/store";
import { useAppState } from "@/state/use-store";
import type { Scene } from "@/scenes/briefing";
import { expectWindow } from "@/panels/briefing/enter-presenting";
import type { ShownScene } from "@/panels/briefing/use-scene";
import { presentingMessages } from "@/text/messages/presenting";

/** Opens the window; must be called from a press. */
export function useNotesWindow(shown: ShownScene | null): () => void {
  const [token, setToken] = useState<string | null>(null);
  const channel = useRef<Channel | null>(null);
  // What the message is made of besides the scene.
  useAppState(selectAtlas);
  useAppState(({ explorer }) => `${explorer.locale} ${explorer.theme}`);
  useAppState(({ briefing }) => briefing.isBlack);
  const message = shown === null ? null : messageOf(shown, store.getState());
  const latest = useRef(message);
  useEffect(() => {
    latest.current = message;
    if (message !== null) channel.current?.send(message);
  });
  useEffect(() => {
    if (token === null) return undefined;
    const opened = openChannel(token, (asked) => {
      if (asked.kind === "hello" && latest.current !== null) opened.send(latest.current);
      else if (asked.kind === "go") goToScene(asked.index);
      else if (asked.kind === "black") actions.setBriefing({ isBlack: asked.isBlack });
    });
    channel.current = opened;
    return () => {
      opened.send({ kind: "left" });
      opened.close();
      channel.current = null;
    };
  }, [token]);
  return useCallback(() => {
    const made = token ?? Math.random().toString(36).slice(2, 10);
    setToken(made);
    expectWindow();
    const opened = window.open(
      `${location.pathname}?presenter=${made}`,
      `frontera-notes-${made}`,
      "popup,width=960,height=720",
    );
    if (opened === null)
      actions.notify({
        id: "notes-window",
        tone: "warning",
        text: {
          en: presentingMessages.en.notesBlocked,
          es: presentingMessages.es.notesBlocked,
        },
      });
  }, [token]);
}

/** As long as a message may be. */
const MOST = 20_000;

function messageOf({ briefing, index, scene }: ShownScene, state: AppState): ShownMessage | null {
  if (scene === null || index === null) return null;
  const { locale, theme } = state.explorer;
  const words = (text: Scene["text"]) => wordsOf(text, locale).slice(0, MOST);
  const sceneWords = (of: Scene) => ({ title: words(of.title), text: words(of.text) });
  const next = briefing.scenes[index + 1];
  return {
    kind: "shown",
    briefing: words(briefing.title),
    locale,
    theme,
    index,
    count: briefing.scenes.length,
    isBlack: state.briefing.isBlack,
    scene: sceneWords(scene),
    notes: words(scene.notes),
    next: next === undefined ? null : sceneWords(next),
  };
}
