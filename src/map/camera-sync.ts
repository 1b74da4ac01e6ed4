/**
 * Keeps the map's camera and the store's in step: writes a movement when it has ended, flies where the store
 * asks, and holds a named view through changes of size. A named view is fitted to the screen, but written as its
 * constant camera, so that its link shows the same place on every screen.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Bbox, Camera } from "@/geo/position";
import { actions, store } from "@/state/store";
import { cameraForSize } from "@/permalink/usual-map";
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
  /** The camera of a scene, chosen on a map of the usual size; held as a named view is. */
  let scene: Camera | null = null;
  /** Where a flight is going that is not to be fitted to a size. */
  let heading: Camera | null = null;

  const frame = (target: Target) => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return frameTarget(target, { width, height }, cover(), map.getZoom());
  };
  const sizeOfMap = (): Size => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return { width, height };
  };
  const refit = () => {
    if (view !== null) map.jumpTo(asOptions(frame(VIEWS[view])), { cause: "fit" } satisfies Cause);
    else if (scene !== null)
      map.jumpTo(asOptions(cameraForSize(scene, sizeOfMap())), { cause: "fit" } satisfies Cause);
    else if (heading !== null)
      // MapLibre would fly on to the middle of the map as it was.
      map.jumpTo(asOptions(heading), { cause: "flight", view: null } satisfies Cause);
  };

  const onMoveEnd = (event: Partial<Cause> & { originalEvent?: unknown }) => {
    const { cause, view: flownTo = null, originalEvent } = event;
    // MapLibre ends a movement also when it only sets itself up again; the reader has not moved then.
    if (cause === "fit" || (cause === undefined && originalEvent === undefined)) return;
    view = cause === "flight" ? flownTo : null;
    if (cause !== "flight") scene = null;
    heading = null;
    const camera = view === null ? (scene ?? cameraOf(map)) : VIEWS[view].camera;
    if (!isSameCamera(camera, store.getState().explorer.camera)) actions.setCamera(camera);
  };
  map.on("moveend", onMoveEnd);

  const takeFlight = (how: "fly" | "jump") => {
    const { flight } = store.getState().session;
    if (flight === null) return;
    actions.flightTaken(flight.id);
    const named = "center" in flight.to ? viewOfCamera(flight.to) : null;
    const asked = named === null ? cameraFor(flight.to, frame) : frame(VIEWS[named]);
    // A flight under way ends here, before the next one has begun.
    map.stop();
    // From now on, so that a change of size on the way does not turn back.
    view = named;
    scene = named === null && flight.fitted === true ? asked : null;
    heading = named === null && scene === null ? asked : null;
    const camera = scene === null ? asked : cameraForSize(scene, sizeOfMap());
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
