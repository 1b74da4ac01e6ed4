/** The numbers of a chart as a table: every row leads to its record where it stands for one. */
import type { TableModel, TableRow } from "@/export/figure/chart-figures/table-model";
import { actions } from "@/state/store";
import css from "./ChartTable.module.css";

export function ChartTable({ model }: { model: TableModel }) {
  const { caption, columns, rows } = model;
  return (
    // Wider than a phone: it scrolls by itself, and so it must take the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css["scroller"]} role="region" aria-label={caption} tabIndex={0}>
      <table className={css["table"]}>
        <caption className={css["caption"]}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" data-numeric={numeric}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, columns }: { row: TableRow; columns: TableModel["columns"] }) {
  const { selection, cells } = row;
  const [head = "", ...rest] = cells;
  return (
    <tr>
      <th scope="row">
        {selection === null ? (
          head
        ) : (
          <button type="button" className={css["open"]} onClick={() => actions.select(selection)}>
            {head}
          </button>
        )}
      </th>
      {rest.map((cell, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- cells have no identity but their column
        <td key={index} data-numeric={columns[index + 1]?.numeric}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
