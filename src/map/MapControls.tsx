/** Zoom, the two named views, north, and the list of what is in view. */
import { useEffect, useState, type ReactNode } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { MAP_MESSAGES } from "@/text/messages/map";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { Icon, type IconName } from "@/ui/icons";
import { prefersReducedMotion } from "./camera";
import { BY_BUTTON } from "./camera-sync";
import { ToolMenu } from "./MapTools";
import { MarksInView } from "./MarksInView";
import { VIEWS } from "./views";
import css from "./MapControls.module.css";

function easeMs(): number {
  return prefersReducedMotion() ? 0 : 250;
}

type MapControlsProps = {
  map: MapLibreMap;
  /** One of two maps: without its list of marks and without tools, which know of the single map only. */
  lean?: boolean;
};

export function MapControls({ map, lean = false }: MapControlsProps) {
  const locale = useLocale();
  const text = MAP_MESSAGES[locale];
  const zoomBy = (by: number) =>
    map.easeTo({ zoom: map.getZoom() + by, duration: easeMs() }, BY_BUTTON);
  return (
    <div className={css["corner"]} role="group" aria-label={text.controls}>
      <div className={css["column"]}>
        <NorthButton map={map} label={text.northUp} />
        {!lean && <ToolMenu />}
        <div className={css["stack"]}>
          <ControlButton icon="plus" label={text.zoomIn} onClick={() => zoomBy(1)} />
          <ControlButton icon="minus" label={text.zoomOut} onClick={() => zoomBy(-1)} />
        </div>
      </div>
      <div className={css["row"]}>
        {!lean && <MarksInView map={map} />}
        <div className={css["views"]}>
          <ViewButton
            long={text.viewBorder}
            short={text.viewBorderShort}
            onClick={() => actions.flyTo(VIEWS.border.camera)}
          />
          <ViewButton
            long={text.viewRegion}
            short={text.viewRegionShort}
            onClick={() => actions.flyTo(VIEWS.region.camera)}
          />
        </div>
      </div>
    </div>
  );
}

type ControlButtonProps = {
  icon: IconName;
  label: string;
  onClick: () => void;
  children?: ReactNode;
};

function ControlButton({ icon, label, onClick, children }: ControlButtonProps) {
  return (
    <button
      type="button"
      className={css["square"]}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children ?? <Icon name={icon} />}
    </button>
  );
}

type ViewButtonProps = { long: string; short: string; onClick: () => void };

/** Both words are in the page; the style sheet shows the one that fits, the name is always the long one. */
function ViewButton({ long, short, onClick }: ViewButtonProps) {
  return (
    <button type="button" className={css["view"]} aria-label={long} onClick={onClick}>
      <span className={css["long"]}>{long}</span>
      <span className={css["short"]}>{short}</span>
    </button>
  );
}

/** Only there when the map is turned or tilted: otherwise it would have nothing to do. */
function NorthButton({ map, label }: { map: MapLibreMap; label: string }) {
  const [turned, setTurned] = useState({ bearing: map.getBearing(), pitch: map.getPitch() });
  useEffect(() => {
    const read = () => setTurned({ bearing: map.getBearing(), pitch: map.getPitch() });
    read();
    map.on("rotate", read);
    map.on("pitch", read);
    return () => {
      map.off("rotate", read);
      map.off("pitch", read);
    };
  }, [map]);
  if (Math.abs(turned.bearing) < 0.1 && turned.pitch < 0.1) return null;
  return (
    <div className={css["stack"]}>
      <ControlButton
        icon="compass"
        label={label}
        onClick={() => map.easeTo({ bearing: 0, pitch: 0, duration: easeMs() }, BY_BUTTON)}
      >
        <span className={css["needle"]} style={{ rotate: `${-turned.bearing}deg` }}>
          <Icon name="compass" />
        </span>
      </ControlButton>
    </div>
  );
}
