/**
 * Targets against results. A target and a result meet as a pair only where reading them as one sentence is
 * right: both are numbers in the same unit, the target is a quantity aimed at (not a count of targets), and
 * there is exactly one of each in that unit. Everything else stays two lists, side by side, uncompared.
 */
import type { Activity, Figure, Observation } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { figureLine } from "./figure-lines";
import type { References } from "./references";
import type { Comparison } from "./shape";

/** Builds the comparison; null when the activity has neither targets nor results. */
export function buildComparison(
  activity: Activity,
  observations: readonly Observation[],
  locale: Locale,
  references: References,
): Comparison | null {
  const { targets, results, verdict } = activity;
  if (targets.length === 0 && results.length === 0 && verdict !== "no-targets") return null;
  const pairs = pairFigures(targets, results);
  const pairedTargets = new Set(pairs.map((pair) => pair.target));
  const shares = new Map(pairs.map((pair) => [pair, publishedShare(pair, results)]));
  const pairedResults = new Set<Figure | undefined>([
    ...pairs.map((pair) => pair.result),
    ...shares.values(),
  ]);
  const line = (role: string, figure: Figure, index: number) =>
    figureLine(figure, `${role}-${index}`, activity.period, locale, references, observations);
  const lines = (
    role: string,
    figures: readonly Figure[],
    paired: ReadonlySet<Figure | undefined>,
  ) =>
    figures
      .filter((figure) => !paired.has(figure))
      .map((figure, index) => line(role, figure, index));
  return {
    pairs: pairs.map((pair, index) => ({
      target: line("pair-target", pair.target, index),
      result: line("pair-result", pair.result, index),
      sharePercent: pair.sharePercent,
      shareRefs: references.cite(shares.get(pair)?.evidence ?? []),
    })),
    targets: lines("target", targets, pairedTargets),
    results: lines("result", results, pairedResults),
    noTargets: verdict === "no-targets",
  };
}

type FigurePair = {
  readonly target: Figure;
  readonly result: Figure;
  readonly sharePercent: number;
};

/** The targets that one result answers, in the order of the targets. */
export function pairFigures(
  targets: readonly Figure[],
  results: readonly Figure[],
): readonly FigurePair[] {
  return targets.flatMap((target) => {
    if (target.qualifier !== "target" || target.value === null || target.value <= 0) return [];
    const unit = target.unit?.en;
    if (unit === undefined) return [];
    const sameUnit = (figure: Figure) => figure.unit?.en === unit && figure.value !== null;
    const rivals = targets.filter(sameUnit);
    const answers = results.filter(sameUnit);
    const result = answers[0];
    if (rivals.length !== 1 || answers.length !== 1 || result?.value == null) return [];
    return [{ target, result, sharePercent: (result.value * 100) / target.value }];
  });
}

/** The share as the source itself gives it: the same percentage from the same place as the result. */
function publishedShare(pair: FigurePair, results: readonly Figure[]): Figure | undefined {
  return results.find(
    (figure) =>
      figure.unit?.en === "percent" &&
      figure.value === Math.round(pair.sharePercent) &&
      figure.evidence.some((one) =>
        pair.result.evidence.some(
          (other) => other.sourceId === one.sourceId && other.locator === one.locator,
        ),
      ),
  );
}
