/**
 * Typed message catalogues: every area of the interface has one object per language with the same keys.
 * A message is a string or a function of its parameters, so that a missing or misnamed parameter is a
 * type error and no message syntax has to be parsed at run time.
 */
import { INTL_TAG, type Locale, type LocalizedText } from "./locale";

type Message = string | ((...args: never[]) => string);
export type Messages = { readonly [key: string]: Message };

/** Both languages of one area; Spanish must have the very keys and parameters of English. */
export type Catalogue<M extends Messages> = {
  readonly en: M;
  readonly es: { readonly [K in keyof M]: Widen<M[K]> };
};

type Widen<T> = T extends string ? string : T;

/** Checks the parity of the two languages by type. */
export function catalogue<const M extends Messages>(
  en: M,
  es: Catalogue<M>["es"],
): Catalogue<{ [K in keyof M]: Widen<M[K]> }> {
  return {
    en: en as { [K in keyof M]: Widen<M[K]> },
    es: es as Catalogue<{ [K in keyof M]: Widen<M[K]> }>["es"],
  };
}

/** The text in one language. */
export function inLocale(text: LocalizedText, locale: Locale): string {
  return text[locale];
}

const pluralRules: Record<Locale, Intl.PluralRules> = {
  en: new Intl.PluralRules(INTL_TAG.en),
  es: new Intl.PluralRules(INTL_TAG.es),
};

/** One form for exactly one, another for everything else: all that English and Spanish need for counts. */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  return pluralRules[locale].select(count) === "one" ? one : other;
}
