/**
 * Which figures the two maps of a comparison draw: the same measure on both (or two of one series), periods that
 * can be compared, on one scale. A level whose figures cannot be compared is drawn on neither map.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Period } from "@/datasets/schema";
import type { CompareChoice, SidePasses } from "./compare";
import { refusePeriods, type FigureRefusal } from "./compare-figures";
import {
  defaultMeasure,
  measuresAt,
  vintagesOf,
  type FigureChoice,
  type FigureLevel,
  type Vintage,
} from "./figures-by-area";
import { newness } from "./vintage";

/** A figure to be drawn, with its period for the caption. */
export type DrawnFigure = { readonly choice: FigureChoice; readonly period: Period | null };

export type LockedFigures = {
  /** Null = this side draws no figures of the level. */
  readonly a: DrawnFigure | null;
  readonly b: DrawnFigure | null;
  /** Why neither is drawn although both have figures. */
  readonly refusal: FigureRefusal | null;
};

const NOTHING: LockedFigures = { a: null, b: null, refusal: null };

/** What each side draws at a level; `chosen` is the figure of the single map. */
export function lockFigures(
  atlas: Atlas,
  passes: SidePasses,
  level: FigureLevel,
  chosen: FigureChoice,
  choice: CompareChoice,
): LockedFigures {
  const measures =
    choice.by === "measure" ? choice : commonMeasure(atlas, passes, level, chosen.measureId);
  if (measures === null) return NOTHING;
  const shown = {
    a: shownVintages(atlas, passes.a, level, measures.a),
    b: shownVintages(atlas, passes.b, level, measures.b),
  };
  const scaledWith = { a: measures.b, b: measures.a };
  const draw = (side: "a" | "b", vintage: Vintage): DrawnFigure => ({
    choice: { measureId: measures[side], vintage: vintage.key, scaledWith: scaledWith[side] },
    period: vintage.period,
  });
  const [onlyA] = shown.a;
  const [onlyB] = shown.b;
  if (onlyA === undefined || onlyB === undefined) {
    return {
      a: onlyA === undefined ? null : draw("a", wanted(shown.a, chosen) ?? onlyA),
      b: onlyB === undefined ? null : draw("b", wanted(shown.b, chosen) ?? onlyB),
      refusal: null,
    };
  }
  const pairs = comparablePairs(shown.a, shown.b, choice.by);
  const best = pairs.find(([a]) => a.key === chosen.vintage) ?? pairs[0];
  if (best === undefined) {
    const shared = choice.by === "years" && shown.a.some(({ key }) => hasKey(shown.b, key));
    const reason = shared ? "straddles" : refusePeriods(onlyA.period, onlyB.period, true);
    return { ...NOTHING, refusal: reason ?? "period" };
  }
  return { a: draw("a", best[0]), b: draw("b", best[1]), refusal: null };
}

function wanted(vintages: readonly Vintage[], { vintage }: FigureChoice): Vintage | undefined {
  return vintages.find(({ key }) => key === vintage);
}

function hasKey(vintages: readonly Vintage[], key: string): boolean {
  return vintages.some((vintage) => vintage.key === key);
}

/** What is chosen while either side has it, else what the sides would show by themselves. */
function commonMeasure(
  atlas: Atlas,
  passes: SidePasses,
  level: FigureLevel,
  chosenId: string | null,
): { a: string; b: string } | null {
  const drawable = [passes.a, passes.b].flatMap((pass) => measuresAt(atlas, pass, level));
  const chosen = drawable.find(({ id }) => id === chosenId);
  const either = passes.a.map((value, index) => (value === 1 || passes.b[index] === 1 ? 1 : 0));
  const id = (chosen ?? defaultMeasure(atlas, either, level))?.id;
  return id === undefined ? null : { a: id, b: id };
}

/** Vintages of a measure that can be drawn at the level. */
function shownVintages(
  atlas: Atlas,
  pass: Uint8Array,
  level: FigureLevel,
  measureId: string,
): readonly Vintage[] {
  const drawable = measuresAt(atlas, pass, level).some(({ id }) => id === measureId);
  return drawable ? vintagesOf(atlas, pass, level, measureId) : [];
}

/** Pairs that may be drawn beside each other: most areas first, then the newest. */
function comparablePairs(
  a: readonly Vintage[],
  b: readonly Vintage[],
  by: CompareChoice["by"],
): (readonly [Vintage, Vintage])[] {
  return a
    .flatMap((one) => b.map((other) => [one, other] as const))
    .filter(
      ([one, other]) =>
        // A figure that covers years of both sides says nothing of either.
        !(by === "years" && (hasKey(b, one.key) || hasKey(a, other.key))) &&
        refusePeriods(one.period, other.period, by !== "years") === null,
    )
    .toSorted(
      ([a1, b1], [a2, b2]) =>
        Math.min(a2.areaCount, b2.areaCount) - Math.min(a1.areaCount, b1.areaCount) ||
        newness(a2.period) + newness(b2.period) - newness(a1.period) - newness(b1.period),
    );
}
