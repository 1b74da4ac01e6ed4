/** What the sheets of a narrow screen and the bar that opens them agree on. */
import type { KeyboardEvent } from "react";
import { actions, store } from "@/state/store";

/** Id of the bar's button for a sheet: where the focus goes when the sheet closes. */
export function sheetButtonId(sheet: "layers" | "details"): string {
  return `sheet-button-${sheet}`;
}

/** For what lies under a sheet: whoever walks there with Tab must see where, so the sheet goes. */
export function uncoverOnTab({ key }: KeyboardEvent): void {
  const { session, briefing } = store.getState();
  // A briefing stands beside the map.
  const covers = session.sheet !== "layers" || briefing.open === null;
  if (key === "Tab" && session.sheet !== null && covers) actions.setSheet(null);
}
