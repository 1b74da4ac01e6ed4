/**
 * Records in words: titles, periods, figures. One place, so that tooltip, table, details, link preview and
 * export say the same thing of the same record.
 */
import type { Locale, LocalizedText } from "@/text/locale";
import { formatNumber, formatPercent, formatUsd } from "@/text/format";
import { isWindow } from "./period";
import type {
  Area,
  ContextSeries,
  Figure,
  Measure,
  Missing,
  Observation,
  Period,
  Qualifier,
  Recommendation,
  Source,
} from "./schema";

/** What a figure says: the number (or words) with its qualifier and unit. */
export type FigureText = { readonly value: string; readonly unit: string | null };

const UNKNOWN_AREA: LocalizedText = { en: "unknown area", es: "área desconocida" };

/** "Firearms seized (FGR) – Tamaulipas" with the breakdown, if any. */
export function describeObservation(
  row: Observation,
  measure: Measure | undefined,
  area: Area | undefined,
): LocalizedText {
  const label = measure?.label ?? { en: row.measureId, es: row.measureId };
  const place = area?.name ?? UNKNOWN_AREA;
  const part = (locale: Locale) => (row.breakdown === null ? "" : `: ${row.breakdown[locale]}`);
  return {
    en: `${label.en}${part("en")} – ${place.en}`,
    es: `${label.es}${part("es")} – ${place.es}`,
  };
}

/** "Arizona to Sonora". */
export function describeFlow(
  origin: Area | undefined,
  destination: Area | undefined,
): LocalizedText {
  const from = origin?.name ?? UNKNOWN_AREA;
  const to = destination?.name ?? UNKNOWN_AREA;
  return { en: `${from.en} to ${to.en}`, es: `De ${from.es} a ${to.es}` };
}

/** "GAO-21-322, recommendation 4: …". The number is left out where only a count is published. */
export function describeRecommendation(
  row: Recommendation,
  source: Source | undefined,
): LocalizedText {
  const document = source === undefined ? row.sourceId.toUpperCase() : documentCode(source);
  const lead = (locale: Locale) => {
    if (row.number === null) return `${document}: `;
    return locale === "en"
      ? `${document}, recommendation ${row.number}: `
      : `${document}, recomendación ${row.number}: `;
  };
  return { en: lead("en") + row.text.en, es: lead("es") + row.text.es };
}

/** GAO reports are known by their number; anything else by its publisher. */
export function documentCode(source: Source): string {
  return /^gao-\d/.test(source.id)
    ? source.id.toUpperCase().replace("-HIGHLIGHTS", " Highlights")
    : source.publisher;
}

/** "Homicide rate – Chiapas, 2014". */
export function describeContextFigure(
  series: ContextSeries,
  measure: Measure | undefined,
  area: Area | undefined,
  year: number,
): LocalizedText {
  const label = measure?.label ?? { en: series.measureId, es: series.measureId };
  const place = area?.name ?? UNKNOWN_AREA;
  const part = (locale: Locale) =>
    series.breakdown === null ? "" : ` (${series.breakdown[locale]})`;
  return {
    en: `${label.en}${part("en")} – ${place.en}, ${year}`,
    es: `${label.es}${part("es")} – ${place.es}, ${year}`,
  };
}

const MONTHS: Record<Locale, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  es: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
};

function formatPartialDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split("-");
  if (month === undefined) return year ?? date;
  const name = MONTHS[locale][Number(month) - 1] ?? month;
  return day === undefined
    ? `${name} ${year}`
    : locale === "en"
      ? `${name} ${Number(day)}, ${year}`
      : `${Number(day)} ${name} ${year}`;
}

/** `2009–2014`, `FY2010–FY2014` / `AF 2010–2014`, `Sep 2010 – 2012`, `from 2013`, `as of Jan 2016`. */
export function formatPeriod(period: Period | null, locale: Locale): string {
  if (period === null) return locale === "en" ? "undated" : "sin fecha";
  const yearOnly = period.start.length === 4;
  if (period.basis === "fiscal-us" && yearOnly) return formatFiscal(period, locale);
  const start = formatPartialDate(period.start, locale);
  if (period.basis === "point") return locale === "en" ? `as of ${start}` : `al ${start}`;
  if (period.end === null) return locale === "en" ? `from ${start}` : `desde ${start}`;
  if (period.end === period.start) return start;
  const end = formatPartialDate(period.end, locale);
  return yearOnly && period.end.length === 4 ? `${start}–${end}` : `${start} – ${end}`;
}

function formatFiscal(period: Period, locale: Locale): string {
  const prefix = locale === "en" ? "FY" : "AF ";
  if (period.end === null)
    return locale === "en" ? `from FY${period.start}` : `desde AF ${period.start}`;
  if (period.end === period.start) return `${prefix}${period.start}`;
  return locale === "en" ? `FY${period.start}–FY${period.end}` : `AF ${period.start}–${period.end}`;
}

