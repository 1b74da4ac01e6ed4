/**
 * The header row: what each column holds, and a button in each to sort by it. With Shift the column comes after
 * those sorted by already; how many there are stands beside the arrow.
 */
import type { TableColumn, TableSort } from "@/permalink/explorer-state";
import { useLocale } from "@/state/use-store";
import { tableMessages } from "@/text/messages/table";
import { Icon } from "@/ui/icons";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { applySort } from "./apply-sort";
import { nextSort, nextSortWithin } from "./sort";
import css from "./GridHeader.module.css";

export type GridHeaderProps = {
  columns: readonly TableColumn[];
  sort: readonly TableSort[];
  heightPx: number;
};

export function GridHeader({ columns, sort, heightPx }: GridHeaderProps) {
  return (
    <div role="rowgroup" className={css["group"]}>
      <div role="row" aria-rowindex={1} className={css["row"]} style={{ height: heightPx }}>
        {columns.map((column) => (
          <HeaderCell key={column} column={column} sort={sort} />
        ))}
      </div>
    </div>
  );
}

function HeaderCell({ column, sort }: { column: TableColumn; sort: readonly TableSort[] }) {
  const text = tableMessages[useLocale()];
  const rank = sort.findIndex((entry) => entry.column === column);
  const direction = sort[rank]?.direction ?? null;
  const onSort = (isAdded: boolean) =>
    applySort(isAdded ? nextSortWithin(sort, column) : nextSort(sort, column));
  return (
    <div
      role="columnheader"
      className={css["cell"]}
      data-column={column}
      // One column at a time may carry it: the one that decides.
      aria-sort={rank === 0 && direction !== null ? direction : "none"}
    >
      <button
        type="button"
        className={css["sort"]}
        data-sorted={direction !== null}
        title={text.sortBy(text.column(column))}
        onClick={(event) => onSort(event.shiftKey)}
        onKeyDown={(event) => {
          // Not every browser tells of Shift in the click that Enter makes.
          if (event.key !== "Enter" || !event.shiftKey) return;
          event.preventDefault();
          onSort(true);
        }}
      >
        <span className={css["name"]}>{text.column(column)}</span>
        <span className={css["icon"]}>
          <Icon name={direction ?? "sort"} size={12} />
        </span>
        {sort.length > 1 && direction !== null && (
          <span className={css["rank"]}>
            <span aria-hidden="true">{rank + 1}</span>
            <VisuallyHidden>
              {text.sortRank(rank + 1)}: {text.sortKey(text.column(column), direction)}
            </VisuallyHidden>
          </span>
        )}
      </button>
    </div>
  );
}
