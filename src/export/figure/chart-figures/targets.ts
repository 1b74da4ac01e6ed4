/** Results in percent of their targets, as a figure; what cannot be compared is in its table. Pure. */
import { buildTargets } from "@/analysis/targets";
import { formatNumber } from "@/text/format";
import { figureMessages } from "@/text/messages/figure";
import { targetsWords } from "@/text/messages/targets-chart";
import { COLORS } from "@/ui/tokens";
import { distinctNames, notesOf, type BuiltChart, type ChartInput } from "./chart-input";
import { plainTable } from "./table-model";
import { pairText, shownActivities, targetsSummary, targetsTable } from "./targets-text";

const CAVEATS = ["cav-eight-not-generalizable", "cav-not-verified"];

export function targetsFigure({ atlas, view, locale, result }: ChartInput): BuiltChart {
  const t = targetsWords[locale];
  const targets = buildTargets(atlas, result.pass);
  const built = { title: t.title, cited: shownActivities(targets), caveatIds: CAVEATS };
  const bars = targets.compared.flatMap(({ activity, pairs }) =>
    pairs.map((pair) => ({ activity, pair })),
  );
  if (bars.length === 0) return { ...built, figure: null };
  const summary = targetsSummary(targets, locale);
  const notStated = targets.notStated.length;
  return {
    ...built,
    figure: {
      title: t.title,
      kind: "bars",
      unit: t.colShare,
      categories: distinctNames(
        bars.map(({ activity, pair }) => ({
          name: activity.title[locale],
          detail: pair.target.label[locale],
        })),
      ),
      series: [
        {
          name: t.barsHead,
          color: COLORS[view.theme].accent,
          // Whole percent, as in the table: targets are round numbers.
          values: bars.map(({ pair }) => Math.round(pair.sharePercent)),
        },
      ],
      notes: notesOf(
        summary,
        ...bars.map(({ pair }) => `${pairText(pair, locale)}.`),
        notStated === 0 ? "" : t.notStated(notStated, formatNumber(notStated, locale)),
      ),
      alt: `${figureMessages[locale].chart(t.title)} ${summary}`,
      table: plainTable(targetsTable(targets, atlas, locale)),
    },
  };
}
