/**
 * A legend as rows of shapes and words in points, for slides and paper: the same swatches, circles and classes as
 * on the screen, in the scale of the map beside it. Where the rows go is the page's business.
 */
import { COLORS } from "@/ui/tokens";
import { LAYERS } from "@/layers/catalogue";
import type { LegendSpec, NestedCircles } from "@/layers/legend-spec";
import type { Locale } from "@/text/locale";
import { readPaint } from "./css-paint";
import type { FigureLegend } from "./figure-spec";
import { histogramRows } from "./legend-histogram";
import { itemRows } from "./legend-items";
import { LINE_HEIGHT, type LegendRow, type LegendStyle, type LegendText } from "./legend-row";
import { wordsRow } from "./legend-words";
import { oneLine } from "./plain-text";
import { ellipse, polyline, type Drawing } from "./vector";

const { ink, muted } = COLORS.light;

export function legendRows(legend: readonly FigureLegend[], style: LegendStyle): LegendRow[] {
  return legend.flatMap(({ layer, spec }, index) => {
    const rows = [
      ...(namesItself(spec) ? [] : headingRows(layerName(layer, style.locale), spec, style)),
      ...nestedRows(spec.nested, style),
      ...histogramRows(spec.histogram, style),
      ...itemRows(spec.items, style),
      ...noteRows(spec, style),
    ];
    return index === 0 ? rows : [space(style.size * 0.5), ...rows];
  });
}

/** As the list of layers names it. */
export function layerName(layer: string, locale: Locale): string {
  return Object.hasOwn(LAYERS, layer) ? LAYERS[layer as keyof typeof LAYERS].label(locale) : layer;
}

export const space = (height: number): LegendRow => ({
  height,
  drawings: [],
  texts: [],
  keepWithNext: true,
});

/** One symbol with its name needs no heading that says the same. */
function namesItself({ title, items, nested, histogram }: LegendSpec): boolean {
  return title === null && items.length === 1 && nested === null && histogram === null;
}

function headingRows(layer: string, spec: LegendSpec, style: LegendStyle): LegendRow[] {
  const { title, vintage, unit, denominator } = spec;
  const measured = [title, vintage].filter((part) => part !== null && part !== layer).join(", ");
  const basis = [unit, denominator].filter((part) => part !== null).join(", ");
  const heading = wordsRow(
    { text: layer, size: style.size, bold: true, color: ink },
    style,
    0,
    true,
  );
  const below = [measured, basis]
    .filter((text) => text !== "")
    .map((text) =>
      wordsRow({ text, size: style.size * 0.92, bold: false, color: muted }, style, 0, true),
    );
  return [heading, ...below, space(style.size * 0.2)];
}

/** Circles standing on one base line, each with a leader from its top to its number. */
function nestedRows(nested: NestedCircles | null, style: LegendStyle): LegendRow[] {
  const largest = nested?.circles[0]?.radiusPx ?? 0;
  if (nested === null || largest <= 0) return [];
  const { scale, size } = style;
  const fill = readPaint(nested.fill, nested.fillOpacity);
  const line = readPaint(nested.stroke);
  const leader = readPaint(muted);
  const center = largest * scale;
  const base = largest * 2 * scale + size * 0.6;
  const labelX = center * 2 + size;
  const drawings: Drawing[] = [];
  const texts: LegendText[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { radiusPx, label } of nested.circles) {
    const radius = radiusPx * scale;
    const top = base - 2 * radius;
    // Numbers of circles of nearly one size would print over each other.
    const labelY = Math.max(top, free);
    free = labelY + size * 1.1;
    drawings.push(
      {
        steps: ellipse(center, base - radius, radius),
        fill,
        stroke: line === null ? null : { ...line, width: Math.max(0.5, scale), dash: null },
      },
      {
        steps: polyline([
          [center, top],
          [labelX - size * 0.8, top],
          [labelX - size * 0.3, labelY],
        ]),
        fill: null,
        stroke: leader === null ? null : { ...leader, width: 0.5, dash: null },
      },
    );
    texts.push({
      text: oneLine(label),
      x: labelX,
      y: labelY - (size * LINE_HEIGHT) / 2,
      width: style.width - labelX,
      size,
      bold: false,
      color: ink,
      align: "left",
    });
  }
  const height = Math.max(base, free) + size * 0.5;
  return [{ height, drawings, texts, keepWithNext: false }];
}

function noteRows(spec: LegendSpec, style: LegendStyle): LegendRow[] {
  const notes = style.withNotes ? spec.notes : [];
  return [...(spec.unpublished === null ? [] : [spec.unpublished]), ...notes]
    .map(oneLine)
    .filter((text) => text !== "")
    .map((text) => wordsRow({ text, size: style.size * 0.88, bold: false, color: muted }, style));
}
