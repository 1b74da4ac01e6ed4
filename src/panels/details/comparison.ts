/** Targets against results as the panel prints them: the pairs, then whatever cannot be compared. */
import { pairFigures, type FigurePair } from "@/analysis/targets";
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
