/** Which layer a record is drawn in: exactly one, so that counts of layers add up to the count of records. */
import { compilePlacement, countByLayer, type Mark, type Placement } from "@/analysis/placement";
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { PlaceKind } from "@/datasets/schema";
import type { LayerId } from "./layer-ids";

const PLACE_LAYERS: { readonly [K in PlaceKind]: LayerId } = {
  "port-of-entry": "crossings",
  crossing: "crossings",
  seaport: "seaports",
  airport: "airports",
  lab: "labs",
  office: "offices",
  site: "sites",
};

/**
 * The layer of a record. A figure of a state, county or city is with the state figures; of anything else,
 * a place on no map included, with the country figures.
 */
export function layerOf(record: AtlasRecord, atlas: Atlas): LayerId {
  switch (record.kind) {
    case "place":
      return PLACE_LAYERS[record.row.kind];
    case "activity":
      return "activities";
    case "recommendation":
      return "recommendations";
    case "flow":
      return "flows";
    case "corridor":
      return "corridors";
    case "border":
      return "borders";
    case "context":
      return "homicide";
    case "observation":
      switch (atlas.areas.get(record.row.areaId)?.kind) {
        case "admin1":
        case "county":
        case "city":
          return "state-figures";
        default:
          return "country-figures";
      }
  }
}

export type LayerMark = Mark<LayerId>;
export type LayerPlacement = Placement<LayerId>;

const placingOf = memoizeLast((atlas: Atlas) => compilePlacement(atlas, atlas.records, layerOf));
const contextPlacingOf = memoizeLast((atlas: Atlas) =>
  compilePlacement(atlas, atlas.contextRecords, layerOf),
);

/** Placement of the passing evidence records. */
export const placeEvidence = memoizeLast((atlas: Atlas, pass: Uint8Array): LayerPlacement =>
  placingOf(atlas)(pass),
);

/** Placement of the passing context records; one mark per area with all its years. */
export const placeContext = memoizeLast((atlas: Atlas, contextPass: Uint8Array): LayerPlacement =>
  contextPlacingOf(atlas)(contextPass),
);

/** Passing records per layer, context included; 0 for a layer without records. */
export const countsByLayer = memoizeLast(
  (atlas: Atlas, pass: Uint8Array, contextPass: Uint8Array): ReadonlyMap<LayerId, number> =>
    new Map([
      ...countByLayer(placeEvidence(atlas, pass)),
      ...countByLayer(placeContext(atlas, contextPass)),
    ]),
);
