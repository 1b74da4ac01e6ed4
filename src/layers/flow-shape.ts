/**
 * Flows as filled polygons: a symmetric curve of one width with an arrowhead at the destination, no taper.
 * After Jenny et al. 2018 ("Design principles for origin-destination flow maps", CaGIS 45(1)): curved,
 * arrowheads, few crossings. Computed in Web Mercator, where the map is flat, at the zoom it is meant for.
 */
import type { Position } from "@/geo/position";

type Point = readonly [x: number, y: number];

/** Pixels of the world at zoom 0 (512 px tiles). */
const WORLD_PX = 512;
const STEPS = 28;
/** Width of the arrowhead in widths of the flow, and its length in widths of the arrowhead. */
const HEAD_WIDTH = 2.2;
const HEAD_LENGTH = 0.8;
/** A hairline flow still needs a head that is seen. */
const MIN_HEAD_PX = 9;
const MIN_LENGTH_PX = 30;

export type FlowShape = {
  readonly origin: Position;
  readonly destination: Position;
  readonly widthPx: number;
  /** Offset of the control point in lengths of the chord, to the left of the direction of travel. */
  readonly bend: number;
  /** The zoom at which `widthPx` holds. */
  readonly zoom: number;
  /** Distances in pixels kept from the two ends, so that what stands there stays readable. */
  readonly originGapPx: number;
  readonly destinationGapPx: number;
};

/** Closed ring of WGS 84 positions; the tip of the arrow is the middle one of the head's three. */
export function flowRing(shape: FlowShape): Position[] {
  const scale = WORLD_PX * 2 ** shape.zoom;
  const [from, to] = atLeast(project(shape.origin, scale), project(shape.destination, scale));
  const control = controlPoint(from, to, shape.bend);
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const headPx = Math.max(MIN_HEAD_PX, shape.widthPx * HEAD_WIDTH);
  // Short flows keep a third of their length as shaft, whatever the width.
  const headLength = Math.min(headPx * HEAD_LENGTH, length / 3);
  const portion = (px: number) => Math.min(px, length / 6) / Math.max(length, 1);
  const startAt = portion(shape.originGapPx);
  const tipAt = 1 - portion(shape.destinationGapPx);
  const neckAt = tipAt - headLength / Math.max(length, 1);
  const left: Point[] = [];
  const right: Point[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const t = startAt + ((neckAt - startAt) * step) / STEPS;
    const [x, y] = curvePoint(from, control, to, t);
    const [nx, ny] = normal(from, control, to, t);
    const half = shape.widthPx / 2;
    left.push([x + nx * half, y + ny * half]);
    right.push([x - nx * half, y - ny * half]);
  }
  const [x, y] = curvePoint(from, control, to, neckAt);
  const [nx, ny] = normal(from, control, to, neckAt);
  const head: Point[] = [
    [x + (nx * headPx) / 2, y + (ny * headPx) / 2],
    curvePoint(from, control, to, tipAt),
    [x - (nx * headPx) / 2, y - (ny * headPx) / 2],
  ];
  const ring = [...left, ...head, ...right.toReversed()];
  return [...ring, ring[0] ?? from].map((point) => unproject(point, scale));
}

/** Two cities on both sides of a river would be one pixel: stretched about their middle to be an arrow. */
function atLeast(from: Point, to: Point): [Point, Point] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  if (length >= MIN_LENGTH_PX) return [from, to];
  const grow = MIN_LENGTH_PX / length / 2;
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const end = (sign: number): Point => [
    middle[0] + sign * grow * (to[0] - from[0]),
    middle[1] + sign * grow * (to[1] - from[1]),
  ];
  return [end(-1), end(1)];
}

function controlPoint(from: Point, to: Point, bend: number): Point {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  return [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend];
}

function curvePoint(from: Point, control: Point, to: Point, t: number): Point {
  const a = (1 - t) ** 2;
  const b = 2 * (1 - t) * t;
  const c = t ** 2;
  return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]];
}

function normal(from: Point, control: Point, to: Point, t: number): Point {
  const dx = (1 - t) * (control[0] - from[0]) + t * (to[0] - control[0]);
  const dy = (1 - t) * (control[1] - from[1]) + t * (to[1] - control[1]);
  const length = Math.hypot(dx, dy) || 1;
  return [dy / length, -dx / length];
}

/** WGS 84 to Web Mercator pixels, y down. */
function project([lng, lat]: Position, scale: number): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [
    (lng / 360 + 0.5) * scale,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale,
  ];
}

/** Five decimals, about a metre. */
function unproject([x, y]: Point, scale: number): Position {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / scale))) * 180) / Math.PI;
  const lng = (x / scale - 0.5) * 360;
  return [Math.round(lng * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
