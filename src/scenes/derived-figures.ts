/**
 * Figures computed from published ones. Only what a careful reader would accept: parts of a whole that the source
 * itself relates, and figures of one measure over comparable areas or periods. Two series are never related: they
 * count different things. Where it is not allowed the result is null, and the reference stays visible as typed.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Measure, Period, Qualifier } from "@/datasets/schema";
import { formatNumber, formatPercent, formatUsd } from "@/text/format";
import type { Locale, LocalizedText } from "@/text/locale";
import { percentagePoints } from "./reference-words";
import type { ResolvedReference } from "./resolved-text";

/** One published figure that another is computed from. */
type Operand = {
  readonly record: AtlasRecord;
  readonly measure: Measure;
  readonly value: number;
  readonly exact: boolean;
  /** Area, or the pair of areas of a flow. */
  readonly areaId: string;
  readonly period: Period;
  readonly breakdown: string | null;
  readonly denominator: LocalizedText | null;
};

const STATED: readonly Qualifier[] = ["exact", "derived", "rounded"];
const USABLE: readonly Qualifier[] = [...STATED, "about", "more-than", "nearly", "at-least"];

export function deriveFigure(
  ids: readonly string[],
  fields: readonly string[],
  atlas: Atlas,
  locale: Locale,
): ResolvedReference | null {
  const [operation, ...more] = fields;
  const operands = ids.map((id) => operandOf(atlas.byId.get(id), atlas));
  const known = operands.filter((operand) => operand !== null);
  const repeated = new Set(ids).size < ids.length;
  if (more.length > 0 || repeated || known.length < ids.length) return null;
  const text = compute(operation ?? "", known, atlas, locale);
  if (text === null) return null;
  const about = known.every((operand) => operand.exact)
    ? ""
    : { en: "about ", es: "cerca de " }[locale];
  const records = known.map((operand) => operand.record);
  return {
    text: about + text,
    recordId: null,
    recordIds: records.map((record) => record.id),
    evidence: records.flatMap((record) => record.evidence),
    sourceIds: [],
    caveatIds: [...new Set(records.flatMap((record) => record.caveatIds))],
    derived: true,
  };
}

function operandOf(record: AtlasRecord | undefined, atlas: Atlas): Operand | null {
  if (record?.period == null) return null;
  const shared = { record, period: record.period };
  const measureOf = (id: string) => atlas.measures.get(id);
  if (record.kind === "observation") {
    const { row } = record;
    const measure = measureOf(row.measureId);
    if (measure === undefined || row.value === null || !USABLE.includes(row.qualifier)) return null;
    const exact = STATED.includes(row.qualifier);
    const { value, areaId, denominator } = row;
    return {
      ...shared,
      measure,
      value,
      exact,
      areaId,
      breakdown: row.breakdown?.en ?? null,
      denominator,
    };
  }
  if (record.kind === "context") {
    const { value, partial, areaId, series } = record.row;
    const measure = measureOf(series.measureId);
    if (measure === undefined || value === null || partial) return null;
    const breakdown = series.breakdown?.en ?? null;
    return { ...shared, measure, value, exact: true, areaId, breakdown, denominator: null };
  }
  if (record.kind !== "flow" || record.row.value === null) return null;
  const { value, measureId, originAreaId, destinationAreaId, denominator } = record.row;
  const measure = measureOf(measureId);
  if (measure === undefined) return null;
  const areaId = `${originAreaId} ${destinationAreaId}`;
  return { ...shared, measure, value, exact: true, areaId, breakdown: null, denominator };
}

function compute(
  operation: string,
  operands: readonly Operand[],
  atlas: Atlas,
  locale: Locale,
): string | null {
  const [a, b, ...more] = operands;
  if (a === undefined || b === undefined) return null;
  if (operation === "sum")
    return addable(operands, atlas)
      ? formatAmount(
          operands.reduce((sum, { value }) => sum + value, 0),
          a.measure,
          locale,
        )
      : null;
  if (more.length > 0) return null;
  switch (operation) {
    case "percent":
      return isPart(a, b, atlas) ? formatPercent(rounded((100 * a.value) / b.value), locale) : null;
    case "difference":
      return comparable(a, b, atlas)
        ? formatDifference(Math.abs(a.value - b.value), a.measure, locale)
        : null;
    case "times":
      return comparable(a, b, atlas) && b.value > 0 && a.measure.kind !== "share"
        ? formatNumber(Number((a.value / b.value).toFixed(1)), locale)
        : null;
    default:
      return null;
  }
}

