/**
 * Handles of an area on the map: center and edge of a circle, corners of a polygon and the middles between them. Each
 * is a button that can be dragged, and moved with the arrow keys. They stay the same elements while the area changes
 * below them, so that the focus stays where it is.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { MAX_CORNERS, type AreaShape } from "@/filters/area";
import { distanceKm } from "@/geo/distance";
import type { Position } from "@/geo/position";
import { createDragDot, type DragDot } from "./drag-dot";

export type HandleKind = "center" | "edge" | "corner" | "middle";

export type Handle = {
  readonly kind: HandleKind;
  readonly index: number;
  readonly position: Position;
};

export type HandleEvents = {
  readonly name: (handle: Handle, total: number) => string;
  /** While a handle is dragged. */
  readonly onPreview: (shape: AreaShape) => void;
  /** When it has been let go, or moved with a key. */
  readonly onShape: (shape: AreaShape) => void;
  readonly classNames: { readonly [K in HandleKind]: string };
};

export type Handles = {
  readonly show: (shape: AreaShape) => void;
  readonly remove: () => void;
};

const KEY_STEP_PX = 8;
const KEY_LEAP_PX = 48;

const DIRECTIONS: { readonly [key: string]: readonly [x: number, y: number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function createHandles(map: MapLibreMap, events: HandleEvents): Handles {
  let shape: AreaShape | null = null;
  let placed: { readonly handle: Handle; readonly dot: DragDot }[] = [];

  const place = (handles: readonly Handle[]) => {
    const same =
      handles.length === placed.length &&
      handles.every(({ kind }, index) => placed[index]?.handle.kind === kind);
    if (!same) {
      const focused = placed.find(({ dot }) => dot.element === document.activeElement);
      for (const { dot } of placed) dot.remove();
      placed = handles.map((handle) => ({ handle, dot: makeDot(handle) }));
      if (focused !== undefined) refocus(focused.handle);
    }
    placed = placed.map(({ handle: before, dot }, index) => {
      const handle = handles[index] ?? before;
      dot.moveTo(handle.position);
      dot.element.setAttribute("aria-label", events.name(handle, cornersOf(shape)));
      return { handle, dot };
    });
  };

  const refocus = ({ kind, index }: Handle) => {
    // A middle that was moved has become the corner after the one it followed.
    const wanted = kind === "middle" ? { kind: "corner", index: index + 1 } : { kind, index };
    const next =
      placed.find(({ handle }) => handle.kind === wanted.kind && handle.index === wanted.index) ??
      placed.findLast(({ handle }) => handle.kind === "corner");
    next?.dot.element.focus();
  };

  const makeDot = (first: Handle): DragDot => {
    // The handle of this element now: the area may have changed since it was made.
    const own = () => placed.find((entry) => entry.dot === dot)?.handle ?? first;
    const movedTo = (position: Position) =>
      shape === null ? null : moveHandle(shape, own(), position);
    const dot = createDragDot(map, {
      onDrag: (position) => {
        const next = movedTo(position);
        if (next !== null) events.onPreview(next);
      },
      onDrop: (position) => {
        const next = movedTo(position);
        if (next !== null) events.onShape(next);
      },
      onKey: (event) => {
        const next = shape === null ? null : keyed(map, shape, own(), event);
        if (next !== null) events.onShape(next);
        return next !== null;
      },
    });
    dot.element.className = events.classNames[first.kind];
    return dot;
  };

  return {
    show: (next) => {
      shape = next;
      place(handlesOf(next));
    },
    remove: () => {
      for (const { dot } of placed) dot.remove();
      placed = [];
    },
  };
}

function cornersOf(shape: AreaShape | null): number {
  return shape?.kind === "polygon" ? shape.ring.length : 0;
}

/** All handles of a shape; a band along a border has none: its border does not move. */
export function handlesOf(shape: AreaShape): Handle[] {
  switch (shape.kind) {
    case "circle":
      return [
        { kind: "center", index: 0, position: shape.center },
        { kind: "edge", index: 0, position: eastOf(shape.center, shape.radiusKm) },
      ];
    case "polygon": {
      const { ring } = shape;
      const corners = ring.map((position, index): Handle => ({ kind: "corner", index, position }));
      if (ring.length >= MAX_CORNERS) return corners;
      const middles = ring.map((from, index): Handle => {
        const to = ring[(index + 1) % ring.length] ?? from;
        const position: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
        return { kind: "middle", index, position };
      });
      return [...corners, ...middles];
    }
    case "border":
      return [];
  }
}

/** Where the parallel through the center is as far away as the radius says; within the error of a handle's width. */
function eastOf([lng, lat]: Position, radiusKm: number): Position {
  const kmPerDegree = distanceKm([lng, lat], [lng + 0.5, lat]) * 2;
  return [lng + radiusKm / kmPerDegree, lat];
}

/** The shape with one handle elsewhere. */
export function moveHandle(shape: AreaShape, { kind, index }: Handle, to: Position): AreaShape {
  if (shape.kind === "circle") {
    return kind === "center"
      ? { ...shape, center: to }
      : { ...shape, radiusKm: distanceKm(shape.center, to) };
  }
  if (shape.kind === "border") return shape;
  return kind === "middle"
    ? { ...shape, ring: shape.ring.toSpliced(index + 1, 0, to) }
    : { ...shape, ring: shape.ring.with(index, to) };
}

/** What a key makes of the shape; null for a key that means nothing here. */
function keyed(
  map: MapLibreMap,
  shape: AreaShape,
  handle: Handle,
  event: KeyboardEvent,
): AreaShape | null {
  if (event.key === "Delete" || event.key === "Backspace")
    return handle.kind === "corner" && shape.kind === "polygon"
      ? { ...shape, ring: shape.ring.toSpliced(handle.index, 1) }
      : null;
  const direction = DIRECTIONS[event.key];
  if (direction === undefined) return null;
  const step = event.shiftKey ? KEY_LEAP_PX : KEY_STEP_PX;
  const { x, y } = map.project([...handle.position]);
  const { lng, lat } = map.unproject([x + direction[0] * step, y + direction[1] * step]);
  return moveHandle(shape, handle, [lng, lat]);
}
