/** The map and everything that stands on it. The drawing surface may fail; this component does not. */
import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useId, useRef, useState } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { MAP_MESSAGES } from "@/text/messages/map";
import { actions, store, type MapStatus } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { loadFonts } from "@/ui/fonts";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { NO_INSETS, type Insets } from "./camera-sync";
import { Crosshair } from "./Crosshair";
import { MapChooser } from "./MapChooser";
import { MapControls } from "./MapControls";
import { MapCredits } from "./MapCredits";
import { MapNotice } from "./MapNotice";
import { MapTooltip } from "./MapTooltip";
import { nextStatus, type MapEvent } from "./map-status";
import { ScaleBar } from "./ScaleBar";
import { startMap } from "./start-map";
import css from "./MapView.module.css";

export type MapViewProps = {
  /** Pixels at the edges of the map that the page covers; flights keep clear of them. */
  insets?: Insets;
};

export default function MapView({ insets = NO_INSETS }: MapViewProps) {
  const text = MAP_MESSAGES[useLocale()];
  const status = useAppState((state) => state.session.mapStatus);
  const chooser = useAppState((state) => state.session.chooser);
  const [attempt, setAttempt] = useState(0);
  const { container, map } = useMap(insets);
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
          {chooser === null ? (
            <MapTooltip />
          ) : (
            <MapChooser key={`${chooser.x}/${chooser.y}`} chooser={chooser} />
          )}
        </>
      )}
      {!canDraw && <MapNotice reason={status} onRetry={retry} />}
      <div className={css["footer"]}>
        {canDraw && map !== null && <MapControls map={map} />}
        <div className={css["line"]}>
          <MapCredits />
          {canDraw && map !== null && <ScaleBar map={map} />}
        </div>
      </div>
    </section>
  );
}

/** Takes an event of the drawing surface to the store; says aloud when the map is back. */
function report(event: MapEvent): void {
  const before: MapStatus = store.getState().session.mapStatus;
  const after = nextStatus(before, event);
  if (after === before) return;
  actions.setMapStatus(after);
  if (event === "restored")
    actions.announce({ en: MAP_MESSAGES.en.isBack, es: MAP_MESSAGES.es.isBack });
}

/** One map for each element that `container` is given. */
function useMap(insets: Insets): {
  container: (element: HTMLElement | null) => void;
  map: MapLibreMap | null;
} {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const currentInsets = useRef(insets);
  useEffect(() => {
    currentInsets.current = insets;
  }, [insets]);
  useEffect(() => {
    if (element === null) return undefined;
    void loadFonts();
    const running = startMap(element, { insets: () => currentInsets.current, onEvent: report });
    setMap(running?.map ?? null);
    return () => {
      setMap(null);
      running?.stop();
    };
  }, [element]);
  return { container: setElement, map };
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
