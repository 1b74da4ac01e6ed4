/** An agency's colour made dark (or, on dark, light) enough to be read as small text. */
import { AGENCY_PALETTE, COLORS, type ThemeName } from "@/ui/tokens";
import type { AgencyColor } from "./shape";

/** WCAG 2.2 AA for text under 18 pt. */
const ENOUGH = 4.5;

/**
 * The palette colour, mixed towards ink in steps of 5 % until it has a contrast of 4.5:1 on the panel. Hue and
 * order of lightness stay, so that text and symbol are still seen as one colour.
 */
export function kickerColor(role: AgencyColor, theme: ThemeName): string {
  const panel = channels(COLORS[theme].panel);
  const ink = channels(COLORS[theme].ink);
  const color = channels(AGENCY_PALETTE[theme][role] ?? COLORS[theme].muted);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = color.map((value, index) => value + ((ink[index] ?? 0) - value) * share);
    const rounded = mixed.map(Math.round);
    if (contrast(rounded, panel) >= ENOUGH) return hex(rounded);
  }
  return COLORS[theme].ink;
}

/** WCAG contrast ratio of two sRGB colours given as 0–255 channels. */
export function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const unit = value / 255;
    return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** `#rrggbb` as 0–255 channels. */
export function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hex(rgb: readonly number[]): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
