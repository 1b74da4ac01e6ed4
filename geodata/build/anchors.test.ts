import { describe, expect, it } from "vitest";
import { findAnchor } from "./anchors";

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe(findAnchor, () => {
  it("is the middle of a square", () => {
    expect(findAnchor([[square(0, -1, 2)]])).toEqual([1, 0]);
  });

  it("takes the largest of several polygons", () => {
    expect(findAnchor([[square(50, 0, 1)], [square(0, -1, 2)]])).toEqual([1, 0]);
  });

  it("stays out of a hole", () => {
    const [lng, lat] = findAnchor([[square(0, -5, 10), square(4, -1, 2)]]);
    expect(Math.max(Math.abs(lng - 5), Math.abs(lat))).toBeGreaterThan(1);
  });

  it("has two decimals", () => {
    const [lng] = findAnchor([[square(0, -1, 2.2468)]]);
    expect(Number(lng.toFixed(2))).toBe(lng);
  });
});
