/**
 * Icons as SVG text: pure, so that legend, map and exported figure draw the same. Shapes stand in a box of
 * 24 × 24 px with the mark in the middle 14; patterns are a tile.
 */
import { COLORS } from "@/ui/tokens";
import { parseIconId, type IconSpec } from "./icon-spec";
import { markFill, markKeyline } from "./palette";

/** What `map.addImage` needs of one icon. Sizes in CSS pixels at ratio 1: rasterise at a higher one. */
export type IconImage = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Set for the pill, whose middle stretches to the text; in the same pixels. */
  readonly stretch: {
    readonly stretchX: [number, number][];
    readonly stretchY: [number, number][];
    readonly content: [number, number, number, number];
  } | null;
};

const BOX = 24;
const PILL_STRETCH: IconImage["stretch"] = {
  stretchX: [[11, 13]],
  stretchY: [[11, 13]],
  content: [8, 4, 16, 20],
};

const SIZES: Partial<Record<IconSpec["shape"], number>> = {
  hatch: 8,
  dots: 8,
  cross: 8,
  rings: 8,
  strokes: 10,
  chevron: 16,
  town: 8,
  capital: 10,
  blocker: 2,
  ring: 28,
  sheet: 20,
};

/** The image an id names, ready to rasterise; null when the id is not one of ours. */
export function iconImage(id: string): IconImage | null {
  const spec = parseIconId(id);
  if (spec === null) return null;
  const size = iconSize(spec);
  const stretch = spec.shape === "pill" ? PILL_STRETCH : null;
  return { svg: iconSvg(spec), width: size, height: size, stretch };
}

/** Side of the icon's square box in pixels at ratio 1. */
export function iconSize(spec: IconSpec): number {
  return SIZES[spec.shape] ?? BOX;
}

/** The icon as a complete SVG document. */
export function iconSvg(spec: IconSpec): string {
  const size = iconSize(spec);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" ` +
    `viewBox="0 0 ${size} ${size}">${body(spec, size)}</svg>`
  );
}

function body(spec: IconSpec, size: number): string {
  const colors = COLORS[spec.theme];
  const fill = markFill(spec.color, spec.theme);
  switch (spec.shape) {
    case "blocker":
      return "";
    case "hatch":
      return hatch(size, colors.hatch);
    case "cross":
      return hatch(size, colors.hatch) + mirrored(size, hatch(size, colors.hatch));
    case "rings":
      return `<circle cx="4" cy="4" r="2" fill="${colors.panel}" stroke="${colors.muted}" stroke-width="1"/>`;
    case "strokes":
      return strokes(size, colors);
    case "dots":
      return `<circle cx="2" cy="2" r="1.1" fill="${colors.hatch}"/><circle cx="6" cy="6" r="1.1" fill="${colors.hatch}"/>`;
    case "town":
      return `<circle cx="4" cy="4" r="2" fill="${colors.placeLabel}" stroke="${colors.labelHalo}" stroke-width="1"/>`;
    case "capital":
      return `<circle cx="5" cy="5" r="3" fill="${colors.panel}" stroke="${colors.placeLabel}" stroke-width="1.6"/>`;
    case "chevron":
      return `<path d="M4 3l6 5-6 5" fill="none" stroke="${fill}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`;
    case "ring":
      return `<circle cx="14" cy="14" r="11.5" fill="none" stroke="${colors.ink}" stroke-width="1.6"/>`;
    case "pill":
      return pill(spec);
    case "sheet":
      return sheet(spec);
    default:
      return mark(spec, fill);
  }
}

/** Diagonal lines that meet at the edges of the tile; visible, but quieter than any class of data. */
function hatch(size: number, color: string): string {
  const lines = [-size, 0, size].map((x) => `M${x - 1} ${size + 1}L${x + size + 1} -1`).join("");
  return `<path d="${lines}" stroke="${color}" stroke-width="1.1" fill="none"/>`;
}

/** The other way than the hatch of missing figures, light beside dark: seen on every shade of a ramp. */
function strokes(size: number, { panel, ink }: (typeof COLORS)[IconSpec["theme"]]): string {
  const lines = (shift: number, color: string) =>
    `<path d="${[-size, 0, size]
      .map((x) => `M${x - 1 + shift} -1L${x + size + 1 + shift} ${size + 1}`)
      .join("")}" stroke="${color}" stroke-width="1.1" fill="none"/>`;
  return lines(0, ink) + lines(1.5, panel);
}

function mirrored(size: number, drawing: string): string {
  return `<g transform="translate(${size} 0) scale(-1 1)">${drawing}</g>`;
}

