/** Makes the two maps of a comparison: lean ones, without hover and lists; a click selects as on the single map. */
import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { SIDES, type Side } from "@/analysis/compare";
import { actions, store } from "@/state/store";
import { createStyleApplier } from "./apply-style";
import { syncCamera } from "./camera-sync";
import { createSideComposer } from "./compose-side";
import { serveIcons } from "./icons";
import { linkCameras } from "./link-cameras";
import { marksAt } from "./query-marks";
import { report } from "./report-status";
import { createMap, followContext, followState } from "./start-map";

export type SideMaps = {
  readonly maps: { readonly [S in Side]: MapLibreMap };
  readonly stop: () => void;
};

type Started = { readonly map: MapLibreMap; readonly stop: () => void };

const NO_COVER = { width: 0, height: 0 };
const HOST = { onEvent: report };
/** A finger covers more than a cursor, and nothing tells the two apart here. */
const CLICK_TOLERANCE_PX = 10;

/** Null where the browser refuses WebGL 2 to either; the store has been told. */
export function startSideMaps(containers: { readonly [S in Side]: HTMLElement }): SideMaps | null {
  const [a, b] = SIDES.map((side) => startSide(containers[side], side));
  if (a == null || b == null) {
    a?.stop();
    b?.stop();
    return null;
  }
  const camera = syncCamera(a.map, () => NO_COVER);
  const unlink = linkCameras(a.map, b.map);
  return {
    maps: { a: a.map, b: b.map },
    stop: () => {
      unlink();
      camera.stop();
      a.stop();
      b.stop();
    },
  };
}

function startSide(container: HTMLElement, side: Side): Started | null {
  const compose = createSideComposer(side);
  const style = compose(store.getState());
  const map = createMap(container, style, HOST);
  if (map === null) return null;
  serveIcons(map);
  const applier = createStyleApplier(map, style);
  const stops = [followState(map, applier, compose), followContext(map, applier, HOST)];
  map.on("click", ({ point }: MapMouseEvent) => {
    const [selection] = marksAt(map, { x: point.x, y: point.y }, CLICK_TOLERANCE_PX, true);
    actions.select(selection ?? null);
  });
  return {
    map,
    stop: () => {
      for (const stop of stops) stop();
      map.remove();
    },
  };
}
