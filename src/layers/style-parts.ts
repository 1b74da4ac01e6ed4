/** Small pieces that all style layers use: expressions over feature properties, visibility, opacity. */
import type {
  ExpressionSpecification,
  FilterSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { COLORS, type ColorToken } from "@/ui/tokens";
import type { LayerId } from "./layer-ids";
import type { MapView } from "./style-input";
import { factorOf, type Look } from "./text-style";

export function lookOf(view: MapView): Look {
  return { theme: view.theme, locale: view.locale, factor: factorOf(view.typeScale) };
}

export function colorOf(look: Look, token: ColorToken): string {
  return COLORS[look.theme][token];
}

export function get(name: string): ExpressionSpecification {
  return ["get", name];
}

/** The name of a feature in the reader's language. */
export function nameOf(look: Look): ExpressionSpecification {
  return get(`name_${look.locale}`);
}

export function is(name: string, value: string | number | boolean): FilterSpecification {
  return ["==", get(name), value];
}

/** Features that fit every condition. */
export function every(...conditions: readonly FilterSpecification[]): FilterSpecification {
  return ["all", ...conditions] as FilterSpecification;
}

/** Features whose id is in the list. */
export function idIn(ids: readonly string[]): FilterSpecification {
  return ["in", get("id"), ["literal", [...ids]]];
}

/** A share of the layer's own opacity. */
export function opacityOf(view: MapView, id: LayerId, share = 1): number {
  return (share * (view.layers.opacityPercent[id] ?? 100)) / 100;
}

export function visibilityOf(visible: boolean): "visible" | "none" {
  return visible ? "visible" : "none";
}

export function isVisible(view: MapView, id: LayerId): boolean {
  return view.layers.visible.includes(id);
}

/** One value while the pointer is on the feature, another otherwise. */
export function whenHovered<T extends string | number>(on: T, off: T): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "hover"], false], on, off];
}

/** `stops` of zoom and value, with values in between. */
export function byZoom(...stops: readonly (readonly [number, number])[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}
