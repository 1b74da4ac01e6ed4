import { describe, expect, it } from "vitest";
import type { Figure } from "@/datasets/schema";
import { pairFigures } from "./targets";

function figure(value: number | null, unit: string, patch: Partial<Figure> = {}): Figure {
  return {
    label: { en: unit, es: unit },
    value,
    text: null,
    unit: { en: unit, es: unit },
    qualifier: "exact",
    period: null,
    evidence: [{ sourceId: "gao", locator: "line 1" }],
    ...patch,
  };
}

const target = (value: number, unit: string) => figure(value, unit, { qualifier: "target" });

describe(pairFigures, () => {
  it("pairs a target with the one result in its unit", () => {
    const goals = [target(250, "tons"), target(12_000, "weapons")];
    const results = [figure(269, "tons"), figure(2091, "weapons")];
    expect(pairFigures(goals, results)).toEqual([
      { target: goals[0], result: results[0], sharePercent: 107.6 },
      { target: goals[1], result: results[1], sharePercent: 17.425 },
    ]);
  });

  it.each([
    ["another unit", [target(5, "disciplines")], [figure(2, "reports")]],
    [
      "two results in the unit",
      [target(1, "machines")],
      [figure(5, "machines"), figure(1, "machines")],
    ],
    ["two targets in the unit", [target(10, "labs"), target(32, "labs")], [figure(3, "labs")]],
    ["a count of targets, not a target", [figure(4, "targets")], [figure(1, "targets")]],
    ["a result that is words", [target(24, "instructors")], [figure(null, "instructors")]],
    ["a target of nothing", [target(0, "tons")], [figure(3, "tons")]],
  ])("leaves %s uncompared", (_, goals, results) => {
    expect(pairFigures(goals, results)).toEqual([]);
  });
});
