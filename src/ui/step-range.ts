/**
 * Arithmetic of a range of whole steps, both ends included (years, for one). A step is a cell of the track:
 * the first thumb stands at the left edge of its cell, the second at the right edge of its own, so that
 * a range of one step still has a width and the thumbs never lie on each other.
 */

export type StepRange = { readonly from: number; readonly to: number };
export type Thumb = keyof StepRange;

/** The range with one thumb elsewhere: whole steps, inside the limits, never past the other thumb. */
export function withThumb(
  range: StepRange,
  thumb: Thumb,
  value: number,
  limits: StepRange,
): StepRange {
  const step = Math.round(value);
  return thumb === "from"
    ? { from: clamp(step, limits.from, range.to), to: range.to }
    : { from: range.from, to: clamp(step, range.from, limits.to) };
}

/** What a key does to a thumb, or null when the key is not the slider's business. */
export function rangeAfterKey(
  range: StepRange,
  thumb: Thumb,
  key: string,
  limits: StepRange,
  page: number,
): StepRange | null {
  const by = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -page,
    PageUp: page,
    Home: -Infinity,
    End: Infinity,
  }[key];
  if (by === undefined) return null;
  const value = clamp(range[thumb] + by, limits.from, limits.to);
  return withThumb(range, thumb, value, limits);
}

/** The step under a point of the track, given as a share (0–1) of its width; points outside mean the ends. */
export function stepAt(share: number, limits: StepRange): number {
  const cells = limits.to - limits.from + 1;
  return clamp(limits.from + Math.floor(share * cells), limits.from, limits.to);
}

/** The step whose edge is nearest to a point, for a thumb: a thumb stands on edges, not in cells. */
export function thumbStepAt(share: number, thumb: Thumb, limits: StepRange): number {
  const cells = limits.to - limits.from + 1;
  return limits.from + Math.round(share * cells) - (thumb === "from" ? 0 : 1);
}

/** The range moved by whole steps at its own width, stopped by the limits. */
export function shifted(range: StepRange, by: number, limits: StepRange): StepRange {
  const bounded = clamp(by, limits.from - range.from, limits.to - range.to);
  return { from: range.from + bounded, to: range.to + bounded };
}

/** From one step to another in either direction. */
export function spanning(a: number, b: number): StepRange {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** Where the range lies on the track, in percent of its width. */
export function placeOf(
  range: StepRange,
  limits: StepRange,
): { leftPercent: number; widthPercent: number } {
  const cells = limits.to - limits.from + 1;
  return {
    leftPercent: ((range.from - limits.from) / cells) * 100,
    widthPercent: ((range.to - range.from + 1) / cells) * 100,
  };
}

export function isWhole(range: StepRange, limits: StepRange): boolean {
  return range.from <= limits.from && range.to >= limits.to;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
