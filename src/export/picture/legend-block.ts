/** The legend of one layer as a block of a given width: the same parts in the same order as in the panel. */
import type { FigureLegend } from "@/export/figure/figure-spec";
import { LAYERS } from "@/layers/catalogue";
import type { LegendItem, LegendSpec, NestedCircles, Swatch } from "@/layers/legend-spec";
import type { Locale } from "@/text/locale";
import { mapPictureMessages } from "@/text/messages/picture";
import { EMPTY_BLOCK, moved, stacked, type Block, type Mark, type TypeStyle } from "./drawing";
import { histogramBlock } from "./histogram-block";
import type { LegendContext } from "./picture-look";
import { textBlock, type Run } from "./text-block";

/** Units. */
const GAP = 4;
const SWATCH = { width: 28, height: 18 };
const SWATCH_GAP = 7;
const ICON_INSIDE = 0.9;
/** Words as they stand on the map, whatever the size of the legend's own. */
export const SAMPLE: TypeStyle = { family: "sans", weight: 400, size: 10.5 };
/** No legend of the atlas has as many; what comes from elsewhere may. */
const MOST_ITEMS = 24;
const MOST_LINES = { name: 2, title: 5, label: 6, note: 7 } as const;
/** Labels up to this length stand side by side. */
const SHORT_LABEL = 22;
/** A sentence about words that are written on the map explains itself there. */
const LONGEST_LABEL = 60;

export function legendBlock({ layer, spec }: FigureLegend, context: LegendContext): Block {
  const { look, width, measure, locale } = context;
  const { colors, type } = look;
  const paragraph = (runs: readonly Run[], lines: number) => textBlock(runs, width, measure, lines);
  const items = shownItems(spec.items);
  const left = items.length - MOST_ITEMS;
  return stacked(
    [
      paragraph(
        [{ text: nameOf(layer, locale), style: type.name, color: colors.ink }],
        MOST_LINES.name,
      ),
      titleBlock(spec, context),
      nestedBlock(spec.nested, context),
      spec.histogram === null ? EMPTY_BLOCK : histogramBlock(spec.histogram, context),
      itemsBlock(items.slice(0, MOST_ITEMS), context),
      left <= 0
        ? EMPTY_BLOCK
        : paragraph(
            [
              {
                text: mapPictureMessages[locale].moreItems(left),
                style: type.small,
                color: colors.muted,
              },
            ],
            1,
          ),
      ...notesOf(spec).map((text) =>
        paragraph([{ text, style: type.tiny, color: colors.muted }], MOST_LINES.note),
      ),
    ],
    GAP * look.k,
  );
}

/** A figure may come from a newer atlas: a layer that is not known is its own name. */
function nameOf(layer: string, locale: Locale): string {
  return Object.hasOwn(LAYERS, layer) ? LAYERS[layer as keyof typeof LAYERS].label(locale) : layer;
}

/** How to read it, where there is something to read off, and which areas have no figure. */
function notesOf({ title, notes, unpublished }: LegendSpec): string[] {
  return [
    ...(title === null ? [] : notes.slice(0, 1)),
    ...(unpublished === null ? [] : [unpublished]),
  ];
}

function shownItems(items: readonly LegendItem[]): readonly LegendItem[] {
  const explainsItself = ({ label, swatch }: LegendItem) =>
    swatch.kind === "words" && label.length > LONGEST_LABEL;
  return items.every(explainsItself) ? items : items.filter((item) => !explainsItself(item));
}

function titleBlock(spec: LegendSpec, { look, width, measure }: LegendContext): Block {
  const { title, vintage, unit, denominator } = spec;
  if (title === null) return EMPTY_BLOCK;
  const { colors, type } = look;
  const per = [unit, denominator].filter((part) => part !== null && part !== "").join(", ");
  const runs: Run[] = [
    { text: vintage === null ? title : `${title},`, style: type.small, color: colors.ink },
  ];
  if (vintage !== null) runs.push({ text: vintage, style: type.smallStrong, color: colors.ink });
  const head = textBlock(runs, width, measure, MOST_LINES.title);
  const below = textBlock(
    [{ text: per, style: type.small, color: colors.muted }],
    width,
    measure,
    2,
  );
  return stacked([head, below], 0);
}

