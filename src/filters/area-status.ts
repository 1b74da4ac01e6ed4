/**
 * Which records lie in an area of interest: inside, outside, or cannot be placed. Loaded on demand.
 *
 * - A position known to its town or better is inside or outside, by great-circle distance or point in polygon.
 * - A record of a state or country is inside when all of it lies inside, outside when none of it does, and cannot
 *   be placed otherwise: nobody knows where in the state. An area without a shape of its own lies somewhere in its
 *   parent.
 * - A record of several areas took place in each of them, so one that is inside puts it inside; so does one of
 *   the places of an activity.
 * - Borders and corridors are inside when their line touches the area. The line of a flow is drawn between anchors
 *   and is no route: the flow is inside when one of its ends is, and cannot be placed when only its line may touch.
 */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Area } from "@/datasets/schema";
import { overlaps } from "@/geo/box";
import { distanceKm } from "@/geo/distance";
import { greatCirclePath } from "@/geo/great-circle";
import { isWithinOfLine } from "@/geo/near-line";
import { bandOutline, circleOutline, ringOutline, type Outline } from "@/geo/outline";
import type { Position } from "@/geo/position";
import {
  compileZone,
  joinRelations,
  relateShape,
  touchesLine,
  type Relation,
  type Zone,
} from "@/geo/relate";
import { booleanPointInPolygon } from "@turf/turf";
import { INSIDE, isBorderPair, OUTSIDE, UNPLACEABLE, type AreaShape } from "./area";

/** The shapes on the ground that records are known by. */
export type GroundShapes = {
  /** By area id. */
  readonly areas: ReadonlyMap<string, Polygon | MultiPolygon>;
  /** By border record id. */
  readonly borders: ReadonlyMap<string, LineString | MultiLineString>;
};

/** The outline of an area; null where the geometry of its border is not there. */
export function outlineOf(shape: AreaShape, atlas: Atlas, ground: GroundShapes): Outline | null {
  switch (shape.kind) {
    case "circle":
      return circleOutline(shape.center, shape.radiusKm);
    case "polygon":
      return ringOutline(shape.ring);
    case "border": {
      const lines = linesOf(shape.borderId, atlas, ground);
      return lines.length === 0 ? null : bandOutline(lines, shape.distanceKm);
    }
  }
}

/** The lines of a section, or of all sections of a pair. */
function linesOf(borderId: string, atlas: Atlas, ground: GroundShapes): LineString[] {
  const ids = isBorderPair(borderId)
    ? atlas.records.flatMap((record) =>
        record.kind === "border" && record.row.pair === borderId ? [record.id] : [],
      )
    : [borderId];
  return ids.flatMap((id) => {
    const shape = ground.borders.get(id);
    if (shape === undefined) return [];
    if (shape.type === "LineString") return [shape];
    return shape.coordinates.map((coordinates): LineString => ({
      type: "LineString",
      coordinates,
    }));
  });
}

/** What a record's whereabouts come to; the numbers of filters/area. */
type Status = typeof INSIDE | typeof OUTSIDE | typeof UNPLACEABLE;

/**
 * The status of every record, in their order. `outline` is what `outlineOf` gave for the shape; null = its
 * geometry is missing and nothing can be placed.
 */
export function placeInArea(
  shape: AreaShape,
  outline: Outline | null,
  records: readonly AtlasRecord[],
  atlas: Atlas,
  ground: GroundShapes,
): Uint8Array {
  if (outline === null) return new Uint8Array(records.length).fill(UNPLACEABLE);
  const zone = compileZone(outline);
  const isInside = compilePosition(shape, zone, atlas, ground);
  const ofPosition = (position: Position): Status => (isInside(position) ? INSIDE : OUTSIDE);
  const ofArea = compileAreas(zone, atlas, ground);
  const statusOf = (record: AtlasRecord): Status => {
    if (record.position !== null) return ofPosition(record.position);
    switch (record.kind) {
      case "border": {
        const line = ground.borders.get(record.id);
        return line === undefined ? UNPLACEABLE : ofLine(zone, line);
      }
      case "corridor":
        return ofLine(zone, {
          type: "LineString",
          coordinates: record.row.line.map((position) => [...position]),
        });
      case "flow":
        return ofFlow(record.areaIds, zone, atlas, ofArea);
      case "activity":
        return firstInside([
          ...placesOf(record.row.placeIds, atlas, ofPosition),
          ...record.areaIds.map(ofArea),
        ]);
      case "observation":
      case "recommendation":
      case "place":
      case "context":
        return firstInside(record.areaIds.map(ofArea));
    }
  };
  return Uint8Array.from(records, statusOf);
}

