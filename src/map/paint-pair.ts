/** Two maps on one picture: each under its letter, its name, and what it draws of figures. */
import { SIDES, type Side } from "@/analysis/compare";
import { nameOfSide } from "@/analysis/compare-names";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import type { Comparison } from "@/state/compare-view";
import type { PaintRequest } from "@/state/map-painter";
import { PaintFailure } from "@/state/paint-failure";
import { formatNumber } from "@/text/format";
import { compareMessages } from "@/text/messages/compare";
import { COLORS, FONTS, TYPE_FACTOR, TYPE_SIZES } from "@/ui/tokens";
import type { Size } from "./frame";

/** CSS pixels. */
const GAP = 2;
const INSET = 8;
const NAME_HEIGHT = 24;
const LINE_HEIGHT = 15;
const BELOW = 5;

export type Pair = {
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels over each map. */
  readonly captionHeight: number;
  readonly add: (side: Side, map: HTMLCanvasElement) => void;
};

/** Both maps have the same whole number of CSS pixels. */
export function paneSize({ width, height }: Size, captionHeight: number): Size {
  return {
    width: Math.floor((width - GAP) / SIDES.length),
    height: Math.max(1, height - captionHeight),
  };
}

export function beginPair(request: PaintRequest, comparison: Comparison, atlas: Atlas): Pair {
  const { view, width, height, pixelRatio } = request;
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * pixelRatio);
  canvas.height = Math.floor(height * pixelRatio);
  const context = canvas.getContext("2d");
  if (context === null) throw new PaintFailure("too-large", "No canvas of this size.");
  const factor = TYPE_FACTOR[view.typeScale];
  const lines = { a: linesOf(comparison, "a", atlas), b: linesOf(comparison, "b", atlas) };
  const most = Math.max(lines.a.length, lines.b.length);
  const captionHeight = Math.ceil((NAME_HEIGHT + most * LINE_HEIGHT + BELOW) * factor);
  context.fillStyle = COLORS[view.theme].panel;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const pane = paneSize(request, captionHeight).width;
  return {
    canvas,
    captionHeight,
    add: (side, map) => {
      const left = side === "a" ? 0 : width - pane;
      drawCaption(context, side, lines[side], {
        view,
        name: nameOfSide(comparison.choice, side, atlas, view.locale),
        left,
        width: pane,
        pixelRatio,
      });
      context.resetTransform();
      context.drawImage(map, Math.round(left * pixelRatio), canvas.height - map.height);
    },
  };
}

/** How many records, which figure and of when; the same words as over the maps on the page. */
function linesOf(comparison: Comparison, side: Side, atlas: Atlas): string[] {
  const { count, view } = comparison.sides[side];
  const { locale, layers } = view;
  const text = compareMessages[locale];
  const figures = (["country", "state"] as const).flatMap((level) => {
    const figure = comparison.drawn[level][side];
    if (figure === null || !layers.visible.includes(`${level}-figures`)) return [];
    const measure = atlas.measures.get(figure.choice.measureId ?? "");
    return [`${measure?.label[locale] ?? ""}, ${formatPeriod(figure.period, locale)}`];
  });
  const context = layers.visible.includes("homicide")
    ? [text.contextYear(String(view.contextYear))]
    : [];
  return [
    ...new Set([text.recordCount(count, formatNumber(count, locale)), ...figures, ...context]),
  ];
}

type Place = {
  readonly view: PaintRequest["view"];
  readonly name: string;
  readonly left: number;
  readonly width: number;
  readonly pixelRatio: number;
};

function drawCaption(
  context: CanvasRenderingContext2D,
  side: Side,
  lines: readonly string[],
  { view, name, left, width, pixelRatio }: Place,
): void {
  const colors = COLORS[view.theme];
  const factor = TYPE_FACTOR[view.typeScale];
  context.setTransform(pixelRatio, 0, 0, pixelRatio, left * pixelRatio, 0);
  context.textBaseline = "alphabetic";
  const write = (text: string, x: number, y: number, font: string, color: string) => {
    context.font = font;
    context.fillStyle = color;
    context.fillText(shorten(context, text, width - x - INSET), x, y);
    return context.measureText(text).width;
  };
  const nameFont = `600 ${TYPE_SIZES.lead * factor}px ${FONTS.serif}`;
  const letter = `${compareMessages[view.locale].side(side)} `;
  const base = (NAME_HEIGHT - 7) * factor;
  const x = INSET + write(letter, INSET, base, nameFont, colors.accent);
  write(name, x, base, nameFont, colors.ink);
  lines.forEach((line, index) => {
    const y = (NAME_HEIGHT + (index + 0.72) * LINE_HEIGHT) * factor;
    write(line, INSET, y, `400 ${TYPE_SIZES.small * factor}px ${FONTS.sans}`, colors.muted);
  });
}

/** As much as fits, with a sign that there is more. */
function shorten(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let length = text.length;
  while (length > 0 && context.measureText(`${text.slice(0, length)}…`).width > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}
