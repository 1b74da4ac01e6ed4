import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { SHIPPED_ROWS } from "../../../tests/shipped-data";
import { findNearby, NEARBY_KM, NEARBY_LIMIT } from "./nearby";

const atlas = buildAtlas(SHIPPED_ROWS);

function near(id: string, passes: (id: string) => boolean = () => true, except: string[] = []) {
  const record = atlas.byId.get(id);
  if (record === undefined) throw new Error(`no record ${id}`);
  return findNearby(record, atlas, passes, new Set(except));
}

describe(findNearby, () => {
  it("finds the second Suchiate bridge first from the first one, nearest first, five at most", () => {
    const found = near("xing-mx-gt-suchiate1");
    expect(found[0]?.record.id).toBe("xing-mx-gt-suchiate2");
    expect(found.length).toBeLessThanOrEqual(NEARBY_LIMIT);
    const distances = found.map(({ distanceKm }) => distanceKm ?? Infinity);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    for (const { distanceKm } of found) expect(distanceKm ?? 0).toBeLessThanOrEqual(NEARBY_KM);
  });

  it("leaves out what the filter removes and what is linked already", () => {
    const notBridge = (id: string) => id !== "xing-mx-gt-suchiate2";
    const ids = (found: ReturnType<typeof near>) => found.map(({ record }) => record.id);
    expect(ids(near("xing-mx-gt-suchiate1", notBridge))).not.toContain("xing-mx-gt-suchiate2");
    expect(ids(near("xing-mx-gt-suchiate1", undefined, ["xing-mx-gt-suchiate2"]))).not.toContain(
      "xing-mx-gt-suchiate2",
    );
  });

  it("calls nothing near that only shares a country", () => {
    expect(near("merida-initiative")).toEqual([]);
  });
});
