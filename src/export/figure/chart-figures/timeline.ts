/** When programs ran, as a figure: one bar per record, whatever groups it stands in. Pure. */
import { buildTimeline, timelineClauses, timelineYears } from "@/analysis/timeline";
import type { TimelineBar } from "@/analysis/timeline";
import { formatPeriod } from "@/datasets/describe";
import type { Locale } from "@/text/locale";
import { figureMessages } from "@/text/messages/figure";
import { timelineWords } from "@/text/messages/timeline-chart";
import { COLORS } from "@/ui/tokens";
import {
  distinctNames,
  notesOf,
  ownClausesNote,
  passWithout,
  type BuiltChart,
  type ChartInput,
} from "./chart-input";
import { plainTable } from "./table-model";
import { timelineSummary, timelineTable } from "./timeline-text";

const CAVEATS = ["cav-list-not-complete"];
const MONTHS = 12;

export function timelineFigure(input: ChartInput): BuiltChart {
  const { atlas, view, locale, result } = input;
  const t = timelineWords[locale];
  const words = figureMessages[locale];
  const { split, sites } = view.chart;
  const own = timelineClauses(split);
  const timeline = buildTimeline(atlas, passWithout(input, own), split, sites);
  const bars = drawnBars(timeline.groups.flatMap((group) => group.bars));
  const cited = timeline.recordIds.flatMap((id) => atlas.byId.get(id) ?? []);
  const built = { title: t.title, cited, caveatIds: CAVEATS };
  if (bars.length === 0) return { ...built, figure: null };
  const summary = timelineSummary(timeline, result.pass, locale);
  const titles = timeline.undated.map(({ title }) => title[locale]).join("; ");
  return {
    ...built,
    figure: {
      title: t.title,
      kind: "spans",
      unit: words.year,
      categories: distinctNames(
        bars.map((bar) => ({
          name: nameOfBar(bar, locale),
          detail: formatPeriod(bar.record.period, locale),
        })),
      ),
      series: seriesOf(bars, input),
      notes: notesOf(
        summary,
        words.timelineHow,
        titles === "" ? "" : words.undated(titles),
        ownClausesNote(input, own),
      ),
      alt: `${words.chart(t.title)} ${summary}`,
      table: plainTable(timelineTable(timeline, split, atlas, locale)),
    },
  };
}

/** Each record once, in the order of time. */
function drawnBars(bars: readonly TimelineBar[]): readonly TimelineBar[] {
  const byId = new Map(bars.map((bar) => [bar.record.id, bar]));
  const end = ({ end: own }: TimelineBar) => own ?? Infinity;
  return [...byId.values()].toSorted(
    (a, b) => a.start - b.start || end(a) - end(b) || (a.record.id < b.record.id ? -1 : 1),
  );
}

/** Starts as years, then lengths in years; without a documented end to the end of the axis, as on the screen. */
function seriesOf(bars: readonly TimelineBar[], { atlas, view, locale }: ChartInput) {
  const words = figureMessages[locale];
  const { accent, muted } = COLORS[view.theme];
  const axisEnd = (timelineYears(atlas).to + 1) * MONTHS;
  const lengths = bars.map(({ start, end }) =>
    inYears(Math.max(1, (end === null ? axisEnd : end + 1) - start)),
  );
  return [
    { name: words.start, color: muted, values: bars.map(({ start }) => inYears(start)) },
    { name: words.length, color: accent, values: lengths },
  ];
}

/** The title, with what the bar alone would not say of its ends. */
function nameOfBar({ record, end, moment, vague }: TimelineBar, locale: Locale): string {
  const t = timelineWords[locale];
  const title = record.title[locale];
  if (end === null) return `${title} – ${t.legendOpen}`;
  if (moment) return `${title} – ${t.legendMoment}`;
  return vague ? `${title} – ${t.legendVague}` : title;
}

function inYears(months: number): number {
  return Math.round((months / MONTHS) * 100) / 100;
}