function pill({ theme, selected }: IconSpec): string {
  const { panel, hairline, faint, ink } = COLORS[theme];
  const stroke = selected ? ink : theme === "light" ? faint : hairline;
  return `<rect x="1" y="3" width="22" height="18" rx="9" fill="${panel}" fill-opacity="0.94" stroke="${stroke}" stroke-width="${selected ? 1.8 : 0.9}"/>`;
}

/** A sheet of lines: there are figures for a group of areas here. */
function sheet({ theme, selected }: IconSpec): string {
  const { panel, muted, ink } = COLORS[theme];
  const line = selected ? ink : muted;
  return (
    `<rect x="4" y="3" width="12" height="14" rx="1.5" fill="${panel}" stroke="${line}" stroke-width="1.2"/>` +
    `<path d="M6.6 7H13.4M6.6 10H13.4M6.6 13H11" stroke="${line}" stroke-width="1.2"/>`
  );
}

/** Outlines in the 24 px box; stroked and filled alike, so that each has one silhouette. */
const PATHS: Partial<Record<IconSpec["shape"], string>> = {
  diamond: "M12 4.6L19.4 12 12 19.4 4.6 12Z",
  disc: "M12 5.8A6.2 6.2 0 1 1 12 18.2 6.2 6.2 0 1 1 12 5.8Z",
  square: "M6.4 6.4H17.6V17.6H6.4Z",
  badge: "M6 5.6H18V14.6L12 19.2 6 14.6Z",
  flask: "M9.8 4.8H14.2V9.6L18.4 16.8A1.5 1.5 0 0 1 17.1 19.1H6.9A1.5 1.5 0 0 1 5.6 16.8L9.8 9.6Z",
  anchor:
    "M12 4.4A2.4 2.4 0 0 1 13.1 8.9V10.2H15.6V12.1H13.1V17A5 5 0 0 0 16.6 13.6L18.6 14.4A7 7 0 0 1 12 19.6 7 7 0 0 1 5.4 14.4L7.4 13.6A5 5 0 0 0 10.9 17V12.1H8.4V10.2H10.9V8.9A2.4 2.4 0 0 1 12 4.4Z",
  plane:
    "M12 4.2C12.9 4.2 13.4 5.2 13.4 6.4V9.6L19.4 13.2V15.1L13.4 13.3V16.6L15.2 18V19.5L12 18.6 8.8 19.5V18L10.6 16.6V13.3L4.6 15.1V13.2L10.6 9.6V6.4C10.6 5.2 11.1 4.2 12 4.2Z",
};

function mark(spec: IconSpec, fill: string): string {
  const path = PATHS[spec.shape] ?? PATHS.disc ?? "";
  const { panel, ink } = COLORS[spec.theme];
  const keyline = spec.selected ? ink : markKeyline(spec.color, spec.theme);
  const width = spec.selected ? 2.2 : 1;
  const around = spec.selected ? 5.6 : 3.8;
  const halo = `<path d="${path}" fill="${panel}" stroke="${panel}" stroke-width="${around}" stroke-linejoin="round"/>`;
  const outline = (inside: string, line: string, extra = "") =>
    `<path d="${path}" fill="${inside}" stroke="${line}" stroke-width="${width}" stroke-linejoin="round"${extra}/>`;
  const hollowLine = spec.selected ? ink : fill;
  const bar = spec.bar ? underline(panel, spec.selected ? ink : keyline) : "";
  switch (spec.form) {
    case "solid":
      return halo + outline(fill, keyline) + bar;
    case "ringed":
      return halo + outline(fill, keyline) + hole(spec.shape, panel) + bar;
    case "hollow":
      return halo + thick(path, panel, hollowLine, "");
    case "dotted":
      return (
        halo +
        thick(path, panel, hollowLine, "") +
        `<circle cx="12" cy="12" r="2.1" fill="${hollowLine}"/>`
      );
    case "absent":
      return halo + thick(path, panel, hollowLine, ' stroke-dasharray="2.2 1.9"');
  }
}

function thick(path: string, inside: string, line: string, extra: string): string {
  return `<path d="${path}" fill="${inside}" stroke="${line}" stroke-width="1.9" stroke-linejoin="round"${extra}/>`;
}

/** The hole that says: somewhere in this town, not at this very point. */
function hole(shape: IconSpec["shape"], color: string): string {
  const y = shape === "flask" ? 15.2 : shape === "badge" ? 11 : 12;
  return `<circle cx="12" cy="${y}" r="${shape === "flask" ? 2 : 2.4}" fill="${color}"/>`;
}

/** The bar under a laboratory whose ballistics system is documented. */
function underline(panel: string, color: string): string {
  const line = (stroke: string, width: number) =>
    `<path d="M6 22H18" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;
  return line(panel, 3.6) + line(color, 1.8);
}
