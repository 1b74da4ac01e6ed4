/** Published amounts by country, agency or activity. */
import { memo, useMemo } from "react";
import { buildMoney, isMoney, moneyClauses, type Money } from "@/analysis/money";
import type { Split } from "@/analysis/split";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { evidenceText } from "@/charts/frame/chart-sources";
import type { TableModel } from "@/charts/frame/ChartTable";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { SplitPicker } from "@/charts/frame/SplitPicker";
import { useCrossPass } from "@/charts/frame/use-cross-pass";
import { amountText, groupTitle, statementName, totalText, valueName } from "./money-text";
import { MoneySvg } from "./MoneySvg";
import { moneyWords } from "./words";

const CAVEATS = ["cav-not-firearms-specific", "cav-rounded-sum"];

export const MoneyChart = memo(function MoneyChart() {
  const locale = useLocale();
  const t = moneyWords[locale];
  const atlas = useAppState(selectAtlas);
  const filter = useAppState((state) => state.explorer.filter);
  const split = useAppState((state) => state.explorer.chart.split);
  const own = useMemo(() => moneyClauses(split), [split]);
  const { pass } = useCrossPass(own);
  const money = useMemo(() => buildMoney(atlas, pass, split), [atlas, pass, split]);
  const cited = useMemo(() => money.groups.flatMap(({ statements }) => statements), [money]);
  const empty = money.groups.length === 0;
  return (
    <ChartFrame
      title={t.title}
      deck={t.deck}
      summary={empty ? "" : summaryOf(money, split, atlas, locale)}
      own={own}
      controls={<SplitPicker nameOf={t.split} />}
      caveatIds={CAVEATS}
      cited={cited}
      table={() => tableOf(money, split, atlas, locale)}
    >
      {empty ? (
        <EmptyChart own={own} countIn={(mask) => countAmounts(atlas, mask)} />
      ) : (
        <MoneySvg money={money} split={split} atlas={atlas} filter={filter} />
      )}
    </ChartFrame>
  );
});

function countAmounts(atlas: Atlas, mask: Uint8Array): number {
  return atlas.records.filter(
    (record, row) =>
      mask[row] === 1 &&
      ((record.kind === "observation" && isMoney(record.row, atlas)) ||
        (record.kind === "activity" && record.row.obligations.length > 0)),
  ).length;
}

function summaryOf(money: Money, split: Split, atlas: Atlas, locale: Locale): string {
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

function tableOf(money: Money, split: Split, atlas: Atlas, locale: Locale): TableModel {
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