/** Whole percent from ten on: a decimal would claim more than most figures hold. */
function rounded(percent: number): number {
  return percent >= 10 ? Math.round(percent) : Number(percent.toFixed(1));
}

function isDollars(measure: Measure): boolean {
  return measure.unit.en === "U.S. dollars";
}

function formatAmount(value: number, measure: Measure, locale: Locale): string {
  return isDollars(measure) ? formatUsd(value, locale) : formatNumber(value, locale);
}

function formatDifference(value: number, measure: Measure, locale: Locale): string {
  const plain = Number(value.toFixed(2));
  return measure.unit.en === "percent"
    ? percentagePoints(plain, locale)
    : formatAmount(plain, measure, locale);
}

function samePeriod(a: Operand, b: Operand): boolean {
  const [left, right] = [a.period, b.period];
  return left.start === right.start && left.end === right.end && left.basis === right.basis;
}

/** `inner` is the area or lies in it. */
function isWithin(inner: string, outer: string, atlas: Atlas): boolean {
  if (inner === outer) return true;
  const area = atlas.areas.get(inner);
  if (area === undefined) return false;
  if (atlas.areas.get(outer)?.memberIds.includes(inner) === true) return true;
  return area.parentId !== null && area.parentId !== inner && isWithin(area.parentId, outer, atlas);
}

function isCounted({ measure }: Operand): boolean {
  return measure.kind === "count" || measure.kind === "amount";
}

/**
 * A share makes sense where both are counts or amounts of one series and period, and the first is a part: a
 * breakdown or an area of the same measure, or a figure whose source names the second as what it is out of.
 */
function isPart(part: Operand, whole: Operand, atlas: Atlas): boolean {
  const named = part.denominator?.en.includes(formatNumber(whole.value, "en")) === true;
  const sameMeasure = part.measure.id === whole.measure.id;
  const smaller =
    sameMeasure &&
    whole.breakdown === null &&
    (part.breakdown !== null || part.areaId !== whole.areaId);
  return (
    isCounted(part) &&
    isCounted(whole) &&
    whole.value > 0 &&
    part.value <= whole.value &&
    part.measure.series === whole.measure.series &&
    part.measure.unit.en === whole.measure.unit.en &&
    samePeriod(part, whole) &&
    isWithin(part.areaId, whole.areaId, atlas) &&
    (smaller || (!sameMeasure && named && whole.breakdown === null))
  );
}

/** One measure: the same area in like periods that do not overlap, or different areas or parts in one period. */
function comparable(a: Operand, b: Operand, atlas: Atlas): boolean {
  if (a.measure.id !== b.measure.id) return false;
  if (samePeriod(a, b)) return isApart(a, b, atlas);
  return a.areaId === b.areaId && a.breakdown === b.breakdown && areLikePeriods(a.period, b.period);
}

function areLikePeriods(a: Period, b: Period): boolean {
  if (a.basis !== b.basis || a.end === null || b.end === null) return false;
  const length = ({ start, end }: Period) => monthOf(end ?? start) - monthOf(start);
  const apart = a.end < b.start || b.end < a.start;
  return apart && a.start.length === b.start.length && length(a) === length(b);
}

/** Months since year 0; a bare year counts from its January. */
function monthOf(date: string): number {
  const [year, month] = date.split("-");
  return 12 * Number(year) + Number(month ?? 1);
}

/** Counts of one measure and period over areas, or parts of one area, that do not overlap. */
function addable(operands: readonly Operand[], atlas: Atlas): boolean {
  const [first] = operands;
  return operands.every(
    (operand, index) =>
      first !== undefined &&
      isCounted(operand) &&
      operand.measure.id === first.measure.id &&
      samePeriod(operand, first) &&
      operands.slice(index + 1).every((other) => isApart(operand, other, atlas)),
  );
}

function isApart(a: Operand, b: Operand, atlas: Atlas): boolean {
  if (a.areaId === b.areaId)
    return a.breakdown !== null && b.breakdown !== null && a.breakdown !== b.breakdown;
  const nested = isWithin(a.areaId, b.areaId, atlas) || isWithin(b.areaId, a.areaId, atlas);
  const sharesMember = [...membersOf(a, atlas)].some((id) => membersOf(b, atlas).has(id));
  return !nested && !sharesMember && a.breakdown === b.breakdown;
}

function membersOf({ areaId }: Operand, atlas: Atlas): ReadonlySet<string> {
  return new Set(atlas.areas.get(areaId)?.memberIds);
}
