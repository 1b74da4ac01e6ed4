import { describe, expect, it } from "vitest";
import { placeLabels, type Box } from "./place-labels";

const box = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 10 });

describe(placeLabels, () => {
  it("gives every label its first place where there is room", () => {
    expect(placeLabels([[box(0, 0)], [box(20, 0)]])).toEqual([box(0, 0), box(20, 0)]);
  });

  it("moves a label that would cover another", () => {
    expect(placeLabels([[box(0, 0)], [box(5, 5), box(5, 20)]])[1]).toEqual(box(5, 20));
  });

  it("leaves out a label without any free place, and keeps the order of the others", () => {
    const placed = placeLabels([[box(0, 0)], [box(2, 2)], [box(40, 0)]], [box(60, 0)]);
    expect(placed).toEqual([box(0, 0), null, box(40, 0)]);
  });

  it("covers no mark", () => {
    expect(placeLabels([[box(0, 0)]], [box(5, 0)])).toEqual([null]);
  });
});
