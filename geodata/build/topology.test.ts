import { describe, expect, it } from "vitest";
import { addBorderSections } from "./border-sections";
import {
  dropFlatRings,
  joinGrids,
  leaves,
  pointsOf,
  pruneArcs,
  regrid,
  splitArcs,
} from "./topology";
import type { Grid, GridPoint } from "./topology";

/** Two squares side by side: arc 1 is their common edge, three vertices long. */
const SQUARES: Grid = {
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [
      [10, 0],
      [0, 0],
      [0, 10],
      [10, 10],
    ],
    [
      [10, 10],
      [10, 5],
      [10, 0],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ],
  ],
  objects: {
    countries: [
      { type: "Polygon", id: "A", arcs: [[0, 1]] },
      { type: "Polygon", id: "B", arcs: [[2, 1]] },
    ],
  },
};

/** Positions along a list of signed arcs, doubles at the joints left out. */
function walk(grid: Grid, arcs: readonly number[]): GridPoint[] {
  return arcs
    .flatMap((arc) => [...pointsOf(grid, arc)])
    .filter((point, i, all) => String(point) !== String(all[i - 1]));
}

describe(splitArcs, () => {
  it("keeps every shape where it was", () => {
    const cut = splitArcs(SQUARES, new Map([[1, [1]]]));
    expect(cut.arcs).toHaveLength(4);
    expect(walk(cut, [0, 1, 2])).toEqual(walk(SQUARES, [0, 1]));
    expect(walk(cut, leaves(cut.objects["countries"]![1]!.arcs))).toEqual(walk(SQUARES, [2, 1]));
  });

  it("runs through the parts backwards where the arc is used backwards", () => {
    const objects = { line: [{ type: "LineString", id: "L", arcs: [~1] } as const] };
    const cut = splitArcs({ ...SQUARES, objects }, new Map([[1, [1]]]));
    expect(walk(cut, leaves(cut.objects["line"]![0]!.arcs))).toEqual(walk(SQUARES, [~1]));
  });
});

describe(addBorderSections, () => {
  const section = (id: string, from: [number, number], to: [number, number]) =>
    ({ id, countries: ["A", "B"], ends: [from, to] }) as const;

  it("cuts the common edge where two sections meet", () => {
    const grid = addBorderSections(SQUARES, [
      section("north", [10, 10], [10, 5]),
      section("south", [10, 5], [10, 0]),
    ]);
    const lines = grid.objects["borders"]?.map(({ arcs }) =>
      leaves(arcs).flatMap((arc) => [...pointsOf(grid, arc)]),
    );
    expect(lines).toEqual([
      [
        [10, 10],
        [10, 5],
      ],
      [
        [10, 5],
        [10, 0],
      ],
    ]);
  });

  it("runs in the direction of the section, not of the arc", () => {
    const grid = addBorderSections(SQUARES, [section("up", [10, 0], [10, 10])]);
    const [line] = grid.objects["borders"] ?? [];
    expect(leaves(line?.arcs ?? []).map((arc) => arc < 0)).toEqual([true]);
  });

  it("refuses countries that share no line", () => {
    const far = { ...SQUARES, objects: { countries: SQUARES.objects["countries"]!.slice(0, 1) } };
    expect(() => addBorderSections(far, [section("x", [0, 0], [1, 1])])).toThrow("no country B");
  });
});

describe(pruneArcs, () => {
  it("drops arcs that nothing uses", () => {
    const countries = SQUARES.objects["countries"]!.slice(1);
    const pruned = pruneArcs({ ...SQUARES, objects: { countries } });
    expect(pruned.arcs).toEqual([SQUARES.arcs[2], SQUARES.arcs[1]]);
    expect(pruned.objects["countries"]?.[0]?.arcs).toEqual([[0, 1]]);
  });
});

describe(regrid, () => {
  it("makes one vertex of those that fall together, and keeps the ends", () => {
    const coarse = regrid(SQUARES, 10);
    expect(coarse.arcs[1]).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });
});

describe(joinGrids, () => {
  it("keeps reversed arcs reversed", () => {
    const objects = { far: [{ type: "LineString", id: "L", arcs: [~0] } as const] };
    const joined = joinGrids(SQUARES, {
      ...SQUARES,
      arcs: [
        [
          [70, 0],
          [80, 0],
        ],
      ],
      objects,
    });
    expect(walk(joined, leaves(joined.objects["far"]![0]!.arcs))).toEqual([
      [80, 0],
      [70, 0],
    ]);
  });
});

describe(dropFlatRings, () => {
  it("leaves out an island that a coarse grid has flattened", () => {
    const flat = [[0, 0] as const, [1, 0] as const, [0, 0] as const];
    const island = { type: "MultiPolygon", id: "C", arcs: [[[0, 1]], [[3]]] } as const;
    const grid = dropFlatRings({
      ...SQUARES,
      arcs: [...SQUARES.arcs, flat],
      objects: { countries: [island] },
    });
    expect(grid.objects["countries"]?.[0]?.arcs).toEqual([[[0, 1]]]);
  });
});
