/**
 * Keeps names and words on the map off its edge and out from under the cards and controls that stand on it:
 * invisible squares on top of the style take their room, so that a label finds another side of its anchor or stays
 * away, instead of being cut. They belong to a screen, not to a view, and so are no part of the composed style.
 * While the map moves there are none: they would move with the land.
 */
import type { FeatureCollection, Point } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { squaresOver, type Rectangle } from "./squares";

const NAME = "keep-clear";
const NOTHING: FeatureCollection<Point> = { type: "FeatureCollection", features: [] };
/** How far a label stays from the edge, and how far the squares reach beyond it. */
const EDGE = { inside: 3, outside: 13 } as const;
const GAP_PX = 1;
/** Labels have a margin of their own, which may lie under a control. */
const NEAR_PX = 3;
/** A wheel or a key pressed again ends one movement and begins the next. */
const SETTLE_MS = 120;

/** Call once per map; `covers` is asked each time. `watched` may change its size while the map stands still. */
export function keepLabelsClear(
  map: MapLibreMap,
  covers: () => readonly Element[],
  watched: Element | null,
): () => void {
  let timer = 0;
  const clear = () => {
    clearTimeout(timer);
    void sourceOf(map)?.setData(NOTHING);
  };
  const settle = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (map.style === null || map.isMoving()) return;
      if (sourceOf(map) === undefined) addTo(map);
      void sourceOf(map)?.setData(squaresOn(map, covers()));
    }, SETTLE_MS);
  };
  const resizing = new ResizeObserver(settle);
  if (watched !== null) resizing.observe(watched);
  map.on("movestart", clear);
  map.on("moveend", settle);
  if (map.isStyleLoaded()) settle();
  else map.once("idle", settle);
  return () => {
    clearTimeout(timer);
    resizing.disconnect();
    map.off("movestart", clear);
    map.off("moveend", settle);
    map.off("idle", settle);
  };
}

/** For a map that stands still and has nothing on it: its edge alone, at once. */
export function keepEdgesClear(map: MapLibreMap): void {
  if (sourceOf(map) === undefined) addTo(map);
  void sourceOf(map)?.setData(squaresOn(map, []));
}

/** No style while the context is lost or the map is gone. */
function sourceOf(map: MapLibreMap): GeoJSONSource | undefined {
  return map.style?.getSource(NAME) as GeoJSONSource | undefined;
}

function addTo(map: MapLibreMap): void {
  if (!map.hasImage(NAME))
    map.addImage(NAME, { width: 1, height: 1, data: new Uint8ClampedArray(4) });
  map.addSource(NAME, { type: "geojson", data: NOTHING, maxzoom: 20 });
  map.addLayer({
    id: NAME,
    type: "symbol",
    source: NAME,
    layout: {
      "icon-image": NAME,
      "icon-size": ["get", "size"],
      // Not "always": ledgers give way to what lets nothing over it, and to nothing else.
      "icon-overlap": "never",
      "icon-padding": 0,
    },
  });
}

function squaresOn(map: MapLibreMap, covers: readonly Element[]): FeatureCollection<Point> {
  const container = map.getContainer();
  const { left, top, width, height } = container.getBoundingClientRect();
  const rectangles = covers.map((element): Rectangle => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - left + NEAR_PX,
      top: box.top - top + NEAR_PX,
      width: box.width - 2 * NEAR_PX,
      height: box.height - 2 * NEAR_PX,
    };
  });
  // Of two squares that touch only the first is placed: the larger ones first, and a hair between neighbours.
  const squares = [...rectangles, ...edgesOf(width, height)].flatMap(squaresOver);
  return {
    type: "FeatureCollection",
    features: squares.map(({ x, y, size }) => ({
      type: "Feature",
      properties: { size: size - GAP_PX },
      geometry: { type: "Point", coordinates: map.unproject([x, y]).toArray() },
    })),
  };
}

function edgesOf(width: number, height: number): Rectangle[] {
  const thick = EDGE.inside + EDGE.outside;
  return [
    { left: -EDGE.outside, top: 0, width: thick, height },
    { left: width - EDGE.inside, top: 0, width: thick, height },
    { left: 0, top: -EDGE.outside, width, height: thick },
    { left: 0, top: height - EDGE.inside, width, height: thick },
  ];
}
