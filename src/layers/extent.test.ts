import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { placeEvidence } from "@/layers/layer-of";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { extentOf } from "./extent";

const atlas = buildAtlas(SHIPPED_ROWS);

describe(extentOf, () => {
  it("has a box with land around it for every record that the map draws, and for no other", () => {
    const { unplaced } = placeEvidence(atlas, new Uint8Array(atlas.records.length).fill(1));
    const nowhere = new Set(unplaced.map(({ recordId }) => recordId));
    for (const record of atlas.records) {
      const box = extentOf(record, atlas);
      expect(box === null, record.id).toBe(nowhere.has(record.id));
      if (box === null) continue;
      const [west, south, east, north] = box;
      expect(east - west, record.id).toBeGreaterThan(0);
      expect(north - south, record.id).toBeGreaterThan(0);
    }
  });

  it("holds the place of a record that has one, and both ends of a flow", () => {
    for (const record of atlas.records) {
      const box = extentOf(record, atlas);
      if (box === null) continue;
      const ends = record.kind === "flow" ? record.areaIds.map((id) => atlas.areas.get(id)) : [];
      const positions = [record.position, ...ends.map((area) => area?.anchor ?? null)];
      for (const position of positions) {
        if (position === null) continue;
        const [lng, lat] = position;
        expect(box[0], record.id).toBeLessThanOrEqual(lng);
        expect(box[1], record.id).toBeLessThanOrEqual(lat);
        expect(box[2], record.id).toBeGreaterThanOrEqual(lng);
        expect(box[3], record.id).toBeGreaterThanOrEqual(lat);
      }
    }
  });
});
