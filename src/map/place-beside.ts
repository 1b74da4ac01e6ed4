/** Where a floating box goes: beside a point, inside the map. */
import type { ScreenPoint } from "./screen-distance";

/** Clear of the mark that it belongs to. */
const GAP_PX = 14;
const MARGIN_PX = 8;

type Size = { readonly width: number; readonly height: number };

/** To the right of the point and below it where there is room, else on the other side, never outside. */
export function placeInside(
  box: Size,
  at: ScreenPoint,
  within: Size,
): { readonly left: number; readonly top: number } {
  return {
    left: alongAxis(box.width, at.x, within.width),
    top: alongAxis(box.height, at.y, within.height),
  };
}

function alongAxis(size: number, at: number, available: number): number {
  const after = at + GAP_PX;
  const before = at - GAP_PX - size;
  if (after + size + MARGIN_PX <= available) return Math.round(after);
  if (before >= MARGIN_PX) return Math.round(before);
  return Math.round(Math.max(MARGIN_PX, available - size - MARGIN_PX));
}

/** The same for an element that is positioned within its offset parent. */
export function placeBeside(
  element: HTMLElement,
  at: ScreenPoint,
): { readonly left: number; readonly top: number } {
  const parent = element.offsetParent ?? document.documentElement;
  return placeInside({ width: element.offsetWidth, height: element.offsetHeight }, at, {
    width: parent.clientWidth,
    height: parent.clientHeight,
  });
}
