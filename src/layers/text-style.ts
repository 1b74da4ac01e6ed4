/**
 * Type on the map. No glyph server: MapLibre draws letters from the page's fonts with TinySDF, takes weight
 * and slant from words in the first name of the stack and hands the stack to CSS as it is. So the first name
 * is a word that only carries the weight, and the family is quoted: its "3" is no CSS identifier.
 */
import { COLORS, TYPE_FACTOR, TYPE_SIZES, type ThemeName } from "@/ui/tokens";

export const MAP_FONTS = {
  sans: ['"Source Sans 3"'],
  strong: ["SemiBold", '"Source Sans 3"'],
  serif: ['"Source Serif 4"'],
  italic: ["Italic", '"Source Serif 4"'],
} as const;

/** What all layers share: one theme, one locale, one scale. */
export type Look = {
  readonly theme: ThemeName;
  readonly locale: "en" | "es";
  /** Multiplies sizes of text, icons and circles. */
  readonly factor: number;
};

export function factorOf(scale: keyof typeof TYPE_FACTOR): number {
  return TYPE_FACTOR[scale];
}

export function textSize(look: Look, size: keyof typeof TYPE_SIZES): number {
  return TYPE_SIZES[size] * look.factor;
}

export function haloPaint(look: Look): {
  "text-halo-color": string;
  "text-halo-width": number;
  "text-halo-blur": number;
} {
  return {
    "text-halo-color": COLORS[look.theme].labelHalo,
    "text-halo-width": 1.4 * look.factor,
    "text-halo-blur": 0.4,
  };
}
