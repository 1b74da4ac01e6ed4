import { describe, expect, it } from "vitest";
import { squaresOver } from "./squares";

describe(squaresOver, () => {
  it.each([
    { left: 10, top: 20, width: 350, height: 190 },
    { left: 10, top: 20, width: 352, height: 300 },
    { left: -13, top: 0, width: 16, height: 556 },
    { left: 5, top: 5, width: 44, height: 44 },
  ])(
    "covers $width by $height but for a hair, nothing twice and nothing beside it",
    (rectangle) => {
      const squares = squaresOver(rectangle);
      const { left, top, width, height } = rectangle;
      const area = squares.reduce((sum, { size }) => sum + size * size, 0);
      expect(area).toBeGreaterThan(width * height - 4 * Math.max(width, height));
      expect(area).toBeLessThanOrEqual(width * height + 1e-6);
      for (const [index, { x, y, size }] of squares.entries()) {
        expect(x - size / 2).toBeGreaterThanOrEqual(left - 1e-9);
        expect(x + size / 2).toBeLessThanOrEqual(left + width + 1e-9);
        expect(y - size / 2).toBeGreaterThanOrEqual(top - 1e-9);
        expect(y + size / 2).toBeLessThanOrEqual(top + height + 1e-9);
        for (const other of squares.slice(index + 1)) {
          const apart = Math.max(Math.abs(other.x - x), Math.abs(other.y - y));
          expect(apart).toBeGreaterThanOrEqual((size + other.size) / 2 - 1e-9);
        }
      }
    },
  );

  it("has no square for what is not on the screen", () => {
    expect(squaresOver({ left: 0, top: 0, width: 0, height: 0 })).toEqual([]);
  });
});
