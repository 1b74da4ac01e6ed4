/** All sources of the map as one value. Their data are the same objects until something they show changes. */
import type { GeoJSON } from "geojson";
import type {
  GeoJSONSourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import {
  circleCollection,
  noteCollection,
  type NoteProperties,
  type PointsOf,
} from "./area-features";
import { contextOfView, figuresOfView } from "./derived";
import { flowCollection } from "./flow-features";
import type { Geometry } from "./geometry";
import { labelCollection } from "./label-features";
import { interestSources, NO_INTEREST } from "./interest-layers";
import type { LayerId } from "./layer-ids";
import { borderCollection, corridorCollection } from "./line-features";
import { clearances, fannedMarks, pointCollection } from "./point-features";
import { selectedCollection } from "./selected-features";
import type { StyleInput } from "./style-input";
import { factorOf } from "./text-style";

export const SOURCE_IDS = [
  "context-land",
  "countries",
  "states",
  "country-lines",
  "state-lines",
  "coast",
  "interest",
  "borders",
  "corridors",
  "flows",
  "circles",
  "labels",
  "points",
  "notes",
  "measured",
  "selected",
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** One object for everything that is not there: no change from one nothing to another. */
const NOTHING: GeoJSON = { type: "FeatureCollection", features: [] };

/** Layers that put circles on areas are the only reason to compute their figures. */
function figuresOf(input: StyleInput, level: "country" | "state") {
  const layer: LayerId = level === "country" ? "country-figures" : "state-figures";
  return input.view.layers.visible.includes(layer) ? figuresOfView(input, level) : null;
}

/** The notes on areas under the view; layers tint the states that have one. */
export function notesOf(input: StyleInput): PointsOf<NoteProperties> {
  const { atlas, pass, view } = input;
  return noteCollection(
    atlas,
    pass,
    view.layers.visible,
    figuresOf(input, "country"),
    figuresOf(input, "state"),
    view.locale,
  );
}

export function composeSources(input: StyleInput): StyleSpecification["sources"] {
  const { atlas, pass, geometry, view } = input;
  const shown = (id: LayerId) => view.layers.visible.includes(id);
  const placed = fannedMarks(atlas, pass, view.layers.visible);
  const collections: { readonly [Id in SourceId]: GeoJSON } = {
    ...baseCollections(geometry),
    ...interestSources(input.interest ?? NO_INTEREST),
    borders: shown("borders")
      ? borderCollection(atlas, pass, geometry.admin?.borders ?? null)
      : NOTHING,
    corridors: shown("corridors") ? corridorCollection(atlas, pass) : NOTHING,
    flows: shown("flows")
      ? flowCollection(atlas, pass, geometry.labels, factorOf(view.typeScale))
      : NOTHING,
    circles: circleCollection(
      atlas,
      figuresOf(input, "country"),
      figuresOf(input, "state"),
      shown("homicide") ? contextOfView(input) : null,
      view.locale,
    ),
    labels: labelCollection(geometry.labels, clearances(atlas, view.layers.visible)),
    points: pointCollection(atlas, placed, view.theme),
    notes: notesOf(input),
    selected:
      view.selection === null
        ? NOTHING
        : selectedCollection(atlas, geometry, view.selection, placed, view.theme),
  };
  return Object.fromEntries(SOURCE_IDS.map((id) => [id, sourceOf(collections[id])]));
}

function baseCollections({ admin, contextLand }: Geometry) {
  return {
    "context-land": contextLand ?? NOTHING,
    countries: admin?.countries ?? NOTHING,
    states: admin?.states ?? NOTHING,
    "country-lines": admin?.countryLines ?? NOTHING,
    "state-lines": admin?.stateLines ?? NOTHING,
    coast: admin?.coast ?? NOTHING,
  };
}

/**
 * `promoteId`: string ids cannot be feature ids of tiles, and hover is feature-state by id. `tolerance`: with
 * the usual 0.375 a thinned coast crosses itself at zoom 3 and a lagoon is filled as land.
 */
function sourceOf(data: GeoJSON): GeoJSONSourceSpecification {
  return { type: "geojson", data, promoteId: "id", tolerance: 0.1 };
}
