/** What a legend is made of once it is laid out: rows of shapes and words, in points. */
import type { Locale } from "@/text/locale";
import type { Drawing } from "./vector";

/** Height of a line in sizes of its type. */
export const LINE_HEIGHT = 1.22;

export type LegendText = {
  readonly text: string;
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly align: "left" | "center" | "right";
};

/** Nothing is broken inside of a row. */
export type LegendRow = {
  readonly height: number;
  readonly drawings: readonly Drawing[];
  readonly texts: readonly LegendText[];
  /** A heading never stands alone at the foot of a column. */
  readonly keepWithNext: boolean;
};

export type LegendStyle = {
  readonly locale: Locale;
  /** Of a column, in points. */
  readonly width: number;
  readonly size: number;
  /** Points per CSS pixel of the map as it is shown: circles and widths are compared with it. */
  readonly scale: number;
  readonly withNotes: boolean;
  readonly measure: (text: string, size: number, bold: boolean) => number;
};
