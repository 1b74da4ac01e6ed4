/**
 * Text on its way into a file: without what XML cannot hold or what reorders the text around it, in one line or
 * in paragraphs, never longer than asked for; and addresses that a reader may safely click.
 */

/** Controls, halves of a surrogate pair (the u flag makes \p{Cs} match lone ones only) and code points that are no characters. */
const NOT_IN_A_FILE = /[\p{Cs}\p{Noncharacter_Code_Point}]|\p{Cc}/gu;
/** Explicit embeddings, overrides and isolates: unbalanced ones turn the rest of a paragraph around. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/g;

/** One line: every run of white space is a space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .replace(NOT_IN_A_FILE, "")
    .replace(REORDERING, "")
    .replace(/\s+/g, (space) => (/^[\u00A0\u202F]$/.test(space) ? space : " "))
    .trim();
}

/** The lines of a text that have something in them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(oneLine)
    .filter((line) => line !== "");
}

/** At most so many characters, a cut marked; never half of a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** Programs for slides refuse or repair files with longer targets. */
const LONGEST_ADDRESS = 2000;

/** The address if it is one of the web; null for everything else (`javascript:`, files, nonsense, too long). */
export function webAddress(link: string | null): string | null {
  if (link === null) return null;
  try {
    const { href, protocol } = new URL(link.trim());
    const isWeb = protocol === "https:" || protocol === "http:";
    return isWeb && href.length <= LONGEST_ADDRESS ? href : null;
  } catch {
    return null;
  }
}

/** Markup escaped, the rest as `oneLine` leaves it. */
export function xmlText(text: string): string {
  return text
    .replace(NOT_IN_A_FILE, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
