/** One record as a row. Re-rendered only when it or its state changes, not when the grid scrolls. */
import { memo } from "react";
import type { Atlas } from "@/datasets/atlas";
import type { TableColumn } from "@/permalink/explorer-state";
import { useListHover } from "@/state/use-list-hover";
import { useLocale } from "@/state/use-store";
import { buildCell, hasFigure, leadSource } from "./cells";
import type { RecordLine } from "./lines";
import { SourceButton } from "./SourceButton";
import css from "./GridRow.module.css";

export type GridRowProps = {
  line: RecordLine;
  atlas: Atlas;
  columns: readonly TableColumn[];
  /** Index among the lines, from 0. */
  row: number;
  topPx: number;
  heightPx: number;
  isActive: boolean;
  isSelected: boolean;
  /** Stays in sight, under the header or at the lower edge, however far one scrolls. */
  isPinned: boolean;
  onChoose: (row: number) => void;
};

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { line, atlas, columns, row, topPx, heightPx, isActive, isSelected, isPinned } = props;
  const hover = useListHover();
  const inGroup = line.groupKey !== null;
  return (
    <div
      role="row"
      className={css["row"]}
      data-row={row}
      data-pinned={isPinned}
      // The header is row 1.
      aria-rowindex={row + 2}
      aria-selected={isSelected}
      aria-level={inGroup ? 2 : undefined}
      aria-posinset={inGroup ? line.position : undefined}
      aria-setsize={inGroup ? line.setSize : undefined}
      tabIndex={isActive ? 0 : -1}
      style={
        isPinned
          ? { height: heightPx, marginTop: topPx }
          : { height: heightPx, transform: `translateY(${topPx}px)` }
      }
      onClick={() => props.onChoose(row)}
      onMouseEnter={hover({ kind: "record", id: line.record.id }).onMouseEnter}
    >
      {columns.map((column) => (
        <RowCell key={column} line={line} column={column} atlas={atlas} isActive={isActive} />
      ))}
    </div>
  );
});

function RowCell(props: {
  line: RecordLine;
  column: TableColumn;
  atlas: Atlas;
  isActive: boolean;
}) {
  const { line, column, atlas, isActive } = props;
  const locale = useLocale();
  const { record } = line;
  const { text, detail } = buildCell(record, column, atlas, locale);
  const source = leadSource(record, atlas, locale);
  const isCited = column === "value" && hasFigure(record);
  return (
    <div
      role={column === "title" ? "rowheader" : "gridcell"}
      className={css["cell"]}
      data-column={column}
      data-single={detail === null}
      data-cited={isCited}
    >
      {column === "source" && source !== null ? (
        <SourceButton source={source} text={text} isInTabOrder={isActive} />
      ) : (
        <span className={css["text"]} title={text}>
          {text}
        </span>
      )}
      {detail !== null && (
        <span className={css["detail"]} title={detail}>
          {detail}
        </span>
      )}
      {isCited && source !== null && (
        <span className={css["cited"]}>
          <span className={css["document"]}>{source.name},</span>
          <span className={css["locator"]}>{source.locator}</span>
          {/* Only the sign is a button: a row that is pressed anywhere else is selected. */}
          <SourceButton source={source} text={null} isInTabOrder={isActive} />
        </span>
      )}
    </div>
  );
}
