/** Texts of strangers, made harmless: what is not seen or turns writing around is taken out, nothing else. */

/** Longest text of a scene, in characters. */
export const MAX_TEXT = 10_000;
/** Longest title: what fits on a slide in three lines. */
export const MAX_TITLE = 300;

/** Not seen: controls, formats (bidi overrides and isolates among them), halves of characters, private use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** Joiners are formats too, but emoji, Arabic and Indic writing need them between letters. */
const JOINERS = new Set(["\u200c", "\u200d"]);

/** Paragraphs: line breaks are kept, tabs become spaces. */
export function harmlessText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(UNSEEN, (character) =>
      character === "\n" || JOINERS.has(character) ? character : "",
    );
}

/** One line without space around it. */
export function harmlessLine(text: string): string {
  return harmlessText(text).replace(/\s+/g, " ").trim();
}

/** Characters as a reader counts them, not halves of them. */
export function lengthOf(text: string): number {
  // No text has more characters than code units; most need no counting.
  return text.length <= MAX_TITLE ? text.length : Array.from(text).length;
}

/** As much of a text as may be kept. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : Array.from(text).slice(0, most).join("");
}
