/**
 * A button that stands at a position of the map and can be dragged. MapLibre's own marker does the same, but would
 * have every reader load it before the first map.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "@/geo/position";

export type DragEvents = {
  readonly onDrag: (position: Position) => void;
  readonly onDrop: (position: Position) => void;
  /** Whether the key meant something; the map then takes no note of it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
};

export type DragDot = {
  readonly element: HTMLButtonElement;
  readonly moveTo: (position: Position) => void;
  readonly remove: () => void;
};

/** Beside the canvas and not on it: what happens here does not move the map. */
export function createDragDot(map: MapLibreMap, events: DragEvents): DragDot {
  const element = document.createElement("button");
  element.type = "button";
  let position: Position = [0, 0];
  /** From the middle of the dot to where it was taken hold of; null while it is not held. */
  let grip: { readonly x: number; readonly y: number } | null = null;
  let dragged = false;

  const draw = () => {
    const { x, y } = map.project([...position]);
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  };
  const under = ({ clientX, clientY }: PointerEvent): Position => {
    const { left, top } = map.getContainer().getBoundingClientRect();
    const { lng, lat } = map.unproject([
      clientX - left - (grip?.x ?? 0),
      clientY - top - (grip?.y ?? 0),
    ]);
    return [lng, lat];
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    grip = { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
    dragged = false;
    element.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (grip === null) return;
    dragged = true;
    position = under(event);
    draw();
    events.onDrag(position);
  };
  const onUp = () => {
    if (grip !== null && dragged) events.onDrop(position);
    grip = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!events.onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener("pointerdown", onDown);
  element.addEventListener("pointermove", onMove);
  element.addEventListener("pointerup", onUp);
  element.addEventListener("pointercancel", onUp);
  element.addEventListener("keydown", onKeyDown);
  map.on("move", draw);
  map.on("resize", draw);
  map.getContainer().append(element);
  return {
    element,
    moveTo: (next) => {
      position = next;
      draw();
    },
    remove: () => {
      map.off("move", draw);
      map.off("resize", draw);
      element.remove();
    },
  };
}
