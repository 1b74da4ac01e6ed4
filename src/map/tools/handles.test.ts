import { describe, expect, it } from "vitest";
import type { AreaShape } from "@/filters/area";
import { distanceKm } from "@/geo/distance";
import { handlesOf, moveHandle } from "./handles";

const circle: AreaShape = { kind: "circle", center: [-92, 15], radiusKm: 80 };
const triangle: AreaShape = {
  kind: "polygon",
  ring: [
    [-92, 14],
    [-90, 14],
    [-91, 16],
  ],
};

describe(handlesOf, () => {
  it("gives a circle its center and a point on its edge", () => {
    const [center, edge] = handlesOf(circle);
    expect(center?.position).toEqual([-92, 15]);
    expect(distanceKm([-92, 15], edge?.position ?? [0, 0])).toBeCloseTo(80, 0);
  });

  it("gives a polygon its corners and the middles between them", () => {
    expect(handlesOf(triangle).map(({ kind, position }) => [kind, ...position])).toEqual([
      ["corner", -92, 14],
      ["corner", -90, 14],
      ["corner", -91, 16],
      ["middle", -91, 14],
      ["middle", -90.5, 15],
      ["middle", -91.5, 15],
    ]);
  });

  it("offers no middle where there may be no further corner", () => {
    const ring = Array.from({ length: 60 }, (_, index) => [index / 100, 15] as const);
    expect(handlesOf({ kind: "polygon", ring })).toHaveLength(60);
  });

  it("gives a band along a border none", () => {
    expect(handlesOf({ kind: "border", borderId: "MX-GT", distanceKm: 5 })).toEqual([]);
  });
});

describe(moveHandle, () => {
  const [center, edge] = handlesOf(circle);
  const [, corner, , , middle] = handlesOf(triangle);

  it("moves a circle by its center and sizes it by its edge", () => {
    if (center === undefined || edge === undefined) throw new Error("a circle has two handles");
    expect(moveHandle(circle, center, [-91, 16])).toEqual({ ...circle, center: [-91, 16] });
    const larger = moveHandle(circle, edge, [-91, 15]);
    expect(larger).toMatchObject({ radiusKm: distanceKm([-92, 15], [-91, 15]) });
  });

  it("moves a corner, and makes a corner of a middle", () => {
    if (corner === undefined || middle === undefined) throw new Error("a triangle has six handles");
    expect(moveHandle(triangle, corner, [-89, 13])).toMatchObject({
      ring: [
        [-92, 14],
        [-89, 13],
        [-91, 16],
      ],
    });
    expect(moveHandle(triangle, middle, [-90, 15.5])).toMatchObject({
      ring: [
        [-92, 14],
        [-90, 14],
        [-90, 15.5],
        [-91, 16],
      ],
    });
  });
});
