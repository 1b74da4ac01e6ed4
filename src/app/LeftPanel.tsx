/** Layers and filters, one at a time: both are long lists, and each wants the whole height. */
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

type LeftTab = "layers" | "filters";

export function LeftPanel() {
  const text = APP_MESSAGES[useLocale()];
  const [tab, setTab] = useState<LeftTab>("layers");
  const active = useAppState((state) => activeClauses(state.explorer.filter).length);
  return (
    <>
      <div className={css["tabs"]}>
        <Tabs
          label={text.leftPanel}
          idPrefix="left"
          tabs={[
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
            <Suspense fallback={<p className={css["loading"]}>{text.loadingFilters}</p>}>
              <FilterPanel />
            </Suspense>
          )}
        </TabPanel>
      </div>
    </>
  );
}
