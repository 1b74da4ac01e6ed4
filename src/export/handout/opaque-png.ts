/**
 * A picture without its transparency. What a canvas writes has an alpha channel, and the library would take it
 * apart in a worker from a `blob:`, which the policy of the page forbids. Every filter of PNG works on each channel
 * by itself, so leaving out every fourth byte of the filtered lines leaves a valid picture of three channels.
 */
import { Unzlib, Zlib } from "fflate";
import type { DeckInput } from "@/export/deck/deck-input";
import { chunk, joined } from "@/export/figure/png-chunk";

const SIGNATURE_LENGTH = 8;
/** Packed bytes between two pauses: maps pack to a tenth, so a few milliseconds of work. */
const SLICE = 24_576;

type Chunk = { readonly type: string; readonly content: Uint8Array };

type Turn = Pick<DeckInput, "pause" | "signal">;

/** A picture without alpha comes back as it is. The caller's maps are opaque; what shines through is lost. */
export async function opaquePng(
  png: Uint8Array<ArrayBuffer>,
  turn: Turn,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks = readChunks(png);
  const head = chunks.find(({ type }) => type === "IHDR")?.content;
  if (head === undefined) throw new TypeError("not a PNG");
  const [depth = 0, colorType = 0, , , interlaced = 0] = head.subarray(8);
  if (interlaced !== 0) throw new TypeError("an interlaced PNG cannot be printed");
  const channels = colorType === 6 ? 4 : colorType === 4 ? 2 : 0;
  const isClear = channels > 0 || chunks.some(({ type }) => type === "tRNS");
  if (!isClear) return png;
  const packed = chunks.filter(({ type }) => type === "IDAT").map(({ content }) => content);
  const width = new DataView(head.buffer, head.byteOffset).getUint32(0);
  const pixel = (channels * depth) / 8;
  const data =
    channels === 0
      ? joined(packed)
      : await withoutAlpha(packed, { line: width * pixel, pixel, alpha: depth / 8 }, turn);
  const opaqueHead = Uint8Array.from(head);
  opaqueHead[9] = colorType & ~4;
  return joined([
    png.subarray(0, SIGNATURE_LENGTH),
    chunk("IHDR", opaqueHead),
    ...chunks.filter(({ type }) => type === "PLTE").map(({ content }) => chunk("PLTE", content)),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

function readChunks(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, content: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** In bytes. */
type Lines = { readonly line: number; readonly pixel: number; readonly alpha: number };

async function withoutAlpha(
  packed: readonly Uint8Array[],
  lines: Lines,
  { pause, signal }: Turn,
): Promise<Uint8Array> {
  const out: Uint8Array[] = [];
  const deflate = new Zlib({ level: 6 }, (part) => out.push(part));
  // The first byte of every line is its filter.
  let at = 0;
  const inflate = new Unzlib((part, isLast) => {
    const kept = new Uint8Array(part.length);
    let count = 0;
    for (const byte of part) {
      const isAlpha = at > 0 && (at - 1) % lines.pixel >= lines.pixel - lines.alpha;
      if (!isAlpha) kept[count++] = byte;
      at = at === lines.line ? 0 : at + 1;
    }
    deflate.push(kept.subarray(0, count), isLast);
  });
  const whole = joined(packed);
  for (let from = 0; from < whole.length; from += SLICE) {
    inflate.push(whole.subarray(from, from + SLICE), from + SLICE >= whole.length);
    await pause();
    signal?.throwIfAborted();
  }
  return joined(out);
}
