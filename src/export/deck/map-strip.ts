/** Under the map and never over it: scale bar, north where it is not up, and who made the geometry. */
import type { FigureSpec, MapPicture } from "@/export/figure/figure-spec";
import { scaleBar } from "@/export/figure/scale-bar";
import { northArrow } from "@/export/figure/north-arrow";
import { polyline, type Box, type Drawing } from "@/export/figure/vector";
import { INTL_TAG } from "@/text/locale";
import { deckMessages } from "@/text/messages/deck";
import { PALETTE } from "./deck-look";
import { fitText } from "./fit-text";
import { addDrawing, addWords, type Slide, type TextLook } from "./slide-pen";
import { textWidth } from "./text-width";

export type MapStrip = {
  readonly spec: FigureSpec;
  readonly map: MapPicture;
  readonly strip: Box;
  /** Points per CSS pixel of the map. */
  readonly scale: number;
};

const MOST_BAR = 110;

export function addMapStrip(slide: Slide, { spec, map, strip, scale }: MapStrip): void {
  const t = deckMessages[spec.locale];
  const look: TextLook = {
    name: t.map,
    size: 8,
    lang: INTL_TAG[spec.locale],
    color: PALETTE.muted,
  };
  let x = strip.x;
  if (Math.abs(map.bearing) >= 0.5) {
    addDrawing(slide, northArrow(x + 5, strip.y + 6, map.bearing, `#${PALETTE.muted}`), t.map);
    addWords(slide, [{ text: t.north }], { ...strip, x: x + 12, width: 10 }, look);
    x += 28;
  }
  const bar = scaleBar(map, MOST_BAR / scale);
  if (bar !== null) {
    const length = bar.cssPx * scale;
    addDrawing(slide, barDrawing(x, strip.y + 4, length), t.map);
    const label = { ...strip, x: x + length + 5, width: textWidth(bar.label, look.size) + 8 };
    addWords(slide, [{ text: bar.label }], label, look);
    x = label.x + label.width + 8;
  }
  const rest = { ...strip, x, width: Math.max(40, strip.x + strip.width - x) };
  const credit = fitText([spec.credit], { ...rest, largest: 7.5, smallest: 5.5 });
  const text = credit.paragraphs.join(" ");
  if (text === "") return;
  addWords(slide, [{ text }], rest, { ...look, size: credit.size, align: "right" });
}

const line = (width: number): Drawing["stroke"] => ({
  color: `#${PALETTE.muted}`,
  opacity: 1,
  width,
  dash: null,
});

/** A bar with its ends turned up. */
function barDrawing(x: number, y: number, length: number): Drawing {
  const steps = polyline([
    [x, y],
    [x, y + 4],
    [x + length, y + 4],
    [x + length, y],
  ]);
  return { steps, fill: null, stroke: line(0.75) };
}
