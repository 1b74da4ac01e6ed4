/** Which letters a font has, asked of the font itself: it is the one that will be embedded. */
import type { PDFDocument } from "pdfkit";
import type { FontName } from "./handout-look";

/** The part of the library's current font that knows its letters. */
type OpenedFont = {
  readonly ["_font"]?: {
    readonly font?: { readonly hasGlyphForCodePoint?: (codePoint: number) => boolean };
  };
};

export function fontCover(doc: PDFDocument): (font: FontName, codePoint: number) => boolean {
  const known = new Map<string, boolean>();
  return (name, codePoint) => {
    const key = `${name} ${codePoint}`;
    let covers = known.get(key);
    if (covers === undefined) {
      const font = (doc.font(name) as unknown as OpenedFont)["_font"]?.font;
      covers = font?.hasGlyphForCodePoint?.(codePoint) ?? codePoint < 0x80;
      known.set(key, covers);
    }
    return covers;
  };
}
