import { pointToLineDistance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import type { LineString, Position as Coordinates } from "geojson";
import { distanceKm } from "./distance";
import { BAND_ERROR_RATIO, bandOutline, circleOutline, ringOutline } from "./outline";
import { isWithinOfLine } from "./near-line";
import type { Position } from "./position";

const asPosition = ([lng = NaN, lat = NaN]: Coordinates): Position => [lng, lat];

describe(circleOutline, () => {
  it.each([1, 50, 3000])("keeps its distance of %d km all around", (radiusKm) => {
    for (const position of circleOutline([-92.1, 14.7], radiusKm).coordinates[0] ?? [])
      expect(distanceKm([-92.1, 14.7], asPosition(position))).toBeCloseTo(radiusKm, 6);
  });
});

describe(ringOutline, () => {
  it("closes the ring and breaks long edges, straight in longitude and latitude", () => {
    const [ring = []] = ringOutline([
      [-95, 14],
      [-85, 14],
      [-85, 19],
    ]).coordinates;
    expect(ring[0]).toEqual(ring.at(-1));
    const steps = ring.slice(1).map(([lng = 0, lat = 0], index) => {
      const [fromLng = 0, fromLat = 0] = ring[index] ?? [];
      return Math.max(Math.abs(lng - fromLng), Math.abs(lat - fromLat));
    });
    expect(Math.max(...steps)).toBeLessThanOrEqual(0.5);
    for (const [lng = 0, lat = 0] of ring.slice(30)) expect(lat - 14).toBeCloseTo((lng + 95) / 2);
  });
});

describe(bandOutline, { timeout: 60_000 }, () => {
  const river: LineString = {
    type: "LineString",
    coordinates: Array.from({ length: 400 }, (_, index) => [
      -106 + index * 0.02 + 0.01 * Math.sin(index),
      31.5 - index * 0.012 + 0.01 * Math.cos(index * 1.3),
    ]),
  };

  it.each([5, 25, 200])("stays within its stated error at %d km", (km) => {
    const outline = bandOutline([river], km);
    const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
    for (const position of rings.flat().filter((_, index) => index % 7 === 0)) {
      const off = pointToLineDistance(position, river, { units: "kilometers" });
      expect(Math.abs(off - km)).toBeLessThan(km * (BAND_ERROR_RATIO + 0.005));
    }
  });

  it("keeps bands of lines that are far apart as two polygons", () => {
    const short = (lng: number): LineString => ({
      type: "LineString",
      coordinates: [
        [lng, 15],
        [lng, 15.1],
      ],
    });
    expect(bandOutline([short(-92), short(-90)], 5).type).toBe("MultiPolygon");
  });
});

describe(isWithinOfLine, () => {
  const straight: LineString = {
    type: "LineString",
    coordinates: [
      [-92, 15],
      [-90, 15],
    ],
  };

  it("measures to the middle of a long segment, not to its ends", () => {
    expect(isWithinOfLine([-91, 15.05], straight, 10)).toBe(true);
    expect(isWithinOfLine([-91, 15.05], straight, 4)).toBe(false);
  });

  it("agrees with turf on both sides of the limit", () => {
    const position: Position = [-90.9, 15.4];
    const km = pointToLineDistance([...position], straight, { units: "kilometers" });
    expect(isWithinOfLine(position, straight, km + 0.001)).toBe(true);
    expect(isWithinOfLine(position, straight, km - 0.001)).toBe(false);
  });

  it("counts what lies on the line", () => {
    expect(isWithinOfLine([-92, 15], straight, 0.1)).toBe(true);
  });
});
