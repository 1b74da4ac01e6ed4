/** Mouse and touch on the map: what is under the pointer, and what a click means. */
import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { actions, store } from "@/state/store";
import { oncePerFrame } from "./apply-style";
import { areSameSelections } from "./pick";
import { marksAt } from "./query-marks";
import type { ScreenPoint } from "./screen-distance";

/** How far off a mark still is that mark. A finger covers more than a cursor. */
const MOUSE_TOLERANCE_PX = 6;
const TOUCH_TOLERANCE_PX = 14;

/** Call once per map; returns the way to stop. */
export function listenToPointer(map: MapLibreMap): () => void {
  const hover = hoverOf(map);
  const onMove = ({ point, originalEvent }: MapMouseEvent) => {
    // While a button is down the map is being dragged.
    if (originalEvent.buttons === 0 && !isTouch(originalEvent) && !isToolInHand())
      hover.at({ x: point.x, y: point.y });
    else hover.leave();
  };
  const onClick = ({ point, originalEvent }: MapMouseEvent) => {
    hover.leave();
    if (isToolInHand()) return;
    choose(map, { x: point.x, y: point.y }, isTouch(originalEvent));
  };
  const onStart = (event: { originalEvent?: unknown }) => {
    hover.leave();
    if (event.originalEvent !== undefined && store.getState().session.chooser !== null)
      actions.setChooser(null);
  };
  map.on("mousemove", onMove);
  map.on("mouseout", hover.leave);
  map.on("movestart", onStart);
  map.on("click", onClick);
  return () => {
    hover.leave();
    map.off("mousemove", onMove);
    map.off("mouseout", hover.leave);
    map.off("movestart", onStart);
    map.off("click", onClick);
  };
}

/** The click is the tool's. */
function isToolInHand(): boolean {
  return store.getState().session.mapTool !== null;
}

/** Touch screens send mouse events after a tap; hovering is not what the finger did. */
function isTouch(event: MouseEvent): boolean {
  return (event as Partial<PointerEvent>).pointerType === "touch" || !canHover.matches;
}

const canHover = window.matchMedia("(hover: hover)");

function hoverOf(map: MapLibreMap): { at: (point: ScreenPoint) => void; leave: () => void } {
  let point: ScreenPoint | null = null;
  const frame = oncePerFrame(() => {
    if (point === null) return;
    const selections = marksAt(map, point, MOUSE_TOLERANCE_PX, true);
    map.getCanvas().style.cursor = selections.length > 0 ? "pointer" : "";
    const { hover } = store.getState().session;
    if (selections.length === 0) {
      if (hover !== null) actions.setHover(null);
    } else if (
      hover === null ||
      hover.x !== point.x ||
      hover.y !== point.y ||
      !areSameSelections(hover.selections, selections)
    ) {
      actions.setHover({ ...point, selections });
    }
  });
  return {
    at: (next) => {
      point = next;
      frame.schedule();
    },
    leave: () => {
      point = null;
      frame.cancel();
      map.getCanvas().style.cursor = "";
      if (store.getState().session.hover !== null) actions.setHover(null);
    },
  };
}

/** One thing is selected, of several the reader chooses, nothing clears the selection. */
function choose(map: MapLibreMap, at: ScreenPoint, byTouch: boolean): void {
  const selections = marksAt(map, at, byTouch ? TOUCH_TOLERANCE_PX : MOUSE_TOLERANCE_PX, !byTouch);
  const [only] = selections;
  const { chooser } = store.getState().session;
  if (selections.length > 1) actions.setChooser({ ...at, selections });
  else if (only !== undefined) actions.select(only);
  else if (chooser !== null) actions.setChooser(null);
  else if (store.getState().explorer.selection !== null) actions.select(null);
}
