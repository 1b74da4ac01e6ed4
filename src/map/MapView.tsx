/** The map and everything that stands on it. The drawing surface may fail; this component does not. */
import "maplibre-gl/dist/maplibre-gl.css";
import { lazy, Suspense, useEffect, useId, useRef, useState, type RefObject } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { MAP_MESSAGES } from "@/text/messages/map";
import { useAppState, useLocale } from "@/state/use-store";
import { loadFonts } from "@/ui/fonts";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { Crosshair } from "./Crosshair";
import type { Size } from "./frame";
import { MapControls } from "./MapControls";
import { MapCredits } from "./MapCredits";
import { MapNotice } from "./MapNotice";
import { MapTooltip } from "./MapTooltip";
import { ToolInUse } from "./MapTools";
import { report } from "./report-status";
import { ScaleBar } from "./ScaleBar";
import { startMap, type RunningMap } from "./start-map";
import css from "./MapView.module.css";

const MapChooser = lazy(() => import("./MapChooser"));

export type MapViewProps = {
  /** What lies on the upper left corner of the map; named views and flights keep clear of it. */
  cover?: HTMLElement | null;
};

export default function MapView({ cover = null }: MapViewProps) {
  const text = MAP_MESSAGES[useLocale()];
  const status = useAppState((state) => state.session.mapStatus);
  const chooser = useAppState((state) => state.session.chooser);
  const [attempt, setAttempt] = useState(0);
  const footer = useRef<HTMLDivElement>(null);
  const { container, map } = useMap(cover);
  useClearLabels(map, cover, footer);
  const instructions = useId();
  useCanvasNames(map, text.name, instructions);
  const canDraw = status !== "no-webgl" && status !== "lost";
  const retry = () => {
    report("retried");
    setAttempt(attempt + 1);
  };
  return (
    <section className={css["map"]} aria-label={text.name} aria-describedby={instructions}>
      <VisuallyHidden>
        <span id={instructions}>{text.instructions}</span>
      </VisuallyHidden>
      <div key={attempt} ref={container} className={css["surface"]} inert={!canDraw} />
      {canDraw && map !== null && (
        <>
          <Crosshair map={map} />
          <ToolInUse map={map} />
          {chooser === null ? (
            <MapTooltip />
          ) : (
            <Suspense>
              <MapChooser key={`${chooser.x}/${chooser.y}`} chooser={chooser} />
            </Suspense>
          )}
        </>
      )}
      {!canDraw && <MapNotice reason={status} onRetry={retry} />}
      <div ref={footer} className={css["footer"]}>
        {canDraw && map !== null && <MapControls map={map} />}
        <div className={css["line"]}>
          <MapCredits />
          {canDraw && map !== null && <ScaleBar map={map} />}
        </div>
      </div>
    </section>
  );
}

/** One map for each element that `container` is given. */
function useMap(cover: HTMLElement | null): {
  container: (element: HTMLElement | null) => void;
  map: MapLibreMap | null;
} {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [running, setRunning] = useState<RunningMap | null>(null);
  const coverNow = useRef(cover);
  useEffect(() => {
    coverNow.current = cover;
  }, [cover]);
  useEffect(() => {
    if (element === null) return undefined;
    void loadFonts();
    const started = startMap(element, {
      cover: () => reachOf(coverNow.current),
      onEvent: report,
    });
    setRunning(started);
    return () => {
      setRunning(null);
      started?.stop();
    };
  }, [element]);
  useEffect(() => {
    if (cover === null || running === null) return undefined;
    const resizing = new ResizeObserver(running.refit);
    resizing.observe(cover);
    return () => resizing.disconnect();
  }, [cover, running]);
  return { container: setElement, map: running?.map ?? null };
}

/** Labels stay out from under what stands on the map; fetched when the map has begun, which needs none of it. */
function useClearLabels(
  map: MapLibreMap | null,
  cover: HTMLElement | null,
  footer: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (map === null) return undefined;
    let stop: (() => void) | null = null;
    let gone = false;
    // Buttons, and what is on the last line; between them is map.
    const covers = () => [
      ...(cover === null ? [] : [cover]),
      ...(footer.current?.querySelectorAll("button, :scope > :last-child > *") ?? []),
    ];
    void import("./keep-clear").then(({ keepLabelsClear }) => {
      if (!gone) stop = keepLabelsClear(map, covers, cover);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [map, cover, footer]);
}

/** How far an element reaches from the upper left corner of the map, in which it is positioned. */
function reachOf(cover: HTMLElement | null): Size {
  if (cover === null || cover.offsetHeight === 0) return { width: 0, height: 0 };
  return {
    width: cover.offsetLeft + cover.offsetWidth,
    height: cover.offsetTop + cover.offsetHeight,
  };
}

/** MapLibre names its canvas once, in English; it is named after the language shown. */
function useCanvasNames(map: MapLibreMap | null, name: string, instructionsId: string): void {
  useEffect(() => {
    const canvas = map?.getCanvas();
    // The region around it is ours; two regions of one name would be heard twice.
    canvas?.setAttribute("role", "img");
    canvas?.setAttribute("aria-label", name);
    canvas?.setAttribute("aria-describedby", instructionsId);
  }, [map, name, instructionsId]);
}
