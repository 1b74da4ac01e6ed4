/**
 * What is drawn on a picture, as values: every place and size in units of the page, every colour and text final.
 * Blocks are made at the origin and moved to their place.
 */
import type { Swatch } from "@/layers/legend-spec";

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type TypeStyle = {
  readonly family: "sans" | "serif";
  readonly weight: 400 | 600;
  readonly size: number;
};

/** Width of a text in units. */
export type MeasureText = (text: string, style: TypeStyle) => number;

export type Mark =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly style: TypeStyle;
      readonly color: string;
      /** The left end of the base line, whatever is written. */
      readonly x: number;
      readonly y: number;
      readonly width: number;
    }
  | (Box & {
      readonly kind: "rect";
      readonly fill: string | null;
      readonly stroke: string | null;
    })
  | (Box & { readonly kind: "swatch"; readonly swatch: Swatch })
  | {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string;
      readonly fillOpacity: number;
      readonly stroke: string;
    }
  | {
      readonly kind: "line";
      readonly x: number;
      readonly y: number;
      readonly toX: number;
      readonly toY: number;
      readonly color: string;
      readonly width: number;
    }
  | {
      /** A needle with a letter at its end, turned like the map; both stay inside of the radius. */
      readonly kind: "north";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly bearing: number;
      readonly color: string;
      readonly letter: string;
    };

export type Block = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};

export const EMPTY_BLOCK: Block = { width: 0, height: 0, marks: [] };

export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) =>
    mark.kind === "line"
      ? { ...mark, x: mark.x + dx, y: mark.y + dy, toX: mark.toX + dx, toY: mark.toY + dy }
      : { ...mark, x: mark.x + dx, y: mark.y + dy },
  );
}

/** One under the other. Empty ones take no room and no gap. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const marks: Mark[] = [];
  let y = 0;
  let width = 0;
  for (const block of blocks) {
    if (block.height === 0) continue;
    if (y > 0) y += gap;
    marks.push(...moved(block.marks, 0, y));
    y += block.height;
    width = Math.max(width, block.width);
  }
  return { width, height: y, marks };
}

/** Letters reach this far above and below their base line, as shares of the size. */
const ASCENT = 0.95;
const DESCENT = 0.3;

/** The room that a mark takes. */
export function boundsOf(mark: Mark): Box {
  switch (mark.kind) {
    case "text": {
      const { x, y, width, style } = mark;
      const height = style.size * (ASCENT + DESCENT);
      return { x, y: y - style.size * ASCENT, width, height };
    }
    case "circle":
    case "north": {
      const { x, y, radius } = mark;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case "line": {
      const { x, y, toX, toY } = mark;
      return {
        x: Math.min(x, toX),
        y: Math.min(y, toY),
        width: Math.abs(toX - x),
        height: Math.abs(toY - y),
      };
    }
    default:
      return mark;
  }
}
