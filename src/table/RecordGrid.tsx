/** The grid: sticky header and first column, virtual lines, one line in the tab order, arrows between lines. */
import {
  useCallback,
  useEffect,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { Grouping } from "@/analysis/groupings";
import type { Atlas } from "@/datasets/atlas";
import type { TableColumn, TableSort } from "@/permalink/explorer-state";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { tableMessages } from "@/text/messages/table";
import { useCoarsePointer } from "@/ui/use-coarse-pointer";
import { columnTemplate } from "./columns";
import { GridHeader } from "./GridHeader";
import { GridRow } from "./GridRow";
import { GroupRow } from "./GroupRow";
import type { RecordLine, TableLine } from "./lines";
import { lineAfterKey, type KeyStep } from "./row-keys";
import { showRecord } from "./show-record";
import { CAPTION_ID } from "./TableCaption";
import { useActiveLine, type ActiveLine } from "./use-active-line";
import { rowsOfLine } from "./use-copy-rows";
import { useGridVirtualizer, type Heights } from "./use-grid-virtualizer";
import { useLineFocus } from "./use-line-focus";
import css from "./RecordGrid.module.css";

/** Records: three lines, one of small type, two of tiny. Headings of groups: two. All more than a touch target. */
const ROW_PX = { normal: 52, large: 66 } as const;
const GROUP_PX = { normal: 44, large: 56 } as const;
/** A target for a finger and the line below it, where fingers are what points or type is large. */
const HEADER_PX = { normal: 34, large: 45, coarse: 45 } as const;

export type RecordGridProps = {
  lines: readonly TableLine[];
  columns: readonly TableColumn[];
  sort: readonly TableSort[];
  groupBy: Grouping | null;
  atlas: Atlas;
  onFold: (groupKey: string, fold: boolean) => void;
  onCopy: (rows: readonly RecordLine[]) => void;
};

export function RecordGrid(props: RecordGridProps) {
  const { lines, columns, sort, groupBy, atlas, onFold, onCopy } = props;
  const locale = useLocale();
  const typeScale = useAppState((state) => state.explorer.typeScale);
  const selection = useAppState((state) => state.explorer.selection);
  const selectedId = selection?.kind === "record" ? selection.id : null;
  const scroller = useRef<HTMLDivElement>(null);
  const header = HEADER_PX[useCoarsePointer() ? "coarse" : typeScale];
  const px = { row: ROW_PX[typeScale], group: GROUP_PX[typeScale], header };
  useTopOfNewOrder(scroller, sort);
  const active = useActiveLine(lines, selectedId);
  const virtualizer = useGridVirtualizer(scroller, lines, active, px);
  const scrollTo = virtualizer.scrollToIndex;
  const scrollToRow = useCallback((row: number) => scrollTo(row, { align: "auto" }), [scrollTo]);
  const { goTo, choose } = useLineFocus(scroller, active, selectedId, scrollToRow);
  const onChoose = useCallback(
    (row: number) => {
      const line = lines[row];
      if (line === undefined) return;
      choose(row, line.kind === "record" ? line.record.id : null);
      if (line.kind === "record") showRecord(line.record, atlas);
      else onFold(line.key, line.isOpen);
    },
    [lines, atlas, choose, onFold],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const intent = intentOf(event, active.row, lines, pageRows(scroller.current, px));
    if (intent === null) return;
    event.preventDefault();
    if (intent.kind === "choose") onChoose(active.row);
    else if (intent.kind === "copy") onCopy(rowsOfLine(intent.line, groupBy));
    else {
      if (intent.fold !== null) onFold(intent.fold.groupKey, intent.fold.fold);
      goTo(intent.row);
    }
  };
  return (
    <div
      ref={scroller}
      role={groupBy === null ? "grid" : "treegrid"}
      className={css["scroller"]}
      style={styleOf(columns, px)}
      aria-label={tableMessages[locale].grid}
      aria-describedby={CAPTION_ID}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      onKeyDown={onKeyDown}
      onMouseLeave={() => actions.setHover(null)}
    >
      <div role="presentation" className={css["sheet"]}>
        <GridHeader columns={columns} sort={sort} heightPx={px.header} />
        <div role="rowgroup" className={css["rows"]} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, size }) => (
            <GridLine
              key={lines[index]?.key ?? index}
              line={lines[index]}
              place={{ row: index, topPx: start - px.header, heightPx: size }}
              active={active}
              selectedId={selectedId}
              groupBy={groupBy}
              columns={columns}
              atlas={atlas}
              onChoose={onChoose}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** In a new order what stood here is elsewhere: the reader sees what comes first. */
function useTopOfNewOrder(
  scroller: RefObject<HTMLDivElement | null>,
  sort: readonly TableSort[],
): void {
  const shown = useRef(sort);
  useEffect(() => {
    if (shown.current === sort) return;
    shown.current = sort;
    scroller.current?.scrollTo({ top: 0 });
  }, [scroller, sort]);
}

type GridLineProps = Pick<RecordGridProps, "columns" | "groupBy" | "atlas"> & {
  line: TableLine | undefined;
  place: { readonly row: number; readonly topPx: number; readonly heightPx: number };
  active: ActiveLine;
  selectedId: string | null;
  onChoose: (row: number) => void;
};

function GridLine(props: GridLineProps) {
  const { line, place, active, selectedId, groupBy, columns, atlas, onChoose } = props;
  const shared = { ...place, isActive: place.row === active.row, atlas, onChoose };
  if (line?.kind === "record") {
    return (
      <GridRow
        {...shared}
        line={line}
        columns={columns}
        isSelected={line.record.id === selectedId}
        isPinned={place.row === active.pinnedRow}
      />
    );
  }
  if (line === undefined || groupBy === null) return null;
  return <GroupRow {...shared} line={line} grouping={groupBy} columnCount={columns.length} />;
}

type Intent =
  | { readonly kind: "choose" }
  | { readonly kind: "copy"; readonly line: TableLine }
  | ({ readonly kind: "go" } & KeyStep);

/** What a key asks for; null = it is not the grid's. Inside a line its buttons keep Enter and Space for themselves. */
function intentOf(
  event: KeyboardEvent,
  row: number,
  lines: readonly TableLine[],
  rowsPerPage: number,
): Intent | null {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const line = lines[row];
  if (target?.closest("[data-row]") == null || line === undefined || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    // Words that the reader has marked are what the reader wants to copy.
    const isMarked = window.getSelection()?.isCollapsed === false;
    const isCopy = event.key.toLowerCase() === "c" && !event.shiftKey && !isMarked;
    return isCopy ? { kind: "copy", line } : null;
  }
  if (event.key === "Enter" || event.key === " ")
    return target.dataset["row"] === undefined ? null : { kind: "choose" };
  const step = lineAfterKey(event.key, row, lines, rowsPerPage);
  return step === null ? null : { kind: "go", ...step };
}

function pageRows(scroller: HTMLElement | null, px: Heights): number {
  return Math.floor(((scroller?.clientHeight ?? 0) - px.header) / px.row);
}

function styleOf(columns: readonly TableColumn[], px: Heights): CSSProperties {
  const properties = {
    "--table-columns": columnTemplate(columns),
    "--table-header": `${px.header}px`,
  };
  return properties as CSSProperties;
}
