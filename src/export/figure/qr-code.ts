/**
 * A link as a QR code, for paper and projectors: squares for whoever draws vectors, and a small picture for
 * slides. A link so long that its code could not be read from a print has none.
 */
import { encode } from "uqr";
import { encodePng } from "./png";
import { webAddress } from "./plain-text";
import { rectangle, type Step } from "./vector";

export type QrCode = {
  /** Modules along a side, quiet zone of four included. */
  readonly size: number;
  /** Row by row; true = dark. */
  readonly modules: readonly (readonly boolean[])[];
};

/** Version 21 at level L: under half a millimetre a module on 18 mm is more than phones read. */
const MOST_MODULES = 101;
const QUIET = 4;
/** Bytes that fit into that version. */
const LONGEST_LINK = 900;

/** Null for what is no web address and for links too long to be read from a print. */
export function qrCode(link: string): QrCode | null {
  const address = webAddress(link);
  if (address === null || address.length > LONGEST_LINK) return null;
  const { size, data } = encode(address, { ecc: "L", boostEcc: true, border: QUIET });
  return size > MOST_MODULES + 2 * QUIET ? null : { size, modules: data };
}

/** Dark modules as rectangles, those beside each other in one, in a square of `side`. */
export function qrSteps({ size, modules }: QrCode, side: number): Step[] {
  const unit = side / size;
  return modules.flatMap((row, y) => {
    const steps: Step[] = [];
    let from = -1;
    for (let x = 0; x <= size; x += 1) {
      const isDark = row[x] === true;
      if (isDark && from < 0) from = x;
      if (!isDark && from >= 0) {
        const run = { x: from * unit, y: y * unit, width: (x - from) * unit, height: unit };
        steps.push(...rectangle(run));
        from = -1;
      }
    }
    return steps;
  });
}

/** Pixels a module: sharp on a slide that fills a wall. */
const SCALE = 8;

export function qrPng({ size, modules }: QrCode): Uint8Array<ArrayBuffer> {
  const side = size * SCALE;
  const isDark = (x: number, y: number) =>
    modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] === true;
  return encodePng(side, side, isDark);
}
