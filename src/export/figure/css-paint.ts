/** Colours of the style as files for print and slides want them: `#rrggbb` and an opacity apart. */

export type Paint = {
  /** `#rrggbb`, lower case. */
  readonly color: string;
  /** 0–1. */
  readonly opacity: number;
};

/** Null where nothing is painted: `none`, `transparent`, a word that is no colour of ours. */
export function readPaint(css: string | null | undefined, opacity = 1): Paint | null {
  const text = css?.trim().toLowerCase() ?? "";
  const paint = readHex(text) ?? readRgb(text);
  if (paint === null) return null;
  const both = paint.opacity * opacity;
  return both <= 0 ? null : { color: paint.color, opacity: Math.min(1, both) };
}

function readHex(text: string): Paint | null {
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const long = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
  const alpha = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return { color: `#${long.slice(0, 6)}`, opacity: alpha };
}

function readRgb(text: string): Paint | null {
  const inside = /^rgba?\(([^)]*)\)$/.exec(text)?.[1];
  if (inside === undefined) return null;
  const [red, green, blue, alpha = 1] = inside
    .split(/[\s,/]+/)
    .filter((part) => part !== "")
    .map((part) => (part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part)));
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (![red, green, blue, alpha].every(Number.isFinite)) return null;
  const hex = (value: number) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, "0");
  return { color: `#${hex(red)}${hex(green)}${hex(blue)}`, opacity: alpha };
}
