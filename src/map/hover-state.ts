/** Lights up what the pointer is on, wherever the pointer is: on the map, in a list, in the table. */
import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { selectionKey } from "@/layers/selection";
import type { Selection } from "@/permalink/explorer-state";
import { store } from "@/state/store";

export type FeatureTarget = { readonly source: string; readonly id: string };

/** The features that stand for any of the selections, by the id that their source promotes. */
export function featuresFor(
  style: StyleSpecification,
  selections: readonly Selection[],
): FeatureTarget[] {
  const keys = new Set(selections.map(selectionKey));
  if (keys.size === 0) return [];
  return Object.entries(style.sources).flatMap(([source, spec]) => {
    if (spec.type !== "geojson" || typeof spec.promoteId !== "string") return [];
    const { data, promoteId } = spec;
    if (typeof data === "string" || data.type !== "FeatureCollection") return [];
    return data.features.flatMap(({ properties }) =>
      keys.has(String(properties?.["selection"]))
        ? [{ source, id: String(properties?.[promoteId]) }]
        : [],
    );
  });
}

/** Call once per map; returns the way to stop. */
export function showHover(map: MapLibreMap, style: () => StyleSpecification): () => void {
  let lit: readonly FeatureTarget[] = [];
  return store.subscribe(({ session }, previous) => {
    const selections = session.hover?.selections ?? [];
    if (session.hover?.selections === previous.session.hover?.selections) return;
    if (!map.isStyleLoaded()) return;
    for (const target of lit) if (map.getSource(target.source)) map.removeFeatureState(target);
    lit = featuresFor(style(), selections).filter(({ source }) => map.getSource(source));
    for (const target of lit) map.setFeatureState(target, { hover: true });
  });
}
