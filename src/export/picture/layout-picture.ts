/**
 * Where everything stands on a picture of a map, for any size. Nothing lies on the map; the legend stands beside or
 * below it, whichever leaves the land larger, in as many columns as fit. Type becomes smaller down to a floor; then
 * layers are counted instead of explained. Pure: the widths of texts are asked for.
 */
import type { FigureSpec } from "@/export/figure/figure-spec";
import { mapPictureMessages } from "@/text/messages/picture";
import { fillColumns, heightOf, LEGEND_GAP, shortestColumns } from "./columns";
import { moved, type Block, type Box, type Mark, type MeasureText } from "./drawing";
import { legendBlock } from "./legend-block";
import { pictureLook, TYPE_STEPS, type PictureLook } from "./picture-look";
import type { PictureSize } from "./picture-size";
import { scaleBlock } from "./scale-block";
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

/** Units of the page, from its upper left corner. */
export type PictureLayout = {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** Whole units, so that the map is asked for in whole pixels. */
  readonly map: Box;
  readonly frameColor: string;
  readonly blocks: readonly PlacedBlock[];
  /** Where `placeScale` puts scale bar and arrow once the map is there. */
  readonly scale: Box;
  readonly look: PictureLook;
};

export type PictureOptions = { readonly withTitle: boolean };

const MARGIN = 28;
const GAP = { column: 20, header: 12, row: 8 } as const;
/** Of the page: how high what stands over and under the map may become. */
const FOOT_SHARE = 0.22;
/** The map of a picture against a map of 900 × 600: smaller than this it is no longer read. */
const LEAST_FIT = 0.34;
const LEAST_SHARE = 0.27;
/** Land that is larger still is worth no smaller type. */
const ENOUGH_FIT = 1.05;

type Page = {
  readonly spec: FigureSpec;
  readonly width: number;
  readonly height: number;
  readonly withTitle: boolean;
  readonly measure: MeasureText;
  /** Many arrangements ask for the same block of the same width. */
  readonly once: <T>(part: string, look: PictureLook, width: number, make: () => T) => T;
};

