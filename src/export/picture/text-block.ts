/**
 * Texts in lines. A picture has nothing that breaks them, and what stands in them may come from anybody: whatever
 * could turn the order of the letters or break a line is taken out, and no text is longer than a picture can bear.
 */
import { cutText, oneLine } from "@/export/figure/plain-text";
import type { Block, Mark, MeasureText, TypeStyle } from "./drawing";

export type Run = { readonly text: string; readonly style: TypeStyle; readonly color: string };

/** From one base line to the next, and from the top to the first, as shares of the size. */
const LEADING = 1.32;
const FIRST_BASE = 1.0;

const LONGEST_TEXT = 1500;

export function cleanText(text: string): string {
  return cutText(oneLine(text), LONGEST_TEXT);
}

type Piece = Run & { readonly width: number; readonly spaceBefore: boolean };
type Line = { pieces: Piece[]; width: number };

/** `isCut`: there was more than the lines could take; the last one ends in "…". */
export type TextBlock = Block & { readonly lines: number; readonly isCut: boolean };

/** Runs of several styles in one paragraph; every run begins a new word. */
export function textBlock(
  runs: readonly Run[],
  width: number,
  measure: MeasureText,
  maxLines = Infinity,
): TextBlock {
  const all = breakLines(runs, width, measure, maxLines);
  const isCut = all.length > maxLines;
  const lines = isCut ? all.slice(0, maxLines) : all;
  if (isCut) endInDots(lines.at(-1), width, measure);
  const size = Math.max(0, ...runs.map(({ style }) => style.size));
  const marks = lines.flatMap((line, index) =>
    marksOf(line, (index * LEADING + FIRST_BASE) * size, measure),
  );
  return {
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.length * LEADING * size,
    marks,
    lines: lines.length,
    isCut,
  };
}

/** One line more than `most` at the most: what will not be seen need not be broken. */
function breakLines(
  runs: readonly Run[],
  width: number,
  measure: MeasureText,
  most: number,
): Line[] {
  const lines: Line[] = [];
  let line: Line = { pieces: [], width: 0 };
  const next = () => {
    lines.push(line);
    line = { pieces: [], width: 0 };
  };
  for (const run of runs) {
    const space = measure(" ", run.style);
    for (const word of cleanText(run.text).split(" ")) {
      if (word === "") continue;
      if (lines.length > most) return lines;
      const isFirst = line.pieces.length === 0;
      const wide = measure(word, run.style);
      if (!isFirst && line.width + space + wide > width) next();
      for (const part of wide > width ? chopped(word, run.style, width, measure, most) : [word]) {
        const spaceBefore = line.pieces.length > 0 && part === word;
        if (line.pieces.length > 0 && part !== word) next();
        const partWidth = part === word ? wide : measure(part, run.style);
        line.pieces.push({ ...run, text: part, width: partWidth, spaceBefore });
        line.width += partWidth + (spaceBefore ? space : 0);
      }
    }
  }
  if (line.pieces.length > 0) lines.push(line);
  return lines;
}

/** A word longer than a line (an address) in parts that fit; at least one letter each. */
function chopped(
  word: string,
  style: TypeStyle,
  width: number,
  measure: MeasureText,
  most: number,
): string[] {
  const letters = Array.from(word);
  const parts: string[] = [];
  let from = 0;
  while (from < letters.length && parts.length <= most) {
    // As many letters as fit, found by halving.
    let [fits, over] = [1, letters.length - from + 1];
    while (over - fits > 1) {
      const middle = (fits + over) >> 1;
      if (measure(letters.slice(from, from + middle).join(""), style) <= width) fits = middle;
      else over = middle;
    }
    parts.push(letters.slice(from, from + fits).join(""));
    from += fits;
  }
  return parts;
}

function endInDots(line: Line | undefined, width: number, measure: MeasureText): void {
  const last = line?.pieces.at(-1);
  if (line === undefined || last === undefined) return;
  const before = line.width - last.width;
  let letters = Array.from(last.text);
  const withDots = () => `${letters.join("")}…`;
  while (letters.length > 0 && before + measure(withDots(), last.style) > width)
    letters = letters.slice(0, -1);
  const lastWidth = measure(withDots(), last.style);
  line.pieces[line.pieces.length - 1] = { ...last, text: withDots(), width: lastWidth };
  line.width = before + lastWidth;
}

/** Words of one run are written as one, so that the font can kern them. */
function marksOf({ pieces }: Line, y: number, measure: MeasureText): Mark[] {
  const marks: Extract<Mark, { kind: "text" }>[] = [];
  let x = 0;
  for (const { text, style, color, width, spaceBefore } of pieces) {
    const last = marks.at(-1);
    if (spaceBefore) x += measure(" ", style);
    if (last !== undefined && last.style === style && last.color === color) {
      marks[marks.length - 1] = {
        ...last,
        text: `${last.text} ${text}`,
        width: x + width - last.x,
      };
    } else {
      marks.push({ kind: "text", text, style, color, x, y, width });
    }
    x += width;
  }
  return marks;
}
