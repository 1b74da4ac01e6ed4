/**
 * Where each part of the state may live. A reader's language, theme and type size are remembered in the browser;
 * a link shows its own without overwriting them. Storage that is full or denied loses nothing but the memory.
 */
import { LOCALES } from "@/text/locale";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { store, type AppState } from "./store";

type Home = "permalink" | "permalink+local" | "session";

/** Exhaustive by type: a new key does not compile until it says where it lives. */
const STORAGE: { readonly [Key in keyof ExplorerState | keyof AppState["session"]]: Home } = {
  camera: "permalink",
  layers: "permalink",
  filter: "permalink",
  figures: "permalink",
  contextMeasure: "permalink",
  contextYear: "permalink",
  classes: "permalink",
  scaleTo: "permalink",
  selection: "permalink",
  dock: "permalink",
  chart: "permalink",
  compare: "permalink",
  table: "permalink",
  scene: "permalink",
  ui: "permalink",
  locale: "permalink+local",
  theme: "permalink+local",
  typeScale: "permalink+local",
  hover: "session",
  chooser: "session",
  flight: "session",
  notices: "session",
  announcement: "session",
  mapStatus: "session",
  playing: "session",
  dialog: "session",
  finding: "session",
  steps: "session",
  sheet: "session",
  mapTool: "session",
  areaEditing: "session",
  areaDraft: "session",
  measured: "session",
  areaEngine: "session",
  shownSource: "session",
  madeWith: "session",
};

export type Preferences = Pick<ExplorerState, "locale" | "theme" | "typeScale">;

const KEY = "frontera-atlas.preferences";

const REMEMBERED = new Set(
  Object.entries(STORAGE).flatMap(([key, home]) => (home === "permalink+local" ? [key] : [])),
);

/** What the reader chose before, else what the browser says. */
export function readPreferences(): Preferences {
  const saved = readSaved();
  const languages = navigator.languages.map((tag) => tag.slice(0, 2));
  const spoken = LOCALES.find(
    (locale) => locale === languages.find((tag) => tag === "es" || tag === "en"),
  );
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    locale: LOCALES.find((locale) => locale === saved["locale"]) ?? spoken ?? DEFAULT_STATE.locale,
    theme:
      (["light", "dark"] as const).find((theme) => theme === saved["theme"]) ??
      (dark ? "dark" : "light"),
    typeScale: saved["typeScale"] === "large" ? "large" : DEFAULT_STATE.typeScale,
  };
}

/** The reader's own choice: shown now and remembered. */
export function choosePreference(choice: Partial<Preferences>): void {
  store.setState((state) => ({ explorer: { ...state.explorer, ...choice } }));
  try {
    const chosen = Object.entries({ ...readSaved(), ...choice });
    const kept = Object.fromEntries(chosen.filter(([key]) => REMEMBERED.has(key)));
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Denied or full: the choice holds for this visit and in the link.
  }
}

function readSaved(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
