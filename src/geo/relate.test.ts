import { describe, expect, it } from "vitest";
import type { LineString, MultiPolygon, Polygon } from "geojson";
import { circleOutline, ringOutline } from "./outline";
import { compileZone, joinRelations, relateShape, touchesLine, type Relation } from "./relate";

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const both = (...polygons: Polygon[]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: polygons.map(({ coordinates }) => coordinates),
});
const line = (...coordinates: [number, number][]): LineString => ({
  type: "LineString",
  coordinates,
});

/** From -92 to -88 and 14 to 18. */
const ZONE = compileZone(box(-92, 14, -88, 18));

describe(relateShape, () => {
  it.each<[string, Polygon | MultiPolygon, Relation]>([
    ["far away", box(-80, 14, -79, 15), "outside"],
    ["beside it, in the same latitudes", box(-87, 15, -86, 16), "outside"],
    ["within it", box(-91, 15, -90, 16), "inside"],
    ["across an edge", box(-93, 15, -91, 16), "partly"],
    ["around all of it", box(-100, 10, -80, 20), "partly"],
    ["across it from side to side, without a corner inside", box(-100, 15, -80, 16), "partly"],
    [
      "with one part within and one outside",
      both(box(-91, 15, -90, 16), box(-80, 15, -79, 16)),
      "partly",
    ],
    ["with both parts within", both(box(-91, 15, -90, 16), box(-89, 15, -88.5, 16)), "inside"],
    ["with both parts outside", both(box(-96, 15, -95, 16), box(-80, 15, -79, 16)), "outside"],
  ])("finds a shape %s", (_name, shape, relation) => {
    expect(relateShape(ZONE, shape)).toBe(relation);
  });

  it("does not take the bay of a zone for the zone", () => {
    const bay = compileZone(
      ringOutline([
        [0, 0],
        [10, 0],
        [10, 10],
        [6, 10],
        [6, 2],
        [4, 2],
        [4, 10],
        [0, 10],
      ]),
    );
    expect(relateShape(bay, box(4.5, 4, 5.5, 6))).toBe("outside");
    expect(relateShape(bay, box(3.5, 4, 5.5, 6))).toBe("partly");
    expect(relateShape(bay, box(1, 4, 3, 6))).toBe("inside");
    expect(relateShape(bay, box(1, 4, 9, 6))).toBe("partly");
  });

  it("finds a shape around the hole of a zone partly inside", () => {
    const [outer = []] = box(0, 0, 10, 10).coordinates;
    const [hole = []] = box(4, 4, 6, 6).coordinates;
    const ring = compileZone({ type: "Polygon", coordinates: [outer, hole] });
    expect(relateShape(ring, box(3, 3, 7, 7))).toBe("partly");
    expect(relateShape(ring, box(4.5, 4.5, 5.5, 5.5))).toBe("outside");
  });

  it("finds a small circle in a large shape partly: the shape is larger", () => {
    expect(relateShape(compileZone(circleOutline([-90, 16], 10)), box(-92, 14, -88, 18))).toBe(
      "partly",
    );
  });
});

describe(joinRelations, () => {
  it.each<[Relation[], Relation]>([
    [[], "outside"],
    [["inside", "inside"], "inside"],
    [["outside", "outside"], "outside"],
    [["inside", "outside"], "partly"],
    [["inside", "partly"], "partly"],
  ])("makes of %j together %s", (relations, joined) => {
    expect(joinRelations(relations)).toBe(joined);
  });
});

describe(touchesLine, () => {
  it.each<[string, LineString, boolean]>([
    ["that ends in the zone", line([-95, 16], [-90, 16]), true],
    ["through the zone, without a vertex in it", line([-95, 16], [-85, 16]), true],
    ["past it", line([-95, 20], [-85, 20]), false],
    ["around a corner of it", line([-95, 13], [-93, 19], [-85, 19]), false],
  ])("tells of a line %s", (_name, shape, touches) => {
    expect(touchesLine(ZONE, shape)).toBe(touches);
  });
});
