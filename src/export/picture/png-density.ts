/** Writes into a PNG how large it is meant to be on paper (chunk `pHYs` of the PNG specification). */

const METRES_PER_INCH = 0.0254;
/** Signature and the header chunk, which must come first: 8 + 4 + 4 + 13 + 4. */
const HEADER_END = 33;
/** Length, name, content, checksum. */
const CHUNK_BYTES = 4 + 4 + 9 + 4;

/** The same bytes for what is no PNG. */
export function withDensity(
  png: Uint8Array<ArrayBuffer>,
  dotsPerInch: number,
): Uint8Array<ArrayBuffer> {
  const isPng = png.length > HEADER_END && png[0] === 0x89 && png[1] === 0x50;
  if (!isPng) return png;
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH);
  const chunk = new Uint8Array(CHUNK_BYTES);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  // The unit is the metre.
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const result = new Uint8Array(png.length + CHUNK_BYTES);
  result.set(png.subarray(0, HEADER_END));
  result.set(chunk, HEADER_END);
  result.set(png.subarray(HEADER_END), HEADER_END + CHUNK_BYTES);
  return result;
}

/** The checksum of PNG and ZIP: polynomial 0xEDB88320. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
