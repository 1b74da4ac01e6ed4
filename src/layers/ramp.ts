/**
 * Colours of a choropleth, from the stops of a ramp in the token file. Between two stops the way goes straight
 * through CIELAB, where equal steps look equal, so that neighbouring classes differ alike however many there are.
 */
import { classOf, portionOf, type Classes } from "@/analysis/classify";

type Triple = readonly [number, number, number];

/** Colours of the classes, lowest first. One class alone has the strongest colour. */
export function classColors(ramp: readonly string[], classes: Pick<Classes, "breaks">): string[] {
  const count = classes.breaks.length + 1;
  return Array.from({ length: count }, (_, index) =>
    rampColor(ramp, count === 1 ? 1 : index / (count - 1)),
  );
}

/** The colour of one value: that of its class, or its own shade where values are not classed. */
export function colorOfValue(ramp: readonly string[], classes: Classes, value: number): string {
  if (classes.method === "unclassed") return rampColor(ramp, portionOf(classes, value));
  return classColors(ramp, classes)[classOf(classes, value)] ?? rampColor(ramp, 1);
}

/** `portion` 0 = the first stop, 1 = the last; at a stop exactly the stop. */
export function rampColor(ramp: readonly string[], portion: number): string {
  const at = Math.min(1, Math.max(0, portion)) * (ramp.length - 1);
  const low = ramp[Math.floor(at)] ?? "#000000";
  const high = ramp[Math.ceil(at)] ?? low;
  const rest = at - Math.floor(at);
  if (rest === 0 || low === high) return low;
  const a = labOf(low);
  const b = labOf(high);
  return hexOf([0, 1, 2].map((i) => (a[i] ?? 0) + ((b[i] ?? 0) - (a[i] ?? 0)) * rest));
}

/** Reference white D65, as sRGB has it. */
const WHITE: Triple = [0.95047, 1, 1.08883];

function labOf(hex: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / WHITE[0]);
  const y = f((0.2126 * r + 0.7152 * g + 0.0722 * b) / WHITE[1]);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function hexOf([lightness = 0, a = 0, b = 0]: readonly number[]): string {
  const f = (lightness + 16) / 116;
  const back = (t: number) => (t > 0.206893 ? t ** 3 : (t - 16 / 116) / 7.787);
  const x = back(f + a / 500) * WHITE[0];
  const y = back(f) * WHITE[1];
  const z = back(f - b / 200) * WHITE[2];
  const linear = [
    3.2406 * x - 1.5372 * y - 0.4986 * z,
    -0.9689 * x + 1.8758 * y + 0.0415 * z,
    0.0557 * x - 0.204 * y + 1.057 * z,
  ];
  const channels = linear.map((value) => {
    const shown = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, shown)) * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
