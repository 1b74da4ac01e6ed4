/** Where the value of each mark of a series is written. Pure. */
import { placeLabels, type Box } from "@/charts/frame/place-labels";
import { textWidth } from "@/charts/frame/svg-text";
import type { MarkPlace } from "./SeriesMarkShape";

export type LabelledMark = {
  readonly at: MarkPlace;
  readonly value: number;
  readonly text: string;
};

export type LabelFrame = Box & { readonly sizePx: number };

/** From a mark to its label. */
const GAP_PX = 6;

/**
 * Above the mark, else below, else beside it; for a span also at either end. The greatest figures choose first.
 * Null where there is no room: the mark says it when the reader is on it.
 */
export function labelMarks(
  marks: readonly LabelledMark[],
  frame: LabelFrame,
): readonly (Box | null)[] {
  const order = marks
    .map((_, index) => index)
    .toSorted((a, b) => (marks[b]?.value ?? 0) - (marks[a]?.value ?? 0));
  const taken = marks.map(({ at }) => markBox(at));
  const wanted = order.map((index) => {
    const mark = marks[index];
    return mark === undefined ? [] : placesOf(mark, frame);
  });
  const found = placeLabels(wanted, taken);
  return marks.map((_, index) => found[order.indexOf(index)] ?? null);
}

function markBox({ x0, x1, x, y, wide }: MarkPlace): Box {
  const half = wide ? (x1 - x0) / 2 : 4;
  return { left: x - half, right: x + half, top: y - 3, bottom: y + 3 };
}

function placesOf({ at, text }: LabelledMark, frame: LabelFrame): Box[] {
  const width = textWidth(text, frame.sizePx) + 4;
  const height = frame.sizePx + 3;
  const above = at.y - GAP_PX - height;
  const below = at.y + GAP_PX;
  const middle = at.y - height / 2;
  const box = (left: number, top: number): Box => ({
    left,
    right: left + width,
    top,
    bottom: top + height,
  });
  const lefts = at.wide ? [at.x - width / 2, at.x0, at.x1 - width] : [at.x - width / 2];
  const places = [above, below].flatMap((top) => lefts.map((left) => box(left, top)));
  const beside = at.wide ? [] : [box(at.x + GAP_PX, middle), box(at.x - GAP_PX - width, middle)];
  return [...places, ...beside].filter(
    ({ left, right, top, bottom }) =>
      left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom,
  );
}
