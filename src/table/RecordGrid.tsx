/** The grid: sticky header and first column, virtual rows, one row in the tab order, arrows between rows. */
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { TableKind, TableSort } from "@/permalink/explorer-state";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { tableMessages } from "@/text/messages/table";
import { columnsOf, columnTemplate } from "./columns";
import { GridHeader } from "./GridHeader";
import { GridRow } from "./GridRow";
import { rowAfterKey } from "./row-keys";
import { showRecord } from "./show-record";
import { CAPTION_ID } from "./TableCaption";
import css from "./RecordGrid.module.css";

/** Three lines: one of small type, two of tiny; also more than the least height of a touch target. */
const ROW_PX = { normal: 52, large: 66 } as const;
const HEADER_PX = { normal: 34, large: 44 } as const;

export type RecordGridProps = {
  rows: readonly AtlasRecord[];
  kind: TableKind;
  sort: TableSort | null;
  atlas: Atlas;
};

export function RecordGrid({ rows, kind, sort, atlas }: RecordGridProps) {
  const locale = useLocale();
  const typeScale = useAppState((state) => state.explorer.typeScale);
  const selection = useAppState((state) => state.explorer.selection);
  const selectedId = selection?.kind === "record" ? selection.id : null;
  const scroller = useRef<HTMLDivElement>(null);
  const rowPx = ROW_PX[typeScale];
  const headerPx = HEADER_PX[typeScale];
  const columns = useMemo(() => columnsOf(kind), [kind]);
  const active = useActiveRow(rows, selectedId);
  const virtualizer = useGridVirtualizer(scroller, rows.length, active.row, rowPx, headerPx);
  const scrollTo = virtualizer.scrollToIndex;

  // In step with the map: what is selected there comes into view here.
  const selectedRow = selectedId === null ? -1 : rows.findIndex((row) => row.id === selectedId);
  useEffect(() => {
    if (selectedRow >= 0) scrollTo(selectedRow, { align: "auto" });
  }, [selectedRow, scrollTo]);
  useEffect(() => virtualizer.measure(), [virtualizer, rowPx]);

  const focusWanted = useRef(false);
  useEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${active.row}"]`);
    row?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset["row"] === undefined) return;
    if (event.key === "Enter" || event.key === " ") {
      const record = rows[active.row];
      event.preventDefault();
      if (record !== undefined) showRecord(record, atlas);
      return;
    }
    const page = Math.max(
      1,
      Math.floor(((scroller.current?.clientHeight ?? 0) - headerPx) / rowPx),
    );
    const next = rowAfterKey(event.key, active.row, rows.length, page);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focusWanted.current = true;
    active.setRow(next);
    scrollTo(next, { align: "auto" });
  };

  return (
    <div
      ref={scroller}
      role="grid"
      className={css["scroller"]}
      style={{ "--table-columns": columnTemplate(columns) } as CSSProperties}
      aria-label={tableMessages[locale].grid}
      aria-describedby={CAPTION_ID}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      onKeyDown={onKeyDown}
      onMouseLeave={() => actions.setHover(null)}
    >
      <div role="presentation" className={css["sheet"]}>
        <GridHeader columns={columns} sort={sort} heightPx={headerPx} />
        <div role="rowgroup" className={css["rows"]} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const record = rows[item.index];
            if (record === undefined) return null;
            return (
              <GridRow
                key={record.id}
                record={record}
                atlas={atlas}
                columns={columns}
                row={item.index}
                topPx={item.start - headerPx}
                heightPx={rowPx}
                isActive={item.index === active.row}
                isSelected={record.id === selectedId}
                onChoose={active.setRow}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The one row that Tab reaches: the selected one, else the last one walked to, else the first. */
function useActiveRow(
  rows: readonly AtlasRecord[],
  selectedId: string | null,
): { row: number; setRow: (row: number) => void } {
  const [activeId, setActiveId] = useState<string | null>(selectedId);
  const [knownSelection, setKnownSelection] = useState(selectedId);
  if (knownSelection !== selectedId) {
    setKnownSelection(selectedId);
    if (selectedId !== null) setActiveId(selectedId);
  }
  const found = rows.findIndex((row) => row.id === activeId);
  const setRow = useCallback((row: number) => setActiveId(rows[row]?.id ?? null), [rows]);
  return { row: Math.max(0, found), setRow };
}

function useGridVirtualizer(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
  activeRow: number,
  rowPx: number,
  headerPx: number,
) {
  // The active row stays on the page however far one scrolls: it holds the place in the tab order.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const visible = defaultRangeExtractor(range);
      if (activeRow >= range.count || visible.includes(activeRow)) return visible;
      return [...visible, activeRow].sort((a, b) => a - b);
    },
    [activeRow],
  );
  return useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 6,
    scrollMargin: headerPx,
    scrollPaddingStart: headerPx,
    rangeExtractor,
  });
}
