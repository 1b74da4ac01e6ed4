/**
 * The two languages of the atlas and the shape of a text that exists in both.
 * Knows nothing of the browser: who picks the locale is `state/`.
 */

export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language of the atlas; neither may be missing. */
export type LocalizedText = { readonly en: string; readonly es: string };

/** BCP 47 tags for `Intl`: Spanish as used in Mexico (1,234.5 and not 1.234,5). */
export const INTL_TAG: Record<Locale, string> = { en: "en-US", es: "es-MX" };
