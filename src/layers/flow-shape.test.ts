import { describe, expect, it } from "vitest";
import type { Position } from "@/geo/position";
import { flowRing, type FlowShape } from "./flow-shape";

const TEXAS: Position = [-99.3, 31.4];
const MEXICO: Position = [-102.4, 24];
const shape: FlowShape = {
  origin: TEXAS,
  destination: MEXICO,
  widthPx: 12,
  bend: 0.16,
  zoom: 5,
  originGapPx: 10,
  destinationGapPx: 26,
};

const degrees = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1]);
/** Pixels between two positions at the zoom of the shape; fine for short distances. */
const pixels = (a: Position, b: Position, zoom: number) => {
  const scale = (512 * 2 ** zoom) / 360;
  const stretch = 1 / Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot((a[0] - b[0]) * scale, (a[1] - b[1]) * scale * stretch);
};
const tipOf = (ring: readonly Position[]) =>
  ring.reduce((best, at) => (degrees(at, MEXICO) < degrees(best, MEXICO) ? at : best));

describe(flowRing, () => {
  const ring = flowRing(shape);

  it("is a closed ring", () => {
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(ring.length).toBeGreaterThan(40);
  });

  it("has its tip at the destination's gap, on the side of the destination", () => {
    const tip = tipOf(ring);
    expect(pixels(tip, MEXICO, shape.zoom)).toBeCloseTo(shape.destinationGapPx, -1);
    expect(degrees(tip, TEXAS)).toBeGreaterThan(degrees(tip, MEXICO));
  });

  it("is as wide at the origin as before the head: no taper", () => {
    const half = (ring.length - 4) / 2;
    const widths = Array.from({ length: half }, (_, index) =>
      pixels(ring[index] ?? TEXAS, ring[ring.length - 2 - index] ?? TEXAS, shape.zoom),
    );
    expect(Math.min(...widths)).toBeGreaterThan(shape.widthPx * 0.97);
    expect(Math.max(...widths)).toBeLessThan(shape.widthPx * 1.03);
  });

  it("keeps its width in pixels at another zoom", () => {
    const far = flowRing({ ...shape, zoom: 3.2 });
    const start = far[0] ?? TEXAS;
    const end = far.at(-2) ?? TEXAS;
    expect(pixels(start, end, 3.2)).toBeCloseTo(shape.widthPx, 0);
  });

  it("bends the other way on the way back, so that the two do not cover each other", () => {
    const there = ring[14] ?? TEXAS;
    const back = flowRing({ ...shape, origin: MEXICO, destination: TEXAS })[14] ?? TEXAS;
    expect(degrees(there, back)).toBeGreaterThan(0.5);
  });

  it("stretches a pair of border cities to an arrow that is seen", () => {
    const short = flowRing({
      ...shape,
      origin: [-106.1, 31.85],
      destination: [-106.43, 31.69],
      zoom: 4,
    });
    const reach = Math.max(...short.map((at) => pixels(at, short[0] ?? at, 4)));
    expect(reach).toBeGreaterThan(18);
  });
});
