/** One swatch of a legend as vectors, in CSS pixels in a box of 28 × 18: the same drawings as on the screen. */
import type { Swatch } from "@/layers/legend-spec";
import { readPaint } from "./css-paint";
import { readSvg, tiled } from "./svg-drawing";
import { ellipse, moved, polygon, polyline, rectangle, type Drawing } from "./vector";

export const SWATCH_WIDTH = 28;
export const SWATCH_HEIGHT = 18;
const MIDDLE = SWATCH_HEIGHT / 2;
const FILL_BOX = { x: 2, y: 2.5, width: SWATCH_WIDTH - 4, height: SWATCH_HEIGHT - 5 };

const known = new WeakMap<Swatch, readonly Drawing[]>();

/** Remembered, because a legend is laid out several times before it fits. */
export function swatchDrawings(swatch: Swatch): readonly Drawing[] {
  const drawn = known.get(swatch) ?? draw(swatch);
  known.set(swatch, drawn);
  return drawn;
}

function draw(swatch: Swatch): Drawing[] {
  switch (swatch.kind) {
    case "icon":
      return iconDrawings(swatch.svg, swatch.sizePx);
    case "line":
      return lineDrawings(swatch);
    case "fill":
      return fillDrawings(swatch);
    case "circle":
      return [
        drawing(
          ellipse(SWATCH_WIDTH / 2, MIDDLE, Math.min(swatch.radiusPx, MIDDLE - 1)),
          readPaint(swatch.fill, swatch.fillOpacity),
          stroked(swatch.stroke, 1),
        ),
      ];
    case "arrow":
      return [arrow(swatch)];
    case "band":
      return [across(swatch.color, Math.min(swatch.widthPx, SWATCH_HEIGHT), null, swatch.opacity)];
    case "words":
      return [
        drawing(
          rectangle({ x: 0.5, y: 1.5, width: SWATCH_WIDTH - 1, height: SWATCH_HEIGHT - 3 }),
          readPaint(swatch.background),
          stroked(swatch.outline, 0.75),
        ),
      ];
  }
}

const drawing = (
  steps: Drawing["steps"],
  fill: Drawing["fill"],
  stroke: Drawing["stroke"],
): Drawing => ({ steps, fill, stroke });

function stroked(
  color: string | null,
  width: number,
  dash: readonly number[] | null = null,
  opacity = 1,
): Drawing["stroke"] {
  const paint = readPaint(color, opacity);
  return paint === null ? null : { ...paint, width, dash };
}

function across(
  color: string,
  width: number,
  dash: readonly number[] | null,
  opacity = 1,
): Drawing {
  const steps = polyline([
    [0, MIDDLE],
    [SWATCH_WIDTH, MIDDLE],
  ]);
  return drawing(steps, null, stroked(color, width, dash, opacity));
}

/** Icons larger than a row (the ring around a selected mark) are made to fit. */
function iconDrawings(svg: string, sizePx: number): Drawing[] {
  const size = Math.min(sizePx, SWATCH_HEIGHT + 4);
  const scale = sizePx > 0 ? size / sizePx : 1;
  const [x, y] = [(SWATCH_WIDTH - size) / 2, (SWATCH_HEIGHT - size) / 2];
  return readSvg(svg).map((one) => moved(one, x, y, scale));
}

function lineDrawings({ color, widthPx, dash, core, halo }: Extract<Swatch, { kind: "line" }>) {
  return [
    ...(halo === null ? [] : [across(halo.color, halo.widthPx, null)]),
    across(color, widthPx, dash?.map((part) => part * widthPx) ?? null),
    ...(core === null ? [] : [across(core.color, core.widthPx, null)]),
  ];
}

function fillDrawings(swatch: Extract<Swatch, { kind: "fill" }>): Drawing[] {
  const { color, opacity, outline, patternSvg, patternPx } = swatch;
  const box = drawing(rectangle(FILL_BOX), readPaint(color, opacity), stroked(outline, 1));
  return patternSvg === null ? [box] : [box, ...tiled(readSvg(patternSvg), patternPx, FILL_BOX)];
}

function arrow(swatch: Extract<Swatch, { kind: "arrow" }>): Drawing {
  const { color, widthPx, fillOpacity, outline } = swatch;
  const half = Math.min(widthPx, SWATCH_HEIGHT - 8) / 2;
  const head = half + 3;
  const neck = SWATCH_WIDTH - head * 1.5;
  const steps = polygon([
    [1, MIDDLE - half],
    [neck, MIDDLE - half],
    [neck, MIDDLE - head],
    [SWATCH_WIDTH - 1, MIDDLE],
    [neck, MIDDLE + head],
    [neck, MIDDLE + half],
    [1, MIDDLE + half],
  ]);
  const line =
    outline === "none" ? null : stroked(color, 1.2, outline === "dashed" ? [3, 2] : null);
  return drawing(steps, readPaint(color, fillOpacity), line);
}
