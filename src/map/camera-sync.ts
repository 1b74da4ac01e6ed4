/**
 * Keeps the map's camera and the store's in step: writes a movement when it has ended, flies where the store
 * asks, and holds a named view through changes of size. A named view is fitted to the screen, but written as its
 * constant camera, so that its link shows the same place on every screen.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Bbox, Camera } from "@/geo/position";
import { actions, store } from "@/state/store";
import { cameraOf, prefersReducedMotion } from "./camera";
import { frameTarget, wholeBox, type Size, type Target } from "./frame";
import { isSameCamera, viewOfCamera, VIEWS, type ViewId } from "./views";

const FLIGHT_MS = 900;

/** Rides on the events of movements that the page has made. */
type Cause = {
  /** `button`: the reader pressed a control; `flight`: the store asked; `fit`: a named view on a new size. */
  readonly cause: "button" | "flight" | "fit";
  readonly view?: ViewId | null;
};

/** For controls that move the map: the movement counts as the reader's own. */
export const BY_BUTTON: Cause = { cause: "button" };

export type CameraSync = {
  /** Fits a named view anew: the map or what covers it has another size. */
  readonly refit: () => void;
  readonly stop: () => void;
};

/** Call once per map. `cover` is asked each time: the size of what lies on the upper left corner. */
export function syncCamera(map: MapLibreMap, cover: () => Size): CameraSync {
  let view: ViewId | null = viewOfCamera(store.getState().explorer.camera);

  const frame = (target: Target) => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return frameTarget(target, { width, height }, cover(), map.getZoom());
  };
  const refit = () => {
    if (view !== null) map.jumpTo(asOptions(frame(VIEWS[view])), { cause: "fit" } satisfies Cause);
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
    const named = "center" in flight.to ? viewOfCamera(flight.to) : null;
    const camera = named === null ? cameraFor(flight.to, frame) : frame(VIEWS[named]);
    // From now on, so that a change of size on the way does not turn back.
    view = named;
    const cause: Cause = { cause: "flight", view: named };
    if (how === "jump" || prefersReducedMotion()) map.jumpTo(asOptions(camera), cause);
    else map.flyTo({ ...asOptions(camera), duration: FLIGHT_MS }, cause);
  };
  refit();
  // What was asked for before there was a map is where it begins.
  takeFlight("jump");
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.session.flight !== previous.session.flight) takeFlight("fly");
  });

  const resizing = new ResizeObserver(() => {
    map.resize({ cause: "fit" } satisfies Cause);
    refit();
  });
  resizing.observe(map.getContainer());

  return {
    refit,
    stop: () => {
      resizing.disconnect();
      unsubscribe();
      map.off("moveend", onMoveEnd);
    },
  };
}

function cameraFor(to: Camera | Bbox, frame: (target: Target) => Camera): Camera {
  return "center" in to ? to : frame(wholeBox(to));
}

function asOptions({ center, ...rest }: Camera): Omit<Camera, "center"> & {
  center: [number, number];
} {
  return { ...rest, center: [...center] };
}
