/**
 * Ids of the map layers and the two orders that never depend on one another: the list's (by group, for
 * reading) and the map's (from bottom to top, for drawing). Codes are permanent: they appear in links.
 */

/** In the order of the list. */
export const LAYER_IDS = [
  "borders",
  "areas",
  "crossings",
  "seaports",
  "airports",
  "activities",
  "sites",
  "labs",
  "offices",
  "recommendations",
  "country-figures",
  "state-figures",
  "flows",
  "corridors",
  "homicide",
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** Short permanent codes for links. */
export const LAYER_CODES: { readonly [Id in LayerId]: string } = {
  borders: "border",
  areas: "state",
  crossings: "poe",
  seaports: "sea",
  airports: "air",
  activities: "act",
  sites: "site",
  labs: "lab",
  offices: "office",
  recommendations: "rec",
  "country-figures": "cfig",
  "state-figures": "sfig",
  flows: "flow",
  corridors: "corr",
  homicide: "hom",
};

export const LAYER_GROUPS = [
  { id: "geography", layers: ["borders", "areas", "crossings", "seaports", "airports"] },
  { id: "programs", layers: ["activities", "sites", "labs", "offices", "recommendations"] },
  { id: "figures", layers: ["country-figures", "state-figures", "flows", "corridors"] },
  { id: "context", layers: ["homicide"] },
] as const satisfies readonly { id: string; layers: readonly LayerId[] }[];
export type LayerGroupId = (typeof LAYER_GROUPS)[number]["id"];

/** From bottom to top. Fills under lines, lines under points, points under the ring of what is selected. */
export const MAP_ORDER: readonly LayerId[] = [
  "homicide",
  "areas",
  "corridors",
  "borders",
  "flows",
  "state-figures",
  "country-figures",
  "airports",
  "seaports",
  "crossings",
  "offices",
  "labs",
  "sites",
  "recommendations",
  "activities",
];

export const DEFAULT_VISIBLE: readonly LayerId[] = [
  "borders",
  "areas",
  "crossings",
  "activities",
  "sites",
  "labs",
  "country-figures",
];
