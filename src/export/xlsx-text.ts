/** Text in the XML parts of a workbook. */

/**
 * Markup escaped, and what XML 1.0 cannot hold (control characters, halves of a surrogate pair, the carriage
 * return that a parser would turn into a line feed) as `_xHHHH_`, the way spreadsheets write it. A text that
 * contains such a sequence itself has its underscore escaped the same way.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      // The u flag makes \p{Cs} match lone halves only.
      /[\p{Cs}\uFFFE\uFFFF\r]|(?![\t\n])\p{Cc}/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
