/** What the grid lists, line by line: records, and above those of a group its heading. Pure. */
import type { GroupedRecords, RecordGroup } from "@/analysis/group-records";
import type { Grouping } from "@/analysis/groupings";
import type { AtlasRecord } from "@/datasets/atlas";

export type GroupLine = {
  readonly kind: "group";
  readonly key: string;
  readonly group: RecordGroup;
  readonly isOpen: boolean;
  /** Among the groups, from 1. */
  readonly position: number;
  readonly setSize: number;
};

export type RecordLine = {
  readonly kind: "record";
  /** A record may stand in several groups, so its id alone would not do. */
  readonly key: string;
  readonly record: AtlasRecord;
  /** Key of the group's line; null = not grouped. */
  readonly groupKey: string | null;
  /** Among the records of the group, from 1. */
  readonly position: number;
  readonly setSize: number;
};

export type TableLine = GroupLine | RecordLine;

/** Names a group across groupings, so that what was folded is folded again when the reader comes back to it. */
export function groupKeyOf(grouping: Grouping, id: string | null): string {
  return `${grouping}/${id ?? ""}`;
}

export function linesOf(records: readonly AtlasRecord[]): readonly RecordLine[] {
  return records.map((record, index) => ({
    kind: "record",
    key: record.id,
    record,
    groupKey: null,
    position: index + 1,
    setSize: records.length,
  }));
}

/** Headings with their records; those of a folded group are left out. */
export function groupedLines(
  { groups }: GroupedRecords,
  grouping: Grouping,
  folded: ReadonlySet<string>,
): readonly TableLine[] {
  return groups.flatMap((group, index): TableLine[] => {
    const key = groupKeyOf(grouping, group.id);
    const isOpen = !folded.has(key);
    const heading: GroupLine = {
      kind: "group",
      key,
      group,
      isOpen,
      position: index + 1,
      setSize: groups.length,
    };
    const rows = linesOf(isOpen ? group.records : []).map((line) => ({
      ...line,
      key: `${key}/${line.key}`,
      groupKey: key,
    }));
    return [heading, ...rows];
  });
}

/** The records among the lines, as often as they are listed. */
export function recordLines(lines: readonly TableLine[]): readonly RecordLine[] {
  return lines.filter((line) => line.kind === "record");
}
