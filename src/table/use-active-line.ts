/** Which line holds the place in the tab order, and which shows the selection. */
import { useCallback, useState } from "react";
import type { TableLine } from "./lines";

export type ActiveLine = {
  /** The one line that Tab reaches: the selected one, else the last one walked to, else the first. */
  readonly row: number;
  /** The line of the selected record that stays in sight; -1 = none. */
  readonly pinnedRow: number;
  readonly setRow: (row: number) => void;
};

export function useActiveLine(lines: readonly TableLine[], selectedId: string | null): ActiveLine {
  const isSelected = (line: TableLine | undefined) =>
    selectedId !== null && line?.kind === "record" && line.record.id === selectedId;
  const [activeKey, setActiveKey] = useState<string | null>(
    () => lines.find(isSelected)?.key ?? null,
  );
  const [knownSelection, setKnownSelection] = useState(selectedId);
  if (knownSelection !== selectedId) {
    setKnownSelection(selectedId);
    const active = lines.find(({ key }) => key === activeKey);
    // A record may stand in several groups: the line that was chosen is the selected one.
    const next = isSelected(active) ? active : lines.find(isSelected);
    if (next !== undefined) setActiveKey(next.key);
  }
  const row = Math.max(
    0,
    lines.findIndex(({ key }) => key === activeKey),
  );
  const setRow = useCallback((next: number) => setActiveKey(lines[next]?.key ?? null), [lines]);
  return { row, pinnedRow: isSelected(lines[row]) ? row : lines.findIndex(isSelected), setRow };
}
