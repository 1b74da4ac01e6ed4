/** Takes events of a drawing surface to the store. */
import { actions, store, type MapStatus } from "@/state/store";
import { MAP_MESSAGES } from "@/text/messages/map";
import { nextStatus, type MapEvent } from "./map-status";

/** Says aloud when the map is back. */
export function report(event: MapEvent): void {
  const before: MapStatus = store.getState().session.mapStatus;
  const after = nextStatus(before, event);
  if (after === before) return;
  actions.setMapStatus(after);
  if (event === "restored")
    actions.announce({ en: MAP_MESSAGES.en.isBack, es: MAP_MESSAGES.es.isBack });
}
