/**
 * A legend as plain data: whoever draws it (panel, picture, slide) needs nothing else. Swatches carry the
 * very colours, widths and icons of the style, in pixels at normal type size.
 */
export type Swatch =
  | { readonly kind: "icon"; readonly svg: string; readonly sizePx: number }
  | {
      readonly kind: "line";
      readonly color: string;
      readonly widthPx: number;
      /** Dash and gap in line widths; null = unbroken. */
      readonly dash: readonly number[] | null;
      /** Thinner line on top (the water in a river section). */
      readonly core: { readonly color: string; readonly widthPx: number } | null;
      /** Wide soft line underneath. */
      readonly halo: { readonly color: string; readonly widthPx: number } | null;
    }
  | {
      readonly kind: "fill";
      readonly color: string;
      readonly opacity: number;
      readonly outline: string | null;
      /** Tile of a pattern drawn over the colour. */
      readonly patternSvg: string | null;
      readonly patternPx: number;
    }
  | {
      readonly kind: "circle";
      readonly radiusPx: number;
      readonly fill: string;
      readonly fillOpacity: number;
      readonly stroke: string;
    }
  | {
      readonly kind: "arrow";
      readonly color: string;
      readonly widthPx: number;
      readonly fillOpacity: number;
      /** `dashed`: the volume is not known. */
      readonly outline: "none" | "solid" | "dashed";
    }
  | {
      readonly kind: "band";
      readonly color: string;
      readonly widthPx: number;
      readonly opacity: number;
    }
  | {
      readonly kind: "words";
      /** What is written, as an example. */
      readonly text: string;
      readonly color: string;
      readonly background: string;
      readonly outline: string;
    };

export type LegendItem = {
  readonly label: string;
  readonly swatch: Swatch;
  /** How many of what is drawn look like this: "7", "areas". */
  readonly count?: { readonly text: string; readonly unit: string };
};

/** Over the ramp of the classes the areas that are shown. Ratios: 0 = left or low, 1 = right or tallest. */
export type ClassHistogram = {
  /** Bars from left to right, all as wide as each other, each a stack of colours from below. */
  readonly bars: readonly (readonly { readonly color: string; readonly heightRatio: number }[])[];
  readonly ramp: readonly { readonly color: string; readonly from: number; readonly to: number }[];
  /** The breaks, ascending. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  /** What the left and the right end of the axis stand for. */
  readonly ends: readonly [string, string];
  /** The same in a sentence, for who does not see it. */
  readonly summary: string;
};

export type NestedCircles = {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  /** Greatest first, standing on one base line; all inside the first. */
  readonly circles: readonly { readonly radiusPx: number; readonly label: string }[];
};

export type LegendSpec = {
  /** What is measured; null where the layer's name says it. */
  readonly title: string | null;
  /** "firearms". */
  readonly unit: string | null;
  /** What a share or rate is of. */
  readonly denominator: string | null;
  /** Period of the data in words: "2010–2014". */
  readonly vintage: string | null;
  readonly items: readonly LegendItem[];
  readonly nested: NestedCircles | null;
  /** Of shaded areas; null for everything else. */
  readonly histogram: ClassHistogram | null;
  /** How to read the drawing. */
  readonly notes: readonly string[];
  /** What the sources say about the figures. */
  readonly caveats: readonly string[];
  /** "Not published for 26: Aguascalientes, …"; null where nothing is missing. */
  readonly unpublished: string | null;
};

export const EMPTY_LEGEND: LegendSpec = {
  title: null,
  unit: null,
  denominator: null,
  vintage: null,
  items: [],
  nested: null,
  histogram: null,
  notes: [],
  caveats: [],
  unpublished: null,
};
