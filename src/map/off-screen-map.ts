/**
 * A map that nobody sees: it takes no room, no focus and no pointer, and draws one view at one size after the
 * other. What goes wrong with its drawing surface ends the work on it.
 */
import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Camera } from "@/geo/position";
import { PaintFailure } from "@/state/paint-failure";
import { createStyleApplier, type StyleApplier } from "./apply-style";
import type { Size } from "./frame";
import { serveIcons } from "./icons";
import { keepEdgesClear } from "./keep-clear";
import { createMap } from "./start-map";

/** Icons stay sharp on a picture of three pixels per CSS pixel. */
const ICON_RATIO = 3;
/** MapLibre would make a larger canvas coarser in silence; the device's own limit is asked instead. */
const NO_LIMIT_PX = 1 << 16;
/** A device that has not made the canvas as large by then does not. */
const MOST_TRIES = 3;

export type Sheet = {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** CSS pixels. */
  readonly size: Size;
  readonly pixelRatio: number;
};

export type OffScreenMap = {
  /** Draws everything there is, then hands over the canvas, which holds this drawing only during the call. */
  readonly draw: <T>(
    sheet: Sheet,
    take: (canvas: HTMLCanvasElement) => T,
    signal: AbortSignal,
  ) => Promise<T>;
  /** Aborted, with a `PaintFailure`, once nothing can be drawn any more. */
  readonly failed: AbortSignal;
  readonly stop: () => void;
};

export function openOffScreenMap({ style, camera, size, pixelRatio }: Sheet): OffScreenMap {
  const failed = new AbortController();
  const fail = (failure: PaintFailure) => failed.abort(failure);
  const { frame, surface } = addUnseen(size);
  const map = createMap(
    surface,
    style,
    { onEvent: () => fail(refused()) },
    {
      ...asOptions(camera),
      pixelRatio,
      interactive: false,
      // Read when the drawing is finished, which may be long after the frame.
      canvasContextAttributes: { preserveDrawingBuffer: true },
      maxCanvasSize: [NO_LIMIT_PX, NO_LIMIT_PX],
      minZoom: 0,
      maxZoom: 22,
      // The limits of the page would move a picture of another shape.
      transformConstrain: (center, zoom) => ({ center, zoom }),
    },
  );
  if (map === null) {
    frame.remove();
    throw refused();
  }
  serveIcons(map, ICON_RATIO);
  map.on("webglcontextlost", () => fail(new PaintFailure("lost", "The drawing surface was lost.")));
  map.on("error", ({ error }) => console.error(error));
  const applier = createStyleApplier(map, style);
  const loaded = when(map, "style.load", failed.signal).then(applier.release);
  // Whoever draws next hears of it; a map that is stopped before has no one to tell.
  loaded.catch(() => undefined);
  return {
    failed: failed.signal,
    draw: async (sheet, take, signal) => {
      const either = AbortSignal.any([signal, failed.signal]);
      either.throwIfAborted();
      await unlessAborted(loaded, either);
      setUp(map, surface, applier, sheet);
      const canvas = map.getCanvas();
      await when(map, "idle", either);
      // The canvas takes a new size with a frame of its own; one that was under way may have ended first.
      for (let tries = 0; tries < MOST_TRIES && !hasSize(canvas, sheet); tries += 1) {
        map.resize();
        await when(map, "idle", either);
      }
      checkSize(canvas, sheet);
      await whenDrawn(canvas, either);
      return take(canvas);
    },
    stop: () => {
      map.remove();
      frame.remove();
    },
  };
}

function refused(): PaintFailure {
  return new PaintFailure("no-webgl", "The browser gives no drawing surface.");
}

/** Clipped by a frame without size, so that nothing can be scrolled to; inert, so that nothing can be reached. */
function addUnseen({ width, height }: Size): { frame: HTMLElement; surface: HTMLElement } {
  const frame = document.createElement("div");
  frame.inert = true;
  frame.setAttribute("aria-hidden", "true");
  Object.assign(frame.style, {
    position: "fixed",
    top: "0",
    left: "0",
    width: "0",
    height: "0",
    overflow: "hidden",
    visibility: "hidden",
    contain: "strict",
  });
  const surface = document.createElement("div");
  setSize(surface, { width, height });
  frame.append(surface);
  document.body.append(frame);
  return { frame, surface };
}

function setSize(surface: HTMLElement, { width, height }: Size): void {
  Object.assign(surface.style, {
    position: "relative",
    width: `${width}px`,
    height: `${height}px`,
  });
}

function setUp(map: MapLibreMap, surface: HTMLElement, applier: StyleApplier, sheet: Sheet): void {
  setSize(surface, sheet.size);
  map.setPixelRatio(sheet.pixelRatio);
  map.resize();
  map.jumpTo(asOptions(sheet.camera));
  applier.apply(sheet.style);
  keepEdgesClear(map);
}

function asOptions({ center, ...rest }: Camera): Omit<Camera, "center"> & {
  center: [number, number];
} {
  return { ...rest, center: [...center] };
}

/** Resolves at the next event of that kind; a frame is drawn for it. */
function when(map: MapLibreMap, event: "idle" | "style.load", signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      map.off(event, onEvent);
      reject(signal.reason as Error);
    };
    const onEvent = () => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    };
    map.once(event, onEvent);
    signal.addEventListener("abort", onAbort, { once: true });
    map.triggerRepaint();
  });
}

function unlessAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}

/** How often a device that draws slowly is asked. */
const ASK_MS = 16;

/** Reading a canvas waits for all that it has yet to draw, and the page with it; so the device is asked first. */
async function whenDrawn(canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
  const gl = canvas.getContext("webgl2");
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? null;
  if (gl === null || fence === null) return;
  gl.flush();
  // Asked at least once in a later task: within one the answer never changes.
  do {
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
    signal.throwIfAborted();
  } while (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED);
  gl.deleteSync(fence);
}

function hasSize(canvas: HTMLCanvasElement, { size, pixelRatio }: Sheet): boolean {
  const isNear = (pixels: number, cssPx: number) => Math.abs(pixels - cssPx * pixelRatio) <= 2;
  return isNear(canvas.width, size.width) && isNear(canvas.height, size.height);
}

/** A device that cannot draw so many pixels draws fewer without a word, or none. */
function checkSize(canvas: HTMLCanvasElement, { size, pixelRatio }: Sheet): void {
  const gl = canvas.getContext("webgl2");
  if (gl === null) throw refused();
  const width = Math.floor(size.width * pixelRatio);
  const height = Math.floor(size.height * pixelRatio);
  const limit = Math.min(
    gl.getParameter(gl.MAX_TEXTURE_SIZE) as number,
    gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number,
  );
  if (
    Math.max(width, height) > limit ||
    gl.drawingBufferWidth < width ||
    gl.drawingBufferHeight < height
  )
    throw new PaintFailure("too-large", `${width} × ${height} pixels; the limit is ${limit}.`);
}
