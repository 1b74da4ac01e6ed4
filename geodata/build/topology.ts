/**
 * Arithmetic on quantised TopoJSON topologies: absolute arcs, splitting, pruning, encoding.
 * Works on the integer grid of the file, so equal vertices are equal numbers. Knows nothing of
 * what the objects mean. Format: https://github.com/topojson/topojson-specification
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Topology, Transform } from "topojson-specification";
import type { Position } from "@/geo/position";
import { SOURCES_DIR } from "./raw";

export type GridPoint = readonly [x: number, y: number];
/** Nested arc indexes as in TopoJSON; `~i` means arc `i` reversed. */
export type ArcTree = number | readonly ArcTree[];
export type Shape = {
  readonly type: "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon";
  readonly id: string;
  readonly arcs: ArcTree;
  readonly properties?: Readonly<Record<string, string>>;
};
/** A topology with absolute integer arcs, ready to be cut and joined. */
export type Grid = {
  readonly transform: Transform;
  readonly arcs: readonly (readonly GridPoint[])[];
  readonly objects: Readonly<Record<string, readonly Shape[]>>;
};

/** Reads `geodata/sources/base/<file>`; throws when it is not a quantised topology. */
export function readGrid(file: string): Grid {
  const topology = JSON.parse(readFileSync(join(SOURCES_DIR, "base", file), "utf8")) as Topology & {
    readonly transform?: Transform;
  };
  if (topology.transform === undefined) throw new Error(`${file} has no transform`);
  const objects: Record<string, readonly Shape[]> = {};
  for (const [name, object] of Object.entries(topology.objects)) {
    if (object.type !== "GeometryCollection") throw new Error(`${file}: ${name} is no collection`);
    objects[name] = object.geometries as unknown as readonly Shape[];
  }
  return { transform: topology.transform, arcs: topology.arcs.map(toAbsolute), objects };
}

function toAbsolute(arc: readonly (readonly number[])[]): GridPoint[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)] as const);
}

function toDeltas(arc: readonly GridPoint[]): number[][] {
  return arc.map(([x, y], i) => {
    const [px, py] = i === 0 ? [0, 0] : arc[i - 1]!;
    return [x - px, y - py];
  });
}

/** Index of the arc whatever its direction. */
export const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Every arc reference of a tree, in order. */
export function leaves(tree: ArcTree): number[] {
  return typeof tree === "number" ? [tree] : tree.flatMap(leaves);
}

/** The points of a signed arc, in its direction. */
export function pointsOf(grid: Grid, arc: number): readonly GridPoint[] {
  const points = grid.arcs[arcIndex(arc)];
  if (points === undefined) throw new Error(`no arc ${arc}`);
  return arc < 0 ? points.toReversed() : points;
}

