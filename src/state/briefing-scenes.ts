/**
 * Steps through the open briefing. A scene is a whole view: it is shown in one step that Undo and the browser's Back
 * take back, in the language and type size of the reader. Fetched with the first briefing.
 */
import type { Camera } from "@/geo/position";
import { decodeLink } from "@/permalink/decode";
import {
  DEFAULT_STATE,
  SOUTHERN_BORDER,
  WHOLE_REGION,
  ZOOM_LIMITS,
  type ExplorerState,
  type Theme,
} from "@/permalink/explorer-state";
import { cameraFromSize } from "@/permalink/usual-map";
import { readPairs, writeQuery } from "@/permalink/link-text";
import type { Briefing, Scene } from "@/scenes/briefing";
import { LOCALES, type LocalizedText } from "@/text/locale";
import { briefingMessages } from "@/text/messages/briefing";
import { wordsOf } from "./briefing-words";
import { reconcileWithData } from "./data-effects";
import { asOneStep, withoutStep } from "./history-sync";
import { actions, store, type BriefingState } from "./store";
import { queryOf } from "./url-sync";

/** As in url-sync: the notices about one view go with the next. */
const LINK_NOTICE = "link-";
/** As in App.module.css: the screen holds one thing at a time. */
const NARROW_PX = 700;

/**
 * Which theme the scenes give way to: `asked` by the last scene, `chosen` by the reader since. A reader who has
 * switched keeps what they chose until another briefing is opened.
 */
let dress: { readonly home: Theme; asked: Theme | null; chosen: Theme | null } | null = null;

/** Puts a briefing on the screen without changing the view. */
export function showBriefing(open: Briefing, kept: BriefingState["kept"]): void {
  dress = { home: store.getState().explorer.theme, asked: null, chosen: null };
  actions.setBriefing({ open, kept, mode: "read", isBlack: false });
  // On a phone it is a sheet.
  actions.setSheet("layers");
}

/** Back to the atlas; the view stays as it is. */
export function leaveBriefing(): void {
  dress = null;
  actions.setBriefing({ open: null, mode: "read", isBlack: false });
  showScene(null);
  if (store.getState().session.sheet === "layers") actions.setSheet(null);
}

/** The scene on show, from 0; null when the view belongs to none of the open briefing. */
export function shownIndex(state: ReturnType<typeof store.getState>): number | null {
  const { open } = state.briefing;
  const { scene } = state.explorer;
  if (open === null || scene === null || scene.briefing !== open.id) return null;
  return scene.index < open.scenes.length ? scene.index : null;
}

/** The nearest scene there is. */
export function goToScene(index: number): void {
  const { open } = store.getState().briefing;
  if (open === null || open.scenes.length === 0) return;
  const at = Math.min(open.scenes.length - 1, Math.max(0, index));
  const scene = open.scenes[at];
  if (scene === undefined) return;
  asOneStep("view", () => applyScene(scene, { briefing: open.id, index: at }));
  actions.announce(spoken(open, at));
}

/** The view of the scene that the link names, as if it had come with the link. */
export function takeUpScene(): void {
  const state = store.getState();
  const { scene: ref } = state.explorer;
  const index = shownIndex(state);
  const scene = index === null ? undefined : state.briefing.open?.scenes[index];
  if (ref !== null && scene !== undefined) withoutStep(() => applyScene(scene, ref));
}

/** Before the first and after the last there is nothing; `around` begins again. */
export function stepScene(by: 1 | -1, around = false): void {
  const state = store.getState();
  const count = state.briefing.open?.scenes.length ?? 0;
  const at = shownIndex(state);
  const next = at === null ? (by === 1 ? 0 : count - 1) : at + by;
  if (around) goToScene((next + count) % count);
  else if (next >= 0 && next < count) goToScene(next);
}

/** Marks the view as that of a scene (or of none) without changing it. */
export function showScene(scene: ExplorerState["scene"]): void {
  if (scene === store.getState().explorer.scene) return;
  store.setState(({ explorer }) => ({ explorer: { ...explorer, scene } }));
}

