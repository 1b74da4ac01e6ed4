/** Rectangles as squares, the one shape that MapLibre keeps free around a point. Pure. */

/** CSS pixels from the upper left corner of the map. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A square by its middle. */
export type Square = { readonly x: number; readonly y: number; readonly size: number };

/** A strip thinner than this is left open: no letter fits into it. */
const THINNEST_PX = 4;

/** Squares side by side that cover a rectangle: the largest that fit, then the same for what is left of it. */
export function squaresOver({ left, top, width, height }: Rectangle): Square[] {
  const size = Math.min(width, height);
  if (!(size >= THINNEST_PX)) return [];
  const count = Math.floor(Math.max(width, height) / size);
  const [right, down] = width > height ? [size, 0] : [0, size];
  const squares = Array.from({ length: count }, (_, index) => ({
    x: left + size / 2 + index * right,
    y: top + size / 2 + index * down,
    size,
  }));
  const used = { x: count * right, y: count * down };
  const rest = {
    left: left + used.x,
    top: top + used.y,
    width: width - used.x,
    height: height - used.y,
  };
  return [...squares, ...squaresOver(rest)];
}
