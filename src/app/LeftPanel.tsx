/** Briefing, layers and filters, one at a time: all are long lists, and each wants the whole height. */
import { lazy, Suspense, useState } from "react";
import { APP_MESSAGES } from "@/text/messages/app";
import { activeClauses } from "@/filters/filter";
import { LayerPanel } from "@/panels/LayerPanel";
import { useAppState, useLocale } from "@/state/use-store";
import { TabPanel, Tabs } from "@/ui/Tabs";
import css from "./LeftPanel.module.css";

/** Fetched when its tab is first opened: the first view shows the layers. */
const FilterPanel = lazy(() =>
  import("@/panels/FilterPanel").then((module) => ({ default: module.FilterPanel })),
);
const BriefingPanel = lazy(() => import("@/panels/briefing/BriefingPanel"));

type LeftTab = "briefing" | "layers" | "filters";

export function LeftPanel() {
  const text = APP_MESSAGES[useLocale()];
  const briefing = useAppState((state) => state.briefing.open?.id ?? null);
  const [tab, setTab] = useState<LeftTab>("layers");
  const [shown, setShown] = useState<string | null>(null);
  // Another briefing has been opened, or it was closed.
  if (briefing !== shown) {
    setShown(briefing);
    setTab(briefing === null ? "layers" : "briefing");
  }
  const active = useAppState((state) => activeClauses(state.explorer.filter).length);
  return (
    <>
      <div className={css["tabs"]}>
        <Tabs
          label={text.leftPanel}
          idPrefix="left"
          tabs={[
            ...(briefing === null ? [] : [{ id: "briefing" as const, text: text.briefing }]),
            { id: "layers", text: text.layersTab },
            { id: "filters", text: active === 0 ? text.filtersTab : text.filtersTabActive(active) },
          ]}
          selected={tab}
          onSelect={setTab}
        />
      </div>
      <div className={css["scroll"]}>
        <TabPanel idPrefix="left" id={tab}>
          {tab === "layers" ? (
            <LayerPanel />
          ) : (
            <Suspense fallback={<p className={css["loading"]}>{text.loadingDialog}</p>}>
              {tab === "filters" ? <FilterPanel /> : <BriefingPanel />}
            </Suspense>
          )}
        </TabPanel>
      </div>
    </>
  );
}
