import { unzlibSync, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { chunk, joined } from "@/export/figure/png-chunk";
import { opaquePng } from "./opaque-png";

const turn = { pause: () => Promise.resolve() };
const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function png(colorType: number, lines: readonly (readonly number[])[], width: number) {
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, lines.length);
  head.set([8, colorType, 0, 0, 0], 8);
  const data = zlibSync(Uint8Array.from(lines.flat()));
  return joined([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

describe(opaquePng, () => {
  it("leaves out the fourth byte of every pixel and keeps the filters", async () => {
    const clear = png(
      6,
      [
        [1, 10, 20, 30, 255, 1, 2, 3, 0],
        [4, 5, 6, 7, 8, 9, 10, 11, 12],
      ],
      2,
    );
    const opaque = await opaquePng(clear, turn);
    expect(opaque[25]).toBe(2);
    const length = new DataView(opaque.buffer).getUint32(33);
    const raw = unzlibSync(opaque.subarray(41, 41 + length));
    expect([...raw]).toEqual([1, 10, 20, 30, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11]);
  });

  it("gives back what has no transparency", async () => {
    const plain = png(2, [[0, 1, 2, 3]], 1);
    expect(await opaquePng(plain, turn)).toBe(plain);
  });

  it("refuses what is no picture", async () => {
    await expect(opaquePng(new Uint8Array(20), turn)).rejects.toThrow("not a PNG");
  });
});
