/**
 * The geometry vocabulary of the atlas: plain tuples, WGS 84 degrees.
 * Knows nothing of records, layers or the map library.
 */

/** `[longitude, latitude]` in WGS 84 degrees. */
export type Position = readonly [lng: number, lat: number];

/** `[west, south, east, north]` in WGS 84 degrees; never crosses the antimeridian here. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Where the map looks from: nothing but the view, so that it can travel in a link. */
export type Camera = {
  readonly center: Position;
  /** Web Mercator zoom, 512 px tiles. */
  readonly zoom: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from straight down. */
  readonly pitch: number;
};
