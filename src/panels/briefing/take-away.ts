/** A briefing taken along: as a file, or as one link that carries all of it. */
import { queryOf } from "@/state/url-sync";
import { briefingIsInFile } from "@/state/briefing-shelf";
import { dataVersionNow, newKey } from "@/state/briefing-edit";
import { wordsOf } from "@/state/briefing-words";
import type { Briefing } from "@/scenes/briefing";
import { briefingFileName, buildBriefingFile } from "@/scenes/briefing-file";
import { copyBriefing } from "@/scenes/edit-briefing";
import { store } from "@/state/store";
import { viewOfScene } from "@/state/briefing-scenes";
import type { Locale } from "@/text/locale";
import { saveFile } from "@/ui/save-file";

/** The name it was saved under. */
export function saveBriefing(briefing: Briefing, locale: Locale): string {
  // One that came in a link is called by that link here; a file wants a short name.
  const named = briefing.id.startsWith("~") ? copyBriefing(briefing, newKey()) : briefing;
  const name = briefingFileName(wordsOf(briefing.title, locale));
  saveFile(name, buildBriefingFile(named, dataVersionNow()), "application/json");
  briefingIsInFile(briefing.id);
  return name;
}

/** A link to the first scene (or the one on show) with the whole briefing in it; null when it is too long for any. */
export async function linkOfBriefing(briefing: Briefing, index: number): Promise<string | null> {
  const ref = await refOf(briefing);
  const query = briefing.scenes[index]?.query;
  if (ref === null) return null;
  const scene = { briefing: ref, index };
  const view =
    query === undefined ? { ...store.getState().explorer, scene } : viewOfScene(query, scene);
  return `${location.origin}${location.pathname}?${queryOf(view)}`;
}

/** Those of the atlas are everywhere already: their name is enough. */
async function refOf(briefing: Briefing): Promise<string | null> {
  if (briefing.id.startsWith("~") || store.getState().briefing.kept === "shipped")
    return briefing.id;
  const { packBriefing } = await import("@/scenes/briefing-link");
  return packBriefing(briefing, dataVersionNow());
}
