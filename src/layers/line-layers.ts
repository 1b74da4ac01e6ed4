/** Land borders, schematic corridors and flows. */
import type { LayerSpecification, LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { FLOW_ZOOMS } from "./flow-features";
import { icon, iconId } from "./icon-spec";
import type { MapView } from "./style-input";
import {
  byZoom,
  colorOf,
  every,
  is,
  isVisible,
  lookOf,
  nameOf,
  opacityOf,
  visibilityOf,
  whenHovered,
} from "./style-parts";
import { haloPaint, MAP_FONTS, textSize } from "./text-style";

/** Dashes in line widths: a disputed line is broken at every scale. */
export const DISPUTED_DASH = [2.2, 1.8];
/** No closer than this: a schematic route must not look surveyed. */
export const CORRIDOR_MAX_ZOOM = 8;
/** Outline of a flow whose volume nobody published. */
export const UNKNOWN_DASH = [3, 2.2];

/**
 * One line for all sections with a soft halo; river sections carry a water-coloured core and a wider casing,
 * which keeps them apart from land sections where colour alone would not; disputed ones are dashed.
 */
export function borderLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const layout = {
    "line-join": "round",
    "line-cap": "butt",
    visibility: visibilityOf(isVisible(view, "borders")),
  } as const;
  const color = colorOf(look, "border");
  const width = byZoom([3, 1.2], [6, 2], [10, 3]);
  const line = (
    id: string,
    rest: Pick<LineLayerSpecification, "paint"> & Partial<LineLayerSpecification>,
  ): LayerSpecification => ({
    id: `borders/${id}`,
    type: "line",
    source: "borders",
    layout,
    ...rest,
  });
  return [
    line("halo", {
      filter: is("quiet", false),
      layout: { ...layout, "line-cap": "round" },
      paint: {
        "line-color": colorOf(look, "borderHalo"),
        // Turns of a river lie within a few pixels at small scale: a wide casing would make them a blot.
        "line-width": byZoom([3, 1.6], [6, 3], [8, 10], [10, 16]),
        "line-blur": byZoom([3, 0.8], [6, 1.2], [8, 4]),
        "line-opacity": opacityOf(view, "borders"),
      },
    }),
    line("quiet", {
      filter: is("quiet", true),
      paint: {
        "line-color": color,
        "line-width": byZoom([3, 0.6], [6, 1], [10, 1.6]),
        "line-opacity": opacityOf(view, "borders", 0.8),
      },
    }),
    line("land", {
      filter: every(is("disputed", false), is("river", false), is("quiet", false)),
      paint: {
        "line-color": color,
        "line-width": width,
        "line-opacity": opacityOf(view, "borders"),
      },
    }),
    line("river", {
      filter: every(is("disputed", false), is("river", true), is("quiet", false)),
      paint: {
        "line-color": color,
        "line-width": byZoom([3, 1], [6, 1.8], [8, 3.6], [10, 5]),
        "line-opacity": opacityOf(view, "borders"),
      },
    }),
    line("river-water", {
      filter: every(is("disputed", false), is("river", true), is("quiet", false)),
      paint: {
        "line-color": colorOf(look, "water"),
        "line-width": byZoom([3, 0], [6, 0.6], [8, 1.6], [10, 2.4]),
        "line-opacity": opacityOf(view, "borders"),
      },
    }),
    line("disputed", {
      filter: is("disputed", true),
      paint: {
        "line-color": color,
        "line-width": width,
        "line-dasharray": DISPUTED_DASH,
        "line-opacity": opacityOf(view, "borders"),
      },
    }),
    line("hit", {
      paint: {
        "line-color": colorOf(look, "ink"),
        "line-width": 14,
        "line-opacity": whenHovered(0.14, 0),
      },
    }),
  ];
}

