/** Places, type and colours of the slides, in points: 960 × 540 is 16:9. One accent, hairlines, wide margins. */
import { mapPlace } from "@/export/figure/map-size";
import type { Box } from "@/export/figure/vector";
import { COLORS } from "@/ui/tokens";

export const SLIDE = { width: 960, height: 540 } as const;
export const MARGIN = 36;
const CONTENT_WIDTH = SLIDE.width - 2 * MARGIN;

/** Without `#`, as slides want them. */
export const hex = (color: string): string => color.replace("#", "").toUpperCase();

const { light } = COLORS;
export const PALETTE = {
  ink: hex(light.ink),
  muted: hex(light.muted),
  hairline: hex(light.hairline),
  accent: hex(light.accent),
  paper: hex(light.panel),
  caution: "7A560A",
} as const;

/** On every computer with an Office; the theme names them, so that one change restyles the deck. */
export const HEAD_FONT = "Georgia";
export const BODY_FONT = "Calibri";

export const EYEBROW: Box = { x: MARGIN, y: 18, width: CONTENT_WIDTH, height: 13 };
export const TITLE: Box = { x: MARGIN, y: 32, width: CONTENT_WIDTH, height: 58 };
export const RULE: Box = { x: MARGIN, y: 95, width: 44, height: 2 };
export const TOP = 108;
export const BOTTOM = 456;
export const FOOT_LINE_Y = 463;
export const FOOT: Box = { x: MARGIN, y: 467, width: 806, height: 62 };
export const QR: Box = { x: 868, y: 466, width: 56, height: 56 };
export const PAGE_NUMBER: Box = { x: 884, y: 523, width: 40, height: 12 };

export type ScenePlaces = {
  /** Name of the layout; its text box is of this height. */
  readonly layout: string;
  readonly map: Box;
  /** Under the map: scale bar and credit. */
  readonly strip: Box;
  readonly text: Box;
  readonly legend: Box;
  readonly chart: Box | null;
};

/** Heights of the text beside the map, the least first: what the text does not need the legend or chart has. */
const TEXT_HEIGHTS = { map: [66, 112, 170, 224], chart: [48, 76, 112, 150] } as const;
const GAP = 12;

/** Every arrangement that a scene can have, for its layouts. */
export function scenePlaces(hasChart: boolean): ScenePlaces[] {
  const heights = hasChart ? TEXT_HEIGHTS.chart : TEXT_HEIGHTS.map;
  return heights.map((height, index) => {
    const place = mapPlace("deck", hasChart);
    const map = { x: MARGIN, y: TOP, ...place };
    const strip = { x: MARGIN, y: TOP + place.height + 2, width: place.width, height: 12 };
    const rightX = MARGIN + place.width + (hasChart ? 24 : 20);
    const text = { x: rightX, y: TOP - 2, width: SLIDE.width - MARGIN - rightX, height };
    const belowText = { ...text, y: text.y + height + GAP, height: BOTTOM - text.y - height - GAP };
    const belowMap = { ...strip, y: strip.y + 18, height: BOTTOM - strip.y - 18 };
    return {
      layout: `${hasChart ? "chart" : "map"}-${index + 1}`,
      map,
      strip,
      text,
      legend: hasChart ? belowMap : belowText,
      chart: hasChart ? belowText : null,
    };
  });
}