const BASIS: Record<Period["basis"], LocalizedText> = {
  calendar: { en: "calendar dates", es: "fechas de calendario" },
  "fiscal-us": {
    en: "U.S. fiscal year (October to September)",
    es: "año fiscal de EE. UU. (octubre a septiembre)",
  },
  window: {
    en: "several years published as one figure",
    es: "varios años publicados como una sola cifra",
  },
  point: { en: "a moment, not a span", es: "un momento, no un lapso" },
};

/** The basis of a period in words, with the source's own vagueness where there is any. */
export function describeBasis(period: Period, locale: Locale): string {
  const base =
    period.basis === "fiscal-us" && isWindow(period)
      ? {
          en: "several U.S. fiscal years published as one figure",
          es: "varios años fiscales de EE. UU. publicados como una sola cifra",
        }[locale]
      : BASIS[period.basis][locale];
  return period.note === undefined ? base : `${base}; ${period.note[locale]}`;
}

const QUALIFIER_PREFIX: Record<Qualifier, LocalizedText> = {
  exact: { en: "", es: "" },
  rounded: { en: "", es: "" },
  derived: { en: "", es: "" },
  target: { en: "", es: "" },
  planned: { en: "", es: "" },
  ambiguous: { en: "", es: "" },
  about: { en: "about ", es: "cerca de " },
  "more-than": { en: "more than ", es: "más de " },
  nearly: { en: "nearly ", es: "casi " },
  "at-least": { en: "at least ", es: "al menos " },
  "up-to": { en: "up to ", es: "hasta " },
  "less-than": { en: "less than ", es: "menos de " },
  "order-of-magnitude": { en: "", es: "" },
  estimate: { en: "estimated at ", es: "estimado en " },
};

const QUALIFIER_NOTE: Partial<Record<Qualifier, LocalizedText>> = {
  rounded: { en: "rounded by the source", es: "redondeado por la fuente" },
  derived: { en: "derived", es: "derivado" },
  target: { en: "target", es: "meta" },
  planned: { en: "planned", es: "planeado" },
  ambiguous: { en: "ambiguous in the source", es: "ambiguo en la fuente" },
  estimate: { en: "estimate", es: "estimación" },
  "order-of-magnitude": { en: "order of magnitude only", es: "solo orden de magnitud" },
};

/** A word of warning that belongs beside the number, or null. */
export function qualifierNote(qualifier: Qualifier, locale: Locale): string | null {
  return QUALIFIER_NOTE[qualifier]?.[locale] ?? null;
}

const MISSING_TEXT: Record<Missing, LocalizedText> = {
  "not-published": { en: "not published", es: "no publicado" },
  "not-reported": { en: "not reported", es: "no reportado" },
  suppressed: { en: "suppressed", es: "reservado" },
};

export function describeMissing(missing: Missing, locale: Locale): string {
  return MISSING_TEXT[missing][locale];
}

/** An observation as text: never NaN, never an empty string. */
export function formatObservation(
  row: Pick<Observation, "value" | "valueText" | "missing" | "qualifier">,
  measure: Measure | undefined,
  locale: Locale,
): FigureText {
  if (row.value === null) {
    const words =
      row.valueText?.[locale] ?? (row.missing === null ? "–" : MISSING_TEXT[row.missing][locale]);
    return {
      value: words,
      unit: row.valueText === null ? null : unitOfWords(row, measure, locale),
    };
  }
  return formatValue(
    row.value,
    row.qualifier,
    measure?.kind === "share" ? "percent" : (measure?.unit.en ?? null),
    measure?.unit[locale] ?? null,
    locale,
  );
}

/** "tens of thousands" wants "of firearms" after it; a trend in words has no unit at all. */
function unitOfWords(
  row: Pick<Observation, "qualifier">,
  measure: Measure | undefined,
  locale: Locale,
): string | null {
  if (measure === undefined || row.qualifier !== "order-of-magnitude") return null;
  return `${locale === "en" ? "of" : "de"} ${measure.unit[locale]}`;
}

/** A target, result or obligation as text. */
export function formatFigure(
  figure: Partial<Figure> & Pick<Figure, "value" | "text" | "unit" | "qualifier">,
  locale: Locale,
): FigureText {
  // "Less than one third" is what the source says; 33.3 only bounds it.
  const inWords = figure.value === null || figure.qualifier === "less-than";
  if (figure.text !== null && inWords) return { value: figure.text[locale], unit: null };
  if (figure.value === null) return { value: "–", unit: null };
  return formatValue(
    figure.value,
    figure.qualifier,
    figure.unit?.en ?? null,
    figure.unit?.[locale] ?? null,
    locale,
  );
}

/** `unitKey` is the English unit: it decides how the number is written. */
function formatValue(
  value: number,
  qualifier: Qualifier,
  unitKey: string | null,
  unit: string | null,
  locale: Locale,
): FigureText {
  const prefix = QUALIFIER_PREFIX[qualifier][locale];
  if (unitKey === "percent") return { value: prefix + formatPercent(value, locale), unit: null };
  if (unitKey === "USD" || unitKey === "U.S. dollars")
    return { value: prefix + formatUsd(value, locale), unit: null };
  return { value: prefix + formatNumber(value, locale), unit };
}
