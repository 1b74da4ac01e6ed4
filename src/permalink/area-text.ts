/**
 * An area of interest as the value of a link key, in unreserved characters:
 *
 * - `c/14.6789/-92.1456/50km`: circle, latitude and longitude of the center to 4 decimals (at most 8 m off)
 * - `b/bor-mx-gt-suchiate/25km`, `b/MX-GT/15.5mi`: within that distance of a section or of a whole border
 * - `p/km/<corners>`: polygon. Corners are latitude and longitude in thousandths of a degree (at most 79 m off),
 *   base 36, `lat.lng` joined by `~`; the first as it is, each further one as its difference from the one before
 *
 * each followed by `/<name>` when the reader gave one. Areas in use are rounded already (filters/area), so what is
 * read is what was written.
 */
import {
  CENTER_DIGITS,
  CORNER_DIGITS,
  parseArea,
  MAX_CORNERS,
  MAX_NAME,
  type AreaOfInterest,
} from "@/filters/area";
import type { Position } from "@/geo/position";
import { DISTANCE_UNITS, inKm, inUnit, type DistanceUnit } from "@/geo/units";
import { escapeText, unescapeText } from "./link-text";

export function encodeArea({ name, unit, shape }: AreaOfInterest): string {
  const size = (km: number) => `${inUnit(km, unit)}${unit}`;
  const parts = [];
  switch (shape.kind) {
    case "circle": {
      const [lng, lat] = shape.center;
      parts.push("c", decimal(lat), decimal(lng), size(shape.radiusKm));
      break;
    }
    case "border":
      parts.push("b", shape.borderId, size(shape.distanceKm));
      break;
    case "polygon":
      parts.push("p", unit, encodeRing(shape.ring));
  }
  if (name !== "") parts.push(escapeText(name));
  return parts.join("/");
}

/** Null for anything that is not an area: too many corners, crossing edges, sizes and positions out of range. */
export function decodeArea(text: string): AreaOfInterest | null {
  const [kind, ...parts] = text.split("/");
  const length = kind === "c" ? 3 : 2;
  const [nameText, ...more] = parts.slice(length);
  if (more.length > 0) return null;
  const name = nameText === undefined ? "" : unescapeText(nameText);
  if (name === null || Array.from(name).length > MAX_NAME) return null;
  const read = readShape(kind, parts.slice(0, length));
  if (read === null) return null;
  const parsed = parseArea({ name, ...read });
  return parsed.ok ? parsed.area : null;
}

function readShape(
  kind: string | undefined,
  head: readonly string[],
): Pick<AreaOfInterest, "unit" | "shape"> | null {
  const [first = "", second = "", third = ""] = head;
  switch (kind) {
    case "c": {
      const size = readSize(third);
      const [lat, lng] = [readDecimal(first), readDecimal(second)];
      if (size === null || lat === null || lng === null) return null;
      return {
        unit: size.unit,
        shape: { kind: "circle", center: [lng, lat], radiusKm: size.km },
      };
    }
    case "b": {
      const size = readSize(second);
      if (size === null) return null;
      return { unit: size.unit, shape: { kind: "border", borderId: first, distanceKm: size.km } };
    }
    case "p": {
      const unit = DISTANCE_UNITS.find((candidate) => candidate === first);
      const ring = decodeRing(second);
      return unit === undefined || ring === null
        ? null
        : { unit, shape: { kind: "polygon", ring } };
    }
    default:
      return null;
  }
}

function decimal(degrees: number): string {
  return String(Number(degrees.toFixed(CENTER_DIGITS)) + 0);
}

function readDecimal(text: string): number | null {
  return /^-?\d{1,3}(\.\d{1,4})?$/.test(text) ? Number(text) + 0 : null;
}

function readSize(text: string): { km: number; unit: DistanceUnit } | null {
  const match = /^(\d{1,4}(?:\.\d)?)(km|mi)$/.exec(text);
  const unit = DISTANCE_UNITS.find((candidate) => candidate === match?.[2]);
  return match === null || unit === undefined ? null : { km: inKm(Number(match[1]), unit), unit };
}

const STEPS_PER_DEGREE = 10 ** CORNER_DIGITS;

function encodeRing(ring: readonly Position[]): string {
  let before = [0, 0];
  return ring
    .map(([lng, lat]) => {
      const steps = [Math.round(lat * STEPS_PER_DEGREE), Math.round(lng * STEPS_PER_DEGREE)];
      const moved = steps.map((step, axis) => (step - (before[axis] ?? 0)).toString(36));
      before = steps;
      return moved.join(".");
    })
    .join("~");
}

function decodeRing(text: string): Position[] | null {
  const corners = text.split("~");
  if (corners.length > MAX_CORNERS) return null;
  let [lat, lng] = [0, 0];
  const ring: Position[] = [];
  for (const corner of corners) {
    const match = /^(-?[0-9a-z]{1,5})\.(-?[0-9a-z]{1,5})$/.exec(corner);
    if (match === null) return null;
    lat += parseInt(match[1] ?? "", 36);
    lng += parseInt(match[2] ?? "", 36);
    ring.push([lng / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE]);
  }
  return ring;
}
