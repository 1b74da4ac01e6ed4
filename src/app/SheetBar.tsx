/** On a narrow screen: what the side panels and the dock show, one at a time. */
import { APP_MESSAGES } from "@/text/messages/app";
import { actions, type Sheet } from "@/state/store";
import type { DockTab } from "@/permalink/explorer-state";
import { useAppState, useLocale } from "@/state/use-store";
import { Icon, type IconName } from "@/ui/icons";
import { sheetButtonId } from "./sheets";
import css from "./SheetBar.module.css";

const DOCK_ICONS: Record<DockTab, IconName> = {
  years: "filter",
  charts: "chart",
  table: "table",
  compare: "compare",
  sources: "list",
};

export function SheetBar() {
  const locale = useLocale();
  const text = APP_MESSAGES[locale];
  const sheet = useAppState((state) => state.session.sheet);
  const dock = useAppState((state) => state.explorer.dock);
  const hasBriefing = useAppState((state) => state.briefing.open !== null);
  const toggle = (name: Sheet) => actions.setSheet(sheet === name ? null : name);
  const toggleDock = (tab: DockTab) => {
    actions.setSheet(null);
    if (dock.open && dock.tab === tab) actions.setDockOpen(false);
    else actions.openDock(tab);
  };
  const docks = [
    ["years", text.yearsTab],
    ["charts", text.chartsTab],
    ["table", text.tableTab],
    ["compare", text.compareTab],
    ["sources", text.sourcesTab],
  ] as const;
  return (
    <nav className={css["bar"]} aria-label={text.panels}>
      <button
        type="button"
        id={sheetButtonId("layers")}
        className={css["item"]}
        aria-expanded={sheet === "layers"}
        onClick={() => toggle("layers")}
      >
        <Icon name={hasBriefing ? "play" : "layers"} size={18} />
        {hasBriefing ? text.scenesTab : text.layersTab}
      </button>
      {docks.map(([tab, label]) => (
        <button
          key={tab}
          type="button"
          className={css["item"]}
          aria-expanded={sheet === null && dock.open && dock.tab === tab}
          onClick={() => toggleDock(tab)}
        >
          <Icon name={DOCK_ICONS[tab]} size={18} />
          {label}
        </button>
      ))}
      <button
        type="button"
        id={sheetButtonId("details")}
        className={css["item"]}
        aria-expanded={sheet === "details"}
        onClick={() => toggle("details")}
      >
        <Icon name="info" size={18} />
        {text.detailsPanel}
      </button>
    </nav>
  );
}
