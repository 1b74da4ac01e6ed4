/** The time axis of a chart: months on a linear scale, years as ticks. */
import { scaleLinear } from "@visx/scale";
import type { YearRange } from "@/filters/filter";
import { monthOf, type Month } from "@/geo/months";

export type TimeScale = (month: Month) => number;

/** From the first day of the first year to the last of the last. */
export function timeScale(years: YearRange, left: number, right: number): TimeScale {
  const scale = scaleLinear<number>({
    domain: [monthOf(years.from, 1), monthOf(years.to + 1, 1)],
    range: [left, right],
  });
  return (month) => scale(month);
}

/** Years that get a label: every one, second, fifth or tenth, so that labels keep clear of each other. */
export function labelledYears(years: YearRange, widthPx: number, labelPx: number): number[] {
  const count = years.to - years.from + 1;
  const room = Math.max(1, Math.floor(widthPx / (labelPx * 1.3)));
  const step = [1, 2, 5, 10].find((candidate) => count / candidate <= room) ?? 10;
  const first = Math.ceil(years.from / step) * step;
  const found: number[] = [];
  for (let year = first; year <= years.to; year += step) found.push(year);
  return found;
}
