/** The numbers of a chart as a table, for the screen and for a file. */
import type { Selection } from "@/permalink/explorer-state";

export type TableModel = {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly TableRow[];
};

export type TableRow = {
  readonly key: string;
  /** The first cell is the head of the row. */
  readonly cells: readonly string[];
  /** What the row stands for; null where that is nothing of its own. */
  readonly selection: Selection | null;
};

/** Head and rows as plain text. */
export function plainTable({ columns, rows }: TableModel): readonly (readonly string[])[] {
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)];
}