/** Circles standing on one base line, each with a leader from its top to its number. As large as on the map. */
function nestedBlock(nested: NestedCircles | null, { look, width, measure }: LegendContext): Block {
  const largest = nested?.circles[0]?.radiusPx ?? 0;
  if (nested === null || largest === 0) return EMPTY_BLOCK;
  const { colors, type } = look;
  const style = type.small;
  const top = style.size * 0.6;
  const base = top + 2 * largest + 1;
  const labelX = 2 * largest + 14;
  const marks: Mark[] = [];
  let free = -Infinity;
  for (const { radiusPx, label } of nested.circles) {
    const head = base - 2 * radiusPx;
    const center = largest + 1;
    marks.push({
      kind: "circle",
      x: center,
      y: base - radiusPx,
      radius: radiusPx,
      fill: nested.fill,
      fillOpacity: nested.fillOpacity,
      stroke: nested.stroke,
    });
    // Small circles are close together: a number moves down before it stands on another.
    const labelY = Math.max(head, free);
    free = labelY + style.size * 1.05;
    marks.push({
      kind: "line",
      x: center,
      y: head,
      toX: labelX - 3,
      toY: labelY,
      color: colors.faint,
      width: 0.75,
    });
    const [text] = textBlock(
      [{ text: label, style, color: colors.ink }],
      width - labelX,
      measure,
      1,
    ).marks;
    if (text !== undefined) marks.push({ ...text, x: labelX, y: labelY + style.size * 0.34 });
  }
  return { width, height: Math.max(base + 2, free - style.size * 0.5), marks };
}

/** Short ones flow, long ones take a row each. */
function itemsBlock(items: readonly LegendItem[], context: LegendContext): Block {
  const { look, width } = context;
  const gap = { row: 3 * look.k, column: 14 };
  const marks: Mark[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  const next = () => {
    if (x === 0) return;
    y += rowHeight + gap.row;
    x = 0;
    rowHeight = 0;
  };
  for (const item of items) {
    const isLong = item.label.length > SHORT_LABEL || item.swatch.kind === "fill";
    const block = itemBlock(item, context);
    if (isLong || x + block.width > width) next();
    marks.push(...moved(block.marks, x, y));
    rowHeight = Math.max(rowHeight, block.height);
    x += block.width + gap.column;
    if (isLong) next();
  }
  next();
  return { width, height: Math.max(0, y - gap.row), marks };
}

function itemBlock({ label, swatch, count }: LegendItem, context: LegendContext): Block {
  const { look, width, measure } = context;
  const { colors, type } = look;
  const box = swatchSize(swatch, context);
  const countWidth = count === undefined ? 0 : measure(count.text, type.small) + 10;
  const textX = box.width + SWATCH_GAP;
  const text = textBlock(
    [{ text: label, style: type.small, color: colors.ink }],
    Math.max(30, width - textX - countWidth),
    measure,
    MOST_LINES.label,
  );
  const height = Math.max(box.height, text.height);
  const firstLine = text.lines === 0 ? height : text.height / text.lines;
  const marks: Mark[] = [
    {
      kind: "swatch",
      x: 0,
      y: text.lines > 1 ? Math.max(0, (firstLine - box.height) / 2) : (height - box.height) / 2,
      ...box,
      swatch,
    },
    ...moved(text.marks, textX, (height - text.height) / 2),
  ];
  if (count === undefined) return { width: textX + text.width, height, marks };
  const [number] = textBlock(
    [{ text: count.text, style: type.small, color: colors.ink }],
    countWidth,
    measure,
    1,
  ).marks;
  const isRow = label.length > SHORT_LABEL || swatch.kind === "fill";
  const numberX = isRow ? width - countWidth + 10 : textX + text.width + 10;
  if (number !== undefined) marks.push(...moved([number], numberX, (height - firstLine) / 2));
  return { width: isRow ? width : numberX + countWidth - 10, height, marks };
}

function swatchSize(
  swatch: Swatch,
  { width, measure }: LegendContext,
): { width: number; height: number } {
  if (swatch.kind === "icon") {
    // Icons have air of their own around them.
    const height = Math.max(SWATCH.height, swatch.sizePx * ICON_INSIDE);
    return { width: Math.max(swatch.sizePx + 4, SWATCH.width), height };
  }
  if (swatch.kind !== "words") return SWATCH;
  const wanted = measure(swatch.text, SAMPLE) + 14;
  return { width: Math.min(wanted, width * 0.5), height: SWATCH.height };
}
