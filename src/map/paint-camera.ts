/**
 * Which camera shows a view on a map of another size. A link keeps centre and zoom, not the size of the map that
 * they were chosen on, so a picture takes a usual one for it: whatever is in sight on a map of 900 × 600 is in
 * sight in the picture, and a picture with another shape shows more on two of its sides.
 */
import type { Camera } from "@/geo/position";
import type { Size } from "./frame";

/** About the map of a laptop with both panels open. */
const USUAL: Size = { width: 900, height: 600 };

/** @param parts how many maps stand side by side in the usual size; each had its share of the width */
export function cameraForSize(camera: Camera, size: Size, parts = 1): Camera {
  const scale = Math.min((size.width * parts) / USUAL.width, size.height / USUAL.height);
  return { ...camera, zoom: camera.zoom + Math.log2(scale) };
}