/** The view of a scene as this reader sees it. */
export function viewOfScene(query: string, ref: ExplorerState["scene"]): ExplorerState {
  const { locale, theme, typeScale, ui } = store.getState().explorer;
  const { state } = decodeLink(query, { ...DEFAULT_STATE, locale, theme, typeScale });
  return { ...state, locale, typeScale, ui, scene: ref };
}

function applyScene(scene: Scene, ref: NonNullable<ExplorerState["scene"]>): void {
  const { explorer, session } = store.getState();
  const decoded = decodeLink(scene.query, { ...DEFAULT_STATE, locale: explorer.locale });
  const theme = themeFor(decoded.keys.has("th") ? decoded.state.theme : null);
  const view = { ...viewOfScene(scene.query, ref), theme };
  actions.clearNotices(LINK_NOTICE);
  // On a phone the words of the scene have the place of the lower panel.
  const folded = window.innerWidth <= NARROW_PX;
  actions.applyExplorer(folded ? { ...view, dock: { ...view.dock, open: false } } : view, true);
  actions.setSheet(session.sheet);
  actions.setMadeWith(decoded.dataVersion);
  decoded.issues.forEach(({ message }, index) =>
    actions.notify({ id: `${LINK_NOTICE}${index}`, tone: "warning", text: message }),
  );
  reconcileWithData();
}

function themeFor(said: Theme | null): Theme {
  const now = store.getState().explorer.theme;
  if (dress === null) return said ?? now;
  if (now !== (dress.asked ?? dress.home)) dress.chosen = now;
  dress.asked = dress.chosen ?? said ?? dress.home;
  return dress.asked;
}

function spoken({ scenes }: Briefing, index: number): LocalizedText {
  const of = (locale: keyof LocalizedText) =>
    briefingMessages[locale].sceneSpoken(
      index + 1,
      scenes.length,
      wordsOf(scenes[index]?.title ?? {}, locale),
    );
  return { en: of("en"), es: of("es") };
}

/** Of the reader and not of the view: language, type size, frame and place in a briefing. */
const NOT_OF_A_SCENE = new Set(["lang", "sz", "ui", "b", "x"]);

/** The view on the screen as the query that a scene keeps. */
export function captureView(): string {
  const { explorer } = store.getState();
  const query = queryOf({ ...explorer, scene: null, camera: usualCamera(explorer.camera) });
  return writeQuery(readPairs(query).filter(([key]) => !NOT_OF_A_SCENE.has(key)));
}

/** A scene shows the same land on every screen; the camera of one that nobody has moved is that already. */
function usualCamera(camera: Camera): Camera {
  const state = store.getState();
  const index = shownIndex(state);
  const scene = index === null ? undefined : state.briefing.open?.scenes[index];
  const own = scene === undefined ? [] : [decodeLink(scene.query).state.camera];
  // Named views are fitted to every screen as they are.
  const constant = [...own, SOUTHERN_BORDER, WHOLE_REGION].map((one) => JSON.stringify(one));
  if (constant.includes(JSON.stringify(camera))) return camera;
  const map = document.getElementById("map");
  const zoomed = cameraFromSize(camera, {
    width: map?.clientWidth ?? 0,
    height: map?.clientHeight ?? 0,
  });
  const zoom = Math.min(ZOOM_LIMITS.max, Math.max(ZOOM_LIMITS.min, zoomed.zoom));
  return { ...zoomed, zoom: Math.round(zoom * 100) / 100 };
}

/** The view that was captured has the chart open. */
export function showsChart({ dock }: ExplorerState): boolean {
  return dock.open && dock.tab === "charts";
}

/** Every language an author has written anything in. */
export function languagesOf({ title, scenes }: Briefing): readonly (keyof LocalizedText)[] {
  const texts = [title, ...scenes.flatMap((scene) => [scene.title, scene.text])];
  return LOCALES.filter((locale) => texts.some((text) => (text[locale] ?? "") !== ""));
}
