/**
 * Lengths and areas. Geodesic on WGS 84 where a figure matters; planar where islets are sorted out.
 */
import geographiclib from "geographiclib-geodesic";

const { WGS84 } = geographiclib.Geodesic;

/** Metres between two positions. */
export const distanceMetres = (a, b) => WGS84.Inverse(a[1], a[0], b[1], b[0]).s12;

/** Metres along a line. */
export function lengthMetres(line) {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distanceMetres(line[i - 1], line[i]);
  return sum;
}

/** Planar area of a ring in km2, good enough to leave out islets. */
export function ringKm2(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  }
  return Math.abs(sum / 2) * 111.32 * 110.9 * Math.cos((ring[0][1] * Math.PI) / 180);
}

/** Whether a position is inside a ring (even-odd rule). */
export function isInRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i], ring[j]];
    const straddles = a[1] > y !== b[1] > y;
    if (straddles && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** Whether a position is strictly inside `[west, south, east, north]`. */
export const isInBox = ([x, y], [west, south, east, north]) =>
  x > west && x < east && y > south && y < north;

export const isSame = (p, q) => p[0] === q[0] && p[1] === q[1];
