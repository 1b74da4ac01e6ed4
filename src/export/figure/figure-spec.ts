/**
 * One figure as a value: what screen, picture, slide and handout show of a view, in words and numbers that are final.
 * Whoever draws it decides about places and sizes, never about content; so they cannot disagree.
 */
import type { LegendSpec } from "@/layers/legend-spec";
import type { ExplorerState } from "@/permalink/explorer-state";
import type { Locale } from "@/text/locale";

/** The legend of one visible layer, in the order of the list; where two compared maps differ, one of each side. */
export type FigureLegend = { readonly layer: string; readonly spec: LegendSpec };

/** A source under the figure. */
export type FigureSource = {
  readonly sourceId: string;
  /** "GAO-16-235 (2016)": for the line under a figure. */
  readonly short: string;
  /** The whole reference, one paragraph. */
  readonly citation: string;
  readonly url: string | null;
  readonly licence: string;
};

/** How a chart is drawn; the values are the same whichever it is. */
export type ChartKind =
  /** One bar per category and series, side by side. */
  | "bars"
  /** Bars of the series end to end. */
  | "stacked-bars"
  /** A mark per category and series, never joined: single years and windows of different series. */
  | "points"
  /** From `values` of the first series (start) over those of the second (length). */
  | "spans";

export type ChartSeries = {
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
  /** One per category; null = nothing is published, which is not zero. */
  readonly values: readonly (number | null)[];
};

export type ChartFigure = {
  readonly title: string;
  readonly kind: ChartKind;
  /** What is counted, for the value axis: "firearms". */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** How to read it and what is left out: "Not published for 26 states: …". */
  readonly notes: readonly string[];
  /** In a few sentences, for who does not see it. */
  readonly alt: string;
  /** The same as the chart's table on the screen; the first row is the head. */
  readonly table: readonly (readonly string[])[];
};

export type FigureSpec = {
  readonly locale: Locale;
  /** The finding; for a bare view what the filter leaves, in words. */
  readonly title: string;
  /** Prose with its figures resolved; empty for a bare view. */
  readonly paragraphs: readonly string[];
  /** For the presenter alone; empty where there are none. */
  readonly notes: string;
  /** What the map draws. Theme and language are those of the figure. */
  readonly view: ExplorerState;
  /** What the map shows, in a few sentences, for who does not see it. */
  readonly alt: string;
  /** The filter in words, with "n of N records". */
  readonly filterLine: string;
  /** The years of the filter or of the shown figures: "2010–2014"; empty where there are none. */
  readonly yearLine: string;
  readonly legend: readonly FigureLegend[];
  /** Null: the map alone. */
  readonly chart: ChartFigure | null;
  /** Of the words, the selection and the drawn figures; the most cited first. */
  readonly sources: readonly FigureSource[];
  readonly caveats: readonly string[];
  /** Who made the geometry: "© OpenStreetMap contributors (ODbL) · …". */
  readonly credit: string;
  /** "Data version 2026.11"; empty while it is not known. */
  readonly versionLine: string;
  readonly link: string;
};

/** A picture of a figure's map, for who embeds it. */
export type MapPicture = {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
  /** CSS pixels per picture pixel: sizes of the style are in CSS pixels. */
  readonly pixelRatio: number;
  /** At the middle of the picture, per CSS pixel. */
  readonly metresPerPixel: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
};
