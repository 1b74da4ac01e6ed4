/** Copies lines of the table for a spreadsheet and says how many. */
import { useCallback, useState } from "react";
import type { Grouping } from "@/analysis/groupings";
import type { Atlas } from "@/datasets/atlas";
import type { TableColumn } from "@/permalink/explorer-state";
import { copyToClipboard } from "@/state/clipboard";
import { actions } from "@/state/store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { tableMessages } from "@/text/messages/table";
import { groupName } from "./group-words";
import { groupKeyOf, type RecordLine, type TableLine } from "./lines";
import { buildTsv } from "./tsv";

export type CopyRows = {
  /** What became of the last copy; null = none yet. */
  readonly outcome: string | null;
  readonly copy: (rows: readonly RecordLine[]) => void;
};

export function useCopyRows(
  lines: readonly TableLine[],
  columns: readonly TableColumn[],
  groupBy: Grouping | null,
  atlas: Atlas,
  locale: Locale,
): CopyRows {
  // The outcome speaks of the table as it was; another table has not been copied.
  const [done, setDone] = useState<{ outcome: string; of: readonly TableLine[] } | null>(null);
  const copy = useCallback(
    (rows: readonly RecordLine[]) => {
      const groups = new Map(
        lines.flatMap((line) =>
          line.kind === "group" && groupBy !== null
            ? [[line.key, groupName(line.group.id, groupBy, atlas, locale).name] as const]
            : [],
        ),
      );
      const tsv = buildTsv(
        rows.map(({ record, groupKey }) => ({ record, group: groups.get(groupKey ?? "") ?? null })),
        columns,
        atlas,
        locale,
        groupBy === null ? null : tableMessages[locale].groupColumn,
      );
      void copyToClipboard(tsv).then((copied) => {
        const words = (of: Locale) =>
          copied
            ? tableMessages[of].copied(rows.length, formatNumber(rows.length, of))
            : tableMessages[of].copyFailed;
        actions.announce({ en: words("en"), es: words("es") });
        setDone({ outcome: words(locale), of: lines });
      });
    },
    [lines, columns, groupBy, atlas, locale],
  );
  return { outcome: done?.of === lines ? done.outcome : null, copy };
}

/** What Ctrl+C copies on a line: the record, or all records of the group, folded or not. */
export function rowsOfLine(line: TableLine, grouping: Grouping | null): readonly RecordLine[] {
  if (line.kind === "record") return [line];
  if (grouping === null) return [];
  const groupKey = groupKeyOf(grouping, line.group.id);
  return line.group.records.map((record, index) => ({
    kind: "record",
    key: `${groupKey}/${record.id}`,
    record,
    groupKey,
    position: index + 1,
    setSize: line.group.records.length,
  }));
}
