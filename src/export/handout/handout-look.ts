/** Paper, type and colours of the handout, in points. */
import { COLORS } from "@/ui/tokens";

export type Paper = "a4" | "letter";

/** The project's fonts as WOFF; WOFF2 would need a decoder of 200 KB. All are embedded as subsets. */
export type HandoutFonts = {
  /** Source Sans 3, 400. */
  readonly sans: Uint8Array<ArrayBuffer>;
  /** Source Sans 3, 600. */
  readonly sansBold: Uint8Array<ArrayBuffer>;
  /** Source Serif 4, 600. */
  readonly serif: Uint8Array<ArrayBuffer>;
};

export type FontName = keyof HandoutFonts;

export const PAPERS: Record<Paper, readonly [width: number, height: number]> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
};

export const MARGIN = 54;
export const HEAD_Y = 30;
export const FOOT_OFFSET = 34;

const { ink, muted, hairline, accent } = COLORS.light;
export const INK = { ink, muted, hairline, accent, caution: "#7a560a" } as const;

export type TextStyle = { readonly font: FontName; readonly size: number; readonly color: string };

export const STYLES = {
  cover: { font: "serif", size: 28, color: ink },
  title: { font: "serif", size: 18, color: ink },
  /** Of thousands of characters. */
  longTitle: { font: "serif", size: 11, color: ink },
  heading: { font: "sansBold", size: 11, color: ink },
  body: { font: "sans", size: 10.5, color: ink },
  small: { font: "sans", size: 8.5, color: muted },
  cautionHeading: { font: "sansBold", size: 11, color: INK.caution },
  caution: { font: "sans", size: 9, color: ink },
  source: { font: "sans", size: 9.5, color: ink },
  link: { font: "sans", size: 9, color: accent },
} as const satisfies { readonly [name: string]: TextStyle };

export const LEADING = 1.3;
