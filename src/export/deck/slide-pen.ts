/** Puts words, shapes and pictures on a slide in points; the library counts in inches. */
import type PptxGenJS from "pptxgenjs";
import type { Box, Drawing } from "@/export/figure/vector";
import { boundsOf } from "@/export/figure/vector";
import { hex, PALETTE } from "./deck-look";

export type Slide = PptxGenJS.Slide;

/** Objects that say nothing which is not said beside them: readers of the screen pass over them. */
export const DECORATIVE = "decorative|";

const inches = (points: number): number => points / 72;

export const inchBox = ({ x, y, width, height }: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});

export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly color?: string;
  /** Of the web; checked by `webAddress`. */
  readonly link?: string | null;
  /** Ends its paragraph. */
  readonly breakLine?: boolean;
};

export type TextLook = {
  readonly name: string;
  readonly size: number;
  readonly lang: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle" | "bottom";
  /** Points after a paragraph. */
  readonly spaceAfter?: number;
  readonly wrap?: boolean;
};

export function textRuns(runs: readonly Run[], look: TextLook): PptxGenJS.TextProps[] {
  return runs.map(({ text, bold, color, link, breakLine }) => ({
    text,
    options: {
      fontSize: look.size,
      lang: look.lang,
      color: color ?? look.color ?? PALETTE.ink,
      ...((bold ?? look.bold) === true ? { bold: true } : {}),
      ...(link == null ? {} : { hyperlink: { url: link } }),
      ...(breakLine === true ? { breakLine: true } : {}),
      ...(look.spaceAfter === undefined ? {} : { paraSpaceAfter: look.spaceAfter }),
    },
  }));
}

export function addWords(slide: Slide, runs: readonly Run[], box: Box, look: TextLook): void {
  slide.addText(textRuns(runs, look), {
    ...inchBox(box),
    objectName: look.name,
    isTextBox: true,
    margin: 0,
    fontSize: look.size,
    lang: look.lang,
    color: look.color ?? PALETTE.ink,
    align: look.align ?? "left",
    valign: look.valign ?? "top",
    wrap: look.wrap ?? true,
    fit: "none",
  });
}

/** Into a placeholder of the layout, which gives place and font; the size is what fits. */
export function addToPlaceholder(
  slide: Slide,
  placeholder: string,
  paragraphs: readonly Run[],
  look: TextLook,
): void {
  slide.addText(textRuns(paragraphs, look), {
    placeholder,
    objectName: look.name,
    lang: look.lang,
  });
}

/** A shape that can be selected and recoloured; always a free form, so that it looks the same everywhere. */
export function addDrawing(slide: Slide, drawing: Drawing, name: string): void {
  const bounds = boundsOf(drawing.steps);
  const { fill, stroke } = drawing;
  if (bounds === null || (fill === null && stroke === null)) return;
  // A form without height or width has no scale.
  const box = {
    ...bounds,
    width: Math.max(0.1, bounds.width),
    height: Math.max(0.1, bounds.height),
  };
  slide.addShape("custGeom" as PptxGenJS.ShapeType, {
    ...inchBox(box),
    objectName: `${DECORATIVE}${name}`,
    points: pointsOf(drawing, box),
    ...(fill === null
      ? {}
      : { fill: { color: hex(fill.color), transparency: clear(fill.opacity) } }),
    ...(stroke === null
      ? {}
      : {
          line: {
            color: hex(stroke.color),
            width: Math.max(0.25, stroke.width),
            transparency: clear(stroke.opacity),
            dashType: dashOf(stroke.dash, stroke.width),
          },
        }),
  });
}

const clear = (opacity: number): number => Math.round((1 - opacity) * 100);

function dashOf(
  dash: readonly number[] | null,
  width: number,
): "solid" | "sysDot" | "sysDash" | "dash" {
  if (dash === null) return "solid";
  const length = (dash[0] ?? 0) / Math.max(width, 0.1);
  return length <= 1.5 ? "sysDot" : length <= 3.5 ? "sysDash" : "dash";
}

type Points = NonNullable<PptxGenJS.ShapeProps["points"]>;

function pointsOf({ steps }: Drawing, box: Box): Points {
  const x = (value: number) => inches(value - box.x);
  const y = (value: number) => inches(value - box.y);
  return steps.map((step): Points[number] => {
    if (step.to === "close") return { close: true };
    const at = { x: x(step.x), y: y(step.y) };
    if (step.to !== "curve") return step.to === "move" ? { ...at, moveTo: true } : at;
    const curve = { type: "cubic", x1: x(step.x1), y1: y(step.y1), x2: x(step.x2), y2: y(step.y2) };
    return { ...at, curve: { ...curve, type: "cubic" } };
  });
}

/** One transparent pixel, in the place of a picture that `finish-package` puts in. */
const PLACE_OF_PICTURE =
  "image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

/** Pictures are named after slide and order: the first of slide 2 is `image-2-1.png`. */
export function addPicture(
  slide: Slide,
  box: Box,
  words: { readonly name: string; readonly alt: string; readonly link?: string | null },
): void {
  slide.addImage({
    ...inchBox(box),
    data: PLACE_OF_PICTURE,
    objectName: words.name,
    altText: words.alt,
    // The library escapes the addresses of texts, but not those of pictures.
    ...(words.link == null
      ? {}
      : { hyperlink: { url: words.link.replaceAll("&", "&amp;").replaceAll("'", "&apos;") } }),
  });
}
