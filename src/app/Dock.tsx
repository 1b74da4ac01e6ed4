/** The lower panel: years, charts, table, comparison, sources. All but the years are fetched when first opened. */
import { lazy, Suspense, useState } from "react";
import { APP_MESSAGES } from "@/text/messages/app";
import { YearDock } from "@/panels/YearDock";
import { DOCK_TABS, type DockTab } from "@/permalink/explorer-state";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { IconButton } from "@/ui/IconButton";
import { TabPanel, Tabs } from "@/ui/Tabs";
import { ErrorBoundary } from "./ErrorBoundary";
import css from "./Dock.module.css";

const ChartsDock = lazy(() => import("@/charts/ChartsDock"));
const RecordTable = lazy(() => import("@/table/RecordTable"));
const ComparePanel = lazy(() => import("@/panels/compare/ComparePanel"));
const SourcesPage = lazy(() => import("@/panels/sources/SourcesPage"));

export function Dock() {
  const text = APP_MESSAGES[useLocale()];
  const { tab, open } = useAppState((state) => state.explorer.dock);
  const [tall, setTall] = useState(false);
  const labels: Record<DockTab, string> = {
    years: text.yearsTab,
    charts: text.chartsTab,
    table: text.tableTab,
    compare: text.compareTab,
    sources: text.sourcesTab,
  };
  return (
    <section id="dock" className={css["dock"]} aria-label={text.dock} tabIndex={-1}>
      <div className={css["head"]} data-open={open}>
        <h2 className={css["title"]}>{labels[tab]}</h2>
        <div className={css["tabs"]}>
          <Tabs
            label={text.dock}
            idPrefix="dock"
            tabs={DOCK_TABS.map((id) => ({ id, text: labels[id] }))}
            selected={tab}
            onSelect={actions.openDock}
          />
        </div>
        <div className={css["size"]}>
          {open && tab !== "years" && (
            <IconButton
              icon={tall ? "descending" : "ascending"}
              label={tall ? text.shorter : text.taller}
              onClick={() => setTall(!tall)}
            />
          )}
          <span className={open ? css["down"] : css["up"]}>
            <IconButton
              icon="chevron"
              label={open ? text.closeDock : text.openDock}
              aria-expanded={open}
              onClick={() => actions.setDockOpen(!open)}
            />
          </span>
        </div>
      </div>
      {open ? (
        <div className={css["body"]} data-tab={tab} data-tall={tall}>
          <TabPanel idPrefix="dock" id={tab}>
            <ErrorBoundary key={tab}>
              <DockContent tab={tab} />
            </ErrorBoundary>
          </TabPanel>
        </div>
      ) : (
        <TabPanel idPrefix="dock" id={tab}>
          {null}
        </TabPanel>
      )}
    </section>
  );
}

function DockContent({ tab }: { tab: DockTab }) {
  const text = APP_MESSAGES[useLocale()];
  if (tab === "years") return <YearDock />;
  const { loading, Content } = {
    charts: { loading: text.loadingCharts, Content: ChartsDock },
    table: { loading: text.loadingTable, Content: RecordTable },
    compare: { loading: text.loadingCompare, Content: ComparePanel },
    sources: { loading: text.loadingSources, Content: SourcesPage },
  }[tab];
  return (
    <Suspense fallback={<p className={css["loading"]}>{loading}</p>}>
      <Content />
    </Suspense>
  );
}
