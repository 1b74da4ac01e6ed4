/**
 * Where everything stands on a picture of a map, for any size. Nothing lies on the map; the legend stands beside or
 * below it, whichever leaves the land larger, in as many columns as fit. Type becomes smaller down to a floor; then
 * layers are counted instead of explained. Pure: the widths of texts are asked for.
 */
import type { FigureSpec } from "@/export/figure/figure-spec";
import { heightOf, shortestColumns } from "./columns";
import { moved, type Box, type MeasureText } from "./drawing";
import { pictureLook, TYPE_STEPS, type PictureLook } from "./picture-look";
import type { PictureSize } from "./picture-size";
import { scaleBlock } from "./scale-block";
import {
  createOnce,
  footOf,
  GAP,
  headOf,
  legendBlocks,
  MARGIN,
  placeColumn,
  type Page,
  type PlacedBlock,
} from "./page-parts";

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

/** The map of a picture against a map of 900 × 600: smaller than this it is no longer read. */
const LEAST_FIT = 0.34;
const LEAST_SHARE = 0.27;
/** Land that is larger still is worth no smaller type. */
const ENOUGH_FIT = 1.05;

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
  const best = bestOf(page, all);
  if (best !== null) return best.finish();
  const smallest = pictureLook(spec.view.theme, TYPE_STEPS.at(-1) ?? 1);
  for (let layers = spec.legend.length - 1; layers > 0; layers -= 1) {
    const found = bestOf(page, arrangements(page, smallest, layers));
    if (found !== null) return found.finish();
  }
  return (below(page, smallest, 0, 1) ?? bare(page, smallest)).finish();
}

/** What an arrangement leaves to the map; everything else is put in its place only for the best. */
type Draft = {
  readonly map: Box;
  readonly look: PictureLook;
  readonly finish: () => PictureLayout;
};

function arrangements(page: Page, look: PictureLook, layers: number): Draft[] {
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
  ].filter((found) => found !== null);
}

function bestOf(page: Page, drafts: readonly Draft[]): Draft | null {
  const worth = ({ map, look }: Draft) => Math.min(ENOUGH_FIT, fitOf(map)) * look.k;
  const least = LEAST_SHARE * page.width * page.height;
  const fitting = drafts.filter(
    ({ map }) => fitOf(map) >= LEAST_FIT && map.width * map.height >= least,
  );
  return fitting.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

function fitOf({ width, height }: Box): number {
  return Math.min(width / 900, height / 600);
}

/** The legend is a column of the page's height; the words are as wide as the map. */
function beside(page: Page, look: PictureLook, layers: number, columns: number): Draft | null {
  const content = page.width - 2 * MARGIN;
  const one = Math.max(225 * look.k, Math.min(290, page.width * (columns === 1 ? 0.225 : 0.165)));
  const blocks = legendBlocks(page, look, layers, one);
  if (blocks.length < columns || blocks.length === 0) return null;
  const mapWidth = Math.floor(content - columns * (one + GAP.column));
  if (mapWidth < 200) return null;
  const head = page.once("head", look, content, () => headOf(page, look, content));
  const top = head.bottom;
  const filled = shortestColumns(blocks, columns, page.height - MARGIN - top);
  if (filled === null) return null;
  const foot = page.once("foot", look, mapWidth, () => footOf(page, look, mapWidth));
  const map = mapBox(top, mapWidth, page.height - MARGIN - foot.height - GAP.row);
  const footTop = map.y + map.height + GAP.row;
  const legends = () =>
    filled.flatMap((column, index) =>
      placeColumn(column, MARGIN + mapWidth + GAP.column + index * (one + GAP.column), top, one),
    );
  return draft(page, look, map, footTop, foot, () => [
    ...head.blocks,
    ...legends(),
    ...foot.place(footTop, footTop + foot.rowHeight),
  ]);
}

/** Map, scale, legend in columns, words: one under the other, all as wide as the page. */
function below(page: Page, look: PictureLook, layers: number, columns: number): Draft | null {
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
  const legends = () =>
    filled.flatMap((column, index) =>
      placeColumn(column, MARGIN + index * (one + GAP.column), legendTop, one),
    );
  return draft(page, look, map, rowTop, foot, () => [
    ...head.blocks,
    ...legends(),
    ...foot.place(rowTop, legendTop + legendRoom),
  ]);
}

/** Words that leave no room at all: the map takes what a picture must have, the words are left out from the end. */
function bare(page: Page, look: PictureLook): Draft {
  const content = page.width - 2 * MARGIN;
  const head = page.once("head", look, content, () => headOf(page, look, content));
  const foot = page.once("foot", look, content, () => footOf(page, look, content));
  const map = mapBox(
    head.bottom,
    Math.floor(content),
    page.height - MARGIN - foot.rowHeight - GAP.row,
  );
  const rowTop = map.y + map.height + GAP.row;
  return draft(page, look, map, rowTop, foot, () => head.blocks);
}

function mapBox(top: number, width: number, bottom: number): Box {
  return { x: MARGIN, y: Math.ceil(top), width, height: Math.floor(bottom - Math.ceil(top)) };
}

type Foot = ReturnType<typeof footOf>;

function draft(
  page: Page,
  look: PictureLook,
  map: Box,
  rowTop: number,
  { scale }: Foot,
  blocks: () => readonly PlacedBlock[],
): Draft {
  const finish = (): PictureLayout => ({
    width: page.width,
    height: page.height,
    background: look.colors.panel,
    map,
    frameColor: look.colors.faint,
    blocks: blocks(),
    scale: { x: MARGIN, y: rowTop + scale.y, width: scale.width, height: scale.height },
    look,
  });
  return { map, look, finish };
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
