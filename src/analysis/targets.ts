/**
 * Targets against results. A target and a result meet as a pair only where reading them as one sentence is
 * right: both are numbers in the same unit, the target is a quantity aimed at (not a count of targets), and
 * there is exactly one of each in that unit. Everything else stays words, side by side, uncompared.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Activity, Figure } from "@/datasets/schema";

export type FigurePair = {
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

export type ActivityTargets = {
  readonly activity: Activity;
  readonly pairs: readonly FigurePair[];
  /** Targets without exactly one result in their unit, and what was reported beside them. */
  readonly unpairedTargets: readonly Figure[];
  readonly unpairedResults: readonly Figure[];
};

export type Targets = {
  /** At least one pair: drawn as bullet bars. */
  readonly compared: readonly ActivityTargets[];
  /** Targets that no single result answers: set out in words. */
  readonly inWords: readonly ActivityTargets[];
  /** The auditor found none. */
  readonly none: readonly Activity[];
  /** The documents read here state none; that is not the same as none. */
  readonly notStated: readonly Activity[];
  readonly recordIds: readonly string[];
};

/** @param pass 1 where the record of the same index passes the filter */
export function buildTargets(atlas: Atlas, pass: Uint8Array): Targets {
  const activities = atlas.records.flatMap((record, row) =>
    record.kind === "activity" && pass[row] === 1 ? [record.row] : [],
  );
  const none = activities.filter(({ verdict }) => verdict === "no-targets");
  const withTargets = activities
    .filter(({ verdict, targets }) => verdict !== "no-targets" && targets.length > 0)
    .map(targetsOf)
    // Audited ones first, in the auditor's own order.
    .toSorted((a, b) => auditOrder(a.activity) - auditOrder(b.activity));
  return {
    compared: withTargets.filter(({ pairs }) => pairs.length > 0),
    inWords: withTargets.filter(({ pairs }) => pairs.length === 0),
    none: none.toSorted((a, b) => auditOrder(a) - auditOrder(b)),
    notStated: activities.filter(
      ({ verdict, targets }) => verdict !== "no-targets" && targets.length === 0,
    ),
    recordIds: activities.map(({ id }) => id),
  };
}

function targetsOf(activity: Activity): ActivityTargets {
  const pairs = pairFigures(activity.targets, activity.results);
  const paired = new Set<Figure>(pairs.flatMap(({ target, result }) => [target, result]));
  return {
    activity,
    pairs,
    unpairedTargets: activity.targets.filter((figure) => !paired.has(figure)),
    unpairedResults: activity.results.filter((figure) => !paired.has(figure)),
  };
}

function auditOrder({ keyActivity }: Activity): number {
  return keyActivity ?? Number.MAX_SAFE_INTEGER;
}
