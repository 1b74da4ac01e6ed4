/** The parts that every arrangement of a page is made of: head, foot and legends, each made once for a width. */
import type { FigureSpec } from "@/export/figure/figure-spec";
import { mapPictureMessages } from "@/text/messages/picture";
import { LEGEND_GAP } from "./columns";
import { moved, type Block, type Box, type Mark, type MeasureText } from "./drawing";
import { legendBlock } from "./legend-block";
import type { PictureLook } from "./picture-look";
import { textBlock } from "./text-block";
import {
  filterBlock,
  footBlocks,
  FOOT_GAP,
  scaleRow,
  titleBlock,
  type BlockName,
  type NamedBlock,
} from "./words-blocks";

export type PlacedBlock = {
  readonly name: BlockName;
  readonly box: Box;
  readonly marks: readonly Mark[];
};

/** Units. */
export const MARGIN = 28;
export const GAP = { column: 20, header: 12, row: 8 } as const;
/** Of the page: how high what stands over and under the map may become. */
const FOOT_SHARE = 0.22;
export type Page = {
  readonly spec: FigureSpec;
  readonly width: number;
  readonly height: number;
  readonly withTitle: boolean;
  readonly measure: MeasureText;
  /** Many arrangements ask for the same block of the same width. */
  readonly once: <T>(part: string, look: PictureLook, width: number, make: () => T) => T;
};

export function createOnce(): Page["once"] {
  const made = new Map<string, unknown>();
  return <T>(part: string, { k }: PictureLook, width: number, make: () => T) => {
    const key = `${part} ${k} ${width}`;
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
}

export function headOf(
  page: Page,
  look: PictureLook,
  width: number,
): { readonly blocks: PlacedBlock[]; readonly bottom: number } {
  const context = { spec: page.spec, look, width, measure: page.measure };
  const named: NamedBlock[] = [
    ...(page.withTitle ? [{ name: "title" as const, block: titleBlock(context) }] : []),
    { name: "filter", block: filterBlock(context, page.withTitle) },
  ];
  const blocks = placeNamed(named, MARGIN, MARGIN - 6, 3);
  const last = blocks.at(-1)?.box;
  return { blocks, bottom: last === undefined ? MARGIN : last.y + last.height + GAP.row };
}

/** The row of the scale, and the words under it; the row may stand apart from them. */
export function footOf(page: Page, look: PictureLook, width: number) {
  const context = { spec: page.spec, look, width, measure: page.measure };
  const row = scaleRow(context);
  const words = footBlocks(context, page.height * FOOT_SHARE - row.height);
  const wordsHeight = words.reduce((sum, { block }) => sum + block.height + FOOT_GAP, -FOOT_GAP);
  const rowHeight = row.height + GAP.header;
  return {
    scale: row.scale,
    rowHeight,
    height: rowHeight + Math.max(0, wordsHeight),
    place: (rowTop: number, wordsTop: number): PlacedBlock[] => [
      ...placeNamed([{ name: "credit", block: row.credit }], MARGIN, rowTop, 0).map((placed) => ({
        ...placed,
        // The scale stands at the left of the same row.
        box: { ...placed.box, x: MARGIN + row.scale.width + 8, width: width - row.scale.width - 8 },
      })),
      ...placeNamed(words, MARGIN, wordsTop, FOOT_GAP),
    ],
  };
}

function placeNamed(
  named: readonly NamedBlock[],
  x: number,
  top: number,
  gap: number,
): PlacedBlock[] {
  let y = top;
  return named
    .filter(({ block }) => block.height > 0)
    .map(({ name, block }) => {
      const placed = place(name, block, x, y, block.width);
      y += block.height + gap;
      return placed;
    });
}

function place(name: BlockName, block: Block, x: number, y: number, width: number): PlacedBlock {
  return { name, box: { x, y, width, height: block.height }, marks: moved(block.marks, x, y) };
}

export function legendBlocks(
  page: Page,
  look: PictureLook,
  layers: number,
  width: number,
): Block[] {
  const { spec, measure } = page;
  const context = { look, locale: spec.locale, width, measure };
  const all = page.once("legend", look, width, () =>
    spec.legend.map((legend) => legendBlock(legend, context)),
  );
  const left = spec.legend.length - layers;
  if (left <= 0) return all;
  const text = mapPictureMessages[spec.locale].moreLayers(left);
  const style = look.type.small;
  const words = textBlock([{ text, style, color: look.colors.muted }], width, measure);
  const kept = keptLayers(spec, layers);
  return [...all.filter((_, index) => kept.has(index)), words];
}

/** A figure without its legend is not read at all; a symbol of a place may be looked up. */
function keptLayers({ legend }: FigureSpec, layers: number): ReadonlySet<number> {
  const measured = (index: number) => (legend[index]?.spec.title === null ? 1 : 0);
  const order = legend.map((_, index) => index).toSorted((a, b) => measured(a) - measured(b));
  return new Set(order.slice(0, layers));
}

export function placeColumn(
  column: readonly Block[],
  x: number,
  top: number,
  width: number,
): PlacedBlock[] {
  let y = top;
  return column.map((block) => {
    const placed = place("legend", block, x, y, width);
    y += block.height + LEGEND_GAP;
    return placed;
  });
}