export function corridorLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const visibility = visibilityOf(isVisible(view, "corridors"));
  return [
    {
      id: "corridors/band",
      type: "line",
      source: "corridors",
      maxzoom: CORRIDOR_MAX_ZOOM,
      layout: { "line-cap": "round", "line-join": "round", visibility },
      paint: {
        "line-color": colorOf(look, "count"),
        "line-width": byZoom([3, 12], [6, 26], [8, 44]),
        "line-blur": byZoom([3, 6], [6, 13], [8, 22]),
        "line-opacity": whenHovered(
          opacityOf(view, "corridors", 0.5),
          opacityOf(view, "corridors", 0.32),
        ),
      },
    },
    {
      id: "corridors/direction",
      type: "symbol",
      source: "corridors",
      maxzoom: CORRIDOR_MAX_ZOOM,
      layout: {
        visibility,
        "symbol-placement": "line",
        "symbol-spacing": 90,
        "icon-image": iconId(icon("chevron", look.theme, { color: "count" })),
        "icon-size": 0.8 * look.factor,
        "icon-overlap": "always",
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": opacityOf(view, "corridors", 0.75) },
    },
    {
      id: "corridors/name",
      type: "symbol",
      source: "corridors",
      minzoom: 4,
      maxzoom: CORRIDOR_MAX_ZOOM,
      layout: {
        visibility,
        "symbol-placement": "line-center",
        "text-field": nameOf(look),
        "text-font": [...MAP_FONTS.italic],
        "text-size": textSize(look, "small"),
        "text-offset": [0, -1.2],
        "text-max-angle": 40,
      },
      paint: { "text-color": colorOf(look, "count"), ...haloPaint(look) },
    },
  ];
}

/** Looks of flows by what is known of their volume. Two measures side by side are never one shade. */
export const FLOW_LOOKS = {
  value: { fill: 0.8, outline: false },
  share: { fill: 0.42, outline: true },
  unknown: { fill: 0.06, outline: true },
} as const;

/** Numbers solid, shares paler with an outline, unknown volumes an empty dashed outline of one width. */
export function flowLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const color = colorOf(look, "count");
  const visibility = visibilityOf(isVisible(view, "flows"));
  return FLOW_ZOOMS.flatMap(([minzoom, maxzoom], zoomClass): LayerSpecification[] => {
    const shared = { source: "flows", minzoom, maxzoom, layout: { visibility } } as const;
    const only = (by: keyof typeof FLOW_LOOKS) => every(is("zoomClass", zoomClass), is("by", by));
    const fill = (by: keyof typeof FLOW_LOOKS): LayerSpecification => ({
      id: `flows/${by}-${zoomClass}`,
      type: "fill",
      ...shared,
      filter: only(by),
      paint: {
        "fill-color": color,
        "fill-opacity": whenHovered(
          opacityOf(view, "flows", Math.min(1, FLOW_LOOKS[by].fill + 0.18)),
          opacityOf(view, "flows", FLOW_LOOKS[by].fill),
        ),
      },
    });
    const outline = (by: "share" | "unknown"): LayerSpecification => ({
      id: `flows/${by}-outline-${zoomClass}`,
      type: "line",
      ...shared,
      filter: only(by),
      paint: {
        "line-color": color,
        "line-width": 1.2 * look.factor,
        "line-opacity": opacityOf(view, "flows"),
        ...(by === "unknown" ? { "line-dasharray": UNKNOWN_DASH } : {}),
      },
    });
    return [fill("share"), outline("share"), fill("value"), fill("unknown"), outline("unknown")];
  });
}

/** Ink around the selected flow, at every zoom class. */
export function selectedFlowLayers(view: MapView): LayerSpecification[] {
  const look = lookOf(view);
  const selected = view.selection?.kind === "record" ? `record:${view.selection.id}` : "";
  return FLOW_ZOOMS.map(([minzoom, maxzoom], zoomClass): LayerSpecification => ({
    id: `selected/flow-${zoomClass}`,
    type: "line",
    source: "flows",
    minzoom,
    maxzoom,
    filter: every(is("zoomClass", zoomClass), is("selection", selected)),
    layout: { "line-join": "round", visibility: visibilityOf(isVisible(view, "flows")) },
    paint: { "line-color": colorOf(look, "ink"), "line-width": 2 },
  }));
}
