import { describe, expect, it } from "vitest";
import { areSameSelections, listMarks, pickNearest, pickSelections, RANKS, type Hit } from "./pick";

function hit(rank: keyof typeof RANKS, distancePx: number, ...ids: string[]): Hit {
  return { rank: RANKS[rank], distancePx, selections: ids.map((id) => ({ kind: "record", id })) };
}

function idsOf(selections: readonly { id: string }[]): string {
  return selections.map(({ id }) => id).join(" ");
}

describe(pickSelections, () => {
  it("means nothing where nothing is drawn", () => {
    expect(pickSelections([])).toEqual([]);
  });

  it("means the marks and not the circle or the state beneath", () => {
    expect(
      idsOf(
        pickSelections([hit("mark", 2, "a"), hit("shape", 0, "circle"), hit("land", 0, "state")]),
      ),
    ).toBe("a");
  });

  it("means the crossing and not the border that it stands on", () => {
    expect(idsOf(pickSelections([hit("line", 0, "border"), hit("mark", 5, "crossing")]))).toBe(
      "crossing",
    );
  });

  it("means the circle before the state", () => {
    expect(idsOf(pickSelections([hit("shape", 0, "circle"), hit("land", 0, "state")]))).toBe(
      "circle",
    );
  });

  it("keeps the drawing order and names each thing once", () => {
    const hits = [hit("mark", 3, "b"), hit("mark", 1, "a", "b"), hit("mark", 0, "a")];
    expect(idsOf(pickSelections(hits))).toBe("b a");
  });
});

describe(pickNearest, () => {
  it("names the nearest first", () => {
    expect(
      idsOf(
        pickNearest([hit("mark", 9, "far"), hit("mark", 1, "near"), hit("shape", 0, "circle")]),
      ),
    ).toBe("near far");
  });
});

describe(listMarks, () => {
  it("lists marks and shapes by distance, and no land", () => {
    expect(
      idsOf(listMarks([hit("land", 0, "state"), hit("mark", 8, "mark"), hit("shape", 4, "flow")])),
    ).toBe("flow mark");
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
