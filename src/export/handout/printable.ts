/**
 * A text in the letters that the embedded fonts have (the Latin of English, Spanish and French with its signs).
 * What they lack is written with what there is or, if nothing will do, marked; the structure of the file keeps the
 * text as it was, so that search, copying and reading aloud lose nothing.
 */
import { oneLine } from "@/export/figure/plain-text";

export type Printable = {
  readonly shown: string;
  /** The text as it was; null where nothing had to change. */
  readonly actual: string | null;
};

const SPELLED: ReadonlyMap<string, string> = new Map([
  ["→", "->"],
  ["←", "<-"],
  ["↔", "<->"],
  ["≥", ">="],
  ["≤", "<="],
  ["≈", "~"],
  ["≠", "<>"],
  ["\u202F", "\u00A0"],
  ["\u2010", "-"],
  ["\u2011", "-"],
]);

/** In the place of letters that cannot be printed. */
const MISSING = "[…]";

export function printable(text: string, hasGlyph: (codePoint: number) => boolean): Printable {
  const whole = oneLine(text);
  const covers = (part: string) =>
    Array.from(part).every((one) => hasGlyph(one.codePointAt(0) ?? 0));
  let isMissing = false;
  let shown = "";
  for (const character of whole) {
    const printed = covers(character) ? character : substitute(character, covers);
    if (printed === null) {
      if (!isMissing) shown += MISSING;
      isMissing = true;
      continue;
    }
    // Spaces and signs between missing words belong to them.
    if (isMissing && /^\P{L}$/u.test(printed) && /^[\s\u00A0]$/.test(printed)) continue;
    if (printed !== "") {
      if (isMissing) shown += " ";
      isMissing = false;
    }
    shown += printed;
  }
  return { shown: shown.trim(), actual: shown.trim() === whole ? null : whole };
}

/** Empty for what is invisible anyway; null for what has no substitute. */
function substitute(character: string, covers: (part: string) => boolean): string | null {
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return "";
  const spelled = SPELLED.get(character);
  if (spelled !== undefined && covers(spelled)) return spelled;
  const base = character.normalize("NFKD").replace(/\p{M}/gu, "");
  return base !== "" && covers(base) ? base : null;
}
