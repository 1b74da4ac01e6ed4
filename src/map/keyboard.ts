/**
 * The keyboard on the map. Arrows, plus, minus and Shift with arrows are MapLibre's; here is what makes the
 * middle of the view a cursor: Enter chooses what is there, and what has come into view is said.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { formatNumber } from "@/text/format";
import { MAP_MESSAGES } from "@/text/messages/map";
import { actions, store } from "@/state/store";
import { marksInView, marksNearCenter, middleOf } from "./query-marks";

const CROSSHAIR_RADIUS_PX = 24;

/** Longer than the glide between two presses of an arrow key, so that a journey is told once. */
const SAY_AFTER_MS = 700;

/** Call once per map; returns the way to stop. */
export function listenToKeyboard(map: MapLibreMap): () => void {
  const canvas = map.getCanvas();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.repeat) return;
    event.preventDefault();
    // Enter ends what is being drawn.
    if (store.getState().session.mapTool === null) chooseAtCrosshair(map);
  };
  const onMoveEnd = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document.activeElement === canvas) announceView(map);
    }, SAY_AFTER_MS);
  };
  canvas.addEventListener("keydown", onKeyDown);
  map.on("moveend", onMoveEnd);
  return () => {
    clearTimeout(timer);
    canvas.removeEventListener("keydown", onKeyDown);
    map.off("moveend", onMoveEnd);
  };
}

function chooseAtCrosshair(map: MapLibreMap): void {
  const selections = marksNearCenter(map, CROSSHAIR_RADIUS_PX);
  const [only] = selections;
  if (selections.length > 1) actions.setChooser({ ...middleOf(map), selections });
  else if (only !== undefined) actions.select(only);
  else actions.announce({ en: MAP_MESSAGES.en.nothingHere, es: MAP_MESSAGES.es.nothingHere });
}

function announceView(map: MapLibreMap): void {
  const count = marksInView(map).length;
  actions.announce({
    en: MAP_MESSAGES.en.inViewSpoken(count, formatNumber(count, "en")),
    es: MAP_MESSAGES.es.inViewSpoken(count, formatNumber(count, "es")),
  });
}
