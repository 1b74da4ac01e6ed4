/** Writes into a PNG how large it is meant to be on paper (chunk `pHYs` of the PNG specification). */
import { chunk, joined } from "@/export/figure/png-chunk";

const METRES_PER_INCH = 0.0254;
/** Signature and the header chunk, which must come first: 8 + 4 + 4 + 13 + 4. */
const HEADER_END = 33;
/** The same bytes for what is no PNG. */
export function withDensity(
  png: Uint8Array<ArrayBuffer>,
  dotsPerInch: number,
): Uint8Array<ArrayBuffer> {
  const isPng = png.length > HEADER_END && png[0] === 0x89 && png[1] === 0x50;
  if (!isPng) return png;
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH);
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  // The unit is the metre.
  content[8] = 1;
  return joined([png.subarray(0, HEADER_END), chunk("pHYs", content), png.subarray(HEADER_END)]);
}
