/** How long a scale bar is and what it says. */
import type { MapPicture } from "./figure-spec";

export type ScaleBar = { readonly metres: number; readonly label: string; readonly cssPx: number };

/** The longest of 1, 2, 3, 5 × 10ⁿ metres that fits; null where the picture knows no scale. */
export function scaleBar({ metresPerPixel }: MapPicture, mostCssPx: number): ScaleBar | null {
  if (!(metresPerPixel > 0) || !Number.isFinite(metresPerPixel)) return null;
  const most = metresPerPixel * mostCssPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 3, 2, 1].find((factor) => factor * power <= most) ?? 1;
  const metres = step * power;
  const label = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  return { metres, label, cssPx: metres / metresPerPixel };
}
