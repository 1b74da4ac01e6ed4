/** What a reader of the comparison has to know; with the warnings of the measures that are compared. */
import { readYears, type CompareChoice } from "@/analysis/compare";
import type { CountTables } from "@/analysis/compare-counts";
import type { FigureTable } from "@/analysis/compare-figures";
import type { Atlas } from "@/datasets/atlas";
import { formatYearRange } from "@/filters/facet-names";
import { ShowMore, useShortList } from "@/panels/details/ShowMore";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { compareMessages } from "@/text/messages/compare";
import css from "./ComparePanel.module.css";

type CompareCaveatsProps = { choice: CompareChoice; counts: CountTables; figures: FigureTable };

const SHOWN = 6;

export function CompareCaveats(props: CompareCaveatsProps) {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const lines = caveatLines(props, atlas, locale);
  const list = useShortList(lines, SHOWN);
  return (
    <section className={css["caveats"]}>
      <h3 className={css["title"]}>{compareMessages[locale].caveats}</h3>
      <ul>
        {list.shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ShowMore list={list} />
    </section>
  );
}

function caveatLines(
  { choice, counts, figures }: CompareCaveatsProps,
  atlas: Atlas,
  locale: Locale,
): readonly string[] {
  const text = compareMessages[locale];
  const compared = figures.pairs.filter(({ refusal }) => refusal === null);
  const rows = compared.flatMap(({ a, b }) => [a, b]);
  const lines: string[] = [];
  if (choice.by !== "measure") {
    lines.push(text.countsCaveat);
    if (counts.both > 0)
      lines.push(text.both(counts.both, formatNumber(counts.both, locale), choice.by));
  }
  const shared = sharedYears(choice);
  if (shared !== null) lines.push(text.overlap(shared));
  if (rows.some(({ measureId }) => atlas.measures.get(measureId)?.kind === "share"))
    lines.push(text.pointsCaveat);
  const ids = rows.flatMap(({ id }) => atlas.byId.get(id)?.caveatIds ?? []);
  for (const id of new Set(ids)) {
    const caveat = atlas.caveats.get(id);
    if (caveat?.severity === "reading") lines.push(caveat.text[locale]);
  }
  return [...new Set(lines)];
}

function sharedYears({ by, a, b }: CompareChoice): string | null {
  if (by !== "years") return null;
  const one = readYears(a);
  const other = readYears(b);
  if (one === null || other === null) return null;
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from > to ? null : formatYearRange({ from, to });
}
