/** Published amounts by country, agency or activity. */
import { memo, useMemo } from "react";
import { buildMoney, isMoney, moneyClauses } from "@/analysis/money";
import type { Atlas } from "@/datasets/atlas";
import { moneySummary, moneyTable } from "@/export/figure/chart-figures/money-table";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { ChartFrame } from "@/charts/frame/ChartFrame";
import { EmptyChart } from "@/charts/frame/EmptyChart";
import { SplitPicker } from "@/charts/frame/SplitPicker";
import { useCrossPass } from "@/charts/frame/use-cross-pass";
import { MoneySvg } from "./MoneySvg";
import { moneyWords } from "@/text/messages/money-chart";

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
      summary={empty ? "" : moneySummary(money, split, atlas, locale)}
      own={own}
      controls={<SplitPicker nameOf={t.split} />}
      caveatIds={CAVEATS}
      cited={cited}
      table={() => moneyTable(money, split, atlas, locale)}
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
