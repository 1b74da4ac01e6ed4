/**
 * A camera keeps centre and zoom, not the size of the map that they were chosen on. Where the same land has to be in
 * sight on maps of other sizes (pictures, scenes of a briefing), it is read as chosen on a map of a usual size: what is
 * in sight on that is in sight on all, and a map of another shape shows more on two of its sides.
 */
import type { Camera } from "@/geo/position";

/** CSS pixels. */
type Size = { readonly width: number; readonly height: number };

/** About the map of a laptop with both panels open. */
const USUAL: Size = { width: 900, height: 600 };

/** @param parts how many maps stand side by side in the usual size; each had its share of the width */
export function cameraForSize(camera: Camera, size: Size, parts = 1): Camera {
  return { ...camera, zoom: camera.zoom + steps(size, parts) };
}

/** The way back: what a camera on a map of this size is on the usual one. */
export function cameraFromSize(camera: Camera, size: Size): Camera {
  return { ...camera, zoom: camera.zoom - steps(size, 1) };
}

/** Zoom steps from the usual map to one of another size; none for a map without a size. */
function steps({ width, height }: Size, parts: number): number {
  if (width <= 0 || height <= 0) return 0;
  return Math.log2(Math.min((width * parts) / USUAL.width, height / USUAL.height));
}
