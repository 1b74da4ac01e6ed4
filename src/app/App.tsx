/** The frame: where each view stands on the screen. Views meet only in the store. */
import { lazy, Suspense, useState } from "react";
import { APP_MESSAGES } from "@/text/messages/app";
import { FilterBar } from "@/panels/FilterBar";
import { Headline } from "@/panels/Headline";
import { DetailsPanel } from "@/panels/details/DetailsPanel";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { Dock } from "./Dock";
import { ErrorBoundary } from "./ErrorBoundary";
import { FailedData } from "./FailedData";
import { LeftPanel } from "./LeftPanel";
import { Notices } from "./Notices";
import { SheetBar } from "./SheetBar";
import { SheetHeader } from "./SheetHeader";
import { ShareDialog } from "./ShareDialog";
import { TopBar } from "./TopBar";
import css from "./App.module.css";

const MapView = lazy(() => import("@/map/MapView"));
const ExportDialog = lazy(() => import("@/panels/export/ExportDialog"));
const ViewsDialog = lazy(() => import("@/panels/views/ViewsDialog"));

export function App() {
  const locale = useLocale();
  const text = APP_MESSAGES[locale];
  const sheet = useAppState((state) => state.session.sheet);
  const dialog = useAppState((state) => state.session.dialog);
  /** The map keeps its first view clear of what lies on it. */
  const [overlay, setOverlay] = useState<HTMLElement | null>(null);
  return (
    <div className={css["frame"]} data-sheet={sheet ?? "none"}>
      <nav className={css["skip"]}>
        <a href="#map">{text.skipToMap}</a>
        <a href="#dock" onClick={() => actions.openDock("table")}>
          {text.skipToTable}
        </a>
      </nav>
      <TopBar />
      <aside className={css["left"]} aria-label={text.leftPanel}>
        <SheetHeader title={text.leftPanel} />
        <ErrorBoundary>
          <LeftPanel />
        </ErrorBoundary>
      </aside>
      <main className={css["center"]} aria-label={text.mapRegion}>
        <div id="map" className={css["map"]} tabIndex={-1}>
          <ErrorBoundary>
            <Suspense fallback={<p className={css["loading"]}>{text.loadingMap}</p>}>
              <MapView cover={overlay} />
            </Suspense>
          </ErrorBoundary>
          <div ref={setOverlay} className={css["overlay"]}>
            <Notices />
            <FailedData />
            <ErrorBoundary>
              <Headline />
            </ErrorBoundary>
          </div>
        </div>
        <ErrorBoundary>
          <FilterBar />
        </ErrorBoundary>
        <Dock />
      </main>
      <aside className={css["right"]} aria-label={text.detailsPanel}>
        <SheetHeader title={text.detailsPanel} />
        <ErrorBoundary>
          <DetailsPanel />
        </ErrorBoundary>
      </aside>
      <SheetBar />
      {dialog === "share" && <ShareDialog />}
      {(dialog === "export" || dialog === "views") && (
        <ErrorBoundary>
          <Suspense fallback={<p className={css["fetching"]}>{text.loadingDialog}</p>}>
            {dialog === "export" ? <ExportDialog /> : <ViewsDialog />}
          </Suspense>
        </ErrorBoundary>
      )}
      <Announcer />
    </div>
  );
}

/** What changed, for those who do not see it. */
function Announcer() {
  const locale = useLocale();
  const announcement = useAppState((state) => state.session.announcement);
  return (
    <p className={css["announcer"]} role="status" aria-live="polite">
      {announcement[locale]}
    </p>
  );
}
