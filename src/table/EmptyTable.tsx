/** Why there are no rows, and what would bring some back. */
import { activeClauses, withoutClause } from "@/filters/filter";
import type { TableKind } from "@/permalink/explorer-state";
import { retryDataset } from "@/state/data-effects";
import { selectContextResult, selectFilterResult } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { recordWords } from "@/text/messages/record-words";
import { tableMessages } from "@/text/messages/table";
import { Button } from "@/ui/Button";
import css from "./EmptyTable.module.css";

export type EmptyTableProps = {
  kind: TableKind;
  /** Evidence records that pass, of whatever kind. */
  passingCount: number;
};

export function EmptyTable({ kind, passingCount }: EmptyTableProps) {
  const locale = useLocale();
  const text = tableMessages[locale];
  const load = useAppState((state) => state.datasets.load);
  if (kind === "context") return <EmptyContext />;
  if (load.activities === undefined || load.activities.status === "loading")
    return <p className={css["empty"]}>{text.loading}</p>;
  if (kind !== "all" && passingCount > 0) {
    return (
      <div className={css["empty"]}>
        <p>{text.emptyKind(recordWords[locale].kinds(kind), formatNumber(passingCount, locale))}</p>
        <Button onClick={() => actions.setTableKind("all")}>{text.showAll}</Button>
      </div>
    );
  }
  return <EmptyByFilter context={false} />;
}

function EmptyContext() {
  const text = tableMessages[useLocale()];
  const load = useAppState((state) => state.datasets.load.context);
  if (load?.status === "failed") {
    return (
      <div className={css["empty"]}>
        <p>{text.failed}</p>
        <Button onClick={() => retryDataset("context")}>{text.retry}</Button>
      </div>
    );
  }
  if (load?.status !== "ready") return <p className={css["empty"]}>{text.loadingContext}</p>;
  return <EmptyByFilter context />;
}

/** Names the clauses whose removal alone would show something again. */
function EmptyByFilter({ context }: { context: boolean }) {
  const locale = useLocale();
  const text = tableMessages[locale];
  const filter = useAppState((state) => state.explorer.filter);
  const { countWithout } = useAppState(context ? selectContextResult : selectFilterResult);
  const clauses = activeClauses(filter).filter((clause) => countWithout[clause] > 0);
  return (
    <div className={css["empty"]}>
      <p>{text.empty}</p>
      {clauses.length === 0 && <p>{text.jointly}</p>}
      <p className={css["ways"]}>
        {clauses.map((clause) => (
          <Button key={clause} onClick={() => actions.setFilter(withoutClause(filter, clause))}>
            {text.without(clause, formatNumber(countWithout[clause], locale))}
          </Button>
        ))}
        <Button variant="quiet" onClick={actions.resetFilter}>
          {text.reset}
        </Button>
      </p>
    </div>
  );
}
