/**
 * The list of layers as readers meet it: name, what it shows, its legend, which filters leave it as it is.
 * The style is made elsewhere (compose-style); both read the same derived views and constants.
 */
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas } from "@/datasets/atlas";
import { FACETS, type Facet } from "@/filters/filter";
import { layerMessages } from "@/text/messages/layers";
import type { Locale } from "@/text/locale";
import { layerOf } from "./layer-of";
import { LAYER_GROUPS, LAYER_IDS, type LayerGroupId, type LayerId } from "./layer-ids";
import { homicideLegend } from "./legend-context";
import { corridorsLegend, figuresLegend, flowsLegend } from "./legend-figures";
import { areasLegend, bordersLegend, pointsLegend, wordsLegend } from "./legend-places";
import type { LegendSpec } from "./legend-spec";
import type { StyleInput } from "./style-input";

/** What a filter can ask of a record. */
export type FilterAspect = Facet | "years";

export type LayerEntry = {
  readonly id: LayerId;
  readonly group: LayerGroupId;
  readonly label: (locale: Locale) => string;
  readonly description: (locale: Locale) => string;
  /** The legend of the layer as it would be drawn for this view, visible or not. */
  readonly legend: (input: StyleInput) => LegendSpec;
};

function entry(id: LayerId, legend: LayerEntry["legend"]): LayerEntry {
  return {
    id,
    group:
      LAYER_GROUPS.find(({ layers }) => (layers as readonly LayerId[]).includes(id))?.id ??
      "context",
    label: (locale) => layerMessages[locale].name(id),
    description: (locale) => layerMessages[locale].about(id),
    legend,
  };
}

function points(id: LayerId): LayerEntry {
  return entry(id, (input) => pointsLegend(input, id));
}

export const LAYERS: { readonly [Id in LayerId]: LayerEntry } = {
  borders: entry("borders", bordersLegend),
  areas: entry("areas", areasLegend),
  crossings: points("crossings"),
  seaports: points("seaports"),
  airports: points("airports"),
  activities: entry("activities", (input) => wordsLegend(input, "activities")),
  sites: points("sites"),
  labs: points("labs"),
  offices: points("offices"),
  recommendations: entry("recommendations", (input) => wordsLegend(input, "recommendations")),
  "country-figures": entry("country-figures", (input) => figuresLegend(input, "country")),
  "state-figures": entry("state-figures", (input) => figuresLegend(input, "state")),
  flows: entry("flows", flowsLegend),
  corridors: entry("corridors", corridorsLegend),
  homicide: entry("homicide", homicideLegend),
};

/** The name of a group of the list. */
export function groupLabel(id: LayerGroupId, locale: Locale): string {
  return layerMessages[locale].group(id);
}

/**
 * Aspects that no record of the layer has, so that no choice of them changes it. A layer without records
 * (the states) is left as it is by every filter.
 */
export function unaffectedBy(atlas: Atlas, id: LayerId): readonly FilterAspect[] {
  return unaffectedOf(atlas).get(id) ?? [];
}

const ASPECTS: readonly FilterAspect[] = ["years", ...FACETS];

const unaffectedOf = memoizeLast((atlas: Atlas): ReadonlyMap<LayerId, readonly FilterAspect[]> => {
  const affected = new Map<LayerId, Set<FilterAspect>>();
  for (const record of [...atlas.records, ...atlas.contextRecords]) {
    const layerId = layerOf(record, atlas);
    const aspects = affected.get(layerId) ?? new Set<FilterAspect>();
    affected.set(layerId, aspects);
    if (record.period !== null) aspects.add("years");
    if (record.agencyIds.length > 0) aspects.add("agency");
    if (record.activityTypeIds.length > 0) aspects.add("activityType");
    if (record.countries.length > 0) aspects.add("country");
    aspects.add("grade");
  }
  return new Map(
    LAYER_IDS.map((id) => [id, ASPECTS.filter((aspect) => affected.get(id)?.has(aspect) !== true)]),
  );
});

/** "Not affected by the years, agency and activity type."; null when every filter matters. */
export function unaffectedText(atlas: Atlas, id: LayerId, locale: Locale): string | null {
  const text = layerMessages[locale];
  const names = unaffectedBy(atlas, id).map((aspect) => text.unaffected(aspect));
  const last = names.at(-1);
  if (last === undefined) return null;
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(", ")} ${text.and} ${last}`;
  return text.unaffectedBy(list);
}
