/** The sizes that a picture can have. */

export type PictureSize = {
  readonly widthPx: number;
  readonly heightPx: number;
  /**
   * Pixels per unit. A unit is what a CSS pixel is on the screen, so this is by how much type and symbols are larger
   * than there, in pixels; on paper a unit is 1/96 inch.
   */
  readonly pixelRatio: number;
  /** What a printer should take a pixel for; null on screens. */
  readonly dotsPerInch: number | null;
};

const PRINT_DPI = 200;
const UNITS_PER_INCH = 96;

function screen(widthPx: number, heightPx: number, pixelRatio: number): PictureSize {
  return { widthPx, heightPx, pixelRatio, dotsPerInch: null };
}

function paper(widthInch: number, heightInch: number): PictureSize {
  return {
    widthPx: Math.round(widthInch * PRINT_DPI),
    heightPx: Math.round(heightInch * PRINT_DPI),
    pixelRatio: PRINT_DPI / UNITS_PER_INCH,
    dotsPerInch: PRINT_DPI,
  };
}

const MM_PER_INCH = 25.4;
const A4 = { short: 210 / MM_PER_INCH, long: 297 / MM_PER_INCH };
const LETTER = { short: 8.5, long: 11 };

/** A slide is a page of 1280 × 720 units: its type is read from the back of a room. */
export const PICTURE_SIZES = {
  "wide-1920": screen(1920, 1080, 1.5),
  "wide-3840": screen(3840, 2160, 3),
  "standard-1600": screen(1600, 1200, 1.5),
  "square-1080": screen(1080, 1080, 1.35),
  "square-2160": screen(2160, 2160, 2.7),
  "a4-landscape": paper(A4.long, A4.short),
  "a4-portrait": paper(A4.short, A4.long),
  "letter-landscape": paper(LETTER.long, LETTER.short),
  "letter-portrait": paper(LETTER.short, LETTER.long),
} as const satisfies { readonly [id: string]: PictureSize };

export type PictureSizeId = keyof typeof PICTURE_SIZES;

/** The same page with other pixels: for a look at it before. */
export function scaledTo(size: PictureSize, widthPx: number): PictureSize {
  const scale = widthPx / size.widthPx;
  return {
    widthPx: Math.round(size.widthPx * scale),
    heightPx: Math.round(size.heightPx * scale),
    pixelRatio: size.pixelRatio * scale,
    dotsPerInch: null,
  };
}

const NAMES: { readonly [Id in PictureSizeId]: string } = {
  "wide-1920": "1920x1080",
  "wide-3840": "3840x2160",
  "standard-1600": "1600x1200",
  "square-1080": "1080x1080",
  "square-2160": "2160x2160",
  "a4-landscape": "a4-landscape",
  "a4-portrait": "a4-portrait",
  "letter-landscape": "letter-landscape",
  "letter-portrait": "letter-portrait",
};

/** `frontera-atlas-2026.11-map-1920x1080-2026-12-02.png`: sorts as the files of records do. */
export function mapPictureName(
  size: PictureSizeId,
  dataVersion: string | null,
  saved: string,
): string {
  const version = dataVersion?.replace(/[^A-Za-z0-9.-]/g, "") ?? "";
  const parts = ["frontera-atlas", version, "map", NAMES[size], saved];
  return `${parts.filter((part) => part !== "").join("-")}.png`;
}
