/** Lengths for a scale bar: the longest round distance that fits, in kilometres and in miles. */

export type ScaleUnit = "km" | "mi" | "m" | "ft";
export type ScaleLength = {
  readonly value: number;
  readonly unit: ScaleUnit;
  readonly widthPx: number;
};

const METRES: Record<ScaleUnit, number> = { km: 1000, m: 1, mi: 1609.344, ft: 0.3048 };

/**
 * The two bars for a map on which one pixel is `groundMetres` long on the ground (at the centre; Mercator stretches
 * towards the poles). Values are 1, 2 or 5 times a power of ten; below one kilometre or mile, metres and feet.
 */
export function scaleLengths(
  groundMetres: number,
  maxWidthPx: number,
): { readonly metric: ScaleLength; readonly imperial: ScaleLength } {
  return {
    metric: longest(groundMetres, maxWidthPx, "km", "m"),
    imperial: longest(groundMetres, maxWidthPx, "mi", "ft"),
  };
}

function longest(
  groundMetres: number,
  maxWidthPx: number,
  large: ScaleUnit,
  small: ScaleUnit,
): ScaleLength {
  const maxMetres = groundMetres * maxWidthPx;
  const unit = maxMetres >= METRES[large] ? large : small;
  const value = roundDown(maxMetres / METRES[unit]);
  return { value, unit, widthPx: (value * METRES[unit]) / groundMetres };
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = value / power;
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}

/** Metres on the ground per CSS pixel at a latitude; 512-pixel tiles, sphere of the Web Mercator. */
export function metresPerPixel(latitudeDegrees: number, zoom: number): number {
  const equatorMetres = 2 * Math.PI * 6378137;
  return (equatorMetres * Math.cos((latitudeDegrees * Math.PI) / 180)) / (512 * 2 ** zoom);
}
