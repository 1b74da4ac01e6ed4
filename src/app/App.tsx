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
import { OpenDialog } from "./OpenDialog";
import { SheetBar } from "./SheetBar";
import { SidePanel } from "./SidePanel";
import { uncoverOnTab } from "./sheets";
import { TopBar } from "./TopBar";
import css from "./App.module.css";

const MapView = lazy(() => import("@/map/MapView"));
const CompareMaps = lazy(() => import("@/map/CompareMaps"));
const Stage = lazy(() => import("./stage/Stage"));
const ReleaseNotice = lazy(() => import("@/panels/release/ReleaseNotice"));

export function App() {
  const locale = useLocale();
  const text = APP_MESSAGES[locale];
  const sheet = useAppState((state) => state.session.sheet);
  const dialog = useAppState((state) => state.session.dialog);
  const isComparing = useAppState((state) => state.explorer.compare !== null);
  const hasDetails = useAppState((state) => state.explorer.selection !== null);
  const hasBriefing = useAppState((state) => state.briefing.open !== null);
  /** Part of the atlas on a projector or in another page, or all of it. */
  const frame = useAppState(({ briefing, explorer }) =>
    briefing.mode === "present" ? "present" : explorer.ui,
  );
  /** The map keeps its first view clear of what lies on it. */
  const [overlay, setOverlay] = useState<HTMLElement | null>(null);
  return (
    <div
      className={css["frame"]}
      data-sheet={sheet ?? "none"}
      data-frame={frame}
      data-briefing={hasBriefing}
      data-details={hasDetails}
    >
      {frame === "full" && (
        <>
          <nav className={css["skip"]}>
            <a href="#map">{text.skipToMap}</a>
            <a href="#dock" onClick={() => actions.openDock("table")}>
              {text.skipToTable}
            </a>
          </nav>
          <TopBar />
          <SidePanel sheet="layers" className={css["left"]} title={text.leftPanel}>
            <LeftPanel />
          </SidePanel>
        </>
      )}
      <main className={css["center"]} aria-label={text.mapRegion} onKeyUp={uncoverOnTab}>
        <div id="map" className={css["map"]} tabIndex={-1}>
          <ErrorBoundary>
            <Suspense fallback={<p className={css["loading"]}>{text.loadingMap}</p>}>
              {isComparing ? <CompareMaps cover={overlay} /> : <MapView cover={overlay} />}
            </Suspense>
          </ErrorBoundary>
          <div ref={setOverlay} className={css["overlay"]}>
            <Notices />
            <OtherData />
            <FailedData />
            <ErrorBoundary>
              {!isComparing && !hasBriefing && frame === "full" && <Headline />}
            </ErrorBoundary>
          </div>
        </div>
        {frame === "full" && (
          <>
            <ErrorBoundary>
              <FilterBar />
            </ErrorBoundary>
            <Dock />
          </>
        )}
      </main>
      {frame === "full" ? (
        <>
          <SidePanel sheet="details" className={css["right"]} title={text.detailsPanel}>
            <DetailsPanel />
          </SidePanel>
          <SheetBar />
        </>
      ) : (
        <ErrorBoundary>
          <Suspense>
            <Stage frame={frame} />
          </Suspense>
        </ErrorBoundary>
      )}
      {dialog !== null && <OpenDialog key={dialog} name={dialog} />}
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

/** A link that was made with other data than is shown; fetched only for such a link. */
function OtherData() {
  const differs = useAppState(
    ({ session: { madeWith }, datasets: { manifest } }) =>
      madeWith !== null && manifest !== null && madeWith !== manifest.dataVersion,
  );
  if (!differs) return null;
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <ReleaseNotice />
      </Suspense>
    </ErrorBoundary>
  );
}