function createOnce(): Page["once"] {
  const made = new Map<string, unknown>();
  return <T>(part: string, { k }: PictureLook, width: number, make: () => T) => {
    const key = `${part} ${k} ${width}`;
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
}

export function layoutPicture(
  spec: FigureSpec,
  size: PictureSize,
  { withTitle }: PictureOptions,
  measure: MeasureText,
): PictureLayout {
  const page: Page = {
    spec,
    width: size.widthPx / size.pixelRatio,
    height: size.heightPx / size.pixelRatio,
    withTitle,
    measure,
    once: createOnce(),
  };
  const all = TYPE_STEPS.flatMap((k) =>
    arrangements(page, pictureLook(spec.view.theme, k), Infinity),
  );
  const best = bestOf(all);
  if (best !== null) return best;
  const smallest = pictureLook(spec.view.theme, TYPE_STEPS.at(-1) ?? 1);
  for (let layers = spec.legend.length - 1; layers > 0; layers -= 1) {
    const found = bestOf(arrangements(page, smallest, layers));
    if (found !== null) return found;
  }
  return below(page, smallest, 0, 1) ?? bare(page, smallest);
}

function arrangements(page: Page, look: PictureLook, layers: number): PictureLayout[] {
  const content = page.width - 2 * MARGIN;
  const columns = Math.max(
    1,
    Math.min(4, Math.floor((content + GAP.column) / (225 * look.k + GAP.column))),
  );
  return [
    beside(page, look, layers, 1),
    beside(page, look, layers, 2),
    below(page, look, layers, columns),
    below(page, look, layers, Math.max(1, columns - 1)),
  ].filter((layout) => layout !== null);
}

function bestOf(layouts: readonly PictureLayout[]): PictureLayout | null {
  const worth = (layout: PictureLayout) => Math.min(ENOUGH_FIT, fitOf(layout.map)) * layout.look.k;
  const fitting = layouts.filter(
    ({ map, width, height }) =>
      fitOf(map) >= LEAST_FIT && map.width * map.height >= LEAST_SHARE * width * height,
  );
  return fitting.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

function fitOf({ width, height }: Box): number {
  return Math.min(width / 900, height / 600);
}

/** The legend is a column of the page's height; the words are as wide as the map. */
function beside(
  page: Page,
  look: PictureLook,
  layers: number,
  columns: number,
): PictureLayout | null {
  const content = page.width - 2 * MARGIN;
  const one = Math.max(225 * look.k, Math.min(290, page.width * (columns === 1 ? 0.225 : 0.165)));
  const blocks = legendBlocks(page, look, layers, one);
  if (blocks.length < columns || blocks.length === 0) return null;
  const mapWidth = Math.floor(content - columns * (one + GAP.column));
  if (mapWidth < 200) return null;
  const head = page.once("head", look, content, () => headOf(page, look, content));
  const top = head.bottom;
  const filled = fillColumns(blocks, columns, page.height - MARGIN - top);
  if (filled === null) return null;
  const foot = page.once("foot", look, mapWidth, () => footOf(page, look, mapWidth));
  const map = mapBox(top, mapWidth, page.height - MARGIN - foot.height - GAP.row);
  const legends = filled.flatMap((column, index) =>
    placeColumn(column, MARGIN + mapWidth + GAP.column + index * (one + GAP.column), top, one),
  );
  const footTop = map.y + map.height + GAP.row;
  return finish(
    page,
    look,
    map,
    [...head.blocks, ...legends, ...foot.place(footTop, footTop + foot.rowHeight)],
    footTop,
    foot,
  );
}

/** Map, scale, legend in columns, words: one under the other, all as wide as the page. */
function below(
  page: Page,
  look: PictureLook,
  layers: number,
  columns: number,
): PictureLayout | null {
  const content = page.width - 2 * MARGIN;
  const one = (content - (columns - 1) * GAP.column) / columns;
  const blocks = legendBlocks(page, look, layers, one);
  const head = page.once("head", look, content, () => headOf(page, look, content));
  const foot = page.once("foot", look, content, () => footOf(page, look, content));
  const room = page.height - MARGIN - head.bottom - foot.height - GAP.row - GAP.header;
  const filled = blocks.length === 0 ? [] : shortestColumns(blocks, columns, room);
  if (filled === null) return null;
  const legendHeight = Math.max(0, ...filled.map(heightOf));
  const legendRoom = legendHeight === 0 ? 0 : legendHeight + GAP.header;
  const map = mapBox(
    head.bottom,
    Math.floor(content),
    page.height - MARGIN - foot.height - GAP.row - legendRoom,
  );
  if (map.height < 60) return null;
  const rowTop = map.y + map.height + GAP.row;
  const legendTop = rowTop + foot.rowHeight;
  const legends = filled.flatMap((column, index) =>
    placeColumn(column, MARGIN + index * (one + GAP.column), legendTop, one),
  );
  return finish(
    page,
    look,
    map,
    [...head.blocks, ...legends, ...foot.place(rowTop, legendTop + legendRoom)],
    rowTop,
    foot,
  );
}

/** Words that leave no room at all: the map takes what a picture must have, the words are left out from the end. */
function bare(page: Page, look: PictureLook): PictureLayout {
  const content = page.width - 2 * MARGIN;
  const head = page.once("head", look, content, () => headOf(page, look, content));
  const foot = page.once("foot", look, content, () => footOf(page, look, content));
  const map = mapBox(
    head.bottom,
    Math.floor(content),
    page.height - MARGIN - foot.rowHeight - GAP.row,
  );
  const rowTop = map.y + map.height + GAP.row;
  return finish(page, look, map, head.blocks, rowTop, foot);
}

function mapBox(top: number, width: number, bottom: number): Box {
  return { x: MARGIN, y: Math.ceil(top), width, height: Math.floor(bottom - Math.ceil(top)) };
}

type Foot = ReturnType<typeof footOf>;

function finish(
  page: Page,
  look: PictureLook,
  map: Box,
  blocks: readonly PlacedBlock[],
  rowTop: number,
  { scale }: Foot,
): PictureLayout {
  return {
    width: page.width,
    height: page.height,
    background: look.colors.panel,
    map,
    frameColor: look.colors.faint,
    blocks,
    scale: { x: MARGIN, y: rowTop + scale.y, width: scale.width, height: scale.height },
    look,
  };
}

function headOf(
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
function footOf(page: Page, look: PictureLook, width: number) {
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

function legendBlocks(page: Page, look: PictureLook, layers: number, width: number): Block[] {
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

function placeColumn(
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

/** Scale bar and arrow, at their place. */
export function placeScale(
  { scale, look }: PictureLayout,
  metresPerUnit: number,
  { locale, view }: FigureSpec,
  measure: MeasureText,
): PlacedBlock {
  const block = scaleBlock(metresPerUnit, view.camera.bearing, look, locale, measure);
  return { name: "scale", box: scale, marks: moved(block.marks, scale.x, scale.y) };
}
