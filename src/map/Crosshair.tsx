/** The middle of the map, where Enter chooses: shown while the keyboard is on the map. */
import { useEffect, useState } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import css from "./Crosshair.module.css";

export function Crosshair({ map }: { map: MapLibreMap }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const canvas = map.getCanvas();
    // A click focuses the canvas too, but not visibly; the first key then shows where the keyboard is.
    const show = () => setShown(canvas.matches(":focus-visible"));
    const showOnKey = () => setShown(true);
    const hide = () => setShown(false);
    canvas.addEventListener("focus", show);
    canvas.addEventListener("keydown", showOnKey);
    canvas.addEventListener("pointerdown", hide);
    canvas.addEventListener("blur", hide);
    return () => {
      canvas.removeEventListener("focus", show);
      canvas.removeEventListener("keydown", showOnKey);
      canvas.removeEventListener("pointerdown", hide);
      canvas.removeEventListener("blur", hide);
    };
  }, [map]);
  if (!shown) return null;
  return (
    <svg className={css["crosshair"]} width="48" height="48" viewBox="0 0 48 48" aria-hidden="true">
      <path className={css["halo"]} d="M24 2v16M24 30v16M2 24h16M30 24h16" />
      <path className={css["line"]} d="M24 2v16M24 30v16M2 24h16M30 24h16" />
      <circle className={css["line"]} cx="24" cy="24" r="1" />
    </svg>
  );
}
