/** Bounding boxes of shapes, each computed once. */
import { bbox } from "@turf/turf";
import type { Geometry } from "geojson";
import type { Bbox } from "./position";

const boxes = new WeakMap<Geometry, Bbox>();

/** `[west, south, east, north]` of a shape. */
export function boxOf(shape: Geometry): Bbox {
  const known = boxes.get(shape);
  if (known !== undefined) return known;
  const [west, south, east, north] = bbox(shape);
  const box: Bbox = [west, south, east, north];
  boxes.set(shape, box);
  return box;
}

/** The box around all of the boxes; an empty list gives a box that nothing overlaps. */
export function joinBoxes(all: readonly Bbox[]): Bbox {
  return all.reduce<Bbox>(
    (a, b) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/** Whether two boxes share a point; touching counts. */
export function overlaps(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
