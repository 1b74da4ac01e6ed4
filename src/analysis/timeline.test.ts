import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { monthOf } from "@/geo/months";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildTimeline, timelineYears } from "./timeline";

const atlas = buildAtlas(SHIPPED_ROWS);
const everything = new Uint8Array(atlas.records.length).fill(1);

function barOf(recordId: string, groupId: string) {
  const { groups } = buildTimeline(atlas, everything, "agency", true);
  return groups.find(({ id }) => id === groupId)?.bars.find(({ record }) => record.id === recordId);
}

describe(buildTimeline, () => {
  it("draws an activity from its start to its end", () => {
    expect(barOf("key-stockpile-destruction-guatemala", "oas")).toMatchObject({
      start: monthOf(2010, 9),
      end: monthOf(2012, 12),
      moment: false,
      vague: false,
      acting: true,
    });
  });

  it("leaves an end open that is not documented, and tells vague dates", () => {
    expect(barOf("demand-letter-3", "atf")).toMatchObject({ end: null, vague: true });
  });

  it("tells a moment from a span", () => {
    expect(barOf("tciu-guatemala", "ice")).toMatchObject({ moment: true });
  });

  it("tells who acts from who is partner or recipient", () => {
    expect(barOf("key-marking", "oas")?.acting).toBe(true);
    expect(barOf("key-marking", "gov-gt")?.acting).toBe(false);
  });

  it("keeps the order of the groups whatever the filter", () => {
    const half = everything.map((_, row) => row % 2);
    const all = buildTimeline(atlas, everything, "agency", false).groups.map(({ id }) => id);
    const some = buildTimeline(atlas, half, "agency", false).groups.map(({ id }) => id);
    expect(some).toEqual(all.filter((id) => some.includes(id)));
  });

  it("gives back the very same bars, so that views need not draw them anew", () => {
    const first = buildTimeline(atlas, everything, "agency", false).groups[0]?.bars[0];
    const half = everything.map((_, row) => (row === first?.row ? 1 : 0));
    const again = buildTimeline(atlas, half, "country", false).groups[0]?.bars[0];
    expect(again?.record).toBe(first?.record);
    expect(buildTimeline(atlas, half, "agency", false).groups[0]?.bars[0]).toBe(first);
  });
});

describe(timelineYears, () => {
  it("begins with the first dated record and ends with the atlas", () => {
    expect(timelineYears(atlas)).toEqual({ from: 2006, to: 2026 });
  });
});
