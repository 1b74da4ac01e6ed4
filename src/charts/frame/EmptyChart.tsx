/** Why a chart is empty, and which part of the filter would bring something back. */
import { evaluateFilter } from "@/filters/evaluate";
import { activeClauses, withoutClause, type Clause } from "@/filters/filter";
import { selectTable } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { chartMessages } from "@/text/messages/charts";
import { Button } from "@/ui/Button";
import { withoutClauses } from "@/analysis/cross-filter";
import css from "./EmptyChart.module.css";

export type EmptyChartProps = {
  own?: readonly Clause[];
  /** How many records the chart would have under a mask. */
  countIn: (pass: Uint8Array) => number;
};

const NO_CLAUSES: readonly Clause[] = [];

export function EmptyChart({ own = NO_CLAUSES, countIn }: EmptyChartProps) {
  const locale = useLocale();
  const t = chartMessages[locale];
  const table = useAppState(selectTable);
  const filter = useAppState((state) => state.explorer.filter);
  if (table.length === 0) return <p className={css["empty"]}>{t.loading}</p>;
  const ways = activeClauses(filter).flatMap((clause) => {
    const reduced = withoutClauses(withoutClause(filter, clause), own);
    const count = countIn(evaluateFilter(table, reduced).pass);
    return count === 0 || own.includes(clause) ? [] : [{ clause, count }];
  });
  return (
    <div className={css["empty"]}>
      <p>{t.empty}</p>
      <p className={css["ways"]}>
        {ways.map(({ clause, count }) => (
          <Button key={clause} onClick={() => actions.setFilter(withoutClause(filter, clause))}>
            {t.without(clause, formatNumber(count, locale))}
          </Button>
        ))}
        <Button variant="quiet" onClick={actions.resetFilter}>
          {t.reset}
        </Button>
      </p>
    </div>
  );
}
