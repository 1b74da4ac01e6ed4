/** Between the map's camera and the state's: reading one from the other, and what limits both. */
import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import type { Bbox, Camera } from "@/geo/position";
import { ZOOM_LIMITS } from "@/permalink/explorer-state";

/** Where the centre may go: land beyond it is not drawn, and a reader who lost the map finds it by going back. */
const CENTER_LIMITS: Bbox = [-135, -2, -55, 52];

/** As in links: at the closest zoom 4 digits of a degree are under a pixel. */
const DEGREE_DIGITS = 4;
const ZOOM_DIGITS = 2;

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return {
    center: [round(lng, DEGREE_DIGITS), round(lat, DEGREE_DIGITS)],
    zoom: round(map.getZoom(), ZOOM_DIGITS),
    bearing: round(map.getBearing(), ZOOM_DIGITS),
    pitch: round(map.getPitch(), ZOOM_DIGITS),
  };
}

/** Never -0, which would not equal the 0 of a decoded link. */
function round(value: number, digits: number): number {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
}

/**
 * Keeps centre and zoom within the atlas. Only the centre is limited, not the edges: with bounds on the edges a
 * wide screen could not zoom out to the whole region.
 */
export function constrain(center: LngLat, zoom: number): { center: LngLat; zoom: number } {
  const [west, south, east, north] = CENTER_LIMITS;
  return {
    center: new LngLat(clamp(center.lng, west, east), clamp(center.lat, south, north)),
    zoom: clamp(zoom, ZOOM_LIMITS.min, ZOOM_LIMITS.max),
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
