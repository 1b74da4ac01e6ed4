import { describe, expect, it } from "vitest";
import { FAN_STEP, fanOffsets } from "./fan";

describe(fanOffsets, () => {
  it("leaves a lone mark on its place", () => {
    expect(fanOffsets(1)).toEqual([[0, 0]]);
  });

  it("never puts two marks closer than one mark's width", () => {
    for (let count = 2; count <= 40; count += 1) {
      const offsets = fanOffsets(count);
      expect(offsets).toHaveLength(count);
      offsets.forEach(([x, y], index) => {
        for (const [otherX, otherY] of offsets.slice(index + 1))
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(FAN_STEP - 0.2);
      });
    }
  });

  it("stays compact and around the place", () => {
    for (let count = 2; count <= 40; count += 1) {
      const offsets = fanOffsets(count);
      const reach = Math.max(...offsets.map(([x, y]) => Math.hypot(x, y)));
      expect(reach).toBeLessThan(FAN_STEP * (0.75 + 0.7 * Math.sqrt(count)));
    }
  });
});
