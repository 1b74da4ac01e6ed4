/** Which columns, which groups, which order: everything the header does with Shift, without it. */
import { useId } from "react";
import { GROUPINGS, type Grouping } from "@/analysis/groupings";
import {
  MAX_SORTS,
  TABLE_COLUMNS,
  type TableColumn,
  type TableKind,
  type TableSort,
} from "@/permalink/explorer-state";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { tableMessages } from "@/text/messages/table";
import { Checkbox } from "@/ui/Checkbox";
import { IconButton } from "@/ui/IconButton";
import { Select } from "@/ui/Select";
import { applySort } from "./apply-sort";
import { columnsOf, toggleColumn } from "./columns";
import css from "./ArrangePanel.module.css";

export type ArrangePanelProps = {
  kind: TableKind;
  chosenColumns: readonly TableColumn[] | null;
  sort: readonly TableSort[];
  groupBy: Grouping | null;
};

export function ArrangePanel({ kind, chosenColumns, sort, groupBy }: ArrangePanelProps) {
  const text = tableMessages[useLocale()];
  const groupName = useId();
  const shown = chosenColumns ?? TABLE_COLUMNS;
  const ranks = Array.from({ length: Math.min(MAX_SORTS, sort.length + 1) }, (_, rank) => rank);
  return (
    <div className={css["arrange"]}>
      <fieldset className={css["part"]}>
        <legend>{text.columns}</legend>
        <div className={css["columns"]}>
          {columnsOf(kind).map((column) => (
            <label key={column} className={css["choice"]}>
              <Checkbox
                checked={shown.includes(column)}
                // A row without its name would be nobody's.
                disabled={column === "title"}
                onChange={() => actions.setTableColumns(toggleColumn(chosenColumns, column))}
              />
              {text.column(column)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={css["part"]}>
        <legend>{text.groupBy}</legend>
        <div className={css["columns"]}>
          {([null, ...GROUPINGS] as const).map((grouping) => (
            <label key={grouping ?? "none"} className={css["choice"]}>
              <input
                type="radio"
                className={css["radio"]}
                name={groupName}
                checked={groupBy === grouping}
                onChange={() => actions.setTableGrouping(grouping)}
              />
              {text.grouping(grouping ?? "none")}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={css["part"]}>
        <legend>{text.order}</legend>
        {ranks.map((rank) => (
          <SortRow key={rank} rank={rank} sort={sort} columns={columnsOf(kind)} />
        ))}
      </fieldset>
    </div>
  );
}

type SortRowProps = {
  rank: number;
  sort: readonly TableSort[];
  columns: readonly TableColumn[];
};

function SortRow({ rank, sort, columns }: SortRowProps) {
  const text = tableMessages[useLocale()];
  const own = sort[rank];
  const free = TABLE_COLUMNS.filter(
    (column) =>
      column === own?.column ||
      (columns.includes(column) && sort.every((entry) => entry.column !== column)),
  );
  const put = (entry: TableSort | null) =>
    applySort([
      ...sort.slice(0, rank),
      ...(entry === null ? [] : [entry]),
      ...sort.slice(rank + 1),
    ]);
  return (
    <div className={css["sort"]}>
      <Select
        caption={rank === 0 ? text.firstBy : text.thenBy}
        label={text.orderKey(rank + 1)}
        value={own?.column ?? ""}
        options={[
          { value: "", text: text.noOrder },
          ...free.map((column) => ({ value: column, text: text.column(column) })),
        ]}
        onChange={(value) => {
          const column = free.find((candidate) => candidate === value);
          put(column === undefined ? null : { column, direction: own?.direction ?? "ascending" });
        }}
      />
      {own !== undefined && (
        <IconButton
          icon={own.direction}
          label={text.direction(text.column(own.column), own.direction)}
          onClick={() =>
            put({ ...own, direction: own.direction === "ascending" ? "descending" : "ascending" })
          }
        />
      )}
    </div>
  );
}
