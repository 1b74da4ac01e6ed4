/**
 * The table of records: the map's equal. Shows what the map shows, under the same filter, and what the map
 * cannot show. Rows are virtual. No table library: one sort key in the link and fixed columns are less code
 * than the adapter for one would be.
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
import { RecordGrid } from "./RecordGrid";
import { TableCaption } from "./TableCaption";
import { countKinds, rowsOfKind, type PassMasks } from "./rows";
import { sortRecords } from "./sort";
import css from "./RecordTable.module.css";

const ID_PREFIX = "table-kind";

export default function RecordTable() {
  const locale = useLocale();
  const text = tableMessages[locale];
  const atlas = useAppState(selectAtlas);
  const pass = usePassMasks();
  const { kind, sort } = useAppState((state) => state.explorer.table);
  const contextLoad = useAppState((state) => state.datasets.load.context?.status);
  const counts = useMemo(() => countKinds(atlas, pass), [atlas, pass]);
  const records = useMemo(() => rowsOfKind(atlas, pass, kind), [atlas, pass, kind]);
  const rows = useMemo(
    () => sortRecords(records, sort, atlas, locale),
    [records, sort, atlas, locale],
  );
  const tabs = TABLE_KINDS.map((id) => {
    const name = kindName(id, locale);
    // Before it is loaded nothing is known of the context, least of all that there is none.
    const unknown = id === "context" && contextLoad !== "ready";
    const count = formatNumber(counts.get(id) ?? 0, locale);
    return { id, text: unknown ? name : text.tab(name, count) };
  });
  return (
    <div className={css["table"]}>
      <div className={css["kinds"]}>
        <Tabs
          label={text.kinds}
          idPrefix={ID_PREFIX}
          tabs={tabs}
          selected={kind}
          onSelect={actions.setTableKind}
        />
      </div>
      <div className={css["body"]}>
        <TabPanel idPrefix={ID_PREFIX} id={kind} focusable={rows.length === 0}>
          <TableCaption atlas={atlas} pass={pass} kind={kind} shownCount={rows.length} />
          {rows.length === 0 ? (
            <EmptyTable kind={kind} passingCount={counts.get("all") ?? 0} />
          ) : (
            // Another kind starts at its top.
            <RecordGrid key={kind} rows={rows} kind={kind} sort={sort} atlas={atlas} />
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
