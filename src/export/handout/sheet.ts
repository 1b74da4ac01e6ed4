/**
 * A document page by page: a cursor that moves down and over to the next page, texts set line by line in the tags
 * that readers of the screen follow, shapes, links. Knows nothing of scenes.
 */
import type { PDFDocument, StructElement, StructOptions } from "pdfkit";
import type { Drawing } from "@/export/figure/vector";
import { wrapText } from "@/export/figure/wrap-text";
import { LEADING, MARGIN, PAPERS, type FontName, type Paper, type TextStyle } from "./handout-look";
import { printable } from "./printable";

export type Sheet = {
  readonly doc: PDFDocument;
  readonly width: number;
  readonly height: number;
  /** Where the next thing goes. */
  y: number;
  readonly hasGlyph: (font: FontName, codePoint: number) => boolean;
};

export type { StructElement } from "pdfkit";

export function openSheet(doc: PDFDocument, paper: Paper, hasGlyph: Sheet["hasGlyph"]): Sheet {
  const [width, height] = PAPERS[paper];
  return { doc, width: width - 2 * MARGIN, height, y: MARGIN, hasGlyph };
}

export const bottomOf = (sheet: Sheet): number => sheet.height - MARGIN;
export const roomOf = (sheet: Sheet): number => bottomOf(sheet) - sheet.y;

export function newPage(sheet: Sheet): void {
  sheet.doc.addPage();
  sheet.y = MARGIN;
}

/** What must not be broken goes to the next page when this one has too little left. */
export function ensureRoom(sheet: Sheet, height: number): void {
  if (roomOf(sheet) < height && sheet.y > MARGIN) newPage(sheet);
}

export function widthOf({ doc }: Sheet, text: string, { font, size }: TextStyle): number {
  return doc.font(font).fontSize(size).widthOfString(text);
}

export function open(
  { doc }: Sheet,
  parent: StructElement,
  type: string,
  options: StructOptions = {},
): StructElement {
  const element = doc.struct(type, options);
  parent.add(element);
  return element;
}

export type Paragraph = {
  readonly text: string;
  readonly style: TextStyle;
  readonly x?: number;
  readonly width?: number;
  readonly after?: number;
  readonly title?: string;
};

/** Broken into lines, over pages if need be; an empty text leaves no trace. */
export function paragraph(
  sheet: Sheet,
  parent: StructElement,
  type: string,
  words: Paragraph,
): void {
  const { style, x = MARGIN, width = sheet.width, after = 4 } = words;
  const { shown, actual } = printable(words.text, (code) => sheet.hasGlyph(style.font, code));
  if (shown === "") return;
  const lines = wrapText(shown, width, (text) => widthOf(sheet, text, style));
  const element = open(sheet, parent, type, actual === null ? {} : { actual });
  const leading = style.size * LEADING;
  let next = 0;
  while (next < lines.length) {
    // No first line alone at the foot of a page.
    ensureRoom(sheet, leading * Math.min(2, lines.length - next));
    const count = Math.max(1, Math.floor((roomOf(sheet) + 0.01) / leading));
    const part = lines.slice(next, next + count);
    element.add(() =>
      part.forEach((line, index) => put(sheet, line, x, sheet.y + index * leading, style)),
    );
    sheet.y += part.length * leading;
    next += part.length;
  }
  element.end();
  sheet.y += after;
}

/** One line, exactly there, in whatever is open. */
export function put({ doc }: Sheet, line: string, x: number, y: number, style: TextStyle): void {
  doc
    .font(style.font)
    .fontSize(style.size)
    .fillColor(style.color, 1)
    .text(line, x, y, { lineBreak: false });
}

export type Align = "left" | "center" | "right";

export function putAligned(
  sheet: Sheet,
  text: string,
  box: { readonly x: number; readonly y: number; readonly width: number },
  style: TextStyle,
  align: Align,
): void {
  const { shown } = printable(text, (code) => sheet.hasGlyph(style.font, code));
  const spare = align === "left" ? 0 : box.width - widthOf(sheet, shown, style);
  put(sheet, shown, box.x + (align === "center" ? spare / 2 : spare), box.y, style);
}

/** A line that opens an address of the web or a place in the document; the caller has checked the address. */
export function link(
  sheet: Sheet,
  parent: StructElement,
  words: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly style: TextStyle;
  },
  target: { readonly url: string } | { readonly place: string },
): void {
  const { doc } = sheet;
  const { x, y, style } = words;
  const { shown } = printable(words.text, (code) => sheet.hasGlyph(style.font, code));
  const element = open(sheet, parent, "Link");
  element.add(() => put(sheet, shown, x, y, style));
  const [width, height] = [widthOf(sheet, shown, style), style.size * LEADING];
  const options = { structParent: element, Contents: asPdfString(words.text) };
  if ("url" in target) doc.link(x, y, width, height, target.url, options);
  else doc.goTo(x, y, width, height, target.place, options);
  element.end();
}

/** The library writes primitive strings as names; texts have to be objects. */
const asPdfString = (text: string): string => Object(text.slice(0, 200)) as string;

/** What only decorates: readers of the screen pass over it. */
export function artifact(
  { doc }: Sheet,
  decorate: () => void,
  type: "Pagination" | "Layout" = "Layout",
): void {
  doc.markContent("Artifact", { type });
  decorate();
  doc.endMarkedContent();
}

export function draw({ doc }: Sheet, { steps, fill, stroke }: Drawing): void {
  if (fill === null && stroke === null) return;
  doc.save();
  for (const step of steps) {
    if (step.to === "close") doc.closePath();
    else if (step.to === "curve")
      doc.bezierCurveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
    else if (step.to === "move") doc.moveTo(step.x, step.y);
    else doc.lineTo(step.x, step.y);
  }
  if (fill !== null) doc.fillColor(fill.color, fill.opacity);
  if (stroke !== null) {
    doc.strokeColor(stroke.color, stroke.opacity).lineWidth(stroke.width).lineJoin("round");
    const [on = 0, off = on] = stroke.dash ?? [];
    if (on > 0) doc.dash(on, { space: Math.max(off, 0.1) });
    else doc.undash();
  }
  if (fill !== null && stroke !== null) doc.fillAndStroke();
  else if (fill !== null) doc.fill();
  else doc.stroke();
  doc.restore();
}
