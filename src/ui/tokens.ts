/**
 * The one token file: colours, type sizes and spacing of interface and map, for both themes. CSS reads them as
 * custom properties (`--color-ink`, `--space-2`, `--type-body`), map layers read the values.
 */

export type ThemeName = "light" | "dark";

const light = {
  land: "#faf7f0",
  neighbour: "#efebe2",
  water: "#dbe7ec",
  waterLabel: "#5b7f92",
  coast: "#a9bcc4",
  stateLine: "#d8d0c2",
  border: "#7a3b4b",
  borderHalo: "rgba(122, 59, 75, 0.16)",
  ink: "#22282b",
  muted: "#5f696f",
  faint: "#8b949a",
  hairline: "#e2ddd2",
  accent: "#0f6a64",
  accentSoft: "#e3f0ee",
  onAccent: "#ffffff",
  count: "#b5452c",
  countFill: "rgba(181, 69, 44, 0.2)",
  panel: "#fffdf9",
  raised: "#ffffff",
  caution: "#b07d12",
  cautionSoft: "#fbf3de",
  error: "#a3261b",
  errorSoft: "#fbe9e6",
  good: "#2c6e49",
  goodSoft: "#e4f2e9",
  placeLabel: "#22282b",
  labelHalo: "#faf7f0",
  countryLabel: "#8a8070",
  hatch: "#b9ae9a",
  stateTint: "#efe6d3",
  focus: "#0f6a64",
  shadow: "0 2px 14px rgba(34, 40, 43, 0.12)",
} as const;

export type ColorToken = keyof typeof light;

const dark: Record<ColorToken, string> = {
  land: "#233138",
  neighbour: "#1c2a31",
  water: "#16242c",
  waterLabel: "#7fa0b1",
  coast: "#3d5059",
  stateLine: "#37474f",
  border: "#f0c9a8",
  borderHalo: "rgba(240, 201, 168, 0.25)",
  ink: "#f3efe6",
  muted: "#a9b9c0",
  faint: "#80929b",
  hairline: "#2b3a42",
  accent: "#5fc3b8",
  accentSoft: "#173a3a",
  onAccent: "#0c1a1a",
  count: "#e98a6b",
  countFill: "rgba(233, 138, 107, 0.25)",
  panel: "#101b21",
  raised: "#17242b",
  caution: "#e3b65a",
  cautionSoft: "#33290f",
  error: "#f2958a",
  errorSoft: "#3a1a17",
  good: "#7fc79d",
  goodSoft: "#15301f",
  placeLabel: "#f3efe6",
  labelHalo: "#1b282f",
  countryLabel: "#93a2a9",
  hatch: "#55656d",
  stateTint: "#2f3f46",
  focus: "#5fc3b8",
  shadow: "0 2px 14px rgba(0, 0, 0, 0.5)",
};

export const COLORS: Record<ThemeName, Record<ColorToken, string>> = { light, dark };

/** Okabe–Ito, lightened on dark where the original falls under 3:1 against the land. Colour says whose; shape says what. */
export const AGENCY_PALETTE: Record<ThemeName, Record<string, string>> = {
  light: {
    atf: "#D55E00",
    cbp: "#0072B2",
    ice: "#56B4E9",
    state: "#009E73",
    icitap: "#CC79A7",
    oas: "#E69F00",
    "other-us": "#4d4d4d",
    partner: "#6e6e6e",
  },
  dark: {
    atf: "#f0874a",
    cbp: "#4aa3dd",
    ice: "#8fd0f5",
    state: "#3fc79f",
    icitap: "#e0a3c6",
    oas: "#f2bb4a",
    "other-us": "#d0d0d0",
    partner: "#8c8c8c",
  },
};

/** Single-hue ramp for the context choropleth (rates only), lightest first; 5 classes. */
export const CONTEXT_RAMP: Record<ThemeName, readonly string[]> = {
  light: ["#efedf5", "#d0cde4", "#aba7cf", "#817cb5", "#594f95"],
  dark: ["#2a3040", "#3d4263", "#585b8c", "#7f80b8", "#adaee0"],
};

export const FONTS = {
  serif: '"Source Serif 4", Georgia, serif',
  sans: '"Source Sans 3", system-ui, sans-serif',
} as const;

/** Pixels at normal size; large type multiplies by `TYPE_FACTOR.large`. */
export const TYPE_SIZES = { tiny: 11, small: 12.5, body: 14, lead: 16, title: 22 } as const;
export const TYPE_FACTOR = { normal: 1, large: 1.3 } as const;

/** Pixels; a step scale on 4. */
export const SPACES = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32 } as const;

/** All tokens as CSS custom properties for one theme and type scale. */
export function cssTokens(
  theme: ThemeName,
  scale: keyof typeof TYPE_FACTOR,
): Record<string, string> {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const factor = TYPE_FACTOR[scale];
  return Object.fromEntries([
    ...Object.entries(COLORS[theme]).map(([name, value]) => [`--color-${kebab(name)}`, value]),
    ...Object.entries(AGENCY_PALETTE[theme]).map(([name, value]) => [`--agency-${name}`, value]),
    ...Object.entries(FONTS).map(([name, value]) => [`--font-${name}`, value]),
    ...Object.entries(TYPE_SIZES).map(([name, value]) => [`--type-${name}`, `${value * factor}px`]),
    ...Object.entries(SPACES).map(([name, value]) => [`--space-${name}`, `${value}px`]),
  ]);
}
