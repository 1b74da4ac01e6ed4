/**
 * How charts look, as values: colours, fonts and sizes are attributes of the drawing and not of the page, so that
 * a chart taken out of the page keeps them.
 */
import { useMemo } from "react";
import type { Atlas } from "@/datasets/atlas";
import { markFill, markKeyline, type MarkColor } from "@/layers/palette";
import type { TypeScale } from "@/permalink/explorer-state";
import { useAppState } from "@/state/use-store";
import { COLORS, FONTS, TYPE_FACTOR, TYPE_SIZES, type ThemeName } from "@/ui/tokens";
import { useIsPicture } from "./picture-context";

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
  const isPicture = useIsPicture();
  return useMemo(() => {
    return isPicture ? pictureLook(typeScale) : lookOf(theme, typeScale);
  }, [theme, typeScale, isPicture]);
}

/** The families of the page, then such as most computers have and that run no wider. */
const PICTURE_FONTS = {
  sans: '"Source Sans 3", "Source Sans Pro", "Helvetica Neue", Arial, "Liberation Sans", sans-serif',
  serif: '"Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif',
};

/** The look of a saved picture: the light theme on white paper, whatever the reader's own. */
export function pictureLook(typeScale: TypeScale): ChartLook {
  const look = lookOf("light", typeScale);
  const colors = { ...look.colors, panel: "#ffffff" };
  return { ...look, colors, font: PICTURE_FONTS.sans, serif: PICTURE_FONTS.serif };
}

function lookOf(theme: ThemeName, typeScale: TypeScale): ChartLook {
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
