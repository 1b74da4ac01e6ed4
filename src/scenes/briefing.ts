/**
 * A briefing: scenes in an order, each a finding in words and the whole view that shows it. A scene keeps its view as
 * the query of a link, so that whatever an old link means today, an old briefing means too.
 */
import type { Locale } from "@/text/locale";

/** What an author wrote, in one language or in both; a reader of the other sees what there is. */
export type AuthorText = { readonly [L in Locale]?: string };

export type Scene = {
  /** Unique in a briefing. */
  readonly id: string;
  /** States the finding. */
  readonly title: AuthorText;
  /** Paragraphs with an empty line between them; figures as references (`scenes/references`). */
  readonly text: AuthorText;
  /** For the presenter alone; plain text with references. */
  readonly notes: AuthorText;
  /** The query of a link without the question mark: camera, layers, filter, selection, chart, … */
  readonly query: string;
  /** The chart of the view stands beside the map. */
  readonly withChart: boolean;
};

export type Briefing = {
  /** A slug. Those of the atlas are permanent; a reader's own begin with `own-`. */
  readonly id: string;
  readonly title: AuthorText;
  /** Whom it is for or what it covers. */
  readonly subtitle: AuthorText;
  readonly scenes: readonly Scene[];
};

/** The text in a language; where the author wrote only the other, that; empty where there is none. */
export function authorText(text: AuthorText, locale: Locale): string {
  return text[locale] ?? text[locale === "en" ? "es" : "en"] ?? "";
}
