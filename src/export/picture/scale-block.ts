/** Scale bar in kilometres and miles, and an arrow to the north where that is not up. */
import { scaleLengths, type ScaleLength } from "@/geo/scale-bar";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { mapPictureMessages } from "@/text/messages/picture";
import type { Block, Mark, MeasureText } from "./drawing";
import type { PictureLook } from "./picture-look";

/** Units. */
const LONGEST = 130;
const ARROW = 15;
const GAP = 14;

/** The room that both take, whatever their length will be. */
export function scaleRoom(look: PictureLook, bearing: number): { width: number; height: number } {
  const height = Math.max(2 * look.type.tiny.size * 1.5 + 3, isTurned(bearing) ? 2 * ARROW : 0);
  return { width: LONGEST + 2 + (isTurned(bearing) ? GAP + 2 * ARROW : 0), height };
}

export function isTurned(bearing: number): boolean {
  return Math.abs(bearing) >= 0.5;
}

/** @param metresPerUnit on the ground, at the middle of the map */
export function scaleBlock(
  metresPerUnit: number,
  bearing: number,
  look: PictureLook,
  locale: Locale,
  measure: MeasureText,
): Block {
  const { metric, imperial } = scaleLengths(metresPerUnit, LONGEST);
  const room = scaleRoom(look, bearing);
  const middle = room.height / 2;
  const marks: Mark[] = [
    ...bar(metric, middle, -1, look, locale, measure),
    ...bar(imperial, middle, 1, look, locale, measure),
  ];
  if (isTurned(bearing))
    marks.push({
      kind: "north",
      x: LONGEST + 2 + GAP + ARROW,
      y: middle,
      radius: ARROW,
      bearing,
      color: look.colors.ink,
      letter: mapPictureMessages[locale].north,
    });
  return { ...room, marks };
}

/** Two rules back to back: one reads up, the other down. */
function bar(
  { value, unit, widthPx }: ScaleLength,
  middle: number,
  side: -1 | 1,
  look: PictureLook,
  locale: Locale,
  measure: MeasureText,
): Mark[] {
  const style = look.type.tiny;
  const color = look.colors.ink;
  const text = `${formatNumber(value, locale)}\u00a0${unit}`;
  const line = (x: number, y: number, toX: number, toY: number): Mark => ({
    kind: "line",
    x,
    y,
    toX,
    toY,
    color,
    width: 1.2,
  });
  const end = middle + side * 5;
  return [
    ...(side === -1 ? [line(1, middle, 1 + widthPx, middle)] : []),
    line(1, middle, 1, end),
    line(1 + widthPx, middle, 1 + widthPx, end),
    ...(side === 1 ? [line(1, middle, 1 + widthPx, middle)] : []),
    {
      kind: "text",
      text,
      style,
      color,
      x: 6,
      y: side === -1 ? middle - 4 : middle + style.size + 1.5,
      width: measure(text, style),
    },
  ];
}
