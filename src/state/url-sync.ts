/**
 * The address bar and the store. A view is written with `replaceState`, throttled; a new selection or scene is a
 * step that Back undoes. Opening a link never touches what the reader has saved.
 */
import { decodeLink, type DecodedLink } from "@/permalink/decode";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { encodeState } from "@/permalink/encode";
import { asOneStep } from "./history-sync";
import { actions, store, type AppState } from "./store";
import { reconcileWithData } from "./data-effects";
import { readPreferences } from "./preferences";

/** Safari refuses more than 100 history writes in 30 seconds. */
const THROTTLE_MS = 320;

/** Below this the screen holds one thing at a time (App.module.css). */
const NARROW_PX = 700;

/** Notices about one link go when the next is opened. */
const LINK_NOTICE = "link-";

/** The query of a view as it would be sent or kept now: it carries the version of the data that is shown. */
export function queryOf(explorer: ExplorerState): string {
  return encodeState(explorer, store.getState().datasets.manifest?.dataVersion ?? null);
}

/** The atlas stands in a frame of another page. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/** Where the atlas is published: this page's address, or for a file on a disk the one that the file came from. */
export function pageAddress(): string {
  const from = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return from ?? location.href.replace(/[?#].*$/, "");
}

/** The link of a view. */
export function linkOf(explorer: ExplorerState): string {
  return `${pageAddress()}?${queryOf(explorer)}`;
}

/**
 * The version that the address names: as long as a link made with other data is compared, that of the link, so that
 * a reload compares again; else the version that is shown.
 */
function addressVersion({ session, datasets }: AppState): string | null {
  return session.madeWith ?? datasets.manifest?.dataVersion ?? null;
}

/**
 * Shows the view of a link and says what of it could not be read. Text that holds nothing of a view changes
 * nothing and returns false.
 */
export function openLink(text: string): boolean {
  const decoded = decodeLink(text, { ...DEFAULT_STATE, ...readPreferences() });
  if (decoded.keys.size === 0) return false;
  // How much of the atlas is around the view is a matter of this page, not of the view.
  const state = { ...decoded.state, ui: store.getState().explorer.ui };
  asOneStep("view", () => showView({ ...decoded, state }));
  return true;
}

/** Shows a saved view in the reader's own language, theme and type size; false when there is nothing of a view in it. */
export function openSavedView(query: string): boolean {
  const { locale, theme, typeScale } = store.getState().explorer;
  const decoded = decodeLink(query);
  if (decoded.keys.size === 0) return false;
  const state = { ...decoded.state, locale, theme, typeScale, ui: store.getState().explorer.ui };
  asOneStep("view", () => showView({ ...decoded, state }));
  return true;
}

function showView({ state, issues, keys, dataVersion }: DecodedLink): void {
  actions.clearNotices(LINK_NOTICE);
  // On a phone the lower panel would hide half the map; it opens there only when the link asks for it.
  const folded = window.innerWidth <= NARROW_PX && !keys.has("d") && !keys.has("dk");
  actions.applyExplorer(folded ? { ...state, dock: { ...state.dock, open: false } } : state);
  // After the view: the step that Back returns to keeps the version it was made with.
  actions.setMadeWith(dataVersion);
  issues.forEach((issue, index) =>
    actions.notify({ id: `${LINK_NOTICE}${index}`, tone: "warning", text: issue.message }),
  );
  reconcileWithData();
}

/** Reads the page's link and keeps address and store in step from then on. Call once. */
export function startUrlSync(): void {
  const showAddress = () => {
    const link = location.search !== "" ? location.search : location.hash;
    showView(decodeLink(link, { ...DEFAULT_STATE, ...readPreferences() }));
  };
  showAddress();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let travelling = false;

  const write = (explorer: ExplorerState, how: "pushState" | "replaceState") => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    history[how](null, "", `?${encodeState(explorer, addressVersion(store.getState()))}`);
  };

  const writeSoon = () => {
    timer ??= setTimeout(() => write(store.getState().explorer, "replaceState"), THROTTLE_MS);
  };

  store.subscribe((state, previous) => {
    if (travelling) return;
    const { explorer } = state;
    if (explorer === previous.explorer) {
      // An address without a view is no link to one.
      if (addressVersion(state) !== addressVersion(previous) && location.search !== "") writeSoon();
      return;
    }
    const { selection, scene } = previous.explorer;
    if (explorer.selection !== selection || explorer.scene !== scene) {
      if (timer !== null) write(previous.explorer, "replaceState");
      // The Back button of a page around a frame leads out of that page, not through the frame.
      write(explorer, isFramed() ? "replaceState" : "pushState");
      return;
    }
    writeSoon();
  });

  window.addEventListener("popstate", () => {
    travelling = true;
    asOneStep("travel", showAddress);
    travelling = false;
  });
}