/** The vertex of the grid nearest to a position. */
export function toGridPoint({ transform }: Grid, [lng, lat]: Position): GridPoint {
  const { scale, translate } = transform;
  return [Math.round((lng - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
}

/**
 * The same topology on a coarser or finer grid of `scale` degrees with the same origin. Vertices
 * that fall together become one; an arc keeps at least its two ends.
 */
export function regrid(grid: Grid, scale: number): Grid {
  const [factorX, factorY] = grid.transform.scale.map((old) => old / scale);
  const arcs = grid.arcs.map((points) => {
    const moved = points.map(
      ([x, y]) => [Math.round(x * factorX!), Math.round(y * factorY!)] as const,
    );
    const last = moved.length - 1;
    return moved.filter((point, i) => {
      const before = moved[i - 1];
      return i === 0 || i === last || before?.[0] !== point[0] || before[1] !== point[1];
    });
  });
  return { ...grid, transform: { ...grid.transform, scale: [scale, scale] }, arcs };
}

/** One topology with the arcs and objects of both; they must share the transform. */
export function joinGrids(a: Grid, b: Grid): Grid {
  const shift = (tree: ArcTree): ArcTree => {
    if (typeof tree !== "number") return tree.map(shift);
    return tree < 0 ? tree - a.arcs.length : tree + a.arcs.length;
  };
  const shifted = mapShapes(b, (shape) => ({ ...shape, arcs: shift(shape.arcs) }));
  return { ...a, arcs: [...a.arcs, ...b.arcs], objects: { ...a.objects, ...shifted } };
}

/** Leaves out rings that a coarse grid has flattened to fewer than three different vertices. */
export function dropFlatRings(grid: Grid): Grid {
  const isFlat = (ring: ArcTree): boolean =>
    new Set(leaves(ring).flatMap((arc) => pointsOf(grid, arc).map(String))).size < 3;
  const keep = (polygon: ArcTree): ArcTree[] =>
    typeof polygon === "number" ? [] : polygon.filter((ring) => !isFlat(ring));
  const objects = mapShapes(grid, (shape) => {
    if (typeof shape.arcs === "number") return shape;
    if (shape.type === "Polygon") return { ...shape, arcs: keep(shape.arcs) };
    if (shape.type !== "MultiPolygon") return shape;
    return { ...shape, arcs: shape.arcs.map(keep).filter((rings) => rings.length > 0) };
  });
  return { ...grid, objects };
}

function mapShapes(grid: Grid, change: (shape: Shape) => Shape): Grid["objects"] {
  return Object.fromEntries(
    Object.entries(grid.objects).map(([name, shapes]) => [name, shapes.map(change)]),
  );
}

/**
 * Cuts arcs at inner vertices; all objects keep their shape. `cuts` = arc index to vertex indexes.
 * The geometry stays byte-equal: only the bookkeeping changes.
 */
export function splitArcs(grid: Grid, cuts: ReadonlyMap<number, readonly number[]>): Grid {
  const arcs: (readonly GridPoint[])[] = [];
  const parts = grid.arcs.map((points, i) => {
    const stops = [0, ...(cuts.get(i) ?? []).toSorted((a, b) => a - b), points.length - 1];
    return stops.slice(1).map((stop, k) => arcs.push(points.slice(stops[k], stop + 1)) - 1);
  });
  const expand = (arc: number): number[] => {
    const own = parts[arcIndex(arc)] ?? [];
    return arc < 0 ? own.toReversed().map((part) => ~part) : own;
  };
  const rename = (tree: ArcTree): ArcTree =>
    typeof tree === "number"
      ? expand(tree)
      : tree.every((part) => typeof part === "number")
        ? tree.flatMap(expand)
        : tree.map(rename);
  return { ...grid, arcs, objects: mapShapes(grid, (s) => ({ ...s, arcs: rename(s.arcs) })) };
}

/** Drops arcs that no object uses and numbers the rest in order of first use. */
export function pruneArcs(grid: Grid): Grid {
  const number = new Map<number, number>();
  const arcs: (readonly GridPoint[])[] = [];
  const rename = (tree: ArcTree): ArcTree => {
    if (typeof tree !== "number") return tree.map(rename);
    const old = arcIndex(tree);
    const known = number.get(old) ?? arcs.push(grid.arcs[old]!) - 1;
    number.set(old, known);
    return tree < 0 ? ~known : known;
  };
  const objects = mapShapes(grid, (s) => ({ ...s, arcs: rename(s.arcs) }));
  return { ...grid, arcs, objects };
}

/** The file text of a topology, one arc-free object after the other; properties as given. */
export function encodeGrid(grid: Grid, attribution: string): string {
  const objects = Object.fromEntries(
    Object.entries(grid.objects).map(([name, geometries]) => [
      name,
      { type: "GeometryCollection", geometries },
    ]),
  );
  const topology = {
    type: "Topology",
    attribution,
    transform: grid.transform,
    objects,
    arcs: grid.arcs.map(toDeltas),
  };
  return `${JSON.stringify(topology)}\n`;
}
