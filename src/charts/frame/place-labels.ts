/**
 * Labels beside their marks: each gets the first of its places where it meets no other label and no mark that
 * was there before; one that finds none is left out, and its mark is named when the reader points at it. Pure.
 */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** For each label its box, or null. The first labels are placed first. */
export function placeLabels(
  wanted: readonly (readonly Box[])[],
  taken: readonly Box[] = [],
): readonly (Box | null)[] {
  const used = [...taken];
  return wanted.map((places) => {
    const found = places.find((box) => !used.some((other) => overlap(box, other))) ?? null;
    if (found !== null) used.push(found);
    return found;
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
