/**
 * Cells of "nearest state": Voronoi cells around points along the outer edge of each state. They
 * give land that lies outside all Natural Earth states to the state next to it.
 */
import d3 from "d3-voronoi";
import { feature } from "./files.mjs";
import { isInBox } from "./measure.mjs";

/** Degrees between points along an edge, about 500 m. */
const STEP = 0.0045;

function edgeKey(a, b) {
  const [p, q] = [a.join(), b.join()];
  return p < q ? `${p}|${q}` : `${q}|${p}`;
}

/** Edges that only one state uses. */
function outerEdges(units) {
  const edges = new Map();
  for (const { properties, geometry } of units) {
    for (const ring of geometry.coordinates.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const key = edgeKey(ring[i - 1], ring[i]);
        const known = edges.get(key);
        if (known) known.uses++;
        else edges.set(key, { uses: 1, from: ring[i - 1], to: ring[i], iso: properties.iso });
      }
    }
  }
  return [...edges.values()].filter((edge) => edge.uses === 1);
}

/** Vertices where the outer edges of two states meet: they belong to neither. */
function junctions(edges) {
  const states = new Map();
  for (const { from, to, iso } of edges) {
    for (const end of [from, to]) {
      const key = end.join();
      if (!states.has(key)) states.set(key, new Set());
      states.get(key).add(iso);
    }
  }
  return new Set([...states].filter(([, isos]) => isos.size > 1).map(([key]) => key));
}

/** Points along the outer edges, longitudes shrunk by `shrink`, inside `box` when there is one. */
function samplePoints(units, shrink, box) {
  const edges = outerEdges(units);
  const shared = junctions(edges);
  const seen = new Set();
  const points = [];
  for (const { from, to, iso } of edges) {
    const length = Math.hypot((to[0] - from[0]) * shrink, to[1] - from[1]);
    const steps = Math.ceil(length / STEP);
    for (let i = 0; i <= steps; i++) {
      const end = i === 0 ? from : i === steps ? to : null;
      if (end && shared.has(end.join())) continue;
      const t = i / steps;
      const at = end ?? [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
      const key = `${at[0].toFixed(5)},${at[1].toFixed(5)}`;
      if ((box && !isInBox(at, box)) || seen.has(key)) continue;
      seen.add(key);
      points.push(Object.assign([at[0] * shrink, at[1]], { iso }));
    }
  }
  return points;
}

function extentOf(values) {
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [1e9, -1e9],
  );
}

/** One polygon per sample point with the `iso` of its state. */
export function nearestStateCells(country, units, box) {
  const latitude = country === "MEX" ? 22 : country === "USA" ? 30 : 15.5;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const points = samplePoints(units, shrink, box);
  const [west, east] = extentOf(points.map((point) => point[0]));
  const [south, north] = extentOf(points.map((point) => point[1]));
  const cells = d3.voronoi().extent([
    [west - 5, south - 5],
    [east + 5, north + 5],
  ]);
  return cells.polygons(points).map((cell, i) => {
    const ring = [...cell, cell[0]].map(([x, y]) => [x / shrink, y]);
    return feature({ iso: points[i].iso }, { type: "Polygon", coordinates: [ring] });
  });
}
