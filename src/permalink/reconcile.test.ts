import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { DEFAULT_STATE } from "./explorer-state";
import { reconcileState } from "./reconcile";

const NAME = { en: "A", es: "A" };
const ATLAS = buildAtlas({
  agencies: [{ id: "atf", name: NAME, abbreviation: NAME, groupId: "us-doj", color: "atf" }],
  borders: [
    {
      id: "bor-a",
      pair: "MX-GT",
      name: NAME,
      kind: "land",
      disputed: false,
      countries: ["MX", "GT"],
      bbox: [0, 0, 1, 1],
      note: null,
      evidence: [{ sourceId: "osm", locator: "file" }],
      grade: "A",
      caveatIds: [],
    },
  ],
});
const withFilter = (patch: object) => ({
  ...DEFAULT_STATE,
  filter: { ...DEFAULT_STATE.filter, ...patch },
});

describe("reconcileState", () => {
  it("leaves a view alone whose codes are all known", () => {
    const state = {
      ...withFilter({ agencyIds: ["atf"], countries: ["GT"] }),
      selection: { kind: "record", id: "bor-a" } as const,
    };
    expect(reconcileState(state, ATLAS)).toEqual({ state, issues: [] });
  });

  it("drops and names codes that the data does not have", () => {
    const { state, issues } = reconcileState(
      { ...withFilter({ agencyIds: ["atf", "xyz"] }), selection: { kind: "record", id: "gone" } },
      ATLAS,
    );
    expect(state.filter.agencyIds).toEqual(["atf"]);
    expect(state.selection).toBeNull();
    expect(issues.map((issue) => issue.subject)).toEqual(["xyz", "gone"]);
  });

  it("follows an id that was given up for another", () => {
    const { state, issues } = reconcileState(
      { ...DEFAULT_STATE, selection: { kind: "record", id: "old" } },
      ATLAS,
      { old: "bor-a" },
    );
    expect(state.selection).toEqual({ kind: "record", id: "bor-a" });
    expect(issues).toEqual([]);
  });

  it("keeps a context figure that has not loaded yet", () => {
    const selection = { kind: "record", id: "ctx-homicide-rate-mx-tam-2014" } as const;
    expect(reconcileState({ ...DEFAULT_STATE, selection }, ATLAS).state.selection).toEqual(
      selection,
    );
  });

  it("follows the border of an area of interest, and drops the area with an unknown one", () => {
    const along = (borderId: string) =>
      withFilter({
        area: { name: "", unit: "km", shape: { kind: "border", borderId, distanceKm: 25 } },
        areaStrict: true,
      });
    expect(reconcileState(along("MX-GT"), ATLAS).issues).toEqual([]);
    expect(reconcileState(along("old"), ATLAS, { old: "bor-a" }).state).toEqual(along("bor-a"));
    const { state, issues } = reconcileState(along("atf"), ATLAS);
    expect(state.filter).toEqual(DEFAULT_STATE.filter);
    expect(issues.map((issue) => issue.subject)).toEqual(["atf"]);
  });

  it("is not fooled by names that every object has", () => {
    const { state } = reconcileState(withFilter({ agencyIds: ["constructor"] }), ATLAS, {});
    expect(state.filter.agencyIds).toEqual([]);
  });
});
