/**
 * When figures may be added up, and when not. Two figures make a sum only if they count the same thing in the same
 * way and nothing twice: one measure (so one series and one unit), whole single years of one basis, no part of
 * another figure, no area inside or possibly inside another in the same year, no stock of several years. Anything else is refused with its
 * reason, because a wrong total is worse than none.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Area, Measure, Period, Qualifier } from "@/datasets/schema";

/** Why figures are not added; the first that holds, in this order. */
export type NotAdded =
  "series" | "measures" | "not-countable" | "parts" | "periods" | "overlap" | "wording" | "missing";

export type FigureSum =
  | { readonly kind: "none" }
  | { readonly kind: "one" }
  | {
      readonly kind: "sum";
      readonly value: number;
      /** How sure the sum is: as little as its least sure figure. */
      readonly qualifier: Qualifier;
      readonly measure: Measure;
      readonly figureCount: number;
    }
  | {
      readonly kind: "not-added";
      readonly reason: NotAdded;
      readonly figureCount: number;
      /** Of series, or of measures within the one series. */
      readonly differentCount: number;
    };

type Figure = {
  readonly measureId: string;
  readonly areaId: string;
  readonly period: Period | null;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly isPart: boolean;
};

/** The sum of the figures among some records, or why there is none. Flows and targets are not figures here. */
export function addFigures(records: readonly AtlasRecord[], atlas: Atlas): FigureSum {
  const figures = records.map(figureOf).filter((figure) => figure !== null);
  const [first] = figures;
  if (first === undefined) return { kind: "none" };
  if (figures.length === 1) return { kind: "one" };
  const figureCount = figures.length;
  const measures = new Set(figures.map((figure) => figure.measureId));
  const series = new Set([...measures].map((id) => atlas.measures.get(id)?.series ?? id));
  if (series.size > 1) return notAdded("series", figureCount, series.size);
  if (measures.size > 1) return notAdded("measures", figureCount, measures.size);
  const measure = atlas.measures.get(first.measureId);
  if (measure === undefined) return notAdded("not-countable", figureCount);
  const reason = reasonAgainst(figures, measure, atlas);
  if (reason !== null) return notAdded(reason, figureCount);
  const qualifier = jointQualifier(figures);
  if (qualifier === null) return notAdded("wording", figureCount);
  const value = figures.reduce((sum, figure) => sum + (figure.value ?? 0), 0);
  return { kind: "sum", value, qualifier, measure, figureCount };
}

function notAdded(reason: NotAdded, figureCount: number, differentCount = 1): FigureSum {
  return { kind: "not-added", reason, figureCount, differentCount };
}

function figureOf(record: AtlasRecord): Figure | null {
  if (record.kind === "observation") {
    const { measureId, areaId, period, value, qualifier, breakdown } = record.row;
    return { measureId, areaId, period, value, qualifier, isPart: breakdown !== null };
  }
  if (record.kind !== "context") return null;
  const { series, areaId, year, value, partial } = record.row;
  // A year that is not over yet is not a whole single year.
  const end = partial ? null : String(year);
  return {
    measureId: series.measureId,
    areaId,
    period: { start: String(year), end, basis: "calendar" },
    value,
    qualifier: "exact",
    isPart: series.breakdown !== null,
  };
}

/** What is there at a moment, or what one year has on average: adding years of it would say nothing. */
const NOT_A_FLOW = /\b(per|a) (year|month)\b|^(years|miles|inch caliber)$/;

/** Units of what stands there at one time: next year's count counts most of the same again. */
const STOCK =
  /^(licensees|gun shops|countries|cities|(U\.S\. )?states|laboratories|task forces|office\(s\)|attaché\(s\))$/;

/** Whether a measure counts what there is, and not what happens in a year. */
export function isStock({ unit }: Pick<Measure, "unit">): boolean {
  return STOCK.test(unit.en);
}

function reasonAgainst(
  figures: readonly Figure[],
  measure: Measure,
  atlas: Atlas,
): NotAdded | null {
  if (measure.kind !== "count" && measure.kind !== "amount") return "not-countable";
  if (NOT_A_FLOW.test(measure.unit.en)) return "not-countable";
  if (figures.some((figure) => figure.isPart)) return "parts";
  if (figures.some((figure) => !isSingleYear(figure.period))) return "periods";
  if (new Set(figures.map((figure) => figure.period?.basis)).size > 1) return "periods";
  if (isStock(measure) && new Set(figures.map(({ period }) => period?.start)).size > 1)
    return "overlap";
  if (
    figures.some((figure, index) =>
      figures.slice(index + 1).some((other) => countsTwice(figure, other, atlas)),
    )
  )
    return "overlap";
  return figures.some((figure) => figure.value === null) ? "missing" : null;
}

/** One whole calendar year or one whole U.S. fiscal year. */
function isSingleYear(period: Period | null): boolean {
  if (period === null || period.start.length !== 4 || period.end !== period.start) return false;
  return period.basis === "calendar" || period.basis === "fiscal-us";
}

function countsTwice(a: Figure, b: Figure, atlas: Atlas): boolean {
  if (a.period?.start !== b.period?.start) return false;
  return mayOverlap(a.areaId, b.areaId, atlas);
}

/** Kinds whose areas lie beside one another, never inside one another. */
const DISJOINT_KINDS: ReadonlySet<Area["kind"]> = new Set([
  "country",
  "admin1",
  "county",
  "city",
  "field-office",
]);

/** Whether something in one area may also be in the other; where that is not known, yes. */
export function mayOverlap(a: string, b: string, atlas: Pick<Atlas, "areas">): boolean {
  if (a === b) return true;
  const one = atlas.areas.get(a);
  const other = atlas.areas.get(b);
  if (one === undefined || other === undefined) return true;
  if (one.kind === other.kind && DISJOINT_KINDS.has(one.kind)) return false;
  if (one.countries.length === 0 || other.countries.length === 0) return true;
  return one.countries.some((country) => other.countries.includes(country));
}

const EXACT: ReadonlySet<Qualifier> = new Set(["exact", "derived"]);
const NEAR: ReadonlySet<Qualifier> = new Set(["about", "nearly", "rounded", "estimate"]);
const LOWER_BOUND: ReadonlySet<Qualifier> = new Set(["more-than", "at-least"]);

/** What can be said of the sum; null when the figures are worded too differently to say anything. */
function jointQualifier(figures: readonly Figure[]): Qualifier | null {
  const others = figures.map(({ qualifier }) => qualifier).filter((word) => !EXACT.has(word));
  if (others.length === 0) return "exact";
  if (others.every((word) => NEAR.has(word))) return "about";
  if (others.every((word) => LOWER_BOUND.has(word))) return "at-least";
  return null;
}
