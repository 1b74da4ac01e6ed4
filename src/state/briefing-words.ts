/** Words of a briefing as they are read: in one language, with the figures that the data have now. */
import type { Retired } from "@/permalink/reconcile";
import { authorText, type AuthorText } from "@/scenes/briefing";
import { resolveText } from "@/scenes/references";
import { plainText } from "@/scenes/resolved-text";
import type { Locale } from "@/text/locale";
import { selectAtlas } from "./selectors";
import { store, type AppState } from "./store";

const NONE: Retired = {};

/** Ids that the data gave up, and what took their place. */
export function selectRetired({ datasets }: AppState): Retired {
  return datasets.manifest?.retired ?? NONE;
}

export function wordsOf(text: AuthorText, locale: Locale): string {
  const state = store.getState();
  const written = authorText(text, locale);
  return plainText(resolveText(written, selectAtlas(state), locale, selectRetired(state)));
}

/** The language in which a reader of `locale` gets a text, for the voice that reads it out. */
export function writtenIn(text: AuthorText, locale: Locale): Locale {
  if (text[locale] !== undefined) return locale;
  const other = locale === "en" ? "es" : "en";
  return text[other] === undefined ? locale : other;
}
