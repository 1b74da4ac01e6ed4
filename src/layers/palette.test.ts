import { describe, expect, it } from "vitest";
import { AGENCY_PALETTE, COLORS, CONTEXT_RAMP, type ThemeName } from "@/ui/tokens";
import { MOST_BREAKS } from "@/analysis/custom-breaks";
import { contextRamp, FIGURE_RAMP, MARK_COLORS, markFill, markKeyline } from "./palette";
import { classColors, rampColor } from "./ramp";

const THEMES: readonly ThemeName[] = ["light", "dark"];
type Triple = readonly [number, number, number];

/** Machado, Oliveira & Fernandes 2009, severity 1, on linear RGB. */
const VISIONS = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seenBy(vision: keyof typeof VISIONS, [r, g, b]: Triple): Triple {
  const m = VISIONS[vision];
  const row = (at: number) =>
    Math.min(1, Math.max(0, (m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b));
  return [row(0), row(3), row(6)];
}

function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 distance of two colours as someone sees them. */
function difference(vision: keyof typeof VISIONS, a: string, b: string): number {
  const [la, aa, ba] = lab(seenBy(vision, linear(a)));
  const [lb, ab, bb] = lab(seenBy(vision, linear(b)));
  return Math.hypot(la - lb, aa - ab, ba - bb);
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, bl] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [low, high] = [luminance(a), luminance(b)].toSorted((p, q) => p - q) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const visions = Object.keys(VISIONS) as (keyof typeof VISIONS)[];

describe("agency colours", () => {
  it.each(THEMES)("are told apart with any colour vision (%s)", (theme) => {
    const entries = Object.entries(AGENCY_PALETTE[theme]);
    for (const vision of visions) {
      entries.forEach(([name, color], index) => {
        for (const [other, twin] of entries.slice(index + 1)) {
          expect(difference(vision, color, twin), `${vision}: ${name}, ${other}`).toBeGreaterThan(
            10,
          );
        }
      });
    }
  });
});

describe("ramps", () => {
  const counts = Array.from({ length: MOST_BREAKS }, (_, index) => index + 2);

  it.each(THEMES)("have neighbours that are told apart with any colour vision (%s)", (theme) => {
    for (const count of counts) {
      const breaks = Array.from({ length: count - 1 }, (_, index) => index);
      for (const ramp of [contextRamp(theme, count), FIGURE_RAMP[theme]]) {
        const colors = classColors(ramp, { breaks });
        for (const vision of visions) {
          colors.slice(1).forEach((color, index) => {
            const before = colors[index] ?? "";
            expect(difference(vision, before, color), `${vision}: ${before}`).toBeGreaterThan(8);
          });
        }
      }
    }
  });

  it.each(THEMES)(
    "have the stops of the token file where there are as many classes (%s)",
    (theme) => {
      expect(classColors(contextRamp(theme, 5), { breaks: [1, 2, 3, 4] })).toEqual(
        CONTEXT_RAMP[theme],
      );
      expect(rampColor(CONTEXT_RAMP[theme], 0.5)).toBe(CONTEXT_RAMP[theme][2]);
    },
  );
});

describe(markKeyline, () => {
  it.each(THEMES)("stands out 3:1 from the land, tinted or not (%s)", (theme) => {
    for (const color of MARK_COLORS) {
      for (const ground of [COLORS[theme].land, COLORS[theme].stateTint]) {
        expect(contrast(markKeyline(color, theme), ground), color).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("is a shade of the fill, not the fill", () => {
    for (const color of MARK_COLORS)
      expect(markKeyline(color, "light")).not.toBe(markFill(color, "light"));
  });
});
