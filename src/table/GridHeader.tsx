/** The header row: what each column holds, and a button in each to sort by it. */
import type { TableColumn, TableSort } from "@/permalink/explorer-state";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { tableMessages } from "@/text/messages/table";
import { Icon } from "@/ui/icons";
import { nextSort } from "./sort";
import css from "./GridHeader.module.css";

export type GridHeaderProps = {
  columns: readonly TableColumn[];
  sort: TableSort | null;
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

function HeaderCell({ column, sort }: { column: TableColumn; sort: TableSort | null }) {
  const text = tableMessages[useLocale()];
  const direction = sort?.column === column ? sort.direction : null;
  const onSort = () => {
    const next = nextSort(sort, column);
    actions.setTableSort(next);
    actions.announce({ en: announcement("en", next), es: announcement("es", next) });
  };
  return (
    <div
      role="columnheader"
      className={css["cell"]}
      data-column={column}
      aria-sort={direction ?? "none"}
    >
      <button
        type="button"
        className={css["sort"]}
        data-sorted={direction !== null}
        title={text.sortBy(text.column(column))}
        onClick={onSort}
      >
        <span className={css["name"]}>{text.column(column)}</span>
        <span className={css["icon"]}>
          <Icon name={direction ?? "sort"} size={12} />
        </span>
      </button>
    </div>
  );
}

function announcement(locale: "en" | "es", sort: TableSort | null): string {
  const text = tableMessages[locale];
  return sort === null ? text.unsorted : text.sorted(text.column(sort.column), sort.direction);
}
