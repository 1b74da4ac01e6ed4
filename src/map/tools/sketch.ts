/**
 * Drawing on the map with terra-draw: one instance for one shape, gone when the shape is done. A press of Space is a
 * press of the pointer at the crosshair, so that every tool can be used without one.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawLineStringMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  ValidateNotSelfIntersecting,
  type GeoJSONStoreFeatures,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { AreaShape } from "@/filters/area";
import type { Position } from "@/geo/position";
import type { MapTool } from "@/state/store";
import { COLORS, type ThemeName } from "@/ui/tokens";

export type SketchEvents = {
  /** The shape so far, its last corner under the pointer. */
  readonly onPath: (path: readonly Position[]) => void;
  readonly onShape: (shape: AreaShape) => void;
  readonly onMeasured: (path: readonly Position[]) => void;
  readonly onCancel: () => void;
  /** A point was set with the keyboard, where nothing is to be seen of it by who does not see. */
  readonly onPoint: () => void;
};

export type Sketch = {
  /** Ends the shape as it is, as Enter does. */
  readonly finish: () => void;
  readonly stop: () => void;
};

/** Nearer than this to the first corner, a click closes the polygon. */
const CLOSING_PX = 14;

export function startSketch(
  map: MapLibreMap,
  tool: MapTool,
  theme: ThemeName,
  events: SketchEvents,
): Sketch {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: "sketch" }),
    modes: [modeOf(tool, theme)],
  });
  draw.start();
  draw.setMode(tool);
  const stopKeys = listenToKeys(map, events);
  draw.on("change", (ids) => {
    const feature = ids.map((id) => draw.getSnapshotFeature(id)).find(isShape);
    if (feature !== undefined) events.onPath(pathOf(feature));
  });
  draw.on("finish", (id) => {
    const feature = draw.getSnapshotFeature(id);
    if (feature === undefined) return;
    if (tool === "measure") events.onMeasured(withoutRepeats(pathOf(feature)));
    else events.onShape(shapeOf(feature, tool));
  });
  return {
    finish: () => pressKey(map.getCanvas(), "Enter"),
    stop: () => {
      stopKeys();
      draw.stop();
      map.getCanvas().style.removeProperty("cursor");
    },
  };
}

function modeOf(tool: MapTool, theme: ThemeName) {
  const accent = COLORS[theme].accent as `#${string}`;
  const panel = COLORS[theme].panel as `#${string}`;
  const keyEvents = { cancel: "Escape", finish: "Enter" };
  const fill = { fillColor: accent, fillOpacity: 0.1, outlineColor: accent, outlineWidth: 2 };
  const corner = { closingPointColor: accent, closingPointOutlineColor: panel };
  const validation = (feature: GeoJSONStoreFeatures, { updateType }: { updateType: string }) =>
    updateType === "finish" ? ValidateNotSelfIntersecting(feature) : { valid: true };
  switch (tool) {
    case "circle":
      return new TerraDrawCircleMode({
        modeName: tool,
        // Circles on the ground, not on the map sheet.
        projection: "globe",
        drawInteraction: "click-move-or-drag",
        keyEvents,
        styles: fill,
      });
    case "rectangle":
      return new TerraDrawRectangleMode({
        modeName: tool,
        drawInteraction: "click-move-or-drag",
        keyEvents,
        styles: fill,
      });
    case "polygon":
      return new TerraDrawPolygonMode({
        modeName: tool,
        pointerDistance: CLOSING_PX,
        keyEvents,
        styles: { ...fill, ...corner, closingPointWidth: 6, closingPointOutlineWidth: 2 },
        validation,
      });
    case "measure":
      return new TerraDrawLineStringMode({
        modeName: tool,
        pointerDistance: CLOSING_PX,
        keyEvents,
        // The line along the great circle is drawn by the style; this one would be straight on the map sheet.
        styles: {
          lineStringColor: accent,
          lineStringOpacity: 0,
          ...corner,
          closingPointWidth: 5,
          closingPointOutlineWidth: 2,
        },
      });
  }
}

function isShape(feature: GeoJSONStoreFeatures | undefined): feature is GeoJSONStoreFeatures {
  return feature !== undefined && feature.geometry.type !== "Point";
}

function pathOf({ geometry }: GeoJSONStoreFeatures): Position[] {
  const path =
    geometry.type === "Polygon"
      ? (geometry.coordinates[0] ?? [])
      : geometry.type === "LineString"
        ? geometry.coordinates
        : [];
  return path.map(([lng = NaN, lat = NaN]): Position => [lng, lat]);
}

function shapeOf(feature: GeoJSONStoreFeatures, tool: MapTool): AreaShape {
  const path = pathOf(feature);
  const radiusKm = feature.properties["radiusKilometers"];
  if (tool === "circle" && typeof radiusKm === "number")
    return { kind: "circle", center: centerOf(path), radiusKm };
  return { kind: "polygon", ring: path.slice(0, -1) };
}

/** Of a ring that starts due north of the center and goes round in equal steps: the middle of its meridian. */
function centerOf(closed: readonly Position[]): Position {
  const ring = closed.slice(0, -1);
  const [lng, north] = ring[0] ?? [NaN, NaN];
  const [, south] = ring[ring.length / 2] ?? [NaN, NaN];
  return [lng, (north + south) / 2];
}

function withoutRepeats(path: readonly Position[]): Position[] {
  return path.filter((position, index) => {
    const before = path[index - 1];
    return before === undefined || position[0] !== before[0] || position[1] !== before[1];
  });
}

/** Space presses at the crosshair, Escape gives up, and while the map moves below the crosshair the shape follows. */
function listenToKeys(map: MapLibreMap, { onCancel, onPoint }: SketchEvents): () => void {
  const canvas = map.getCanvas();
  let byKeyboard = false;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    } else if (event.key === " " && !event.repeat) {
      event.preventDefault();
      byKeyboard = true;
      pointAt(map, "pointermove");
      pointAt(map, "pointerdown");
      pointAt(map, "pointerup");
      onPoint();
    }
  };
  const onPointer = (event: PointerEvent) => {
    if (event.isTrusted) byKeyboard = false;
  };
  const onMove = () => {
    if (byKeyboard) pointAt(map, "pointermove");
  };
  canvas.addEventListener("keydown", onKeyDown);
  canvas.addEventListener("pointermove", onPointer);
  map.on("move", onMove);
  return () => {
    canvas.removeEventListener("keydown", onKeyDown);
    canvas.removeEventListener("pointermove", onPointer);
    map.off("move", onMove);
  };
}

/** A pointer event in the middle of the map; MapLibre itself listens to mouse and touch and takes no note of it. */
function pointAt(map: MapLibreMap, type: "pointermove" | "pointerdown" | "pointerup"): void {
  const canvas = map.getCanvas();
  const { left, top, width, height } = canvas.getBoundingClientRect();
  canvas.dispatchEvent(
    new PointerEvent(type, {
      bubbles: false,
      cancelable: true,
      isPrimary: true,
      pointerType: "mouse",
      button: type === "pointermove" ? -1 : 0,
      buttons: type === "pointerdown" ? 1 : 0,
      clientX: left + width / 2,
      clientY: top + height / 2,
    }),
  );
}

function pressKey(canvas: HTMLElement, key: string): void {
  canvas.dispatchEvent(new KeyboardEvent("keydown", { key }));
  canvas.dispatchEvent(new KeyboardEvent("keyup", { key }));
}
