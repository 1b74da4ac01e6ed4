/**
 * Keeps the map's camera and the store's in step: writes a movement when it has ended, flies where the store
 * asks, and holds a named view through changes of size. A named view is fitted to the screen, but written as its
 * constant camera, so that its link shows the same place on every screen.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Bbox, Camera } from "@/geo/position";
import { actions, store } from "@/state/store";
import { cameraOf, prefersReducedMotion } from "./camera";
import { isSameCamera, viewOfCamera, VIEWS, type ViewId } from "./views";

/** Pixels of the map that something of the page covers. */
export type Insets = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** A place is not shown closer than this when flown to: its surroundings say where it is. */
const CLOSEST_FLIGHT_ZOOM = 9;
const FLIGHT_MS = 900;

/** Credits and controls along the lower edge. */
const FOOTER_PX = 36;

/** Rides on the events of movements that the page has made. */
type Cause = {
  /** `button`: the reader pressed a control; `flight`: the store asked; `fit`: a named view on a new size. */
  readonly cause: "button" | "flight" | "fit";
  readonly view?: ViewId | null;
};

/** For controls that move the map: the movement counts as the reader's own. */
export const BY_BUTTON: Cause = { cause: "button" };

/** Fills a small screen, leaves air on a large one. */
export function paddingFor(width: number, height: number, insets: Insets): Insets {
  const air = Math.round(Math.min(40, Math.min(width, height) * 0.04));
  const fit = (size: number, start: number, end: number) => {
    // Covered almost entirely: the camera cannot help, and a negative space would throw.
    const covered = start + end + 2 * air > size - 80;
    return covered ? ([air, air] as const) : ([start + air, end + air] as const);
  };
  const [top, bottom] = fit(height, insets.top, insets.bottom + FOOTER_PX);
  const [left, right] = fit(width, insets.left, insets.right);
  return { top, right, bottom, left };
}

/** Call once per map; returns the way to stop. `insets` is asked each time. */
export function syncCamera(map: MapLibreMap, insets: () => Insets): () => void {
  let view: ViewId | null = viewOfCamera(store.getState().explorer.camera);

  const frame = (bbox: Bbox) => {
    const { clientWidth, clientHeight } = map.getContainer();
    return map.cameraForBounds([...bbox], {
      padding: paddingFor(clientWidth, clientHeight, insets()),
      bearing: 0,
      maxZoom: Math.max(CLOSEST_FLIGHT_ZOOM, map.getZoom()),
    });
  };
  const fitView = () => {
    const camera = view === null ? undefined : frame(VIEWS[view].bbox);
    if (camera) map.jumpTo({ ...camera, pitch: 0 }, { cause: "fit" } satisfies Cause);
  };

  const onMoveEnd = (event: Partial<Cause> & { originalEvent?: unknown }) => {
    const { cause, view: flownTo = null, originalEvent } = event;
    // MapLibre ends a movement also when it only sets itself up again; the reader has not moved then.
    if (cause === "fit" || (cause === undefined && originalEvent === undefined)) return;
    view = cause === "flight" ? flownTo : null;
    const camera = view === null ? cameraOf(map) : VIEWS[view].camera;
    if (!isSameCamera(camera, store.getState().explorer.camera)) actions.setCamera(camera);
  };
  map.on("moveend", onMoveEnd);

  const takeFlight = (how: "fly" | "jump") => {
    const { flight } = store.getState().session;
    if (flight === null) return;
    actions.flightTaken(flight.id);
    travel(map, flight.to, frame, how);
  };
  fitView();
  // What was asked for before there was a map is where it begins.
  takeFlight("jump");
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.session.flight !== previous.session.flight) takeFlight("fly");
  });

  const resizing = new ResizeObserver(() => {
    map.resize({ cause: "fit" } satisfies Cause);
    fitView();
  });
  resizing.observe(map.getContainer());

  return () => {
    resizing.disconnect();
    unsubscribe();
    map.off("moveend", onMoveEnd);
  };
}

type Framed = ReturnType<MapLibreMap["cameraForBounds"]>;

function travel(
  map: MapLibreMap,
  to: Camera | Bbox,
  frame: (bbox: Bbox) => Framed,
  how: "fly" | "jump",
): void {
  const view = "center" in to ? viewOfCamera(to) : null;
  const target = view !== null ? asTarget(frame(VIEWS[view].bbox)) : targetOf(to, frame);
  if (target === null) return;
  const cause: Cause = { cause: "flight", view };
  if (how === "jump" || prefersReducedMotion()) map.jumpTo(target, cause);
  else map.flyTo({ ...target, duration: FLIGHT_MS }, cause);
}

type Target = { center: [number, number]; zoom: number; bearing: number; pitch: number };

function targetOf(to: Camera | Bbox, frame: (bbox: Bbox) => Framed): Target | null {
  return "center" in to ? { ...to, center: [...to.center] } : asTarget(frame(to));
}

function asTarget(framed: Framed): Target | null {
  if (framed?.center === undefined || framed.zoom === undefined) return null;
  const center = framed.center as { lng: number; lat: number };
  return { center: [center.lng, center.lat], zoom: framed.zoom, bearing: 0, pitch: 0 };
}
