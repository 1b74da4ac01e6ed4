import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { TEST_ROWS } from "./atlas-for-test";
import { countEvidence } from "./layer-counts";

const atlas = buildAtlas(TEST_ROWS);

describe(countEvidence, () => {
  it("adds up to the records that pass", () => {
    const pass = Uint8Array.of(1, 0, 1, 0);
    const sum = [...countEvidence(atlas, pass).values()].reduce((a, b) => a + b, 0);
    expect(sum).toBe(2);
    expect(countEvidence(atlas, pass).get("activities")).toBe(2);
  });

  it("counts all without a filter, and 0 for a layer without records", () => {
    expect(countEvidence(atlas, null).get("activities")).toBe(4);
    expect(countEvidence(atlas, null).get("areas")).toBe(0);
  });
});
