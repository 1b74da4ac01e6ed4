/**
 * How a figure's period is drawn on a time axis. Single years, U.S. fiscal years, parts of a year, windows of
 * several years and single moments are five things: they may share an axis, never a line.
 */
import { monthSpan, OPEN_END } from "@/datasets/period";
import type { Period } from "@/datasets/schema";
import type { Month } from "@/geo/months";

export const SPAN_KINDS = ["year", "fiscal-year", "months", "window", "moment"] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Months covered, both included; `end` null = no end is documented. */
export type TimeSpan = {
  readonly kind: SpanKind;
  readonly start: Month;
  readonly end: Month | null;
};

const MONTHS_OF_YEAR = 12;

/** The span of a period. `months` is twelve months or less that are neither a calendar nor a fiscal year. */
export function timeSpan(period: Period): TimeSpan {
  const { start, end } = monthSpan(period);
  const open = end === OPEN_END;
  return { kind: kindOf(period, start, end), start, end: open ? null : end };
}

function kindOf(period: Period, start: Month, end: Month): SpanKind {
  if (period.basis === "point") return "moment";
  const length = end - start + 1;
  if (period.basis === "window" || length > MONTHS_OF_YEAR) return "window";
  if (length < MONTHS_OF_YEAR) return "months";
  if (start % MONTHS_OF_YEAR === 0) return "year";
  // A fiscal year begins in October, the tenth month.
  return start % MONTHS_OF_YEAR === 9 && period.basis === "fiscal-us" ? "fiscal-year" : "months";
}

/** Where a span is labelled or a point set: its middle, in months. Null for an open span. */
export function middleOf(span: TimeSpan): number | null {
  return span.end === null ? null : (span.start + span.end + 1) / 2;
}
