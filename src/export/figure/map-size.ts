/** How large a map must be for a slide or a page, so that it fills its place and is sharp there. */

export type FigureMedium = "deck" | "a4" | "letter";

export type MapSize = {
  readonly widthCssPx: number;
  readonly heightCssPx: number;
  /** Gives 240 dots an inch on paper and on a slide at its nominal size. */
  readonly pixelRatio: number;
};

/** Points; a CSS pixel is three quarters of one, so that type on the map is as large as on the screen. */
export type MapPlace = { readonly width: number; readonly height: number };

/** With a chart beside it a map on a slide has less room; on paper the chart stands below. */
export function mapPlace(medium: FigureMedium, hasChart: boolean): MapPlace {
  if (medium === "deck")
    return hasChart ? { width: 430, height: 250 } : { width: 600, height: 336 };
  // So much lower than wide that words, legend and caveats of most scenes stand on one page with it.
  return medium === "a4" ? { width: 487, height: 250 } : { width: 504, height: 226 };
}

const POINTS_PER_CSS_PX = 0.75;
const PIXEL_RATIO = 2.5;

export function mapSizeFor(medium: FigureMedium, hasChart = false): MapSize {
  const { width, height } = mapPlace(medium, hasChart);
  return {
    widthCssPx: Math.round(width / POINTS_PER_CSS_PX),
    heightCssPx: Math.round(height / POINTS_PER_CSS_PX),
    pixelRatio: PIXEL_RATIO,
  };
}
