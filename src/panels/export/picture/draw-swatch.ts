/** Swatches of a legend on a canvas: icons and patterns are the very images of the map, the rest is drawn alike. */
import { SWATCH_HEIGHT, SWATCH_WIDTH, swatchDrawings } from "@/export/figure/swatch-drawing";
import type { Drawing } from "@/export/figure/vector";
import type { Box } from "@/export/picture/drawing";
import { SAMPLE } from "@/export/picture/legend-block";
import type { Swatch } from "@/layers/legend-spec";
import { FONTS } from "@/ui/tokens";

/** Images by the SVG that they show. */
export type Images = ReadonlyMap<string, HTMLImageElement>;

/** Fetches every image that the swatches need; one that cannot be read is left out. */
export async function loadSwatchImages(
  swatches: readonly Swatch[],
  pixelRatio: number,
): Promise<Images> {
  const wanted = new Map<string, number>();
  for (const swatch of swatches) {
    if (swatch.kind === "icon") wanted.set(swatch.svg, swatch.sizePx);
    if (swatch.kind === "fill" && swatch.patternSvg !== null)
      wanted.set(swatch.patternSvg, swatch.patternPx);
  }
  const images = await Promise.all(
    [...wanted].map(
      async ([svg, sizePx]) => [svg, await loadImage(svg, sizePx * pixelRatio)] as const,
    ),
  );
  return new Map(
    images.filter((entry): entry is readonly [string, HTMLImageElement] => entry[1] !== null),
  );
}

async function loadImage(svg: string, sizePx: number): Promise<HTMLImageElement | null> {
  const image = new Image(Math.ceil(sizePx), Math.ceil(sizePx));
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}

/** In units; the context is scaled. */
export function drawSwatch(
  context: CanvasRenderingContext2D,
  swatch: Swatch,
  box: Box,
  images: Images,
): void {
  if (swatch.kind === "icon") {
    const image = images.get(swatch.svg);
    if (image === undefined) return;
    const { sizePx } = swatch;
    const x = box.x + (box.width - sizePx) / 2;
    const y = box.y + (box.height - sizePx) / 2;
    context.drawImage(image, x, y, sizePx, sizePx);
    return;
  }
  if (swatch.kind === "words") {
    drawWords(context, swatch, box);
    return;
  }
  const plain = swatch.kind === "fill" ? { ...swatch, patternSvg: null } : swatch;
  context.save();
  context.translate(
    box.x + (box.width - SWATCH_WIDTH) / 2,
    box.y + (box.height - SWATCH_HEIGHT) / 2,
  );
  for (const drawing of swatchDrawings(plain)) drawVector(context, drawing);
  if (swatch.kind === "fill") drawPattern(context, swatch, images);
  context.restore();
}

function drawVector(context: CanvasRenderingContext2D, { steps, fill, stroke }: Drawing): void {
  context.beginPath();
  for (const step of steps) {
    if (step.to === "move") context.moveTo(step.x, step.y);
    else if (step.to === "line") context.lineTo(step.x, step.y);
    else if (step.to === "curve")
      context.bezierCurveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
    else context.closePath();
  }
  if (fill !== null) {
    context.globalAlpha = fill.opacity;
    context.fillStyle = fill.color;
    context.fill();
  }
  if (stroke !== null) {
    context.globalAlpha = stroke.opacity;
    context.strokeStyle = stroke.color;
    context.lineWidth = stroke.width;
    context.setLineDash(stroke.dash === null ? [] : [...stroke.dash]);
    context.stroke();
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

/** The inside of the drawing of a fill. */
const FILL = { x: 2, y: 2.5, width: SWATCH_WIDTH - 4, height: SWATCH_HEIGHT - 5 };

function drawPattern(
  context: CanvasRenderingContext2D,
  { patternSvg, patternPx }: Extract<Swatch, { kind: "fill" }>,
  images: Images,
): void {
  const tile = patternSvg === null ? undefined : images.get(patternSvg);
  if (tile === undefined || !(patternPx > 0)) return;
  context.save();
  context.beginPath();
  context.rect(FILL.x, FILL.y, FILL.width, FILL.height);
  context.clip();
  for (let x = 0; x < SWATCH_WIDTH; x += patternPx)
    for (let y = 0; y < SWATCH_HEIGHT; y += patternPx)
      context.drawImage(tile, x, y, patternPx, patternPx);
  context.restore();
}

const WORDS = { padding: 7, radius: 8 } as const;

function drawWords(
  context: CanvasRenderingContext2D,
  { text, color, background, outline }: Extract<Swatch, { kind: "words" }>,
  { x, y, width, height }: Box,
): void {
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, WORDS.radius);
  context.fillStyle = background;
  context.fill();
  context.strokeStyle = outline;
  context.lineWidth = 1;
  context.stroke();
  context.font = `${SAMPLE.weight} ${SAMPLE.size}px ${FONTS[SAMPLE.family]}`;
  context.fillStyle = color;
  context.textAlign = "center";
  context.textBaseline = "middle";
  // Narrower letters before words that reach over their frame.
  context.fillText(text, x + width / 2, y + height / 2 + 0.5, width - 2 * WORDS.padding + 4);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
}
