/** Lights up what the pointer is on, wherever the pointer is: on the map, in the table, in a list. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { selectionKey } from "@/layers/selection";
import { store, type Hover } from "@/state/store";

/** Call once per map; returns the way to stop. */
export function showHover(map: MapLibreMap): () => void {
  let lit: readonly { source: string; id: string }[] = [];
  const show = (hover: Hover | null) => {
    if (map.style === null || map.style === undefined) return;
    for (const target of lit) if (map.getSource(target.source)) map.removeFeatureState(target);
    const ids = (hover?.selections ?? []).map(selectionKey);
    lit = sourcesByKey(map).flatMap((source) => ids.map((id) => ({ source, id })));
    for (const target of lit) map.setFeatureState(target, { hover: true });
  };
  return store.subscribe(({ session }, previous) => {
    if (session.hover?.selections !== previous.session.hover?.selections) show(session.hover);
  });
}
