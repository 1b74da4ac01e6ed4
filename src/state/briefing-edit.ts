/**
 * Changes to a reader's own briefing, kept in the browser a moment after the last one. What the pure operations make
 * of a briefing goes into the store; whether it is kept is said by `saving`.
 */
import { createStore } from "zustand/vanilla";
import type { Briefing } from "@/scenes/briefing";
import { copyBriefing, newBriefing } from "@/scenes/edit-briefing";
import type { Locale } from "@/text/locale";
import { briefingMessages } from "@/text/messages/briefing";
import { goToScene, showBriefing, shownIndex, showScene } from "./briefing-scenes";
import { keepOwn } from "./briefing-shelf";
import { actions, store } from "./store";

/** Long enough to write on, short enough that a closed tab loses no sentence. */
const QUIET_MS = 500;

export type Saving = "saved" | "saving" | "not-saved";
/** Of the open briefing. */
export const saving = createStore<{ readonly state: Saving }>()(() => ({ state: "saved" }));

let timer: ReturnType<typeof setTimeout> | undefined;
/** Changed since it was last handed to the shelf. */
let dirty = false;
/** Written one after the other, so that an old version never comes after a new one. */
let writing: Promise<void> = Promise.resolve();

/** Applies a change to the open briefing and keeps it; nothing where it changes nothing. */
export function changeBriefing(change: (briefing: Briefing) => Briefing): void {
  const { open } = store.getState().briefing;
  if (open === null) return;
  const next = change(open);
  if (next === open) return;
  actions.setBriefing({ open: next });
  followScene(open, next);
  markDirty();
  timer = setTimeout(() => void saveNow(), QUIET_MS);
}

function markDirty(): void {
  dirty = true;
  saving.setState({ state: "saving" });
  clearTimeout(timer);
}

/** The scene on show keeps being on show where its number has changed. */
function followScene(before: Briefing, after: Briefing): void {
  const index = shownIndex(store.getState());
  const id = index === null ? undefined : before.scenes[index]?.id;
  if (id === undefined) return;
  const now = after.scenes.findIndex((scene) => scene.id === id);
  if (now !== index) showScene(now < 0 ? null : { briefing: after.id, index: now });
}

/** Keeps what has not been kept yet, without waiting. Resolves when the browser has answered. */
export function saveNow(): Promise<void> {
  clearTimeout(timer);
  if (!dirty) return writing;
  dirty = false;
  const { open } = store.getState().briefing;
  if (open !== null) writing = writing.then(() => keep(open));
  return writing;
}

async function keep(briefing: Briefing): Promise<void> {
  const outcome = await keepOwn(briefing, new Date().toISOString(), dataVersionNow());
  if (outcome === "behind") return keepAside(briefing);
  const isCurrent = store.getState().briefing.open?.id === briefing.id;
  if (!isCurrent || dirty) return;
  actions.setBriefing({ kept: outcome === "kept" ? "browser" : "page" });
  saving.setState({ state: outcome === "kept" ? "saved" : "not-saved" });
}

/** Another tab was faster: both versions stay. */
async function keepAside(briefing: Briefing): Promise<void> {
  const copy = copyBriefing(briefing, newKey());
  const { open } = store.getState().briefing;
  if (open?.id === briefing.id) {
    const index = shownIndex(store.getState());
    // Whatever was typed since belongs to the copy.
    actions.setBriefing({ open: { ...open, id: copy.id } });
    if (index !== null) showScene({ briefing: copy.id, index });
    actions.notify({
      id: "briefing-aside",
      tone: "warning",
      text: { en: briefingMessages.en.keptAsCopy, es: briefingMessages.es.keptAsCopy },
    });
  }
  await keep(copy);
}

/** An empty one, open to be written. */
export function startNew(locale: Locale): void {
  openToEdit(newBriefing(newKey(), "", locale), null);
}

/** The open one as the reader's own, with the scene on show. */
export function copyOpen(): void {
  const { open } = store.getState().briefing;
  if (open === null) return;
  openToEdit(copyBriefing(open, newKey()), shownIndex(store.getState()));
}

/** A briefing from a file as one of the reader's; none that is there already is overwritten. */
export async function adopt(briefing: Briefing): Promise<void> {
  const own = copyBriefing(briefing, newKey());
  showBriefing(own, "page");
  if (own.scenes.length === 0) showScene(null);
  else goToScene(0);
  markDirty();
  await saveNow();
}

function openToEdit(briefing: Briefing, index: number | null): void {
  showBriefing(briefing, "page");
  actions.setBriefing({ mode: "edit" });
  showScene(index === null ? null : { briefing: briefing.id, index });
  // Kept from the first moment: a reload must find it.
  markDirty();
  void saveNow();
}

/** When, and by chance: two within a millisecond still differ. */
export function newKey(): string {
  const chance = Math.floor(Math.random() * 36 ** 4).toString(36);
  return `${Date.now().toString(36)}-${chance}`;
}

export function dataVersionNow(): string | null {
  return store.getState().datasets.manifest?.dataVersion ?? null;
}

// A tab that is closed or put away has no later.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") void saveNow();
});
