/** A laid-out picture on a canvas, with the page's fonts, as the bytes of a PNG. */
import type { MapPicture } from "@/export/figure/figure-spec";
import type { Mark, MeasureText, TypeStyle } from "@/export/picture/drawing";
import type { PictureLayout } from "@/export/picture/layout-picture";
import type { PlacedBlock } from "@/export/picture/page-parts";
import type { PictureSize } from "@/export/picture/picture-size";
import { withDensity } from "@/export/picture/png-density";
import { PaintFailure } from "@/state/paint-failure";
import { FONTS } from "@/ui/tokens";
import { drawSwatch, loadSwatchImages, type Images } from "./draw-swatch";

function fontOf({ family, weight, size }: TypeStyle): string {
  return `${weight} ${size}px ${FONTS[family]}`;
}

/** Widths as the canvas will have them. The fonts must be there. */
export function createMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new PaintFailure("too-large", "No canvas.");
  prepare(context);
  const widths = new Map<string, number>();
  return (text, style) => {
    const font = fontOf(style);
    const key = `${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

export async function drawPage(
  layout: PictureLayout,
  scale: PlacedBlock,
  map: MapPicture,
  { widthPx, heightPx, pixelRatio, dotsPerInch }: PictureSize,
  signal: AbortSignal,
): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new PaintFailure("too-large", "No canvas of this size.");
  const blocks = [...layout.blocks, scale];
  const marks = blocks.flatMap((block) => block.marks);
  const swatches = marks.flatMap((mark) => (mark.kind === "swatch" ? [mark.swatch] : []));
  const [images, land] = await Promise.all([
    loadSwatchImages(swatches, pixelRatio),
    createImageBitmap(new Blob([map.png], { type: "image/png" })),
  ]);
  signal.throwIfAborted();
  context.fillStyle = layout.background;
  context.fillRect(0, 0, widthPx, heightPx);
  drawMap(context, land, layout, pixelRatio);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  prepare(context);
  for (const mark of marks) drawMark(context, mark, images);
  const blob = await toPng(canvas);
  signal.throwIfAborted();
  if (dotsPerInch === null) return blob;
  const bytes = withDensity(new Uint8Array(await blob.arrayBuffer()), dotsPerInch);
  return new Blob([bytes], { type: "image/png" });
}

/** Pixel on pixel: a map that is drawn a second time at another size is no longer sharp. */
function drawMap(
  context: CanvasRenderingContext2D,
  land: ImageBitmap,
  { map, frameColor }: PictureLayout,
  pixelRatio: number,
): void {
  const x = Math.round(map.x * pixelRatio);
  const y = Math.round(map.y * pixelRatio);
  context.drawImage(land, x, y);
  const line = Math.max(1, Math.round(0.75 * pixelRatio));
  context.lineWidth = line;
  context.strokeStyle = frameColor;
  context.strokeRect(x + line / 2, y + line / 2, land.width - line, land.height - line);
  land.close();
}

function prepare(context: CanvasRenderingContext2D): void {
  context.direction = "ltr";
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, images: Images): void {
  switch (mark.kind) {
    case "text":
      context.font = fontOf(mark.style);
      context.fillStyle = mark.color;
      context.fillText(mark.text, mark.x, mark.y);
      return;
    case "rect":
      drawRect(context, mark);
      return;
    case "swatch":
      drawSwatch(context, mark.swatch, mark, images);
      return;
    case "circle":
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      context.globalAlpha = mark.fillOpacity;
      context.fillStyle = mark.fill;
      context.fill();
      context.globalAlpha = 1;
      context.strokeStyle = mark.stroke;
      context.lineWidth = 1;
      context.stroke();
      return;
    case "line":
      context.beginPath();
      context.moveTo(mark.x, mark.y);
      context.lineTo(mark.toX, mark.toY);
      context.strokeStyle = mark.color;
      context.lineWidth = mark.width;
      context.stroke();
      return;
    case "north":
      drawNorth(context, mark);
  }
}

function drawRect(context: CanvasRenderingContext2D, mark: Extract<Mark, { kind: "rect" }>): void {
  const { x, y, width, height, fill, stroke } = mark;
  if (fill !== null) {
    context.fillStyle = fill;
    context.fillRect(x, y, width, height);
  }
  if (stroke === null) return;
  context.strokeStyle = stroke;
  context.lineWidth = 0.75;
  context.strokeRect(x + 0.375, y + 0.375, width - 0.75, height - 0.75);
}

/** A needle towards the north of the map with the letter at its end, which stays upright. */
function drawNorth(
  context: CanvasRenderingContext2D,
  mark: Extract<Mark, { kind: "north" }>,
): void {
  const { x, y, radius, bearing, color, letter } = mark;
  const turn = (-bearing * Math.PI) / 180;
  const at = (forward: number, aside: number): [number, number] => [
    x + Math.sin(turn) * forward + Math.cos(turn) * aside,
    y - Math.cos(turn) * forward + Math.sin(turn) * aside,
  ];
  const half = (aside: number) => {
    context.beginPath();
    context.moveTo(...at(radius * 0.45, 0));
    context.lineTo(...at(-radius, aside));
    context.lineTo(...at(-radius * 0.65, 0));
    context.closePath();
  };
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineWidth = 0.9;
  context.lineJoin = "round";
  half(-radius * 0.42);
  context.fill();
  context.stroke();
  half(radius * 0.42);
  context.stroke();
  context.font = `600 ${radius * 0.68}px ${FONTS.sans}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(letter, ...at(radius * 0.78, 0));
  prepare(context);
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new PaintFailure("too-large", "The canvas gave no picture."));
      else resolve(blob);
    }, "image/png");
  });
}
