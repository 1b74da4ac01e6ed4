/** The legend of a scene as native shapes and words; what has no room goes into the notes. */
import { fitLegend, type LegendPlan } from "@/export/figure/legend-columns";
import { LINE_HEIGHT, type LegendText } from "@/export/figure/legend-row";
import type { FigureLegend } from "@/export/figure/figure-spec";
import { layerName } from "@/export/figure/legend-rows";
import { oneLine } from "@/export/figure/plain-text";
import { moved, type Box } from "@/export/figure/vector";
import { deckMessages } from "@/text/messages/deck";
import { INTL_TAG, type Locale } from "@/text/locale";
import { hex, PALETTE } from "./deck-look";
import { addDrawing, addWords, type Slide } from "./slide-pen";
import { textWidth } from "./text-width";

const SIZES = [11, 10, 9, 8.5, 8, 7.5, 7] as const;
const GAP = 16;

export type LegendPlace = {
  readonly box: Box;
  readonly columns: readonly number[];
  /** Points per CSS pixel of the map. */
  readonly scale: number;
  readonly locale: Locale;
};

/** Where everything goes; not whole when some of it has no room. */
export function planLegend(legend: readonly FigureLegend[], place: LegendPlace): LegendPlan {
  const { box, columns, scale, locale } = place;
  const measure = (text: string, size: number, bold: boolean) => textWidth(text, size, { bold });
  const style = { scale, measure, locale };
  const room = { width: box.width, height: box.height, gap: GAP, sizes: SIZES, columns };
  const whole = fitLegend(legend, room, style);
  if (whole.isWhole) return whole;
  const shorter = { ...room, height: box.height - 12, sizes: SIZES.slice(-1) };
  return fitLegend(legend, shorter, style);
}

export function addLegend(slide: Slide, plan: LegendPlan, { box, locale }: LegendPlace): void {
  const t = deckMessages[locale];
  for (const { row, x, y } of plan.rows) {
    const at = { x: box.x + x, y: box.y + y };
    for (const drawing of row.drawings)
      addDrawing(slide, moved(drawing, at.x, at.y), t.legendSymbol);
    for (const lines of paragraphs(row.texts)) addLines(slide, lines, at, locale);
  }
  if (plan.isWhole) return;
  const line = { x: box.x, y: box.y + box.height - 10, width: box.width, height: 10 };
  const look = { name: t.legendText, size: 7.5, lang: INTL_TAG[locale], color: PALETTE.muted };
  addWords(slide, [{ text: t.legendGoesOn }], line, look);
}

/** Lines of one text in one box: who edits the slide finds a paragraph, not strips. */
function paragraphs(texts: readonly LegendText[]): LegendText[][] {
  const found: LegendText[][] = [];
  for (const line of texts) {
    const open = found.at(-1)?.at(-1);
    const goesOn =
      open !== undefined &&
      open.x === line.x &&
      open.size === line.size &&
      Math.abs(open.y + open.size * LINE_HEIGHT - line.y) < 0.01;
    if (goesOn) found.at(-1)?.push(line);
    else found.push([line]);
  }
  return found;
}

function addLines(
  slide: Slide,
  lines: readonly LegendText[],
  at: { readonly x: number; readonly y: number },
  locale: Locale,
): void {
  const [first] = lines;
  if (first === undefined) return;
  const { x, y, width, size, bold, color, align } = first;
  const box = { x: at.x + x, y: at.y + y, width, height: lines.length * size * LINE_HEIGHT };
  const look = { size, bold, align, color: hex(color), lang: INTL_TAG[locale] };
  const text = lines.map((line) => line.text).join(" ");
  addWords(slide, [{ text }], box, { ...look, name: deckMessages[locale].legendText });
}

/** For the notes and for who does not see the symbols. */
export function legendInWords(legend: readonly FigureLegend[], locale: Locale): string[] {
  return legend.map(({ layer: id, spec }) => {
    const layer = layerName(id, locale);
    const circles = spec.nested?.circles.map(({ label }) => label) ?? [];
    const items = spec.items.map(({ label, count }) =>
      count === undefined ? label : `${label} (${count.text} ${count.unit})`,
    );
    const rest = [spec.histogram?.summary, spec.unpublished, ...spec.notes];
    const head = [spec.title, spec.vintage, spec.unit, spec.denominator];
    const parts = [...head, [...circles, ...items].join(", "), ...rest]
      .map((part) => oneLine(part ?? ""))
      .filter((part) => part !== "" && part !== layer);
    return `${oneLine(layer)}: ${parts.join("; ")}`;
  });
}
