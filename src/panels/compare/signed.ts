/** Differences as text: always with their sign, and none for nothing. */
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";

/** `+12`, `−3`, `0`: a true minus sign, as wide as the plus. */
export function formatSigned(value: number, locale: Locale): string {
  const size = formatNumber(Math.abs(value), locale);
  if (value === 0) return size;
  return `${value > 0 ? "+" : "\u2212"}${size}`;
}
