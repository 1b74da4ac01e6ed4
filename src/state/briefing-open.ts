/** Opens the briefing that a link names, from wherever it is: the atlas, this browser, or the link itself. */
import type { Issue } from "@/datasets/result";
import type { SceneRef } from "@/permalink/explorer-state";
import { readPairs } from "@/permalink/link-text";
import type { Briefing } from "@/scenes/briefing";
import { parseBriefingFile } from "@/scenes/briefing-file";
import { CURATED_BRIEFINGS } from "@/scenes/catalogue";
import type { LocalizedText } from "@/text/locale";
import { briefingMessages } from "@/text/messages/briefing";
import { saveNow } from "./briefing-edit";
import { goToScene, showBriefing, takeUpScene } from "./briefing-scenes";
import { loadOwn } from "./briefing-shelf";
import { actions, store, type BriefingState } from "./store";

const NOTICE = "link-briefing";

type Found =
  | {
      readonly briefing: Briefing;
      readonly kept: BriefingState["kept"];
      readonly issues?: readonly Issue[];
    }
  | { readonly notice: LocalizedText };

/** Of a link by hand: these name a scene and how to dress it, and leave the view to the scene. */
const NAMES_NO_VIEW = new Set(["v", "b", "ui", "lang", "th", "sz"]);

/**
 * The view of the link stays as it is, unless the link says nothing of one; what could not be opened is said. Never
 * rejects.
 */
export async function openFromLink(
  { briefing: id, index }: SceneRef,
  address: string,
): Promise<void> {
  await saveNow();
  const found = await find(id);
  // The reader may have gone on while it loaded.
  if (store.getState().explorer.scene?.briefing !== id) return;
  if ("notice" in found) return say(found.notice);
  showBriefing(found.briefing, found.kept);
  found.issues?.forEach(({ message }) => say(message));
  const count = found.briefing.scenes.length;
  if (index >= count) say(both((locale) => briefingMessages[locale].noSuchScene(index + 1, count)));
  else if (readPairs(address).every(([key]) => NAMES_NO_VIEW.has(key))) takeUpScene();
}

/** One of the atlas or of this browser at its first scene; false when it could not be loaded. */
export async function openBriefing(id: string): Promise<boolean> {
  await saveNow();
  const found = await find(id);
  if ("notice" in found) return false;
  showBriefing(found.briefing, found.kept);
  goToScene(0);
  return true;
}

async function find(id: string): Promise<Found> {
  if (id.startsWith("~")) return unpack(id);
  const curated = CURATED_BRIEFINGS.find((entry) => entry.id === id);
  if (curated !== undefined) {
    try {
      return { briefing: await curated.load(), kept: "shipped" };
    } catch {
      return { notice: both((locale) => briefingMessages[locale].catalogueFailed) };
    }
  }
  if (!id.startsWith("own-"))
    return { notice: both((locale) => briefingMessages[locale].unknown(id.slice(0, 60))) };
  const own = await loadOwn(id);
  if (own === null) {
    const carried = readCarried(id);
    if (carried !== null) return { briefing: carried, kept: "page" };
  }
  if (own === null) return { notice: both((locale) => briefingMessages[locale].notHere) };
  return { briefing: own, kept: "browser" };
}

/** The briefing that the atlas was saved with, where it is one file. */
function readCarried(id: string): Briefing | null {
  const text = document.getElementById("frontera-briefing")?.textContent;
  const read = text == null ? null : parseBriefingFile(text);
  return read?.ok === true && read.value.briefing.id === id ? read.value.briefing : null;
}

/** Its id is what the link calls it, so that the link of each of its scenes carries it again. */
async function unpack(packed: string): Promise<Found> {
  try {
    const { unpackBriefing } = await import("@/scenes/briefing-link");
    const read = unpackBriefing(packed);
    if (!read.ok) return { notice: both((locale) => briefingMessages[locale].broken) };
    return { briefing: { ...read.value.briefing, id: packed }, kept: "page", issues: read.issues };
  } catch {
    return { notice: both((locale) => briefingMessages[locale].catalogueFailed) };
  }
}

function say(text: LocalizedText): void {
  actions.notify({ id: `${NOTICE}-${text.en.slice(0, 40)}`, tone: "warning", text });
}

function both(of: (locale: keyof LocalizedText) => string): LocalizedText {
  return { en: of("en"), es: of("es") };
}
