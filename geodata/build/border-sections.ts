/**
 * Puts the named border sections into a topology as lines that share arcs with the countries, so
 * that they cost almost nothing and lie exactly on the polygon edges. A section is the stretch of
 * the two countries' common arcs between the vertices nearest to its two ends.
 */
import type { Position } from "@/geo/position";
import { arcIndex, leaves, pointsOf, splitArcs, toGridPoint } from "./topology";
import type { Grid, GridPoint, Shape } from "./topology";

/** A named section; `countries` are polygon ids, `ends` the first and last position of its line. */
export type Section = {
  readonly id: string;
  readonly countries: readonly [string, string];
  readonly ends: readonly [Position, Position];
};

function squaredDistance(a: GridPoint, b: GridPoint): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
}

/** Indexes of the arcs that bound both countries. */
function sharedArcs(grid: Grid, [a, b]: readonly [string, string]): number[] {
  const arcsOf = (id: string): Set<number> => {
    const country = grid.objects["countries"]?.find((shape) => shape.id === id);
    if (country === undefined) throw new Error(`no country ${id} in the topology`);
    return new Set(leaves(country.arcs).map(arcIndex));
  };
  const other = arcsOf(b);
  return [...arcsOf(a)].filter((arc) => other.has(arc));
}

/** The item with the smallest distance; throws on an empty list. */
function nearest<T>(items: readonly T[], distance: (item: T) => number): T {
  return items.reduce((best, item) => (distance(item) < distance(best) ? item : best));
}

/** Vertices of the common line nearest to the section ends, where an arc must be cut. */
function findCuts(grid: Grid, sections: readonly Section[]): Map<number, number[]> {
  const cuts = new Map<number, number[]>();
  for (const section of sections) {
    const vertices = sharedArcs(grid, section.countries).flatMap((arc) =>
      pointsOf(grid, arc).map((point, index) => ({ arc, index, point })),
    );
    for (const end of section.ends) {
      const target = toGridPoint(grid, end);
      const { arc, index } = nearest(vertices, (v) => squaredDistance(v.point, target));
      const known = cuts.get(arc) ?? [];
      const isArcEnd = index === 0 || index === grid.arcs[arc]!.length - 1;
      if (!isArcEnd && !known.includes(index)) cuts.set(arc, [...known, index]);
    }
  }
  return cuts;
}

/** The common arcs of a section from its first to its last vertex, each signed by its direction. */
function joinSection(grid: Grid, section: Section): number[] {
  const [first, last] = section.ends.map((end) => toGridPoint(grid, end));
  const candidates = sharedArcs(grid, section.countries).flatMap((arc) => [arc, ~arc]);
  const startOf = (arc: number): GridPoint => pointsOf(grid, arc)[0]!;
  const endPoint = startOf(nearest(candidates, (arc) => squaredDistance(startOf(arc), last!)));
  const startPoint = startOf(nearest(candidates, (arc) => squaredDistance(startOf(arc), first!)));
  const walks = candidates
    .filter((arc) => squaredDistance(startOf(arc), startPoint) === 0)
    .map((arc) => walk(grid, candidates, arc, endPoint));
  const found = walks.find((arcs) => arcs !== null);
  if (!found) throw new Error(`section ${section.id} is not a continuous line of common arcs`);
  return found;
}

/** Follows common arcs from `first` to the point `goal`; null when the line ends elsewhere. */
function walk(
  grid: Grid,
  candidates: readonly number[],
  first: number,
  goal: GridPoint,
): number[] | null {
  const chain = [first];
  for (;;) {
    const at = pointsOf(grid, chain.at(-1)!).at(-1)!;
    if (squaredDistance(at, goal) === 0) return chain;
    const used = new Set(chain.map(arcIndex));
    const next = candidates.find(
      (arc) => !used.has(arcIndex(arc)) && squaredDistance(pointsOf(grid, arc)[0]!, at) === 0,
    );
    if (next === undefined) return null;
    chain.push(next);
  }
}

/** The topology with the object `borders`: one LineString per section, its id the section's. */
export function addBorderSections(grid: Grid, sections: readonly Section[]): Grid {
  const cut = splitArcs(grid, findCuts(grid, sections));
  const borders = sections.map((section): Shape => ({
    type: "LineString",
    id: section.id,
    arcs: joinSection(cut, section),
  }));
  return { ...cut, objects: { ...cut.objects, borders } };
}
