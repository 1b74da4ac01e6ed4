import { describe, expect, it } from "vitest";
import type { StyleSpecification } from "maplibre-gl";
import { featuresFor } from "./hover-state";

function source(...selections: (string | undefined)[]) {
  const features = selections.map((selection, index) => ({
    type: "Feature" as const,
    properties: { id: `${selection}#${index}`, selection },
    geometry: { type: "Point" as const, coordinates: [0, 0] },
  }));
  return {
    type: "geojson" as const,
    promoteId: "id",
    data: { type: "FeatureCollection" as const, features },
  };
}

const style: StyleSpecification = {
  version: 8,
  layers: [],
  sources: {
    land: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
    points: source("record:a", "record:b", "record:a"),
    circles: source("area:a", undefined),
  },
};

describe(featuresFor, () => {
  it("finds every feature of a selection in every source", () => {
    expect(featuresFor(style, [{ kind: "record", id: "a" }])).toEqual([
      { source: "points", id: "record:a#0" },
      { source: "points", id: "record:a#2" },
    ]);
  });

  it("tells areas from records", () => {
    expect(featuresFor(style, [{ kind: "area", id: "a" }])).toEqual([
      { source: "circles", id: "area:a#0" },
    ]);
  });

  it("finds nothing for nothing", () => {
    expect(featuresFor(style, [])).toEqual([]);
  });
});
