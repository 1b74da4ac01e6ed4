import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { findNearest } from "./nearest";

const place = (id: string, kind: string, lng: number, precision = "site") => ({
  id,
  kind,
  name: { en: id, es: id },
  countryCode: "MX",
  areaId: "MX",
  position: [lng, 15],
  precision,
  agencyIds: [],
  activityTypeId: null,
  crossing: null,
  evidence: [],
  caveatIds: [],
});
const ATLAS = buildAtlas({
  places: [
    place("lab-far", "lab", -90),
    place("lab-near", "lab", -92.1),
    place("lab-of-a-state", "lab", -92, "admin1"),
    place("crossing", "crossing", -92.5),
    place("port", "port-of-entry", -92.2),
    place("seaport", "seaport", -92),
    place("office", "office", -93),
  ] as never,
});
const ids = (found: ReturnType<typeof findNearest>) =>
  Object.values(found).map((group) => group.map(({ record }) => record.id));
const all = new Uint8Array(ATLAS.records.length).fill(1);

describe(findNearest, () => {
  it("lists each group by distance and leaves out what has no position of its own", () => {
    const found = findNearest([-92, 15], ATLAS, all, 3);
    expect(ids(found)).toEqual([["lab-near", "lab-far"], ["port", "crossing"], ["office"]]);
    expect(found.lab[0]?.distanceKm).toBeCloseTo(10.74, 1);
  });

  it("keeps to the limit, the filter and does not name the place that is asked from", () => {
    expect(ids(findNearest([-92, 15], ATLAS, all, 1, "port"))).toEqual([
      ["lab-near"],
      ["crossing"],
      ["office"],
    ]);
    expect(ids(findNearest([-92, 15], ATLAS, new Uint8Array(all.length), 3))).toEqual([[], [], []]);
  });
});
