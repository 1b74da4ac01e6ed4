/**
 * Numbers as text, in the reader's language. Numbers only: what a period or a figure says is composed in
 * datasets/describe, which knows records.
 */
import { INTL_TAG, type Locale } from "./locale";

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(
  locale: Locale,
  key: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const cacheKey = `${locale}:${key}`;
  let found = formatters.get(cacheKey);
  if (found === undefined) {
    found = new Intl.NumberFormat(INTL_TAG[locale], options);
    formatters.set(cacheKey, found);
  }
  return found;
}

/** `12,000` and `0.5`: at most two decimals, grouped. */
export function formatNumber(value: number, locale: Locale): string {
  return formatter(locale, "plain", { maximumFractionDigits: 2, useGrouping: "always" }).format(
    value,
  );
}

/** A share given as 0–100, with a narrow no-break space before the sign in Spanish only. */
export function formatPercent(percent: number, locale: Locale): string {
  return `${formatNumber(percent, locale)}${locale === "es" ? "\u202f" : ""}%`;
}

/** Short money for headlines: `$191 million` / `191 millones de dólares`; full below one million. */
export function formatUsd(amount: number, locale: Locale): string {
  const million = 1_000_000;
  if (Math.abs(amount) < million) {
    return locale === "en"
      ? `$${formatNumber(amount, locale)}`
      : `${formatNumber(amount, locale)} dólares`;
  }
  const billions = Math.abs(amount) >= 1000 * million;
  const scaled = formatNumber(
    billions && locale === "en" ? amount / (1000 * million) : amount / million,
    locale,
  );
  if (locale === "en") return `$${scaled} ${billions ? "billion" : "million"}`;
  return `${scaled} ${amount === million ? "millón" : "millones"} de dólares`;
}
