/** Words that only prose needs: small numbers in letters, months written out, points of percent. */
import { formatNumber } from "@/text/format";
import { INTL_TAG, type Locale } from "@/text/locale";

const LETTERS: Record<Locale, readonly string[]> = {
  en: [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
  ],
  es: [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
  ],
};

/**
 * `eight`, `ocho`; in digits where letters would be hard to read.
 *
 * @param one Spanish for 1 before what is counted: `un cruce`, `una recomendación`
 */
export function numberInLetters(value: number, locale: Locale, one = "uno"): string {
  if (value === 1 && locale === "es") return one;
  return LETTERS[locale][value] ?? formatNumber(value, locale);
}

/** A partial date as prose has it: `2014`, `September 2014` / `septiembre de 2014`, `June 14, 2023`. */
export function dateInWords(date: string, locale: Locale): string {
  const [year = "", month, day] = date.split("-");
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

/** `5 percentage points` / `5 puntos porcentuales`: two shares differ by points, not by percent. */
export function percentagePoints(points: number, locale: Locale): string {
  const one = points === 1;
  if (locale === "en") return `${formatNumber(points, "en")} percentage point${one ? "" : "s"}`;
  return `${formatNumber(points, "es")} ${one ? "punto porcentual" : "puntos porcentuales"}`;
}

export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
