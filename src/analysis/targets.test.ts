import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { Figure } from "@/datasets/schema";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildTargets, pairFigures } from "./targets";

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

const goal = (value: number, unit: string) => figure(value, unit, { qualifier: "target" });

describe(pairFigures, () => {
  it("pairs a target with the one result in its unit", () => {
    const goals = [goal(250, "tons"), goal(12_000, "weapons")];
    const results = [figure(269, "tons"), figure(2091, "weapons")];
    expect(pairFigures(goals, results)).toEqual([
      { target: goals[0], result: results[0], sharePercent: 107.6 },
      { target: goals[1], result: results[1], sharePercent: 17.425 },
    ]);
  });

  it.each([
    ["another unit", [goal(5, "disciplines")], [figure(2, "reports")]],
    [
      "two results in the unit",
      [goal(1, "machines")],
      [figure(5, "machines"), figure(1, "machines")],
    ],
    ["two targets in the unit", [goal(10, "labs"), goal(32, "labs")], [figure(3, "labs")]],
    ["a count of targets, not a target", [figure(4, "targets")], [figure(1, "targets")]],
    ["a result that is words", [goal(24, "instructors")], [figure(null, "instructors")]],
    ["a target of nothing", [goal(0, "tons")], [figure(3, "tons")]],
  ])("leaves %s uncompared", (_, goals, results) => {
    expect(pairFigures(goals, results)).toEqual([]);
  });
});

describe(buildTargets, () => {
  const atlas = buildAtlas(SHIPPED_ROWS);
  const targets = buildTargets(atlas, new Uint8Array(atlas.records.length).fill(1));

  it("compares 13 of 24 instructors, 269 of 250 tons and 2,091 of 12,000 weapons", () => {
    const pairs = targets.compared.flatMap((own) => own.pairs);
    expect(pairs.map((pair) => [pair.result.value, pair.target.value])).toEqual([
      [13, 24],
      [269, 250],
      [2091, 12_000],
    ]);
  });

  it("lists the three reviewed activities that had none, in the auditor's order", () => {
    expect(targets.none.map(({ keyActivity }) => keyActivity)).toEqual([1, 2, 3]);
  });

  it("has all eight reviewed activities with a finding: five with targets, three without", () => {
    const withTargets = [...targets.compared, ...targets.inWords].filter(
      ({ activity }) => activity.keyActivity !== null,
    );
    expect(withTargets.length).toBe(5);
  });
});
