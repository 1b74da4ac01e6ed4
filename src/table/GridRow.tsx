/** One record as a row. Re-rendered only when it or its state changes, not when the grid scrolls. */
import { memo } from "react";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { TableColumn } from "@/permalink/explorer-state";
import { useListHover } from "@/state/use-list-hover";
import { useLocale } from "@/state/use-store";
import { buildCell } from "./cells";
import { showRecord } from "./show-record";
import css from "./GridRow.module.css";

export type GridRowProps = {
  record: AtlasRecord;
  atlas: Atlas;
  columns: readonly TableColumn[];
  /** Index among the rows, from 0. */
  row: number;
  topPx: number;
  heightPx: number;
  isActive: boolean;
  isSelected: boolean;
  onChoose: (row: number) => void;
};

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { record, atlas, columns, row, topPx, heightPx, isActive, isSelected, onChoose } = props;
  const locale = useLocale();
  const hover = useListHover();
  return (
    <div
      role="row"
      className={css["row"]}
      data-row={row}
      // The header is row 1.
      aria-rowindex={row + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      style={{ height: heightPx, transform: `translateY(${topPx}px)` }}
      onClick={() => {
        onChoose(row);
        showRecord(record, atlas);
      }}
      onMouseEnter={hover({ kind: "record", id: record.id }).onMouseEnter}
    >
      {columns.map((column) => {
        const { text, detail } = buildCell(record, column, atlas, locale);
        return (
          <div
            key={column}
            role={column === "title" ? "rowheader" : "gridcell"}
            className={css["cell"]}
            data-column={column}
            data-single={detail === null}
          >
            <span className={css["text"]} title={text}>
              {text}
            </span>
            {detail !== null && (
              <span className={css["detail"]} title={detail}>
                {detail}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
});
