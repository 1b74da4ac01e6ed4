/** Whether a briefing is wanted: the little of it that every reader loads. Everything else comes when it is. */
import { APP_MESSAGES } from "@/text/messages/app";
import { actions, store, type AppState } from "./store";

/** Asked for already, whether it came or not: an unknown one is not asked for twice. */
let asked: string | null = null;

/** Opens the briefing of the link, and of any view that is shown later. Call once. */
export function startBriefings(): void {
  const look = ({ explorer: { scene }, briefing: { open } }: AppState) => {
    if (scene === null || scene.briefing === open?.id) asked = null;
    else if (scene.briefing !== asked) {
      asked = scene.briefing;
      // As it is now: it is rewritten as soon as the view changes.
      const address = location.search;
      void import("./briefing-open").then(
        ({ openFromLink }) => openFromLink(scene, address),
        sayFailed,
      );
    }
  };
  look(store.getState());
  store.subscribe(look);
}

function sayFailed(): void {
  const { en, es } = APP_MESSAGES;
  actions.notify({
    id: "dialog-failed",
    tone: "error",
    text: { en: en.dialogFailed, es: es.dialogFailed },
  });
}
