/** Published amounts as a figure: every amount a bar of its own, nothing added up. Pure. */
import { buildMoney, moneyClauses, type MoneyGroup, type PlacedStatement } from "@/analysis/money";
import { formatPeriod } from "@/datasets/describe";
import { figureMessages } from "@/text/messages/figure";
import { moneyWords } from "@/text/messages/money-chart";
import { COLORS } from "@/ui/tokens";
import {
  distinctNames,
  inexactNote,
  notesOf,
  ownClausesNote,
  passWithout,
  type BuiltChart,
  type ChartInput,
} from "./chart-input";
import { moneySummary, moneyTable } from "./money-table";
import { amountText, groupTitle, statementName } from "./money-text";
import { plainTable } from "./table-model";

const CAVEATS = ["cav-not-firearms-specific", "cav-rounded-sum"];

export function moneyFigure(input: ChartInput): BuiltChart {
  const { atlas, view, locale } = input;
  const t = moneyWords[locale];
  const words = figureMessages[locale];
  const { split } = view.chart;
  const own = moneyClauses(split);
  const money = buildMoney(atlas, passWithout(input, own), split);
  const bars = money.groups.flatMap((group) =>
    group.statements.map((statement) => ({ group, statement })),
  );
  const cited = bars.map(({ statement }) => statement);
  const built = { title: t.title, cited, caveatIds: CAVEATS };
  if (bars.length === 0) return { ...built, figure: null };
  const summary = moneySummary(money, split, atlas, locale);
  return {
    ...built,
    figure: {
      title: t.title,
      kind: "bars",
      unit: words.dollars,
      categories: distinctNames(
        bars.map(({ group, statement }) => ({
          name: nameOfBar(group, statement, input),
          detail: [
            ...statement.areaIds.map((id) => atlas.areas.get(id)?.name[locale] ?? id),
            formatPeriod(statement.period, locale),
          ].join(", "),
        })),
      ),
      series: [
        {
          name: words.dollars,
          color: COLORS[view.theme].accent,
          values: bars.map(({ statement }) => statement.value),
        },
      ],
      notes: notesOf(
        words.moneyHow,
        summary,
        inexactNote(
          bars.map(({ group, statement }) => ({
            name: nameOfBar(group, statement, input),
            value: amountText(statement, locale),
            qualifier: statement.qualifier,
          })),
          locale,
        ),
        ownClausesNote(input, own),
      ),
      alt: `${words.chart(t.title)} ${summary}`,
      table: plainTable(moneyTable(money, split, atlas, locale)),
    },
  };
}

function nameOfBar(
  group: MoneyGroup,
  statement: PlacedStatement,
  { view, atlas, locale }: ChartInput,
): string {
  const who = groupTitle(group, view.chart.split, atlas, locale);
  return `${who}: ${statementName({ ...statement, depth: 0 }, locale)}`;
}
