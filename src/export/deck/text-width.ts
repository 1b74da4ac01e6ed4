/**
 * How wide a text will be in fonts that are not here: a slide is set by the program that opens it. Widths are
 * those of Calibri and Georgia, rounded up to what programs put in their place (Arial, Times), so that a text
 * which fits by this measure fits on the slide.
 */

/** In sizes of the type. */
const NARROW = 0.29;
const WIDE = 0.88;
/** Where Georgia is missing, wider serifs take its place. */
const SERIF = 1.2;

function emWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100 && !(code >= 0x2000 && code <= 0x2bff)) return 1.05;
  if (code >= 0x300 && code <= 0x36f) return 0;
  if (/[ilj.,:;'’‘|!()[\]¡íì· ]/.test(character)) return NARROW;
  if (/[ftrI\-–“”"/]/.test(character)) return 0.38;
  if (/[mwMW@%—…]/.test(character)) return WIDE;
  if (/\p{Lu}/u.test(character)) return 0.67;
  if (/\p{Nd}/u.test(character)) return 0.56;
  return 0.52;
}

export type Face = { readonly serif?: boolean; readonly bold?: boolean };

/** Words come again and again while a size is looked for. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

export function textWidth(
  text: string,
  size: number,
  { serif = false, bold = false }: Face = {},
): number {
  let width = known.get(text);
  if (width === undefined) {
    width = 0;
    for (const character of text) width += emWidth(character);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, width);
  }
  return width * size * (serif ? SERIF : 1) * (bold ? 1.05 : 1);
}
