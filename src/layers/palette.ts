/**
 * Colours of marks, from the token file. Colour says whose, shape says what. Every mark has a keyline, a
 * darker (on dark: lighter) shade of itself, because several Okabe–Ito colours stay under 3:1 against the
 * land, and around it a halo in panel colour that parts it from its neighbours.
 */
import { AGENCY_COLORS } from "@/datasets/schema";
import { AGENCY_PALETTE, COLORS, CONTEXT_RAMP, type ThemeName } from "@/ui/tokens";

export const MARK_COLORS = [...AGENCY_COLORS, "border", "count", "neutral"] as const;
/** Palette role of a mark: an agency's, or one of the three that belong to no agency. */
export type MarkColor = (typeof MARK_COLORS)[number];

export function markFill(color: MarkColor, theme: ThemeName): string {
  if (color === "border" || color === "count") return COLORS[theme][color];
  if (color === "neutral") return COLORS[theme].muted;
  return AGENCY_PALETTE[theme][color] ?? COLORS[theme].muted;
}

/** Share of ink in a keyline: enough for the lightest agency colour to reach 3:1 against the land. */
const KEYLINE_INK = 0.42;

export function markKeyline(color: MarkColor, theme: ThemeName): string {
  return mixHex(markFill(color, theme), COLORS[theme].ink, KEYLINE_INK);
}

/** Classes of a figure that is a rate or share: one hue, the counts', lightest (on dark: darkest) first. */
export const FIGURE_RAMP: { readonly [T in ThemeName]: readonly string[] } = {
  light: ["#f8e4da", "#efbfa9", "#e09376", "#c9663f", "#963a17"],
  dark: ["#3a2c2a", "#64402f", "#94583d", "#c97b57", "#f5b596"],
};

/** Where there are many classes to keep apart, the ramp of the token file goes on beyond its last stop. */
const CONTEXT_RAMP_END: { readonly [T in ThemeName]: readonly string[] } = {
  light: ["#3f3580", "#261f59"],
  dark: ["#ced0f2", "#f1f1ff"],
};

/** Up to five classes, and unclassed, the ramp of the token file; more need more room between the ends. */
export function contextRamp(theme: ThemeName, classCount: number): readonly string[] {
  const ramp = CONTEXT_RAMP[theme];
  return classCount > ramp.length ? [...ramp, ...CONTEXT_RAMP_END[theme]] : ramp;
}

/** Mixes two `#rrggbb` colours in sRGB; `portion` of the second. */
export function mixHex(first: string, second: string, portion: number): string {
  const channels = [1, 3, 5].map((at) => {
    const a = Number.parseInt(first.slice(at, at + 2), 16);
    const b = Number.parseInt(second.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * portion)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
