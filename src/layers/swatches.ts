/** Swatches made of the same constants as the style. */
import { COLORS } from "@/ui/tokens";
import type { IconSpec } from "./icon-spec";
import { iconSize, iconSvg } from "./icon-svg";
import type { LegendItem, Swatch } from "./legend-spec";
import type { Look } from "./text-style";

export function iconItem(label: string, spec: IconSpec): LegendItem {
  return { label, swatch: { kind: "icon", svg: iconSvg(spec), sizePx: iconSize(spec) } };
}

export function fillItem(label: string, color: string, opacity = 1): LegendItem {
  return {
    label,
    swatch: { kind: "fill", color, opacity, outline: null, patternSvg: null, patternPx: 0 },
  };
}

/** @param color what lies under the pattern: a shade, or by default bare land */
export function patternItem(label: string, look: Look, spec: IconSpec, color?: string): LegendItem {
  const { land, hairline } = COLORS[look.theme];
  const swatch: Swatch = {
    kind: "fill",
    color: color ?? land,
    opacity: 1,
    outline: color === undefined ? hairline : null,
    patternSvg: iconSvg(spec),
    patternPx: iconSize(spec),
  };
  return { label, swatch };
}

export function lineItem(
  label: string,
  color: string,
  widthPx: number,
  rest: Partial<Extract<Swatch, { kind: "line" }>> = {},
): LegendItem {
  return {
    label,
    swatch: { kind: "line", color, widthPx, dash: null, core: null, halo: null, ...rest },
  };
}

export function wordsItem(label: string, text: string, look: Look): LegendItem {
  const { ink, panel, faint } = COLORS[look.theme];
  return {
    label,
    swatch: { kind: "words", text, color: ink, background: panel, outline: faint },
  };
}
