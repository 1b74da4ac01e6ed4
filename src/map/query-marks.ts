/** Asks the drawn map what is where. The only questions: at a point, around a point, in the whole view. */
import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import { INTERACTIVE_LAYER_IDS } from "@/layers/compose-style";
import { selectionsOf } from "@/layers/selection";
import type { Selection } from "@/permalink/explorer-state";
import { listMarks, pickNearest, pickSelections, RANKS, type Hit, type Rank } from "./pick";
import { screenDistance, type ScreenPoint } from "./screen-distance";

/**
 * Everything meant by a pointer at a place: topmost first. What the tip of a cursor is on is meant before what
 * is near it; a finger has no tip.
 */
export function marksAt(
  map: MapLibreMap,
  at: ScreenPoint,
  tolerancePx: number,
  hasTip: boolean,
): Selection[] {
  const under = hasTip ? query(map, boxAround(at, 1), at, LAYERS) : [];
  if (under.some(({ rank }) => rank === RANKS.mark)) return pickSelections(under);
  return pickSelections(query(map, boxAround(at, tolerancePx), at, LAYERS));
}

/** Everything drawn within a distance of the middle of the view: nearest first. */
export function marksNearCenter(map: MapLibreMap, radiusPx: number): Selection[] {
  const center = middleOf(map);
  return pickNearest(query(map, boxAround(center, radiusPx), center, LAYERS));
}

/** Every mark in the view: nearest to its middle first. */
export function marksInView(map: MapLibreMap): Selection[] {
  return listMarks(query(map, undefined, middleOf(map), MARK_LAYERS));
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
  layers: readonly RankedLayer[],
): Hit[] {
  // No style while the context is lost; a layer may not be in it yet.
  if (map.style === null || map.style === undefined) return [];
  const ranks = new Map(layers.map(({ id, rank }) => [id, rank]));
  const present = [...ranks.keys()].filter((id) => map.getLayer(id) !== undefined);
  const features = map.queryRenderedFeatures(box, { layers: present, validate: false });
  const project = ([lng = 0, lat = 0]: number[]) => map.project([lng, lat]);
  const hits = features.map((feature) => ({
    selections: selectionsOf(feature),
    rank: ranks.get(feature.layer.id) ?? RANKS.land,
    distancePx: screenDistance(feature.geometry, from, project),
  }));
  // A mark may be missed by a little; land is under the point or it is not.
  return hits.filter(({ rank, distancePx }) => rank < RANKS.land || distancePx === 0);
}

type RankedLayer = { readonly id: string; readonly rank: Rank };

const LAYERS: readonly RankedLayer[] = INTERACTIVE_LAYER_IDS.map((id) => ({
  id,
  rank: rankOf(id),
}));
const MARK_LAYERS = LAYERS.filter(({ rank }) => rank < RANKS.land);

/** By the names of the style: `<layer id>/<part>`. */
function rankOf(styleLayerId: string): Rank {
  const [layer, part] = styleLayerId.split("/");
  if (layer === "borders") return RANKS.line;
  if (layer === "flows" || layer === "corridors" || part === "circles") return RANKS.shape;
  return layer === "areas" || part === "fill" ? RANKS.land : RANKS.mark;
}
