/**
 * The one place that changes what the map draws. Takes composed styles as values and carries out their
 * difference; remembers the last one applied. While the map cannot take changes (its style is loading, its context
 * is lost) the newest wish waits.
 */
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { diffStyle, type StyleChange } from "./diff-style";
import { settleData } from "./settle-data";

/** Composed styles are validated by unit tests; at run time it would cost more than the change itself. */
const UNCHECKED = { validate: false } as const;

export type StyleApplier = {
  readonly apply: (style: StyleSpecification) => void;
  /** The style last handed to the map, or waiting. */
  readonly current: () => StyleSpecification;
  /** The map takes no changes for now. */
  readonly hold: () => void;
  /** The map takes changes again; whatever has waited is applied. */
  readonly release: () => void;
};

/** `initial` is the style that the map was created with. Starts on hold: a new map takes no changes yet. */
export function createStyleApplier(map: MapLibreMap, initial: StyleSpecification): StyleApplier {
  let applied = initial;
  let wanted = initial;
  let taken = initial;
  let held = true;
  const flush = () => {
    if (held || wanted === taken) return;
    const target = settleData(applied, wanted);
    const changes = diffStyle(applied, target);
    applied = target;
    taken = wanted;
    for (const change of changes) applyChange(map, change);
  };
  return {
    apply: (style) => {
      wanted = style;
      flush();
    },
    current: () => wanted,
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
      flush();
    },
  };
}

function applyChange(map: MapLibreMap, change: StyleChange): void {
  switch (change.kind) {
    case "remove-layer":
      map.removeLayer(change.id);
      return;
    case "remove-source":
      map.removeSource(change.id);
      return;
    case "add-source":
      map.addSource(change.id, change.source);
      return;
    case "set-data":
      void (map.getSource(change.id) as GeoJSONSource).setData(change.data);
      return;
    case "add-layer":
      map.addLayer(change.layer, change.before);
      return;
    case "move-layer":
      map.moveLayer(change.id, change.before);
      return;
    case "set-filter":
      map.setFilter(change.id, change.filter as never, UNCHECKED);
      return;
    case "set-paint":
      map.setPaintProperty(change.id, change.name as never, change.value as never, UNCHECKED);
      return;
    case "set-layout":
      map.setLayoutProperty(change.id, change.name as never, change.value as never, UNCHECKED);
      return;
    case "set-zoom-range":
      map.setLayerZoomRange(change.id, change.minzoom, change.maxzoom);
  }
}

/**
 * Joins any number of calls within a frame into one, before the frame is drawn. A hidden page draws no frames
 * and needs no map; it catches up when it is shown.
 */
export function oncePerFrame(run: () => void): { schedule: () => void; cancel: () => void } {
  let frame: number | null = null;
  return {
    schedule: () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        run();
      });
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
