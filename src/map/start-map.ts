/** Makes a map in an element and connects it with the store; everything that needs WebGL begins here. */
import {
  GPUInitializationError,
  Map as MapLibreMap,
  setWorkerUrl,
  type MapOptions,
  type StyleSpecification,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { ZOOM_LIMITS } from "@/permalink/explorer-state";
import { store, type AppState } from "@/state/store";
import { isFramed } from "@/state/url-sync";
import { MAP_MESSAGES } from "@/text/messages/map";
import { createStyleApplier, oncePerFrame, type StyleApplier } from "./apply-style";
import { constrain } from "./camera";
import { syncCamera } from "./camera-sync";
import { composeFromState, isComplete } from "./compose-from-state";
import type { Size } from "./frame";
import { showHover } from "./hover-state";
import { serveIcons } from "./icons";
import { listenToKeyboard } from "./keyboard";
import type { MapEvent } from "./map-status";
import { listenToPointer } from "./pointer";

setWorkerUrl(workerUrl);

/** The benchmark's and the tests' sign that a reader sees evidence on a map. */
const FIRST_MAP_MARK = "frontera:first-map";

export type MapHost = {
  /** The size of what lies on the upper left corner of the map. */
  readonly cover: () => Size;
  readonly onEvent: (event: MapEvent) => void;
};

export type RunningMap = {
  readonly map: MapLibreMap;
  /** What covers the map has another size. */
  readonly refit: () => void;
  readonly stop: () => void;
};

/** Null where the browser refuses WebGL 2; the host has been told. */
export function startMap(container: HTMLElement, host: MapHost): RunningMap | null {
  const state = store.getState();
  const style = composeFromState(state);
  const map = createMap(container, style, host);
  if (map === null) return null;
  serveIcons(map);
  const applier = createStyleApplier(map, style);
  const camera = syncCamera(map, host.cover);
  const stops = [
    followState(map, applier, composeFromState),
    followContext(map, applier, host),
    camera.stop,
    listenToPointer(map),
    listenToKeyboard(map),
    showHover(map, applier.current),
  ];
  return {
    map,
    refit: camera.refit,
    stop: () => {
      for (const stop of stops) stop();
      map.remove();
    },
  };
}

/** Where the store's camera is, if `options` do not say otherwise; null where the browser refuses WebGL 2. */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  host: Pick<MapHost, "onEvent">,
  options?: Partial<MapOptions>,
): MapLibreMap | null {
  const { center, zoom, bearing, pitch } = store.getState().explorer.camera;
  try {
    return new MapLibreMap({
      container,
      style,
      center: [...center],
      zoom,
      bearing,
      pitch,
      minZoom: ZOOM_LIMITS.min,
      maxZoom: ZOOM_LIMITS.max,
      transformConstrain: constrain,
      renderWorldCopies: false,
      attributionControl: false,
      // A long press or a slipping second finger must not tilt the map of a reader who wants to zoom.
      touchPitch: false,
      trackResize: false,
      validateStyle: false,
      // A filter change replaces marks at once: faded symbols would be marks that do not pass.
      fadeDuration: 0,
      // A wheel or a finger over a frame scrolls the page around it.
      ...(isFramed() ? gentleInFrame() : {}),
      ...options,
    });
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    host.onEvent("refused");
    return null;
  }
}

function gentleInFrame(): Partial<MapOptions> {
  const { wheelInFrame, wheelInFrameMac, fingersInFrame } =
    MAP_MESSAGES[store.getState().explorer.locale];
  return {
    cooperativeGestures: true,
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": wheelInFrame,
      "CooperativeGesturesHandler.MacHelpText": wheelInFrameMac,
      "CooperativeGesturesHandler.MobileHelpText": fingersInFrame,
    },
  };
}

/** Composes and applies at most once per frame. */
export function followState(
  map: MapLibreMap,
  applier: StyleApplier,
  compose: (state: AppState) => StyleSpecification,
): () => void {
  const frame = oncePerFrame(() => applier.apply(compose(store.getState())));
  const unsubscribe = store.subscribe((state, previous) => {
    const drawn =
      state.session.measured !== previous.session.measured ||
      state.session.areaDraft !== previous.session.areaDraft ||
      state.session.areaEngine !== previous.session.areaEngine;
    if (drawn || state.explorer !== previous.explorer || state.datasets !== previous.datasets)
      frame.schedule();
  });
  map.once("style.load", () => {
    applier.release();
    frame.schedule();
  });
  return () => {
    frame.cancel();
    unsubscribe();
  };
}

/** Tells the host what becomes of the drawing, and holds changes back while there is nothing to draw on. */
export function followContext(
  map: MapLibreMap,
  applier: StyleApplier,
  host: Pick<MapHost, "onEvent">,
): () => void {
  map.on("idle", () => {
    host.onEvent("drawn");
    if (isComplete(store.getState()) && performance.getEntriesByName(FIRST_MAP_MARK).length === 0)
      performance.mark(FIRST_MAP_MARK);
  });
  map.on("webglcontextlost", () => {
    applier.hold();
    host.onEvent("lost");
  });
  map.on("webglcontextrestored", () => {
    // MapLibre sets up the style as it was; what changed meanwhile follows once that has loaded.
    map.once("style.load", applier.release);
    host.onEvent("restored");
  });
  // With a listener MapLibre no longer writes errors to the console itself.
  map.on("error", ({ error }) => {
    if (error instanceof GPUInitializationError) host.onEvent("refused");
    else console.error(error);
  });
  return applier.hold;
}