function ofLine(zone: Zone, line: LineString | MultiLineString): Status {
  return touchesLine(zone, line) ? INSIDE : OUTSIDE;
}

/** One inside is inside; outside only when all are, and there is at least one. */
function firstInside(statuses: readonly Status[]): Status {
  if (statuses.includes(INSIDE)) return INSIDE;
  return statuses.length > 0 && statuses.every((status) => status === OUTSIDE)
    ? OUTSIDE
    : UNPLACEABLE;
}

/** Places of an activity that lie inside. One that lies outside says nothing: the activity has areas besides. */
function placesOf(
  placeIds: readonly string[],
  atlas: Atlas,
  ofPosition: (position: Position) => Status,
): Status[] {
  return placeIds.flatMap((id) => {
    const position = atlas.byId.get(id)?.position ?? null;
    return position !== null && ofPosition(position) === INSIDE ? [INSIDE] : [];
  });
}

function ofFlow(
  areaIds: readonly string[],
  zone: Zone,
  atlas: Atlas,
  ofArea: (areaId: string) => Status,
): Status {
  const ends = firstInside(areaIds.map(ofArea));
  if (ends !== OUTSIDE) return ends;
  const anchors = areaIds.flatMap((id): Position[] => {
    const anchor = atlas.areas.get(id)?.anchor ?? null;
    return anchor === null ? [] : [anchor];
  });
  return touchesLine(zone, greatCirclePath(anchors)) ? UNPLACEABLE : OUTSIDE;
}

/** Inside or not, exactly: the outline of a circle or a band is only near enough for drawing. */
function compilePosition(
  shape: AreaShape,
  zone: Zone,
  atlas: Atlas,
  ground: GroundShapes,
): (position: Position) => boolean {
  if (shape.kind === "circle")
    return (position) => distanceKm(shape.center, position) <= shape.radiusKm;
  if (shape.kind === "polygon")
    return (position) => booleanPointInPolygon([...position], zone.outline);
  const lines = linesOf(shape.borderId, atlas, ground);
  const [west, south, east, north] = zone.box;
  const margin = Math.max(east - west, north - south) * BAND_MARGIN_RATIO;
  const around = [west - margin, south - margin, east + margin, north + margin] as const;
  return ([lng, lat]) =>
    overlaps(around, [lng, lat, lng, lat]) &&
    lines.some((line) => isWithinOfLine([lng, lat], line, shape.distanceKm));
}

/** The outline of a band is up to 4 % of its distance too small; this much of its whole extent is more. */
const BAND_MARGIN_RATIO = 0.02;

const STATUS_OF: { readonly [R in Relation]: Status } = {
  inside: INSIDE,
  outside: OUTSIDE,
  partly: UNPLACEABLE,
};

/** The status of areas, each looked at once. */
function compileAreas(zone: Zone, atlas: Atlas, ground: GroundShapes): (areaId: string) => Status {
  const known = new Map<string, Relation>();
  const relate = (areaId: string): Relation => {
    const found = known.get(areaId);
    if (found !== undefined) return found;
    // Whatever refers to itself is not placed by that.
    known.set(areaId, "partly");
    const relation = relateArea(areaId);
    known.set(areaId, relation);
    return relation;
  };
  const relateArea = (areaId: string): Relation => {
    const shape = ground.areas.get(areaId);
    if (shape !== undefined) return relateShape(zone, shape);
    const area = atlas.areas.get(areaId);
    if (area === undefined) return "partly";
    if (area.memberIds.length > 0) return joinRelations(area.memberIds.map(relate));
    const around = surroundings(area);
    return around.length === 0 ? "partly" : joinRelations(around.map(relate));
  };
  return (areaId) => STATUS_OF[relate(areaId)];
}

/** What an area without a shape lies in: its parent, or its countries together. A group names some of them only. */
function surroundings(area: Area): readonly string[] {
  if (area.kind === "group") return [];
  if (area.parentId !== null && area.parentId !== area.id) return [area.parentId];
  return area.countries.filter((code) => code !== area.id);
}
