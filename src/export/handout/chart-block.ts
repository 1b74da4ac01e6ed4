/** A chart on paper: its title, the drawing with its description, how to read it, and the numbers as a table. */
import type { ChartFigure } from "@/export/figure/figure-spec";
import { cutText, oneLine } from "@/export/figure/plain-text";
import { cutLines, wrapText } from "@/export/figure/wrap-text";
import type { Locale } from "@/text/locale";
import { deckMessages } from "@/text/messages/deck";
import { chartHeight, drawChart } from "./chart-drawing";
import { INK, LEADING, MARGIN, STYLES, type TextStyle } from "./handout-look";
import { printable } from "./printable";
import {
  artifact,
  draw,
  ensureRoom,
  newPage,
  open,
  paragraph,
  put,
  putAligned,
  roomOf,
  widthOf,
  type Sheet,
  type StructElement,
} from "./sheet";

/** Under a heading and above its notes; a chart of a whole page would leave no room for them. */
const MOST_HEIGHT = 520;

export function addChart(
  sheet: Sheet,
  section: StructElement,
  chart: ChartFigure,
  locale: Locale,
): void {
  const height = chartHeight(chart, MOST_HEIGHT);
  ensureRoom(sheet, height + 40);
  paragraph(sheet, section, "H3", { text: chart.title, style: STYLES.heading, after: 4 });
  const box = { x: MARGIN, y: sheet.y, width: sheet.width, height };
  const measure = (text: string, size: number) =>
    widthOf(sheet, printable(text, (code) => sheet.hasGlyph("sans", code)).shown, {
      ...STYLES.body,
      size,
    });
  const { drawings, texts } = drawChart({ chart, box, locale, measure });
  const figure = open(sheet, section, "Figure", {
    alt: oneLine(chart.alt) || oneLine(chart.title),
    bbox: [box.x, box.y, box.x + box.width, box.y + box.height],
  });
  figure.add(() => {
    drawings.forEach((one) => draw(sheet, one));
    for (const { text, align, size, color, ...place } of texts)
      putAligned(sheet, text, place, { font: "sans", size, color }, align);
  });
  figure.end();
  sheet.y += height + 4;
  for (const text of chart.notes)
    paragraph(sheet, section, "P", { text, style: STYLES.small, after: 2 });
  addTable(sheet, section, chart, locale);
  sheet.y += 8;
}

const MOST_ROWS = 40;
const MOST_COLUMNS = 7;
const CELL: TextStyle = { font: "sans", size: 8, color: INK.ink };
const HEAD: TextStyle = { font: "sansBold", size: 8, color: INK.ink };
const PADDING = 3;
const MOST_LINES = 4;

/** The chart's own table, unless it is one for a spreadsheet. */
function addTable(
  sheet: Sheet,
  section: StructElement,
  { table }: ChartFigure,
  locale: Locale,
): void {
  const [head = [], ...rows] = table;
  if (rows.length === 0 || rows.length > MOST_ROWS) return;
  if (head.length === 0 || head.length > MOST_COLUMNS) return;
  const t = deckMessages[locale];
  // The heading, the head, and a first row as tall as rows get.
  ensureRoom(sheet, 110);
  sheet.y += 4;
  paragraph(sheet, section, "H3", { text: t.numbers, style: STYLES.heading, after: 3 });
  const element = open(sheet, section, "Table");
  const widths = columnWidths(sheet, table);
  addRow(sheet, element, head, widths, true);
  for (const row of rows) addRow(sheet, element, row, widths, false);
  element.end();
}

/** The names have what the numbers leave. */
function columnWidths(sheet: Sheet, table: readonly (readonly string[])[]): number[] {
  const count = table[0]?.length ?? 0;
  const widest = Array.from({ length: count }, (_, column) =>
    Math.max(
      24,
      ...table.map((row, index) =>
        Math.min(
          150,
          widthOf(sheet, shown(sheet, row[column] ?? "", HEAD), index === 0 ? HEAD : CELL),
        ),
      ),
    ),
  );
  const total = widest.reduce((sum, width) => sum + width + 2 * PADDING, 0);
  const factor = sheet.width / total;
  return widest.map((width) => (width + 2 * PADDING) * factor);
}

function shown(sheet: Sheet, text: string, { font }: TextStyle): string {
  return printable(cutText(text, 400), (code) => sheet.hasGlyph(font, code)).shown;
}

function addRow(
  sheet: Sheet,
  table: StructElement,
  cells: readonly string[],
  widths: readonly number[],
  isHead: boolean,
): void {
  const style = isHead ? HEAD : CELL;
  const lines = widths.map((width, column) =>
    cutLines(
      wrapText(shown(sheet, cells[column] ?? "", style), width - 2 * PADDING, (text) =>
        widthOf(sheet, text, style),
      ),
      MOST_LINES,
    ),
  );
  const leading = style.size * LEADING;
  const height = Math.max(1, ...lines.map(({ length }) => length)) * leading + PADDING;
  if (roomOf(sheet) < height) newPage(sheet);
  const row = open(sheet, table, "TR");
  let x = MARGIN;
  lines.forEach((cell, column) => {
    const isHeading = isHead || column === 0;
    const scope = isHead ? "Column" : "Row";
    const element = open(sheet, row, isHeading ? "TH" : "TD", isHeading ? { scope } : {});
    element.add(() =>
      cell.forEach((line, index) =>
        put(sheet, line, x + PADDING, sheet.y + index * leading, style),
      ),
    );
    element.end();
    x += widths[column] ?? 0;
  });
  row.end();
  sheet.y += height;
  const [from, to, y] = [MARGIN, MARGIN + sheet.width, sheet.y - PADDING * 0.6];
  const stroke = { color: isHead ? INK.muted : INK.hairline, opacity: 1, width: 0.5, dash: null };
  const steps = [
    { to: "move", x: from, y },
    { to: "line", x: to, y },
  ] as const;
  artifact(sheet, () => draw(sheet, { steps, fill: null, stroke }));
}
