/** Asks the drawn map what is where. The only questions: at a point, around a point, in the whole view. */
import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from "maplibre-gl";
import { INTERACTIVE_LAYER_IDS } from "@/layers/interactive";
import type { LayerId } from "@/layers/layer-ids";
import { selectionsOf } from "@/layers/selection";
import type { Selection } from "@/permalink/explorer-state";
import { listMarks, pickNearest, pickSelections, RANKS, type Hit, type Rank } from "./pick";
import { screenDistance, type ScreenPoint } from "./screen-distance";

/** Everything meant by a pointer at a place: topmost first. */
export function marksAt(map: MapLibreMap, at: ScreenPoint, tolerancePx: number): Selection[] {
  return pickSelections(query(map, boxAround(at, tolerancePx), at));
}

/** Everything drawn within a distance of the middle of the view: nearest first. */
export function marksNearCenter(map: MapLibreMap, radiusPx: number): Selection[] {
  const center = middleOf(map);
  const hits = query(map, boxAround(center, radiusPx), center);
  return pickNearest(hits);
}

/** Every mark in the view: nearest to its middle first. */
export function marksInView(map: MapLibreMap): Selection[] {
  return listMarks(query(map, undefined, middleOf(map)));
}

export function middleOf(map: MapLibreMap): ScreenPoint {
  const { clientWidth, clientHeight } = map.getContainer();
  return { x: clientWidth / 2, y: clientHeight / 2 };
}

function boxAround({ x, y }: ScreenPoint, by: number): [PointLike, PointLike] {
  return [
    [x - by, y - by],
    [x + by, y + by],
  ];
}

function query(
  map: MapLibreMap,
  box: [PointLike, PointLike] | undefined,
  from: ScreenPoint,
): Hit[] {
  // No style while the context is lost; layers that are off are not in it.
  if (map.style === null || map.style === undefined) return [];
  const layers = INTERACTIVE_LAYER_IDS.filter((id) => map.getLayer(id) !== undefined);
  const features = map.queryRenderedFeatures(box, { layers, validate: false });
  const project = ([lng = 0, lat = 0]: number[]) => map.project([lng, lat]);
  return features.map((feature) => ({
    selections: selectionsOf(feature),
    rank: rankOf(feature),
    distancePx: screenDistance(feature.geometry, from, project),
  }));
}

/** Shapes that are wide by nature, whatever they are drawn as. */
const SHAPES: ReadonlySet<unknown> = new Set<LayerId>([
  "flows",
  "corridors",
  "country-figures",
  "state-figures",
]);

function rankOf({ layer, properties }: MapGeoJSONFeature): Rank {
  if (layer.type === "symbol") return RANKS.mark;
  if (layer.type === "circle" || SHAPES.has(properties["layer"])) return RANKS.shape;
  return layer.type === "line" ? RANKS.line : RANKS.land;
}
