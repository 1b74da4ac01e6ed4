/** Bars in the order of the figure; then the areas without one, counted and named. */
import { useMemo } from "react";
import type { Ranking } from "@/analysis/ranking";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import { figureText, nameOf, rankingNotes } from "@/export/figure/chart-figures/ranking-text";
import type { Filter } from "@/filters/filter";
import { useAppState, useLocale } from "@/state/use-store";
import { chartMessages } from "@/text/messages/charts";
import { barColumns, BarRow, rowHeight, widestPx } from "@/charts/frame/BarRow";
import { inkOf, useChartLook } from "@/charts/frame/chart-look";
import { ChartSvg } from "@/charts/frame/ChartSvg";
import { filters, selects } from "@/charts/frame/mark";
import { wrapText } from "@/charts/frame/svg-text";
import { lineStep, TextBlock } from "@/charts/frame/TextBlock";
import { useWidth } from "@/charts/frame/use-width";
import { rankingWords } from "@/text/messages/ranking-chart";

type RankingSvgProps = { ranking: Ranking; atlas: Atlas; filter: Filter };

export function RankingSvg({ ranking, atlas, filter }: RankingSvgProps) {
  const locale = useLocale();
  const t = rankingWords[locale];
  const shared = chartMessages[locale];
  const { ref, width } = useWidth();
  const look = useChartLook();
  const selection = useAppState((state) => state.explorer.selection);
  const { measure, vintage, level } = ranking.map;
  const texts = useMemo(
    () => ranking.ranked.map((figure) => figureText(figure.observationId, ranking, atlas, locale)),
    [ranking, atlas, locale],
  );
  const columns = barColumns(width, look, widestPx(texts, look.size.small));
  const step = rowHeight(columns, look, false);
  const notes = useMemo(() => rankingNotes(ranking, atlas, locale), [ranking, atlas, locale]);
  const noteLines = notes.map((note) => wrapText(note, width, look.size.small, 12));
  const notesY = ranking.ranked.length * step + 22 * look.factor;
  const lineHeight = lineStep(look);
  const noteTops = noteLines.map(
    (_, index) =>
      notesY +
      noteLines.slice(0, index).reduce((sum, lines) => sum + lines.length * lineHeight + 8, 0),
  );
  const height =
    notesY + noteLines.reduce((sum, lines) => sum + lines.length * lineHeight + 8, 0) + 4;
  const chosen = (areaId: string) => filter.countries.includes(areaId);
  const title = t.title(measure.label[locale], formatPeriod(vintage.period, locale));
  return (
    <div ref={ref}>
      <ChartSvg width={width} height={height} label={t.chart(title)} look={look}>
        {ranking.ranked.map((figure, index) => {
          const name = nameOf(figure.areaId, atlas, locale);
          const text = texts[index] ?? "";
          const dimmed =
            level === "country" && filter.countries.length > 0 && !chosen(figure.areaId);
          return (
            <BarRow
              key={figure.areaId}
              y={index * step}
              columns={columns}
              name={name}
              note={null}
              value={text}
              share={ranking.maxValue === 0 ? 0 : figure.value / ranking.maxValue}
              track={0}
              indent={0}
              ink={inkOf("count", look)}
              dimmed={dimmed}
              selected={selection?.kind === "area" && selection.id === figure.areaId}
              mark={selects("area", figure.areaId)}
              label={t.openArea(`${name}: ${text}, ${measure.unit[locale]}`)}
              nameMark={
                level === "country"
                  ? countryMark(figure.areaId, name, chosen(figure.areaId), shared)
                  : null
              }
              look={look}
            />
          );
        })}
        {noteLines.map((lines, index) => (
          <TextBlock
            key={lines[0]}
            lines={lines}
            x={0}
            y={noteTops[index] ?? 0}
            look={look}
            tone="muted"
          />
        ))}
      </ChartSvg>
    </div>
  );
}

function countryMark(
  code: string,
  name: string,
  pressed: boolean,
  shared: (typeof chartMessages)["en"],
) {
  const label = pressed ? shared.unfilter(name) : shared.filterBy(name);
  return { mark: filters("country", code), label, pressed };
}
