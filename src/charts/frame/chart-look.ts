/**
 * How charts look, as values: colours, fonts and sizes are attributes of the drawing and not of the page, so that
 * a chart taken out of the page keeps them.
 */
import { useMemo } from "react";
import type { Atlas } from "@/datasets/atlas";
import { markFill, markKeyline, type MarkColor } from "@/layers/palette";
import { useAppState } from "@/state/use-store";
import { COLORS, FONTS, TYPE_FACTOR, TYPE_SIZES, type ThemeName } from "@/ui/tokens";

export type ChartLook = {
  readonly theme: ThemeName;
  readonly colors: (typeof COLORS)[ThemeName];
  readonly font: string;
  readonly serif: string;
  /** Pixels, large type included. */
  readonly size: { readonly [S in keyof typeof TYPE_SIZES]: number };
  /** 1, or more with large type. */
  readonly factor: number;
};

export function useChartLook(): ChartLook {
  const theme = useAppState((state) => state.explorer.theme);
  const typeScale = useAppState((state) => state.explorer.typeScale);
  return useMemo(() => {
    const factor = TYPE_FACTOR[typeScale];
    const { tiny, small, body, lead, title } = TYPE_SIZES;
    return {
      theme,
      colors: COLORS[theme],
      font: FONTS.sans,
      serif: FONTS.serif,
      size: {
        tiny: tiny * factor,
        small: small * factor,
        body: body * factor,
        lead: lead * factor,
        title: title * factor,
      },
      factor,
    };
  }, [theme, typeScale]);
}

/** Fill of a mark and the darker line around it that keeps light colours visible. */
export type Ink = { readonly fill: string; readonly line: string };

const inks = new Map<string, Ink>();

/** The very same object for the same colour and theme, so that a mark is not drawn anew for it. */
export function inkOf(color: MarkColor, look: ChartLook): Ink {
  const key = `${look.theme} ${color}`;
  let ink = inks.get(key);
  if (ink === undefined) {
    ink = { fill: markFill(color, look.theme), line: markKeyline(color, look.theme) };
    inks.set(key, ink);
  }
  return ink;
}

/** Colour says whose: the palette role of an agency, neutral where there is none. */
export function agencyColor(agencyId: string | undefined, atlas: Atlas): MarkColor {
  return agencyId === undefined ? "neutral" : (atlas.agencies.get(agencyId)?.color ?? "neutral");
}
