import { describe, expect, it } from "vitest";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { diffStyle, type StyleChange } from "./diff-style";

const empty = { type: "FeatureCollection" as const, features: [] };

function source(data: GeoJSON.GeoJSON = empty, promoteId = "selection") {
  return { type: "geojson" as const, data, promoteId };
}

function circle(id: string, rest: Partial<LayerSpecification> = {}): LayerSpecification {
  return { id, type: "circle", source: "places", ...rest } as LayerSpecification;
}

function style(
  layers: LayerSpecification[],
  sources: StyleSpecification["sources"] = { places: source() },
): StyleSpecification {
  return { version: 8, sources, layers };
}

/** Applies the order of adds, moves and removes to a list of ids, as the map would. */
function orderAfter(ids: readonly string[], changes: readonly StyleChange[]): string[] {
  const order = [...ids];
  const insert = (id: string, before: string | undefined) =>
    order.splice(before === undefined ? order.length : order.indexOf(before), 0, id);
  for (const change of changes) {
    if (change.kind === "remove-layer") order.splice(order.indexOf(change.id), 1);
    if (change.kind === "add-layer") {
      if (change.before !== undefined) expect(order).toContain(change.before);
      insert(change.layer.id, change.before);
    }
    if (change.kind === "move-layer") {
      order.splice(order.indexOf(change.id), 1);
      insert(change.id, change.before);
    }
  }
  return order;
}

describe(diffStyle, () => {
  it("finds nothing to do between equal styles", () => {
    const paint = { "circle-radius": ["get", "radius"] };
    const layers = () => [circle("a", { paint } as never), circle("b", { filter: ["has", "x"] })];
    const sources = { places: source() };
    expect(diffStyle(style(layers(), sources), style(layers(), sources))).toEqual([]);
  });

  it("sets the data of a source only when the object is another one", () => {
    const land = source();
    const other = { ...empty };
    const before = style([], { land, places: source() });
    const after = style([], { land: { ...land }, places: source(other) });
    const changes = diffStyle(before, after);
    expect(changes).toEqual([{ kind: "set-data", id: "places", data: other }]);
    expect((changes[0] as { data: unknown }).data).toBe(other);
  });

  it("replaces a source whose other options changed, with the layers that use it", () => {
    const changes = diffStyle(
      style([circle("a")], { places: source(empty, "selection") }),
      style([circle("a")], { places: source(empty, "id") }),
    );
    expect(changes.map((change) => change.kind)).toEqual([
      "remove-layer",
      "remove-source",
      "add-source",
      "add-layer",
    ]);
  });

  it("replaces a layer whose type changed", () => {
    const changes = diffStyle(
      style([circle("a"), circle("b")]),
      style([{ ...circle("a"), type: "line" } as LayerSpecification, circle("b")]),
    );
    expect(changes.map((change) => change.kind)).toEqual(["remove-layer", "add-layer"]);
    expect(changes[1]).toMatchObject({ before: "b" });
  });

  it("names the changed filter, paint, layout and zoom range and nothing else", () => {
    const before = circle("a", {
      filter: ["has", "x"],
      paint: { "circle-radius": 3, "circle-color": "red" },
      minzoom: 4,
    } as never);
    const after = circle("a", {
      paint: { "circle-radius": 3, "circle-opacity": 0.5 },
      layout: { visibility: "none" },
    } as never);
    expect(diffStyle(style([before]), style([after]))).toEqual([
      { kind: "set-filter", id: "a", filter: null },
      { kind: "set-zoom-range", id: "a", minzoom: 0, maxzoom: 24 },
      { kind: "set-layout", id: "a", name: "visibility", value: "none" },
      { kind: "set-paint", id: "a", name: "circle-color", value: undefined },
      { kind: "set-paint", id: "a", name: "circle-opacity", value: 0.5 },
    ]);
  });

  it.each([
    ["abc", "abc"],
    ["abc", "cab"],
    ["abc", "cba"],
    ["", "abc"],
    ["abc", ""],
    ["abcd", "xbya"],
    ["bd", "abcde"],
  ])("brings the layers from the order %j to %j", (from, to) => {
    const before = style(from.split("").map((id) => circle(id)));
    const after = style(to.split("").map((id) => circle(id)));
    expect(orderAfter(from.split(""), diffStyle(before, after)).join("")).toBe(to);
  });

  it("adds one layer with one change", () => {
    const changes = diffStyle(
      style([circle("a"), circle("c")]),
      style([circle("a"), circle("b"), circle("c")]),
    );
    expect(changes).toEqual([{ kind: "add-layer", layer: circle("b"), before: "c" }]);
  });
});
