import { describe, expect, it } from "vitest";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { settleData } from "./settle-data";

function dataOf(...names: string[]) {
  return {
    type: "FeatureCollection" as const,
    features: names.map((name) => ({
      type: "Feature" as const,
      properties: { name },
      geometry: { type: "Point" as const, coordinates: [1, 2] },
    })),
  };
}

function style(
  data: ReturnType<typeof dataOf>,
  visibility: "visible" | "none" = "visible",
): StyleSpecification {
  const layer: LayerSpecification = {
    id: "marks",
    type: "circle",
    source: "points",
    layout: { visibility },
  };
  return { version: 8, sources: { points: { type: "geojson", data } }, layers: [layer] };
}

function pointsOf({ sources }: StyleSpecification) {
  const source = sources["points"];
  return source?.type === "geojson" ? source.data : null;
}

describe(settleData, () => {
  it("keeps the data that say the same", () => {
    const before = dataOf("a", "b");
    expect(pointsOf(settleData(style(before), style(dataOf("a", "b"))))).toBe(before);
  });

  it.each([
    ["fewer features", ["a"]],
    ["other features", ["a", "c"]],
    ["another order", ["b", "a"]],
  ])("takes data with %s", (_what, names) => {
    const after = dataOf(...names);
    expect(pointsOf(settleData(style(dataOf("a", "b")), style(after)))).toBe(after);
  });

  it("leaves data that nothing draws until something does", () => {
    const before = dataOf("a");
    const after = dataOf("b");
    const hidden = settleData(style(before), style(after, "none"));
    expect(pointsOf(hidden)).toBe(before);
    expect(pointsOf(settleData(hidden, style(after)))).toBe(after);
  });

  it("takes the data of a source that is new", () => {
    const next = style(dataOf("a"), "none");
    expect(settleData({ version: 8, sources: {}, layers: [] }, next)).toBe(next);
  });

  it("gives back a style in which nothing is to be kept", () => {
    const next = style(dataOf("b"));
    expect(settleData(style(dataOf("a")), next)).toBe(next);
  });
});
