/** What choosing a result does: select, fly, filter or open, and where the focus belongs afterwards. */
import type { SearchTarget } from "@/analysis/search";
import type { Atlas } from "@/datasets/atlas";
import type { Position } from "@/geo/position";
import { extentOf, extentOfAreas } from "@/layers/extent";
import { decodeGeometry } from "@/layers/geometry";
import { setText, toggleValue } from "@/panels/filter-actions";
import { actions, store } from "@/state/store";
import type { LocalizedText } from "@/text/locale";
import { searchMessages } from "@/text/messages/search";

/** `stay`: the reader may go on searching; `map`: what was found is on the map only; `leave`: another view has it. */
export type Afterwards = "stay" | "map" | "leave";

/** Half a side in degrees, about 20 km: a town with the roads that lead to it. */
const AROUND_TOWN = 0.18;

export function showTarget(
  target: Exclude<SearchTarget, { kind: "command" }>,
  title: LocalizedText,
  atlas: Atlas,
): Afterwards {
  switch (target.kind) {
    case "record": {
      const record = atlas.byId.get(target.id);
      if (record === undefined) return "stay";
      actions.select({ kind: "record", id: record.id });
      const extent = extentOf(record, atlas, decodeGeometry(store.getState().datasets.geo));
      if (extent !== null) actions.flyTo(extent);
      return "leave";
    }
    case "area": {
      actions.select({ kind: "area", id: target.id });
      const geometry = decodeGeometry(store.getState().datasets.geo);
      const extent = extentOfAreas([target.id], atlas, geometry);
      if (extent !== null) actions.flyTo(extent);
      return "leave";
    }
    case "agency":
      filterByAgency(target.id, title);
      return "stay";
    case "source":
      actions.showSource(target.id);
      return "leave";
    case "town":
      goTo(target.position);
      announce("wentTo", title);
      return "map";
  }
}

/** The text filter with the words of the query, in the open table. */
export function showInTable(text: string): Afterwards {
  setText(text);
  actions.openDock("table");
  return "leave";
}

function filterByAgency(id: string, title: LocalizedText): void {
  const chosen = store.getState().explorer.filter.agencyIds.includes(id);
  toggleValue("agency", id);
  announce(chosen ? "unfiltered" : "filteredBy", title);
}

function goTo([lng, lat]: Position): void {
  actions.flyTo([lng - AROUND_TOWN, lat - AROUND_TOWN, lng + AROUND_TOWN, lat + AROUND_TOWN]);
}

function announce(key: "wentTo" | "filteredBy" | "unfiltered", title: LocalizedText): void {
  actions.announce({ en: searchMessages.en[key](title.en), es: searchMessages.es[key](title.es) });
}
