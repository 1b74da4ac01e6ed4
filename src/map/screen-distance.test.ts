import { describe, expect, it } from "vitest";
import type { Geometry, Position } from "geojson";
import { screenDistance } from "./screen-distance";

/** One degree is one pixel. */
const project = ([x = 0, y = 0]: Position) => ({ x, y });

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const hole = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
  [4, 4],
];

describe(screenDistance, () => {
  it.each<[string, Geometry, [number, number], number]>([
    ["a point", { type: "Point", coordinates: [3, 4] }, [0, 0], 5],
    [
      "the nearest of points",
      {
        type: "MultiPoint",
        coordinates: [
          [9, 9],
          [0, 2],
        ],
      },
      [0, 0],
      2,
    ],
    [
      "the middle of a segment",
      {
        type: "LineString",
        coordinates: [
          [0, 5],
          [10, 5],
        ],
      },
      [5, 0],
      5,
    ],
    [
      "the end of a segment",
      {
        type: "LineString",
        coordinates: [
          [3, 4],
          [9, 4],
        ],
      },
      [0, 0],
      5,
    ],
    [
      "a line of one place",
      {
        type: "LineString",
        coordinates: [
          [3, 4],
          [3, 4],
        ],
      },
      [0, 0],
      5,
    ],
    ["the inside of a polygon", { type: "Polygon", coordinates: [square] }, [2, 2], 0],
    ["the outside of a polygon", { type: "Polygon", coordinates: [square] }, [13, 5], 3],
    ["a hole", { type: "Polygon", coordinates: [square, hole] }, [5, 5], 1],
    ["one of two polygons", { type: "MultiPolygon", coordinates: [[hole], [square]] }, [12, 5], 2],
    ["nothing", { type: "MultiLineString", coordinates: [] }, [0, 0], Infinity],
  ])("measures %s", (_what, geometry, [x, y], expected) => {
    expect(screenDistance(geometry, { x, y }, project)).toBeCloseTo(expected, 9);
  });
});
