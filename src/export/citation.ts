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

/** How locators are written, longest first; names of places, files and sections stay as they are. */
const LOCATOR_PHRASES: readonly (readonly [english: string, spanish: string])[] = [
  ["list of formal crossings", "lista de cruces formales"],
  ["list of crossings", "lista de cruces"],
  ["list of offices", "lista de oficinas"],
  ["opening text of page", "texto inicial de la página"],
  ["report of the visit", "informe de la visita"],
  ["government release", "comunicado oficial"],
  ["news release", "comunicado de prensa"],
  ["crossing code", "clave de cruce"],
  ["port code", "clave de puerto"],
  ["general knowledge", "conocimiento general"],
  ["whole file", "archivo completo"],
  ["fact sheet", "hoja informativa"],
  ["event page", "página del evento"],
  ["runways of", "pistas de"],
  ["repository", "repositorio"],
  ["memorandum", "memorando"],
  ["index no.", "índice núm."],
  ["testimony", "testimonio"],
  ["statements", "declaraciones"],
  ["statement", "declaración"],
  ["coordinate", "coordenada"],
  ["article", "artículo"],
  ["release", "comunicado"],
  ["Summary", "resumen"],
  ["tables", "cuadros"],
  ["Table", "cuadro"],
  ["report", "informe"],
  ["review", "revisión"],
  ["update", "actualización"],
  ["digest", "síntesis"],
  ["lines", "líneas"],
  ["line", "línea"],
  ["news", "noticia"],
  ["page", "página"],
  ["body", "cuerpo del texto"],
  ["rows", "filas"],
  ["list", "lista"],
  ["row", "fila"],
];

/**
 * A locator in the reader's language: `lines 141-151` → `líneas 141-151`. Only how it starts is translated:
 * the rest is what stands in the document.
 */
export function formatLocator(locator: string, locale: Locale): string {
  if (locale === "en") return locator;
  const phrase = LOCATOR_PHRASES.find(
    ([english]) =>
      locator.toLowerCase().startsWith(english.toLowerCase()) &&
      !/^\p{L}/u.test(locator.slice(english.length)),
  );
  if (phrase === undefined) return locator;
  const rest = locator.slice(phrase[0].length);
  // A sentence half in each language would be worse than one in the language of the document.
  return /\b(of|and|the)\b/.test(rest) ? locator : phrase[1] + rest;
}

/** Each kind of locator in full and apart, `Table 3; lines 87, 141-151`, so that no number can be of another kind. */
function joinLocators(locators: readonly string[], locale: Locale): string {
  return mergeLines(locators)
    .map((locator) => formatLocator(locator, locale))
    .join("; ");
}

const LINES = /^lines? (\d+)(?:-(\d+))?$/;

/**
 * The places of many statements in one text overlap: all of its lines become one locator, where the first of them
 * stood, every line once and in the order of the text. Others stay as they are, each once.
 */
export function mergeLines(locators: readonly string[]): string[] {
  const others = new Set<string>();
  const spans: [first: number, last: number][] = [];
  for (const locator of locators) {
    const found = LINES.exec(locator);
    // Holds the place of the merged one.
    others.add(found === null ? locator : "");
    if (found !== null) spans.push([Number(found[1]), Number(found[2] ?? found[1])]);
  }
  const runs: [first: number, last: number][] = [];
  for (const [first, last] of spans.sort((a, b) => a[0] - b[0])) {
    const run = runs.at(-1);
    if (run !== undefined && first <= run[1] + 1) run[1] = Math.max(run[1], last);
    else runs.push([first, last]);
  }
  const words = runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const isOne = runs.length === 1 && runs[0]?.[0] === runs[0]?.[1];
  const merged = `${isOne ? "line" : "lines"} ${words.join(", ")}`;
  return [...others].map((locator) => (locator === "" ? merged : locator));
}

function viaAtlas(dataVersion: string | null, locale: Locale): string {
  if (dataVersion === null)
    return locale === "en" ? "via Frontera Atlas" : "consultado en Frontera Atlas";
  return locale === "en"
    ? `via Frontera Atlas, data version ${dataVersion}`
    : `consultado en Frontera Atlas, versión de los datos ${dataVersion}`;
}
