/** How long a kilometre and a mile are at the middle of the map. */
import { useEffect, useState } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { metresPerPixel, scaleLengths, type ScaleLength } from "@/geo/scale-bar";
import { formatNumber } from "@/text/format";
import { MAP_MESSAGES } from "@/text/messages/map";
import { useLocale } from "@/state/use-store";
import { oncePerFrame } from "./apply-style";
import css from "./ScaleBar.module.css";

const MAX_WIDTH_PX = 96;

export function ScaleBar({ map }: { map: MapLibreMap }) {
  const locale = useLocale();
  const { metric, imperial } = useScale(map);
  const label = ({ value, unit }: ScaleLength) => `${formatNumber(value, locale)}\u00a0${unit}`;
  return (
    <div
      className={css["scale"]}
      role="img"
      aria-label={MAP_MESSAGES[locale].scale(label(metric), label(imperial))}
    >
      <Bar length={metric} label={label(metric)} />
      <Bar length={imperial} label={label(imperial)} />
    </div>
  );
}

function Bar({ length, label }: { length: ScaleLength; label: string }) {
  return (
    <span className={css["bar"]} style={{ width: length.widthPx }}>
      {label}
    </span>
  );
}

function useScale(map: MapLibreMap): ReturnType<typeof scaleLengths> {
  const [scale, setScale] = useState(() => scaleOf(map));
  useEffect(() => {
    const frame = oncePerFrame(() => setScale(scaleOf(map)));
    frame.schedule();
    map.on("move", frame.schedule);
    return () => {
      map.off("move", frame.schedule);
      frame.cancel();
    };
  }, [map]);
  return scale;
}

function scaleOf(map: MapLibreMap): ReturnType<typeof scaleLengths> {
  return scaleLengths(metresPerPixel(map.getCenter().lat, map.getZoom()), MAX_WIDTH_PX);
}
