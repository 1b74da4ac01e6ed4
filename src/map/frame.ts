/**
 * Where the camera has to be for a piece of land to fill the map, keeping clear of what covers its upper left
 * corner. Pure: sizes in, camera out. North up, level.
 */
import type { Bbox, Camera, Position } from "@/geo/position";
import { ZOOM_LIMITS } from "@/permalink/explorer-state";

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

export type Target = {
  /** What should be seen. */
  readonly bbox: Bbox;
  /** What of it nothing may cover. */
  readonly key: readonly Position[];
  /** Words beside it that should be seen in full too, if there is room; the first set that fits. */
  readonly notes?: readonly NoteSet[];
};

/** Words stand elsewhere and say more at larger scale. */
export type NoteSet = {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** The strip along the lower edge that they keep clear of. */
  readonly footerPx: number;
  readonly notes: readonly Note[];
};

/** What is written around a position: how far it reaches from there, in CSS pixels. */
export type Note = {
  readonly at: Position;
  readonly side: number;
  readonly above: number;
  readonly below: number;
};

/** A box of which every corner matters. */
export function wholeBox(bbox: Bbox): Target {
  const [west, south, east, north] = bbox;
  return {
    bbox,
    key: [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ],
  };
}

type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** Credits and scale along the lower edge. */
const FOOTER_PX = 36;
/** How much smaller the land may become for nothing of it to be covered, and in which steps that is tried. */
const MOST_SMALLER = 1.5;
const ZOOM_STEP = 0.1;
/** Sideways shifts that are tried at each zoom; the shift down follows from each. */
const SHIFTS = 24;
/** A place is not shown closer than this when flown to: its surroundings say where it is. */
const CLOSEST_ZOOM = 9;

/**
 * The camera that shows the target in a map. `cover` is the size of what lies on the upper left corner, measured
 * from that corner. If something of the key would lie under it, the land is shifted as little as possible, and
 * made as little smaller as possible, until all of the key is in sight. `closest` raises the limit of zoom for a
 * reader who is nearer already.
 */
export function frameTarget(
  { bbox, key, notes = [] }: Target,
  map: Size,
  cover: Size,
  closest: number = CLOSEST_ZOOM,
): Camera {
  const space = padding(map);
  const whole = fit(bbox, map, space, Math.max(CLOSEST_ZOOM, closest));
  for (const { minZoom, maxZoom, footerPx, notes: set } of notes) {
    const clear = { ...space, bottom: footerPx };
    const camera = clearCamera(whole, boxesOf(key, set), map, clear, cover, maxZoom);
    if (camera !== null && camera.zoom >= minZoom) return camera;
  }
  return clearCamera(whole, boxesOf(key, []), map, space, cover) ?? whole;
}

/** Pixels around a position. */
type Box = Note;

function boxesOf(key: readonly Position[], notes: readonly Note[]): Box[] {
  return [...key.map((at) => ({ at, side: 0, above: 0, below: 0 })), ...notes];
}

/** The nearest camera to `whole`, or a little farther out, with nothing of the boxes outside or covered. */
function clearCamera(
  whole: Camera,
  boxes: readonly Box[],
  map: Size,
  space: Padding,
  cover: Size,
  maxZoom: number = ZOOM_LIMITS.max,
): Camera | null {
  const middle = toWorld(whole.center);
  for (let smaller = 0; smaller <= MOST_SMALLER; smaller += ZOOM_STEP) {
    const zoom = whole.zoom - smaller;
    if (zoom < ZOOM_LIMITS.min) break;
    if (zoom > maxZoom) continue;
    const pixels = TILE_PX * 2 ** zoom;
    const points = boxes.flatMap(({ at, side, above, below }) => {
      const world = toWorld(at);
      const x = map.width / 2 + (world.x - middle.x) * pixels;
      const y = map.height / 2 + (world.y - middle.y) * pixels;
      return [
        { x: x - side, y: y - above },
        { x: x + side, y: y - above },
        { x: x - side, y: y + below },
        { x: x + side, y: y + below },
      ];
    });
    const shift = smallestShift(points, map, space, cover);
    if (shift === null) continue;
    if (shift.x === 0 && shift.y === 0) return { ...whole, zoom };
    const center = toPosition({ x: middle.x - shift.x / pixels, y: middle.y - shift.y / pixels });
    return { ...whole, center, zoom };
  }
  return null;
}

type Point = { readonly x: number; readonly y: number };

/** By which the points are all inside the space and none under the cover; null when there is none. */
function smallestShift(
  points: readonly Point[],
  map: Size,
  space: Padding,
  cover: Size,
): Point | null {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const west = space.left - Math.min(...xs);
  const east = map.width - space.right - Math.max(...xs);
  const north = space.top - Math.min(...ys);
  const south = map.height - space.bottom - Math.max(...ys);
  if (west > east || north > south) return null;
  const sideways = [clamp(0, west, east)];
  for (let step = 0; step <= SHIFTS; step += 1)
    sideways.push(west + ((east - west) * step) / SHIFTS);
  const shifts = sideways.flatMap((x) => {
    const under = points.filter((point) => point.x + x < cover.width + space.left);
    const down = Math.max(north, ...under.map((point) => cover.height + space.top - point.y));
    return down > south ? [] : [{ x, y: clamp(0, down, south) }];
  });
  return shifts.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))[0] ?? null;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** Fills a small screen, leaves air on a large one. */
function padding({ width, height }: Size): Padding {
  const air = Math.round(Math.min(40, Math.min(width, height) * 0.04));
  return { top: air, right: air, bottom: air + FOOTER_PX, left: air };
}

function fit(bbox: Bbox, map: Size, space: Padding, limit: number): Camera {
  const [west, south, east, north] = bbox;
  const from = toWorld([west, north]);
  const to = toWorld([east, south]);
  const width = Math.max(1, map.width - space.left - space.right);
  const height = Math.max(1, map.height - space.top - space.bottom);
  const scale = Math.min(width / (to.x - from.x || 1e-9), height / (to.y - from.y || 1e-9));
  const zoom = Math.min(limit, Math.max(ZOOM_LIMITS.min, Math.log2(scale / TILE_PX)));
  const pixels = TILE_PX * 2 ** zoom;
  const center = toPosition({
    x: (from.x + to.x) / 2 - (space.left - space.right) / 2 / pixels,
    y: (from.y + to.y) / 2 - (space.top - space.bottom) / 2 / pixels,
  });
  return { center, zoom, bearing: 0, pitch: 0 };
}

const TILE_PX = 512;

/** Web Mercator, the world from 0 to 1 in both directions, y down. */
type World = { readonly x: number; readonly y: number };

function toWorld([lng, lat]: Position): World {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: (lng + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

function toPosition({ x, y }: World): Position {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [x * 360 - 180, lat];
}
