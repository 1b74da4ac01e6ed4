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
  /** The part of it that nothing may cover. */
  readonly core: Bbox;
};

type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** Credits and scale along the lower edge. */
const FOOTER_PX = 36;
/** Free space smaller than this is of no use: the cover is ignored. */
const LEAST_PX = 120;
/** A place is not shown closer than this when flown to: its surroundings say where it is. */
const CLOSEST_ZOOM = 9;

/**
 * The camera that shows the target in a map. `cover` is the size of what lies on the upper left corner, measured
 * from that corner. If the core would lie under it, the core is fitted beside or below it, whichever is larger.
 * `closest` raises the limit of zoom for a reader who is nearer already.
 */
export function frameTarget(
  { bbox, core }: Target,
  map: Size,
  cover: Size,
  closest: number = CLOSEST_ZOOM,
): Camera {
  const limit = Math.max(CLOSEST_ZOOM, closest);
  const whole = fit(bbox, map, padding(map), limit);
  if (!covers(cover, core, whole, map)) return whole;
  const { top, left, ...rest } = padding(map);
  const beside = [
    { ...rest, top: top + cover.height, left },
    { ...rest, top, left: left + cover.width },
  ].filter(
    ({ top: y, left: x, right, bottom }) =>
      Math.min(map.width - x - right, map.height - y - bottom) >= LEAST_PX,
  );
  const cameras = beside.map((space) => fit(core, map, space, whole.zoom));
  return cameras.toSorted((a, b) => b.zoom - a.zoom)[0] ?? whole;
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

/** Does the core reach under the cover when seen from the camera? */
function covers(cover: Size, core: Bbox, { center, zoom }: Camera, map: Size): boolean {
  if (cover.width === 0 || cover.height === 0) return false;
  const pixels = TILE_PX * 2 ** zoom;
  const middle = toWorld(center);
  const corner = toWorld([core[0], core[3]]);
  const x = map.width / 2 + (corner.x - middle.x) * pixels;
  const y = map.height / 2 + (corner.y - middle.y) * pixels;
  return x < cover.width && y < cover.height;
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
