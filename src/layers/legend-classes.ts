/** Legend of shaded areas: the classes with their numbers, the histogram over them, and how they came about. */
import { binByClass } from "@/analysis/class-histogram";
import { countByClass, type ClassChoice, type Classes } from "@/analysis/classify";
import type { ScaleScope } from "@/analysis/scale";
import type { Measure } from "@/datasets/schema";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { classMessages } from "@/text/messages/classes";
import { layerMessages } from "@/text/messages/layers";
import type { ClassHistogram, LegendItem } from "./legend-spec";
import { classColors, colorOfValue } from "./ramp";
import type { ShadedArea } from "./shade-layers";
import { fillItem } from "./swatches";

/** Shades as the map draws them. */
export type ClassLegendInput = {
  readonly classes: Classes;
  readonly areas: readonly ShadedArea[];
  readonly ramp: readonly string[];
  readonly locale: Locale;
};

export function formatValue(value: number, measure: Measure, locale: Locale): string {
  return measure.kind === "share" ? formatPercent(value, locale) : formatNumber(value, locale);
}

/** One item for each class, with the number of areas in it. Unclassed values have only the ramp. */
export function classItems({ classes, areas, ramp, locale }: ClassLegendInput): LegendItem[] {
  if (classes.method === "unclassed") return [];
  const counts = countByClass(classes, valuesOf(areas));
  return classColors(ramp, classes).map((color, index) => {
    const count = counts[index] ?? 0;
    return {
      ...fillItem(rangeText(classes, index, locale), color),
      count: { text: formatNumber(count, locale), unit: classMessages[locale].areas(count) },
    };
  });
}

/** "under 9.5", "9.5 to under 16", "35 and more". */
export function rangeText({ breaks, max, measure }: Classes, at: number, locale: Locale): string {
  const text = layerMessages[locale];
  const write = (value: number) => formatValue(value, measure, locale);
  const low = breaks[at - 1];
  const high = breaks[at];
  if (low === undefined) return text.under(write(high ?? max));
  return high === undefined ? text.from(write(low)) : text.between(write(low), write(high));
}

function valuesOf(areas: readonly ShadedArea[]): number[] {
  return areas.flatMap(({ state, value }) => (state === "value" && value !== null ? [value] : []));
}

/** How the shown areas lie over the classes. */
export function classHistogram({ classes, areas, ramp, locale }: ClassLegendInput): ClassHistogram {
  const values = valuesOf(areas).toSorted((a, b) => a - b);
  const { from, to, bins } = binByClass(classes, values);
  const tallest = Math.max(1, ...bins.map(({ count }) => count));
  const colors = classColors(ramp, classes);
  const at = (value: number) => (to === from ? 0 : (value - from) / (to - from));
  const write = (value: number) => formatValue(value, classes.measure, locale);
  const isClassed = classes.method !== "unclassed";
  const middleOf = (bin: number) => from + ((bin + 0.5) / bins.length) * (to - from);
  const ends = [from, ...classes.breaks, to];
  return {
    bars: bins.map(({ countByClass: counts }, bin) =>
      counts.flatMap((count, index) =>
        count === 0
          ? []
          : [
              {
                color: isClassed
                  ? (colors[index] ?? "")
                  : colorOfValue(ramp, classes, middleOf(bin)),
                heightRatio: count / tallest,
              },
            ],
      ),
    ),
    ramp: isClassed
      ? colors.map((color, index) => ({
          color,
          from: at(ends[index] ?? from),
          to: at(ends[index + 1] ?? to),
        }))
      : bins.map((_, bin) => ({
          color: colorOfValue(ramp, classes, middleOf(bin)),
          from: bin / bins.length,
          to: (bin + 1) / bins.length,
        })),
    marks: classes.breaks.map((value) => ({ at: at(value), label: write(value) })),
    ends: [write(from), write(to)],
    summary: summaryOf(values, write, locale),
  };
}

function summaryOf(
  sorted: readonly number[],
  write: (value: number) => string,
  locale: Locale,
): string {
  const text = classMessages[locale];
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return text.histogramEmpty;
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? low) + (sorted[Math.floor(middle)] ?? low)) / 2;
  const count = formatNumber(sorted.length, locale);
  return text.histogram(count, write(low), write(high), write(median));
}

/** How the values were divided, and whether the breaks hold for other years. */
export function classNotes(
  classes: Classes,
  choice: ClassChoice,
  scope: ScaleScope,
  period: string,
  locale: Locale,
): string[] {
  const text = classMessages[locale];
  const count = classes.breaks.length + 1;
  const isLocked = scope === "all" || choice.method === "custom";
  const asked = "count" in choice ? choice.count : count;
  return [
    text.classedBy(classes.method, count) + (isLocked ? text.locked : text.ownBreaks(period)),
    ...(count < asked ? [text.fewer(asked)] : []),
  ];
}
