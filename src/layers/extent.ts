/** How far to fly to see a record or an area whole: a bbox in WGS 84 degrees with land around it. */
import type { Geometry as Shape } from "geojson";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Bbox, Position } from "@/geo/position";
import { anchorsOf } from "./area-anchor";
import type { Geometry } from "./geometry";

/** Half the least side in degrees: about 40 km around a mark, about 200 km around words on an area. */
const MARGIN = { mark: 0.35, area: 2 } as const;

/**
 * The bbox of the mark, the line or the areas of a record; null when nothing of it is on the map. Areas are
 * taken by their shape where the geometry is given, else by the anchor at which the record is written.
 */
export function extentOf(
  record: AtlasRecord,
  atlas: Atlas,
  geometry: Geometry | null = null,
): Bbox | null {
  if (record.position !== null) return around([record.position], MARGIN.mark);
  if (record.kind === "border") return around(corners(record.row.bbox), MARGIN.mark);
  if (record.kind === "corridor") return around(record.row.line, MARGIN.mark);
  if (record.kind === "flow") {
    const ends = record.areaIds.map((id) => atlas.areas.get(id)?.anchor ?? null);
    const known = ends.filter((end) => end !== null);
    return known.length < ends.length ? null : around(known, MARGIN.mark);
  }
  return extentOfAreas(record.areaIds, atlas, geometry);
}

/** The bbox of one or more areas together; null when none of them can be placed. */
export function extentOfAreas(
  areaIds: readonly string[],
  atlas: Atlas,
  geometry: Geometry | null = null,
): Bbox | null {
  const admin = geometry?.admin ?? null;
  const shapes = admin === null ? [] : [...admin.countries.features, ...admin.states.features];
  const positions = areaIds.flatMap((id): readonly Position[] => {
    const area = atlas.areas.get(id);
    // The last anchor is the one for close views, which a fitted bbox is.
    const anchor = area === undefined ? undefined : anchorsOf(area).at(-1)?.position;
    if (anchor === undefined) return [];
    const shape = shapes.find((feature) => feature.id === id);
    return shape === undefined ? [anchor] : mainPositions(shape.geometry);
  });
  return positions.length === 0 ? null : around(positions, MARGIN.area);
}

/** The greatest ring of a shape: far islands would make a country twice as wide. */
function mainPositions(shape: Shape): readonly Position[] {
  const polygons =
    shape.type === "Polygon"
      ? [shape.coordinates]
      : shape.type === "MultiPolygon"
        ? shape.coordinates
        : [];
  const rings = polygons.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
  const greatest = rings.reduce<number[][]>(
    (best, ring) => (spread(ring) > spread(best) ? ring : best),
    [],
  );
  return greatest.map(([lng = 0, lat = 0]) => [lng, lat] as const);
}

function spread(ring: readonly number[][]): number {
  const [west, south, east, north] = bounds(ring.map(([lng = 0, lat = 0]) => [lng, lat] as const));
  return ring.length === 0 ? 0 : (east - west) * (north - south);
}

function bounds(positions: readonly Position[]): Bbox {
  return positions.reduce<Bbox>(
    ([west, south, east, north], [lng, lat]) => [
      Math.min(west, lng),
      Math.min(south, lat),
      Math.max(east, lng),
      Math.max(north, lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

function corners([west, south, east, north]: Bbox): readonly Position[] {
  return [
    [west, south],
    [east, north],
  ];
}

function around(positions: readonly Position[], margin: number): Bbox {
  const [west, south, east, north] = bounds(positions);
  const wide = Math.max(0, margin - (east - west) / 2);
  const high = Math.max(0, margin - (north - south) / 2);
  return [west - wide, south - high, east + wide, north + high];
}
