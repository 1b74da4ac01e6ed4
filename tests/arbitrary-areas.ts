/** Random areas of interest for property tests: circles, polygons and bands along borders, as readers make them. */
import fc from "fast-check";
import { BORDER_PAIRS } from "@/datasets/schema";
import { parseArea, type AreaOfInterest, type AreaShape } from "@/filters/area";
import type { Position } from "@/geo/position";
import { DISTANCE_UNITS } from "@/geo/units";

/** Where the atlas has records. */
const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -118, max: -85, noNaN: true }),
  fc.double({ min: 12, max: 36, noNaN: true }),
);

const sizeKm = fc.oneof(
  fc.double({ min: 0.2, max: 60, noNaN: true }),
  fc.double({ min: 60, max: 1500, noNaN: true }),
);

const circle: fc.Arbitrary<AreaShape> = fc.record({
  kind: fc.constant("circle" as const),
  center: position,
  radiusKm: sizeKm,
});

/** Corners in turn around a middle never cross, whatever their distances from it. */
const polygon: fc.Arbitrary<AreaShape> = fc
  .record({
    middle: position,
    reach: fc.double({ min: 0.05, max: 8, noNaN: true }),
    shares: fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 }),
  })
  .map(({ middle: [lng, lat], reach, shares }) => ({
    kind: "polygon" as const,
    ring: shares.map((share, index): Position => {
      const angle = (index / shares.length) * 2 * Math.PI;
      return [lng + reach * share * Math.cos(angle), lat + reach * share * Math.sin(angle)];
    }),
  }));

/** `borderId` is one of the given ones or a whole border. */
const band = (borderIds: readonly string[]): fc.Arbitrary<AreaShape> =>
  fc.record({
    kind: fc.constant("border" as const),
    borderId: fc.constantFrom(...borderIds, ...BORDER_PAIRS),
    distanceKm: fc.double({ min: 5, max: 300, noNaN: true }),
  });

/** Any area as a reader gives it, before it is rounded. */
export function arbitraryRawArea(borderIds: readonly string[]): fc.Arbitrary<AreaOfInterest> {
  return fc.record({
    name: fc.oneof(
      fc.constantFrom("", "Tecún Umán", "Zona 1"),
      fc.string({ unit: "grapheme", maxLength: 20 }),
    ),
    unit: fc.constantFrom(...DISTANCE_UNITS),
    shape: fc.oneof(circle, polygon, band(borderIds)),
  });
}

/** Any area that is in use. */
export function arbitraryArea(borderIds: readonly string[]): fc.Arbitrary<AreaOfInterest> {
  return arbitraryRawArea(borderIds)
    .map((raw) => parseArea(raw))
    .filter((parsed) => parsed.ok)
    .map(({ area }) => area);
}
