/**
 * Icons as data. A style names an icon by an id that says everything about it, so that the map can draw a
 * missing icon from its id alone and a legend can draw the very same one.
 */
import type { ThemeName } from "@/ui/tokens";
import { MARK_COLORS, type MarkColor } from "./palette";

export const ICON_SHAPES = [
  "diamond",
  "flask",
  "disc",
  "square",
  "anchor",
  "plane",
  "badge",
  "ring",
  "pill",
  "sheet",
  "hatch",
  "dots",
  "cross",
  "rings",
  "strokes",
  "chevron",
  "town",
  "capital",
  "blocker",
] as const;
export type IconShape = (typeof ICON_SHAPES)[number];

/**
 * - `solid`: documented, position known to the site
 * - `ringed`: documented, position known to the town only
 * - `hollow`: crossing whose formal status is unverified
 * - `dotted`: informal crossing
 * - `absent`: no document seen shows it
 */
export const ICON_FORMS = ["solid", "ringed", "hollow", "dotted", "absent"] as const;
export type IconForm = (typeof ICON_FORMS)[number];

export type IconSpec = {
  readonly shape: IconShape;
  readonly form: IconForm;
  /** A bar under a laboratory: its ballistics system is documented. */
  readonly bar: boolean;
  readonly color: MarkColor;
  readonly theme: ThemeName;
  readonly selected: boolean;
};

const PREFIX = "atlas";

/** `atlas/flask/solid/bar/state/light/plain`; inverse of `parseIconId`. */
export function iconId(spec: IconSpec): string {
  return [
    PREFIX,
    spec.shape,
    spec.form,
    spec.bar ? "bar" : "none",
    spec.color,
    spec.theme,
    spec.selected ? "selected" : "plain",
  ].join("/");
}

/** The icon an id names; null when the id is not one of ours. */
export function parseIconId(id: string): IconSpec | null {
  const parts = id.split("/");
  const [prefix, shapePart, formPart, bar, colorPart, theme, state] = parts;
  const shape = ICON_SHAPES.find((name) => name === shapePart);
  const form = ICON_FORMS.find((name) => name === formPart);
  const color = MARK_COLORS.find((name) => name === colorPart);
  if (parts.length !== 7 || prefix !== PREFIX) return null;
  if (shape === undefined || form === undefined || color === undefined) return null;
  if ((bar !== "bar" && bar !== "none") || (theme !== "light" && theme !== "dark")) return null;
  if (state !== "selected" && state !== "plain") return null;
  return { shape, form, bar: bar === "bar", color, theme, selected: state === "selected" };
}

/** A spec with the usual values filled in. */
export function icon(
  shape: IconShape,
  theme: ThemeName,
  rest: Partial<Omit<IconSpec, "shape" | "theme">> = {},
): IconSpec {
  return { shape, form: "solid", bar: false, color: "neutral", theme, selected: false, ...rest };
}
