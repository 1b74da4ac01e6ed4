/**
 * Published figures of both sides beside each other, and the difference where one may be taken: the same measure
 * (or two of one series), the same part, periods of one basis and length, and numbers that are not mere bounds.
 * Anything else stays two figures with the reason why they are not compared.
 */
import type { Atlas } from "@/datasets/atlas";
import { isWindow, monthSpan, OPEN_END } from "@/datasets/period";
import type { Observation, Period, Qualifier } from "@/datasets/schema";
import type { CompareBy, CompareChoice, Side, SidePasses } from "./compare";
import { newness, vintageKey } from "./vintage";

/** Why there is no difference; the first that holds, in this order. */
export type FigureRefusal =
  | "same-figure"
  /** Its period has years of both sides. */
  | "straddles"
  | "no-number"
  | "undated"
  | "open-end"
  | "window"
  | "basis"
  | "length"
  | "period"
  | "bounds"
  | "wording";

export type FigurePair = {
  /** Measure, area and part: what the two figures have in common. Unique within a table. */
  readonly key: string;
  readonly a: Observation;
  readonly b: Observation;
  /** B less A; a share gives percentage points. Null = refused. */
  readonly difference: number | null;
  /** Either number is only near: so is the difference. */
  readonly isNear: boolean;
  readonly refusal: FigureRefusal | null;
};

export type FigureTable = {
  readonly pairs: readonly FigurePair[];
  /** Kinds of figure (measure, area, part) that only one side has. */
  readonly onlyA: number;
  readonly onlyB: number;
};

/** All figures that both sides have, comparable ones first; within these by the order of the atlas. */
export function compareFigures(
  atlas: Atlas,
  passes: SidePasses,
  choice: CompareChoice,
): FigureTable {
  const onBoth = new Set(
    atlas.records.flatMap(({ id }, index) =>
      passes.a[index] === 1 && passes.b[index] === 1 ? [id] : [],
    ),
  );
  const a = figuresOf(atlas, passes.a, choice, "a");
  const b = figuresOf(atlas, passes.b, choice, "b");
  const pairs = [...a].flatMap(([key, own]) => {
    const others = b.get(key);
    return others === undefined ? [] : bestPair(key, own, others, choice.by, onBoth);
  });
  const order = ({ refusal }: FigurePair) => Number(refusal !== null);
  return {
    pairs: pairs.toSorted((x, y) => order(x) - order(y)),
    onlyA: [...a.keys()].filter((key) => !b.has(key)).length,
    onlyB: [...b.keys()].filter((key) => !a.has(key)).length,
  };
}

/** Figures by what must agree for two of them to stand in one row. */
function figuresOf(
  atlas: Atlas,
  pass: Uint8Array,
  choice: CompareChoice,
  side: Side,
): Map<string, Observation[]> {
  const byKey = new Map<string, Observation[]>();
  atlas.records.forEach((record, index) => {
    if (record.kind !== "observation" || pass[index] !== 1) return;
    const key = keyOf(record.row, choice, side);
    if (key === null) return;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [record.row]);
    else known.push(record.row);
  });
  return byKey;
}

/** Null = not a figure of this side. A figure of a group of countries is no figure of one of them. */
function keyOf(row: Observation, { by, ...values }: CompareChoice, side: Side): string | null {
  const part = row.breakdown?.en ?? "";
  switch (by) {
    case "years":
      return [row.measureId, row.areaId, part].join("|");
    case "agency":
      return row.agencyIds.includes(values[side])
        ? [row.measureId, row.areaId, part].join("|")
        : null;
    case "country":
      return row.areaId === values[side] ? [row.measureId, part].join("|") : null;
    case "measure":
      return row.measureId === values[side] ? [row.areaId, part].join("|") : null;
  }
}

/** The two that can be compared, the newest of them; else the newest two with the reason. */
function bestPair(
  key: string,
  a: readonly Observation[],
  b: readonly Observation[],
  by: CompareBy,
  onBoth: ReadonlySet<string>,
): FigurePair[] {
  const refuse = (one: Observation, other: Observation): FigureRefusal | null => {
    if (by !== "years") return refuseFigures(one, other, true);
    const straddles = one.id !== other.id && (onBoth.has(one.id) || onBoth.has(other.id));
    return straddles ? "straddles" : refuseFigures(one, other, false);
  };
  const pairs = a.flatMap((one) => b.map((other) => pairOf(key, one, other, refuse(one, other))));
  const age = (pair: FigurePair) => newness(pair.a.period) + newness(pair.b.period);
  const [best] = pairs.toSorted(
    (x, y) =>
      Number(x.refusal !== null) - Number(y.refusal !== null) ||
      Number(x.refusal === "same-figure") - Number(y.refusal === "same-figure") ||
      age(y) - age(x),
  );
  return best === undefined ? [] : [best];
}

function pairOf(
  key: string,
  a: Observation,
  b: Observation,
  refusal: FigureRefusal | null,
): FigurePair {
  const difference =
    refusal !== null || a.value === null || b.value === null ? null : subtract(b.value, a.value);
  const isNear = NEAR.has(a.qualifier) || NEAR.has(b.qualifier);
  return { key, a, b, difference, isNear, refusal };
}

/** Published figures have at most six decimals; what binary fractions add beyond is nothing. */
function subtract(b: number, a: number): number {
  return Number((b - a).toFixed(6)) + 0;
}

const EXACT: ReadonlySet<Qualifier> = new Set(["exact", "derived"]);
const NEAR: ReadonlySet<Qualifier> = new Set(["about", "nearly", "rounded", "estimate"]);
const BOUNDS: ReadonlySet<Qualifier> = new Set(["more-than", "at-least", "up-to", "less-than"]);

/** Why two figures of one measure or series are not subtracted; null when they may be. */
export function refuseFigures(
  a: Observation,
  b: Observation,
  samePeriod: boolean,
): FigureRefusal | null {
  if (a.id === b.id) return "same-figure";
  if (a.value === null || b.value === null) return "no-number";
  const periods = refusePeriods(a.period, b.period, samePeriod);
  if (periods !== null) return periods;
  const words = [a.qualifier, b.qualifier];
  if (words.some((word) => BOUNDS.has(word))) return "bounds";
  return words.every((word) => EXACT.has(word) || NEAR.has(word)) ? null : "wording";
}

/** Why figures of two periods are not compared. `samePeriod`: only what differs is who, where or what, not when. */
export function refusePeriods(
  a: Period | null,
  b: Period | null,
  samePeriod: boolean,
): FigureRefusal | null {
  if (a === null || b === null) return "undated";
  if (isWindow(a) !== isWindow(b)) return "window";
  if (a.basis !== b.basis) return "basis";
  if (vintageKey(a) === vintageKey(b)) return null;
  const spans = [monthSpan(a), monthSpan(b)];
  if (spans.some(({ end }) => end === OPEN_END)) return "open-end";
  const [one, other] = spans.map(({ start, end }) => end - start);
  if (one !== other) return "length";
  return samePeriod ? "period" : null;
}
