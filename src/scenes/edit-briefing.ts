/** Changes to a briefing as pure functions; whoever wants to undo keeps the value from before. */
import type { Locale } from "@/text/locale";
import type { Briefing, Scene } from "./briefing";
import { freeId } from "./briefing-file";
import { MAX_SCENES, ownId } from "./briefing-schema";
import { cutText, harmlessText, MAX_TEXT, MAX_TITLE } from "./harmless-text";

/** A scene that was taken out, with its place: enough to put it back. */
export type RemovedScene = { readonly scene: Scene; readonly index: number };

/** A briefing without scenes; `key` tells it from the reader's others. */
export function newBriefing(key: string, title: string, locale: Locale): Briefing {
  return { id: ownId(key), title: { [locale]: title }, subtitle: {}, scenes: [] };
}

/** The atlas's own as a reader's: its scenes may be changed then. */
export function copyBriefing(briefing: Briefing, key: string): Briefing {
  return { ...briefing, id: ownId(key) };
}

/** An empty scene of a view. */
export function sceneOf(query: string, withChart: boolean): Scene {
  return { id: "scene", title: {}, text: {}, notes: {}, query, withChart };
}

export function isFull(briefing: Briefing): boolean {
  return briefing.scenes.length >= MAX_SCENES;
}

/** At `index`, or at the end; a full briefing stays as it is. */
export function addScene(
  briefing: Briefing,
  scene: Scene,
  index: number = briefing.scenes.length,
): Briefing {
  if (isFull(briefing)) return briefing;
  const id = freeId(scene.id, idsOf(briefing));
  return withScenes(briefing, briefing.scenes.toSpliced(index, 0, { ...scene, id }));
}

/** Up by a negative number of places, down by a positive one, as far as the list goes. */
export function moveScene(briefing: Briefing, id: string, places: number): Briefing {
  const from = indexOf(briefing, id);
  const scene = briefing.scenes[from];
  if (scene === undefined) return briefing;
  const to = Math.min(briefing.scenes.length - 1, Math.max(0, from + places));
  return withScenes(briefing, briefing.scenes.toSpliced(from, 1).toSpliced(to, 0, scene));
}

/** The copy follows its original. */
export function duplicateScene(briefing: Briefing, id: string): Briefing {
  const index = indexOf(briefing, id);
  const scene = briefing.scenes[index];
  return scene === undefined ? briefing : addScene(briefing, scene, index + 1);
}

/** The scene with another view and the same words. */
export function retakeScene(
  briefing: Briefing,
  id: string,
  view: Pick<Scene, "query" | "withChart">,
): Briefing {
  return withScene(briefing, id, (scene) => ({ ...scene, ...view }));
}

export function removeScene(
  briefing: Briefing,
  id: string,
): { readonly briefing: Briefing; readonly removed: RemovedScene | null } {
  const index = indexOf(briefing, id);
  const scene = briefing.scenes[index];
  if (scene === undefined) return { briefing, removed: null };
  return {
    briefing: withScenes(briefing, briefing.scenes.toSpliced(index, 1)),
    removed: { scene, index },
  };
}

/** A removed scene back in its place. */
export function restoreScene(briefing: Briefing, { scene, index }: RemovedScene): Briefing {
  if (idsOf(briefing).has(scene.id)) return briefing;
  return addScene(briefing, scene, Math.min(index, briefing.scenes.length));
}

/** Title or subtitle in one language. */
export function renameBriefing(
  briefing: Briefing,
  field: "title" | "subtitle",
  locale: Locale,
  text: string,
): Briefing {
  return { ...briefing, [field]: { ...briefing[field], [locale]: typedLine(text) } };
}

/** Title, text or notes of a scene in one language; as typed, save what is not seen. */
export function writeScene(
  briefing: Briefing,
  id: string,
  field: "title" | "text" | "notes",
  locale: Locale,
  text: string,
): Briefing {
  const written = field === "title" ? typedLine(text) : cutText(harmlessText(text), MAX_TEXT);
  return withScene(briefing, id, (scene) => ({
    ...scene,
    [field]: { ...scene[field], [locale]: written },
  }));
}

/** Spaces at the end stay: the author is still typing. */
function typedLine(text: string): string {
  return cutText(harmlessText(text).replace(/\n/g, " "), MAX_TITLE);
}

function withScene(briefing: Briefing, id: string, change: (scene: Scene) => Scene): Briefing {
  const scenes = briefing.scenes.map((scene) => (scene.id === id ? change(scene) : scene));
  return withScenes(briefing, scenes);
}

function withScenes(briefing: Briefing, scenes: readonly Scene[]): Briefing {
  return { ...briefing, scenes };
}

function indexOf({ scenes }: Briefing, id: string): number {
  const index = scenes.findIndex((scene) => scene.id === id);
  // Beyond the end, where there is no scene: -1 would count from it.
  return index < 0 ? scenes.length : index;
}

function idsOf({ scenes }: Briefing): ReadonlySet<string> {
  return new Set(scenes.map(({ id }) => id));
}
