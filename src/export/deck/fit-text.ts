/** Text for a box on a slide: the largest type at which all of it fits, or as much as fits at the smallest. */
import { oneLine, paragraphsOf } from "@/export/figure/plain-text";
import { cutLines, wrapText } from "@/export/figure/wrap-text";
import { textWidth, type Face } from "./text-width";

export type TextBox = Face & {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** Points after a paragraph, in sizes of the type. */
  readonly spacing?: number;
};

export type FittedText = {
  readonly size: number;
  readonly paragraphs: readonly string[];
  readonly isWhole: boolean;
};

export const LEADING = 1.2;

/** What thousands of characters cannot be: longer than any box of a slide. */
const MORE_THAN_A_SLIDE = 6000;

export function fitText(texts: readonly string[], box: TextBox): FittedText {
  const whole = texts.flatMap(paragraphsOf);
  let room = MORE_THAN_A_SLIDE;
  const paragraphs = whole
    .map((text) => {
      const part = text.slice(0, Math.max(0, room));
      room -= part.length;
      return oneLine(part);
    })
    .filter((text) => text !== "");
  const isShort =
    room >= 0 && paragraphs.length === whole.length && paragraphs.join() === whole.join();
  if (isShort) {
    for (let size = box.largest; size >= box.smallest; size -= size > 14 ? 1 : 0.5) {
      if (heightOf(paragraphs, size, box) <= box.height) return { size, paragraphs, isWhole: true };
    }
  }
  return { size: box.smallest, paragraphs: cutToBox(paragraphs, box), isWhole: false };
}

function linesOf(paragraph: string, size: number, box: TextBox): string[] {
  return wrapText(paragraph, box.width, (text) => textWidth(text, size, box));
}

export function heightOf(paragraphs: readonly string[], size: number, box: TextBox): number {
  const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, size, box).length, 0);
  const gaps = Math.max(0, paragraphs.length - 1) * (box.spacing ?? 0);
  return (lines * LEADING + gaps) * size;
}

function cutToBox(paragraphs: readonly string[], box: TextBox): string[] {
  const size = box.smallest;
  let room = box.height;
  const kept: string[] = [];
  for (const paragraph of paragraphs) {
    const lines = linesOf(paragraph, size, box);
    const most = Math.floor(room / (size * LEADING));
    if (most < 1) break;
    const fitting = cutLines(lines, most);
    kept.push(fitting.join(" "));
    if (fitting.length < lines.length) return kept;
    room -= (lines.length * LEADING + (box.spacing ?? 0)) * size;
  }
  const last = kept.pop();
  return last === undefined ? [] : [...kept, last.endsWith("…") ? last : `${last} …`];
}
