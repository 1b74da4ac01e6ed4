/** The tables of a comparison and the sentence that sums them up. */
import { useMemo } from "react";
import { compareCounts, largestDifference, type CountTables } from "@/analysis/compare-counts";
import { compareFigures, type FigureTable } from "@/analysis/compare-figures";
import { nameOfSide } from "@/analysis/compare-names";
import type { Atlas } from "@/datasets/atlas";
import type { Comparison } from "@/state/compare-view";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { compareMessages } from "@/text/messages/compare";

export type Tables = {
  readonly counts: CountTables;
  readonly figures: FigureTable;
  readonly sentence: string;
};

export function useTables({ choice, sides }: Comparison): Tables {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const { a, b } = { a: sides.a.pass, b: sides.b.pass };
  const tables = useMemo(() => {
    const passes = { a, b };
    return {
      counts: compareCounts(atlas, passes),
      figures: compareFigures(atlas, passes, choice),
    };
  }, [atlas, a, b, choice]);
  const sentence =
    choice.by === "measure"
      ? describeMeasures(tables.figures, locale)
      : describeCounts(tables.counts, choice, atlas, locale);
  return { ...tables, sentence };
}

/** What differs between two sets of records, in one sentence. */
export function describeCounts(
  { total, activityTypes }: CountTables,
  choice: Comparison["choice"],
  atlas: Atlas,
  locale: Locale,
): string {
  const most = largestDifference(activityTypes);
  const number = (value: number) => formatNumber(value, locale);
  return compareMessages[locale].sentence({
    nameA: nameOfSide(choice, "a", atlas, locale),
    nameB: nameOfSide(choice, "b", atlas, locale),
    a: total.a,
    b: total.b,
    textA: number(total.a),
    textB: number(total.b),
    gap: number(Math.abs(total.difference)),
    most:
      most === null
        ? null
        : {
            name: atlas.activityTypes.get(most.id ?? "")?.name[locale] ?? most.id ?? "",
            a: number(most.a),
            b: number(most.b),
          },
  });
}

/** What differs between two measures, in one sentence. */
export function describeMeasures({ pairs }: FigureTable, locale: Locale): string {
  const text = compareMessages[locale];
  const differences = pairs.flatMap(({ difference }) => difference ?? []);
  if (differences.length === 0) return text.measureNone;
  const count = (fits: (difference: number) => boolean) => differences.filter(fits).length;
  return text.measureSentence(
    differences.length,
    count((difference) => difference > 0),
    count((difference) => difference < 0),
    count((difference) => difference === 0),
  );
}
