import { describe, expect, it } from "vitest";
import {
  areSameSelections,
  listMarks,
  pickNearest,
  pickSelections,
  type Hit,
  type Rank,
} from "./pick";

function hit(rank: Rank, distancePx: number, ...ids: string[]): Hit {
  return { rank, distancePx, selections: ids.map((id) => ({ kind: "record", id })) };
}

function idsOf(selections: readonly { id: string }[]): string {
  return selections.map(({ id }) => id).join(" ");
}

describe(pickSelections, () => {
  it("means nothing where nothing is drawn", () => {
    expect(pickSelections([])).toEqual([]);
  });

  it("means the marks and not the circle or the state beneath", () => {
    expect(idsOf(pickSelections([hit(0, 2, "a"), hit(1, 0, "circle"), hit(2, 0, "state")]))).toBe(
      "a",
    );
  });

  it("means the circle before the state", () => {
    expect(idsOf(pickSelections([hit(1, 0, "circle"), hit(2, 0, "state")]))).toBe("circle");
  });

  it("keeps the drawing order and names each thing once", () => {
    const hits = [hit(0, 3, "b"), hit(0, 1, "a", "b"), hit(0, 0, "a")];
    expect(idsOf(pickSelections(hits))).toBe("b a");
  });
});

describe(pickNearest, () => {
  it("names the nearest first", () => {
    expect(idsOf(pickNearest([hit(0, 9, "far"), hit(0, 1, "near"), hit(1, 0, "circle")]))).toBe(
      "near far",
    );
  });
});

describe(listMarks, () => {
  it("lists marks and shapes by distance, and no land", () => {
    expect(idsOf(listMarks([hit(2, 0, "state"), hit(0, 8, "mark"), hit(1, 4, "flow")]))).toBe(
      "flow mark",
    );
  });
});

describe(areSameSelections, () => {
  it("tells a record from an area of the same id", () => {
    expect(areSameSelections([{ kind: "record", id: "a" }], [{ kind: "area", id: "a" }])).toBe(
      false,
    );
    expect(areSameSelections([{ kind: "record", id: "a" }], [{ kind: "record", id: "a" }])).toBe(
      true,
    );
  });
});
