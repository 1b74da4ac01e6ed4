/**
 * The sign of a layer beside its name: a small copy of what it draws. Not the first entry of the legend,
 * because that depends on the filter, and a list of layers should not change while one filters.
 */
import { icon } from "@/layers/icon-spec";
import { iconSize, iconSvg } from "@/layers/icon-svg";
import type { LayerId } from "@/layers/layer-ids";
import type { Swatch } from "@/layers/legend-spec";
import { layerShape } from "@/layers/record-icon";
import { COLORS, CONTEXT_RAMP, type ThemeName } from "@/ui/tokens";

/** How many classes up the ramp of the context layer its sign stands. */
const RAMP_STEP = 3;

export function layerSign(id: LayerId, theme: ThemeName): Swatch {
  const colors = COLORS[theme];
  switch (id) {
    case "borders":
      return {
        kind: "line",
        color: colors.border,
        widthPx: 2,
        dash: null,
        core: null,
        halo: { color: colors.borderHalo, widthPx: 8 },
      };
    case "areas":
      return fill(colors.stateTint, colors.faint);
    case "activities":
    case "recommendations":
      return {
        kind: "words",
        text: "8",
        color: colors.ink,
        background: colors.panel,
        outline: colors.faint,
      };
    case "country-figures":
      return circle(7, colors.count);
    case "state-figures":
      return circle(4.5, colors.count);
    case "flows":
      return { kind: "arrow", color: colors.count, widthPx: 4, fillOpacity: 1, outline: "none" };
    case "corridors":
      return { kind: "band", color: colors.count, widthPx: 10, opacity: 0.32 };
    case "homicide":
      return fill(CONTEXT_RAMP[theme][RAMP_STEP] ?? colors.muted, null);
    default: {
      const color = id === "crossings" ? "border" : "neutral";
      const spec = icon(layerShape(id) ?? "disc", theme, { color });
      return { kind: "icon", svg: iconSvg(spec), sizePx: iconSize(spec) };
    }
  }
}

function fill(color: string, outline: string | null): Swatch {
  return { kind: "fill", color, opacity: 1, outline, patternSvg: null, patternPx: 0 };
}

function circle(radiusPx: number, color: string): Swatch {
  return { kind: "circle", radiusPx, fill: color, fillOpacity: 0.2, stroke: color };
}
