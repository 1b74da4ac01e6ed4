/**
 * The table of records: the map's equal. Shows what the map shows, under the same filter, and what the map
 * cannot show. Rows are virtual. No table library: order, groups and columns are a few pure functions over what
 * the link says, less code than the adapter for one would be.
 */
import { useMemo } from "react";
import { TABLE_KINDS, type TableKind } from "@/permalink/explorer-state";
import { selectAtlas, selectContextResult, selectFilterResult } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { recordWords } from "@/text/messages/record-words";
import { tableMessages } from "@/text/messages/table";
import { TabPanel, Tabs } from "@/ui/Tabs";
import { EmptyTable } from "./EmptyTable";
import { KindTabs } from "./KindTabs";
import { RecordGrid } from "./RecordGrid";
import { TableCaption } from "./TableCaption";
import { shownColumns } from "./columns";
import { recordLines } from "./lines";
import { countKinds, type PassMasks } from "./rows";
import { TableTools } from "./TableTools";
import { useCopyRows } from "./use-copy-rows";
import { useTableLines } from "./use-table-lines";
import css from "./RecordTable.module.css";

const ID_PREFIX = "table-kind";

export default function RecordTable() {
  const locale = useLocale();
  const text = tableMessages[locale];
  const atlas = useAppState(selectAtlas);
  const pass = usePassMasks();
  const {
    kind,
    sort,
    columns: chosenColumns,
    groupBy,
  } = useAppState((state) => state.explorer.table);
  const contextLoad = useAppState((state) => state.datasets.load.context?.status);
  const counts = useMemo(() => countKinds(atlas, pass), [atlas, pass]);
  const columns = useMemo(() => shownColumns(kind, chosenColumns), [kind, chosenColumns]);
  const { rows, grouped, lines, fold } = useTableLines(atlas, pass, { kind, sort, groupBy });
  const { outcome, copy } = useCopyRows(lines, columns, groupBy, atlas, locale);
  const listed = useMemo(() => recordLines(lines), [lines]);
  const tabs = TABLE_KINDS.map((id) => {
    const name = kindName(id, locale);
    // Before it is loaded nothing is known of the context, least of all that there is none.
    const unknown = id === "context" && contextLoad !== "ready";
    const count = formatNumber(counts.get(id) ?? 0, locale);
    return { id, text: unknown ? name : text.tab(name, count) };
  });
  const grid = { lines, columns, sort, groupBy, atlas, onFold: fold.onFold, onCopy: copy };
  return (
    <div className={css["table"]}>
      <KindTabs chosen={kind}>
        <Tabs
          label={text.kinds}
          idPrefix={ID_PREFIX}
          tabs={tabs}
          selected={kind}
          onSelect={actions.setTableKind}
        />
      </KindTabs>
      <div className={css["body"]}>
        <TabPanel idPrefix={ID_PREFIX} id={kind} focusable={rows.length === 0}>
          <div className={css["head"]}>
            <TableCaption
              atlas={atlas}
              pass={pass}
              kind={kind}
              shownCount={rows.length}
              grouped={grouped}
              groupBy={groupBy}
            />
            <TableTools
              kind={kind}
              chosenColumns={chosenColumns}
              sort={sort}
              groupBy={groupBy}
              rowCount={listed.length}
              copyOutcome={outcome}
              onCopy={() => copy(listed)}
              fold={grouped === null || rows.length === 0 ? null : fold}
            />
          </div>
          {rows.length === 0 ? (
            <EmptyTable kind={kind} passingCount={counts.get("all") ?? 0} />
          ) : (
            // Another kind starts at its top; a grid and a tree of groups are two things to a screen reader.
            <RecordGrid key={`${kind}/${groupBy ?? ""}`} {...grid} />
          )}
        </TabPanel>
      </div>
    </div>
  );
}

function usePassMasks(): PassMasks {
  const { pass: evidence } = useAppState(selectFilterResult);
  const { pass: context } = useAppState(selectContextResult);
  return useMemo(() => ({ evidence, context }), [evidence, context]);
}

function kindName(kind: TableKind, locale: Locale): string {
  return kind === "all" ? tableMessages[locale].all : recordWords[locale].kinds(kind);
}
