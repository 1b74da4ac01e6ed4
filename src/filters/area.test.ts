import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRawArea } from "../../tests/arbitrary-areas";
import { MAX_CORNERS, parseArea, type AreaOfInterest, type AreaProblem } from "./area";
import type { Position } from "@/geo/position";

const circle = (center: Position, radiusKm: number): AreaOfInterest => ({
  name: "",
  unit: "km",
  shape: { kind: "circle", center, radiusKm },
});
const polygon = (...ring: Position[]): AreaOfInterest => ({
  name: "",
  unit: "km",
  shape: { kind: "polygon", ring },
});
const band = (borderId: string, distanceKm = 10): AreaOfInterest => ({
  name: "",
  unit: "km",
  shape: { kind: "border", borderId, distanceKm },
});
const zigzag = (corners: number): Position[] =>
  Array.from({ length: corners }, (_, index): Position => {
    const angle = (index / corners) * 2 * Math.PI;
    return [-90 + Math.cos(angle), 17 + Math.sin(angle)];
  });

describe(parseArea, () => {
  it.each<[string, AreaOfInterest, AreaProblem]>([
    ["a circle without a radius", circle([-92, 15], 0), "size"],
    ["a radius that is no number", circle([-92, 15], NaN), "size"],
    ["a circle larger than the limit", circle([-92, 15], 3000.1), "size"],
    ["a center beyond the map", circle([-92, 86], 10), "position"],
    ["a center that is no number", circle([NaN, 15], 10), "position"],
    ["a circle across the pole", circle([-92, 70], 2500), "leaves-the-map"],
    ["a circle across the antimeridian", circle([-179, 15], 500), "leaves-the-map"],
    ["two corners", polygon([0, 0], [1, 1]), "too-few-corners"],
    ["three corners in one place", polygon([0, 0], [0, 0], [0.0001, 0]), "too-few-corners"],
    ["61 corners", polygon(...zigzag(MAX_CORNERS + 1)), "too-many-corners"],
    ["a bow tie", polygon([0, 0], [1, 1], [1, 0], [0, 1]), "crosses-itself"],
    ["a corner visited twice", polygon([0, 0], [1, 1], [2, 0], [1, 1], [0, 2]), "crosses-itself"],
    ["corners in a line", polygon([0, 0], [1, 0], [2, 0]), "no-surface"],
    ["a corner that is no number", polygon([0, 0], [1, NaN], [1, 1]), "position"],
    ["a border without a proper name", band("not a border"), "unknown-border"],
    ["a pair of countries that share no border", band("US-GT"), "unknown-border"],
  ])("refuses %s", (_name, raw, problem) => {
    expect(parseArea(raw)).toEqual({ ok: false, problem });
  });

  it("takes 60 corners, a section and a whole border", () => {
    for (const raw of [polygon(...zigzag(MAX_CORNERS)), band("bor-mx-gt-suchiate"), band("MX-GT")])
      expect(parseArea(raw).ok).toBe(true);
  });

  it("keeps a size as the reader gave it in either unit", () => {
    const parsed = parseArea({ ...circle([-92.14, 14.68], 50 * 1.609344), unit: "mi" });
    expect(parsed).toMatchObject({ area: { shape: { radiusKm: 80.4672 } } });
  });

  it("drops a repeated first corner and corners that rounding puts on one another", () => {
    const parsed = parseArea(polygon([0, 0], [1, 0], [1.0002, 0.0001], [1, 1], [0, 0]));
    expect(parsed).toMatchObject({
      area: {
        shape: {
          ring: [
            [0, 0],
            [1, 0],
            [1, 1],
          ],
        },
      },
    });
  });

  it("changes nothing of what it gave before", () => {
    fc.assert(
      fc.property(arbitraryRawArea(["bor-mx-gt-suchiate"]), (raw) => {
        const once = parseArea(raw);
        if (once.ok) expect(parseArea(once.area)).toEqual(once);
      }),
    );
  });
});
