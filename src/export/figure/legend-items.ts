/** The symbols of a legend with their names; short ones side by side. */
import { COLORS } from "@/ui/tokens";
import type { LegendItem } from "@/layers/legend-spec";
import { readPaint } from "./css-paint";
import { LINE_HEIGHT, type LegendRow, type LegendStyle, type LegendText } from "./legend-row";
import { wordsRow } from "./legend-words";
import { oneLine } from "./plain-text";
import { SWATCH_HEIGHT, SWATCH_WIDTH, swatchDrawings } from "./swatch-drawing";
import { boundsOf, moved, type Drawing } from "./vector";

const { ink } = COLORS.light;

/** Labels up to this length stand side by side. */
const SHORT_LABEL = 22;
/** A sentence about words that are written on the map explains itself there. */
const LONGEST_SAMPLE = 60;

export function itemRows(items: readonly LegendItem[], style: LegendStyle): LegendRow[] {
  const rows: LegendRow[] = [];
  let short: LegendItem[] = [];
  const flush = () => {
    rows.push(...sideBySide(short, style));
    short = [];
  };
  for (const item of items) {
    const { label, swatch } = item;
    if (!style.withNotes && swatch.kind === "words" && label.length > LONGEST_SAMPLE) continue;
    if (label.length <= SHORT_LABEL) {
      short.push(item);
      continue;
    }
    flush();
    rows.push(itemRow(item, style));
  }
  flush();
  return rows;
}

/** Cells of one width, so that symbols stand under each other. */
function sideBySide(items: readonly LegendItem[], style: LegendStyle): LegendRow[] {
  const textX = symbolWidth(style) + style.size * 0.6;
  const wide = items.map((item) => textX + style.measure(labelOf(item), style.size, false) * 1.04);
  const gap = style.size;
  const cell = Math.max(0, ...wide);
  const perRow = Math.max(1, Math.floor((style.width + gap) / (cell + gap)));
  const cells = items.map((item) =>
    itemRow(item, perRow === 1 ? style : { ...style, width: cell }),
  );
  const rows: LegendRow[] = [];
  for (let first = 0; first < cells.length; first += perRow) {
    const inRow = cells.slice(first, first + perRow);
    const x = (index: number) => index * (cell + gap);
    rows.push({
      height: Math.max(...inRow.map(({ height }) => height)),
      drawings: inRow.flatMap(({ drawings }, index) =>
        drawings.map((drawing) => moved(drawing, x(index), 0)),
      ),
      texts: inRow.flatMap(({ texts }, index) =>
        texts.map((text) => ({ ...text, x: text.x + x(index) })),
      ),
      keepWithNext: false,
    });
  }
  return rows;
}

const symbolWidth = ({ scale }: LegendStyle): number =>
  Math.max(SWATCH_WIDTH * scale, SWATCH_WIDTH * 0.55);

const labelOf = ({ label, count }: LegendItem): string =>
  count === undefined ? label : `${label} (${count.text})`;

function itemRow(item: LegendItem, style: LegendStyle): LegendRow {
  const { swatch } = item;
  const column = symbolWidth(style);
  const words = wordsRow(
    { text: labelOf(item), size: style.size, bold: false, color: ink },
    style,
    column + style.size * 0.6,
  );
  const symbol = swatchDrawings(swatch);
  const room = Math.max(symbolHeight(symbol) * style.scale, style.size * LINE_HEIGHT);
  const height = Math.max(room, words.height) + style.size * 0.12;
  const first = words.height > room ? 0 : (room - words.height) / 2;
  // Beside more than one line the symbol stands at the first.
  const drawings = symbol.map((drawing) =>
    moved(drawing, 0, (room - SWATCH_HEIGHT * style.scale) / 2, style.scale),
  );
  const sample =
    swatch.kind === "words" ? [sampleText(swatch.text, swatch.color, column, room, style)] : [];
  return {
    height,
    drawings,
    texts: [...sample, ...words.texts.map((line) => ({ ...line, y: line.y + first }))],
    keepWithNext: false,
  };
}

/** What a symbol really needs of its box, even on both sides of the middle. */
function symbolHeight(symbol: readonly Drawing[]): number {
  const middle = SWATCH_HEIGHT / 2;
  return symbol.reduce((most, { steps, stroke }) => {
    const bounds = boundsOf(steps);
    if (bounds === null) return most;
    const reach = Math.max(middle - bounds.y, bounds.y + bounds.height - middle);
    return Math.max(most, 2 * reach + (stroke?.width ?? 0));
  }, 0);
}

function sampleText(
  text: string,
  color: string,
  width: number,
  room: number,
  { size, measure }: LegendStyle,
): LegendText {
  const wide = measure(oneLine(text), size, false) / size;
  const small = Math.min(size * 0.72, (width * 0.86) / Math.max(wide, 0.1));
  const y = (room - small * LINE_HEIGHT) / 2;
  const ownColor = readPaint(color)?.color ?? ink;
  return {
    text: oneLine(text),
    x: 0,
    y,
    width,
    size: small,
    bold: false,
    color: ownColor,
    align: "center",
  };
}
