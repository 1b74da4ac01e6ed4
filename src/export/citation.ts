/**
 * Citations as plain text: what a reader pastes under a figure so that somebody else finds the sentence it
 * rests on. Order of parts after the Chicago manual (publisher, title, date, place in the document, address);
 * the atlas names itself last, because it is the way the figure was found, not where it comes from.
 */
import type { Source } from "@/datasets/schema";
import { INTL_TAG, type Locale } from "@/text/locale";

/** What one citation needs. */
export type CitationParts = {
  readonly source: Source;
  /** Places in the document, in the order of the statements they carry; empty = the document as a whole. */
  readonly locators: readonly string[];
  /** Version of the atlas data from manifest.json; null while it is not known. */
  readonly dataVersion: string | null;
};

/**
 * One citation, one line, in the reader's language; the title stays as published.
 *
 * `U.S. Government Accountability Office, “Firearms Trafficking: …,” January 2016, line 473.
 * https://… (via Frontera Atlas, data version 2026.11).`
 */
export function formatCitation(parts: CitationParts, locale: Locale): string {
  const { source, locators } = parts;
  const title = source.title.replace(/[.,;]+$/, "");
  const quoted = locale === "en" ? `“${title},”` : `“${title}”,`;
  const date = formatPublished(source.published, locale);
  const place = joinLocators(locators, locale);
  const statement = `${source.publisher}, ${quoted} ${date}${place === "" ? "" : `, ${place}`}.`;
  const address = source.url === null ? "" : ` ${source.url}`;
  return `${statement}${address} (${viaAtlas(parts.dataVersion, locale)}).`;
}

/** `January 11, 2016` / `11 de enero de 2016`, as much of it as the source states; `undated` / `sin fecha`. */
export function formatPublished(published: string | null, locale: Locale): string {
  if (published === null) return locale === "en" ? "undated" : "sin fecha";
  const [year = "", month, day] = published.split("-");
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
  };
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(INTL_TAG[locale], options).format(moment);
}

/** Words that locators are written with, longest first; everything else in a locator is a name and stays. */
const LOCATOR_WORDS: readonly (readonly [pattern: RegExp, spanish: string])[] = [
  [/\blines\b/gi, "líneas"],
  [/\bline\b/gi, "línea"],
  [/\brows\b/gi, "filas"],
  [/\brow\b/gi, "fila"],
  [/\bcolumns\b/gi, "columnas"],
  [/\bcolumn\b/gi, "columna"],
  [/\bpages\b/gi, "páginas"],
  [/\bpage\b/gi, "página"],
  [/\bparagraph\b/gi, "párrafo"],
  [/\bsection\b/gi, "sección"],
  [/\bfootnote\b/gi, "nota al pie"],
  [/\btables\b/gi, "cuadros"],
  [/\btable\b/gi, "cuadro"],
  [/\bfigure\b/gi, "gráfica"],
  [/\bopening text\b/gi, "texto inicial"],
  [/\bwhole file\b/gi, "archivo completo"],
  [/\bof\b/gi, "de"],
  [/\band\b/gi, "y"],
];

/** A locator in the reader's language: `lines 141-151` → `líneas 141-151`. Quoted words and file names stay. */
export function formatLocator(locator: string, locale: Locale): string {
  if (locale === "en" || !/^[\p{L}.]+ \d|^opening text|^whole file/iu.test(locator)) return locator;
  return LOCATOR_WORDS.reduce(
    (text, [pattern, spanish]) => text.replace(pattern, spanish),
    locator,
  );
}

/** `lines 87 and 141-151` would be ambiguous across kinds of locator, so each is written in full. */
function joinLocators(locators: readonly string[], locale: Locale): string {
  return [...new Set(locators)].map((locator) => formatLocator(locator, locale)).join("; ");
}

function viaAtlas(dataVersion: string | null, locale: Locale): string {
  if (dataVersion === null)
    return locale === "en" ? "via Frontera Atlas" : "consultado en Frontera Atlas";
  return locale === "en"
    ? `via Frontera Atlas, data version ${dataVersion}`
    : `consultado en Frontera Atlas, versión de los datos ${dataVersion}`;
}
