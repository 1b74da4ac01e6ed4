/** Words of a legend as a row. */
import { LINE_HEIGHT, type LegendRow, type LegendStyle } from "./legend-row";
import { oneLine } from "./plain-text";
import { wrapText } from "./wrap-text";

type Words = {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
};

/** A text broken into lines at `x`, from the top of its row. */
export function wordsRow(words: Words, style: LegendStyle, x = 0, keepWithNext = false): LegendRow {
  const width = style.width - x;
  const measure = (text: string) => style.measure(text, words.size, words.bold);
  const lines = wrapText(oneLine(words.text), width, measure);
  const leading = words.size * LINE_HEIGHT;
  return {
    height: lines.length * leading,
    drawings: [],
    texts: lines.map((text, index) => ({
      ...words,
      text,
      x,
      y: index * leading,
      width,
      align: "left",
    })),
    keepWithNext,
  };
}
