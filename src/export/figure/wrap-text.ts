/** Breaks text into lines of a width, for whoever places text without a browser. Knows no font: widths are asked for. */

/** Width of a text in one line. */
export type Measure = (text: string) => number;

/** Lines no wider than `width`; words that are wider themselves are broken between characters. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  const space = measure(" ");
  let line = "";
  let used = 0;
  const flush = () => {
    if (line !== "") lines.push(line);
    line = "";
    used = 0;
  };
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const wide = measure(word);
    if (line !== "" && used + space + wide > width) flush();
    if (wide > width) {
      const pieces = breakWord(word, width, measure);
      const last = pieces.pop() ?? "";
      lines.push(...pieces);
      line = last;
      used = measure(last);
      continue;
    }
    used += line === "" ? wide : space + wide;
    line = line === "" ? word : `${line} ${word}`;
  }
  flush();
  return lines;
}

/** What keeps together as a reader sees it: a letter with its accents, an emoji of several code points. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function breakWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const wide = measure(segment);
    if (piece !== "" && used + wide > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += segment;
    used += wide;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** As many whole lines as there is room for; a cut is marked at the end of the last. */
export function cutLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, Math.max(0, most));
  const last = kept.pop();
  return last === undefined ? [] : [...kept, `${last.replace(/[\s.,;:]+$/, "").slice(0, -1)}…`];
}
