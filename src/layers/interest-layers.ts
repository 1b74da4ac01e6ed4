/**
 * The area of interest and the measured line. Both belong to the reader, not to the evidence: accent colour, an
 * outline more than a fill, above the land and below every mark.
 */
import type { GeoJSON } from "geojson";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { memoizeLast } from "@/analysis/memoize-last";
import type { Interest, MapView } from "./style-input";
import { colorOf, lookOf } from "./style-parts";

export const NO_INTEREST: Interest = { outline: null, measured: null };

const outlineData = memoizeLast((shape: Interest["outline"]) => dataOf(shape));
const measuredData = memoizeLast((shape: Interest["measured"]) => dataOf(shape));

export function interestSources({ outline, measured }: Interest): {
  readonly interest: GeoJSON;
  readonly measured: GeoJSON;
} {
  return { interest: outlineData(outline), measured: measuredData(measured) };
}

function dataOf(geometry: Interest["outline"] | Interest["measured"]): GeoJSON {
  return {
    type: "FeatureCollection",
    features: geometry === null ? [] : [{ type: "Feature", properties: {}, geometry }],
  };
}

/** A faint fill, a wide pale casing and the line: seen on land and sea, in both themes, and in grey. */
export function interestLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const source = "interest";
  return [
    {
      id: "interest/fill",
      type: "fill",
      source,
      paint: { "fill-color": colorOf(look, "accent"), "fill-opacity": 0.07 },
    },
    {
      id: "interest/casing",
      type: "line",
      source,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colorOf(look, "labelHalo"),
        "line-width": 5 * look.factor,
        "line-opacity": 0.8,
      },
    },
    {
      id: "interest/outline",
      type: "line",
      source,
      layout: { "line-join": "round" },
      paint: { "line-color": colorOf(look, "accent"), "line-width": 2 * look.factor },
    },
  ];
}

/** Dashed: a measure is no limit. */
export function measuredLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const source = "measured";
  const layout = { "line-cap": "round", "line-join": "round" } as const;
  return [
    {
      id: "measured/casing",
      type: "line",
      source,
      layout,
      paint: { "line-color": colorOf(look, "labelHalo"), "line-width": 5 * look.factor },
    },
    {
      id: "measured/line",
      type: "line",
      source,
      layout: { ...layout, "line-cap": "butt" },
      paint: {
        "line-color": colorOf(look, "accent"),
        "line-width": 2 * look.factor,
        "line-dasharray": [3, 2],
      },
    },
  ];
}
