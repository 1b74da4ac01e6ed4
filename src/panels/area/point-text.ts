/** Positions as readers type them: latitude first, as on paper and in other maps. */
import type { Position } from "@/geo/position";

/** `14.68, -92.15` or `14.68 -92.15`, also with a degree sign; null for anything else. Latitude first. */
export function parsePosition(text: string): Position | null {
  const match =
    /^\s*([-+−]?\d{1,2}(?:\.\d+)?)\s*°?\s*[,;\s]\s*([-+−]?\d{1,3}(?:\.\d+)?)\s*°?\s*$/.exec(text);
  if (match === null) return null;
  const [lat, lng] = [match[1], match[2]].map((part) => Number((part ?? "").replace("−", "-")));
  if (lat === undefined || lng === undefined || Math.abs(lat) > 90 || Math.abs(lng) > 180)
    return null;
  return [lng, lat];
}

/** As `parsePosition` reads it. */
export function writePosition([lng, lat]: Position, digits: number): string {
  return `${Number(lat.toFixed(digits))}, ${Number(lng.toFixed(digits))}`;
}

export type Corners =
  | { readonly ok: true; readonly ring: readonly Position[] }
  /** The first line that is no position, counted from 1. */
  | { readonly ok: false; readonly line: number };

/** One position a line; empty lines do not matter. */
export function parseCorners(text: string): Corners {
  const ring: Position[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const position = parsePosition(line);
    if (position === null) return { ok: false, line: index + 1 };
    ring.push(position);
  }
  return { ok: true, ring };
}
