/** The money chart as a sentence and as a table. Pure. */
import type { Money } from "@/analysis/money";
import type { Split } from "@/analysis/split";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import { evidenceText } from "@/export/chart-sources";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { moneyWords } from "@/text/messages/money-chart";
import { amountText, groupTitle, statementName, totalText, valueName } from "./money-text";
import type { TableModel } from "./table-model";

export function moneySummary(money: Money, split: Split, atlas: Atlas, locale: Locale): string {
  const t = moneyWords[locale];
  const figures = money.groups.reduce((sum, { statements }) => sum + statements.length, 0);
  const names = money.onlyInTotals.map((id) => valueName(id, split, atlas, locale)).join(", ");
  const without = money.withoutAmount.length;
  return [
    t.summary(formatNumber(figures, locale), formatNumber(money.groups.length, locale)),
    names === "" ? "" : t.onlyInTotals(names),
    without === 0 ? "" : t.withoutAmount(without, formatNumber(without, locale)),
  ]
    .filter(Boolean)
    .join(" ");
}

export function moneyTable(money: Money, split: Split, atlas: Atlas, locale: Locale): TableModel {
  const t = moneyWords[locale];
  const shared = chartMessages[locale];
  return {
    caption: t.caption,
    columns: [
      { label: t.colWhat },
      { label: t.colAmount, numeric: true },
      { label: t.split(split) },
      { label: shared.period },
      { label: t.colPartOf },
      { label: shared.source },
    ],
    rows: money.groups.flatMap((group) =>
      group.statements.map((statement) => ({
        key: `${group.ids.join(" ")} ${statement.key}`,
        cells: [
          statementName({ ...statement, depth: 0 }, locale),
          amountText(statement, locale),
          groupTitle(group, split, atlas, locale),
          formatPeriod(statement.period, locale),
          statement.partOf === null ? "" : totalText(statement.partOf, locale),
          evidenceText(statement.evidence, atlas, locale),
        ],
        selection: { kind: "record" as const, id: statement.recordIds[0] },
      })),
    ),
  };
}
