/**
 * The way from a view to a picture of its map. Painting needs the map library, which views do not know; the frame
 * provides it, and it is fetched when the first picture is wanted.
 */
import type { MapPicture } from "@/export/figure/figure-spec";
import type { ExplorerState } from "@/permalink/explorer-state";

export type PaintRequest = {
  readonly view: ExplorerState;
  /** CSS pixels: symbols and type are as large on a map of this size as on the screen. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly signal: AbortSignal;
};

/** One off-screen map that paints one view after the other. */
export type MapPainter = {
  /** Rejects with an `AbortError` when given up, and with an `Error` where no map can be drawn. */
  readonly paint: (request: PaintRequest) => Promise<MapPicture>;
  /** Frees the drawing surface; the painter is of no use afterwards. */
  readonly stop: () => void;
};

let open: (() => Promise<MapPainter>) | null = null;

/** Called once by the frame. */
export function provideMapPainter(opener: () => Promise<MapPainter>): void {
  open = opener;
}

export function openMapPainter(): Promise<MapPainter> {
  return open === null ? Promise.reject(new Error("No map painter was provided.")) : open();
}
