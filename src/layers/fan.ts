/**
 * Marks that share a place stand side by side around it instead of on top of each other: a compact honeycomb
 * in screen pixels, so that it is the same at every zoom. A lone mark stands exactly on its position.
 */
import type { Position } from "@/geo/position";

/** Distance between neighbours in icon pixels: the width of a mark with its halo. */
export const FAN_STEP = 17;

/** `[x, y]` in pixels from the shared position, y down. */
export type FanOffset = readonly [x: number, y: number];

const known = new Map<number, readonly FanOffset[]>();

/** The places of `count` marks around one position, compact and centred. */
export function fanOffsets(count: number): readonly FanOffset[] {
  const offsets = known.get(count) ?? computeOffsets(count);
  known.set(count, offsets);
  return offsets;
}

function computeOffsets(count: number): readonly FanOffset[] {
  if (count <= 1) return [[0, 0]];
  const cells = honeycomb(count);
  const shiftX = (Math.min(...cells.map(([x]) => x)) + Math.max(...cells.map(([x]) => x))) / 2;
  const shiftY = (Math.min(...cells.map(([, y]) => y)) + Math.max(...cells.map(([, y]) => y))) / 2;
  return cells.map(([x, y]) => [
    Math.round((x - shiftX) * FAN_STEP * 10) / 10,
    Math.round((y - shiftY) * FAN_STEP * 10) / 10,
  ]);
}

/** The `count` cells of a hexagonal grid nearest to its middle, by distance, then row by row. */
function honeycomb(count: number): readonly FanOffset[] {
  const reach = Math.ceil(Math.sqrt(count));
  const rowHeight = Math.sqrt(3) / 2;
  const cells: FanOffset[] = [];
  for (let row = -reach; row <= reach; row += 1) {
    for (let column = -reach; column <= reach; column += 1) {
      cells.push([column + (row % 2 === 0 ? 0 : 0.5), row * rowHeight]);
    }
  }
  const middle = count === 2 ? 0.5 : count === 3 || count === 4 ? 0.25 : 0;
  const far = ([x, y]: FanOffset) => Math.hypot(x - middle, y - (count === 3 ? 0.3 : 0));
  return cells
    .toSorted((a, b) => far(a) - far(b) || a[1] - b[1] || a[0] - b[0])
    .slice(0, count)
    .toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
}

/** Positions equal to about 100 m are one place: towns come from one gazetteer, with one centre each. */
export function placeKey([lng, lat]: Position): string {
  return `${lng.toFixed(3)},${lat.toFixed(3)}`;
}

/** How far the fan of `count` marks reaches from its position, in icon pixels. */
export function fanReach(count: number): number {
  const offsets = fanOffsets(count);
  return Math.max(...offsets.map(([x, y]) => Math.hypot(x, y))) + FAN_STEP / 2;
}
