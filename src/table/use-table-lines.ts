/** From the passing records to the lines of the grid: of the kind, in order, in groups, without what is folded. */
import { useCallback, useMemo, useState } from "react";
import { groupRecords } from "@/analysis/group-records";
import type { Atlas } from "@/datasets/atlas";
import type { TableView } from "@/permalink/explorer-state";
import { useLocale } from "@/state/use-store";
import { groupedLines, groupKeyOf, linesOf } from "./lines";
import { rowsOfKind, type PassMasks } from "./rows";
import { sortRecords } from "./sort";

export function useTableLines(
  atlas: Atlas,
  pass: PassMasks,
  { kind, sort, groupBy }: Pick<TableView, "kind" | "sort" | "groupBy">,
) {
  const locale = useLocale();
  const records = useMemo(() => rowsOfKind(atlas, pass, kind), [atlas, pass, kind]);
  const rows = useMemo(
    () => sortRecords(records, sort, atlas, locale),
    [records, sort, atlas, locale],
  );
  const grouped = useMemo(
    () => (groupBy === null ? null : groupRecords(rows, groupBy, atlas, locale)),
    [rows, groupBy, atlas, locale],
  );
  // Nobody misses it tomorrow: what is folded is not part of the view.
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(
    () =>
      grouped === null || groupBy === null ? linesOf(rows) : groupedLines(grouped, groupBy, folded),
    [rows, grouped, groupBy, folded],
  );
  const onFold = useCallback(
    (groupKey: string, fold: boolean) => setFolded((before) => withKeys(before, [groupKey], fold)),
    [],
  );
  const keys = useMemo(
    () =>
      grouped === null || groupBy === null
        ? []
        : grouped.groups.map(({ id }) => groupKeyOf(groupBy, id)),
    [grouped, groupBy],
  );
  const fold = {
    onFold,
    onFoldAll: (all: boolean) => setFolded((before) => withKeys(before, keys, all)),
    isAllFolded: keys.length > 0 && keys.every((key) => folded.has(key)),
  };
  return { rows, grouped, lines, fold };
}

function withKeys(
  before: ReadonlySet<string>,
  keys: readonly string[],
  present: boolean,
): ReadonlySet<string> {
  const after = new Set(before);
  for (const key of keys) {
    if (present) after.add(key);
    else after.delete(key);
  }
  return after;
}
