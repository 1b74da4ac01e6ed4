import { describe, expect, it } from "vitest";
import { encodePng } from "@/export/figure/png";
import { withDensity } from "./png-density";

describe(withDensity, () => {
  const png = encodePng(2, 2, () => true);

  it("adds one chunk after the header and changes nothing else", () => {
    const dense = withDensity(png, 200);
    expect(dense.length).toBe(png.length + 21);
    expect([...dense.subarray(0, 33), ...dense.subarray(54)]).toEqual([...png]);
    const view = new DataView(dense.buffer, 33);
    expect(String.fromCharCode(...dense.subarray(37, 41))).toBe("pHYs");
    // 200 dots an inch = 7,874 a metre; the checksum was computed by another program.
    expect([view.getUint32(8), view.getUint32(12), dense[49]]).toEqual([7874, 7874, 1]);
    expect(view.getUint32(17).toString(16)).toBe("6ed0753e");
  });

  it("leaves what is no PNG as it is", () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(withDensity(bytes, 200)).toBe(bytes);
  });
});
