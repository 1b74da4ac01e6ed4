import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { monthSpan } from "@/datasets/period";
import type { Observation } from "@/datasets/schema";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildMoney, PART_OF, type Money } from "./money";

const atlas = buildAtlas(SHIPPED_ROWS);
const everything = new Uint8Array(atlas.records.length).fill(1);

function amount(id: string): Observation {
  const record = atlas.byId.get(id);
  if (record?.kind !== "observation") throw new Error(`no amount ${id}`);
  return record.row;
}

function groupsOf(money: Money) {
  return money.groups.map(({ ids, statements }) => [
    ids.join("+"),
    statements.map(({ key, depth }) => [key, depth]),
  ]);
}

describe("parts and totals", () => {
  it.each(Object.entries(PART_OF))(
    "%s is smaller than %s, in its period and from the same document",
    (partId, totalId) => {
      const part = amount(partId);
      const total = amount(totalId);
      expect(part.value ?? Infinity).toBeLessThan(total.value ?? 0);
      if (part.period === null || total.period === null) throw new Error("undated");
      expect(monthSpan(part.period).start).toBeGreaterThanOrEqual(monthSpan(total.period).start);
      expect(monthSpan(part.period).end).toBeLessThanOrEqual(monthSpan(total.period).end);
      const documents = new Set(total.evidence.map(({ sourceId }) => sourceId));
      expect(part.evidence.some(({ sourceId }) => documents.has(sourceId))).toBe(true);
    },
  );
});

describe(buildMoney, () => {
  it("sets parts under their totals, one level each, and never under another's", () => {
    const groups = new Map(
      buildMoney(atlas, everything, "activityType").groups.map((group) => [group.ids[0], group]),
    );
    const own = groups.get("us-obligations-fy2010-2014")?.statements ?? [];
    expect(own.map(({ value, depth }) => [value / 1e6, depth])).toEqual([
      [191, 0],
      [177, 1],
      [149, 2],
      [23, 1],
      [14, 2],
      [8, 2],
      [2, 2],
      [7.5, 1],
    ]);
  });

  it("names the total of a part that stands in another group", () => {
    const mexico = buildMoney(atlas, everything, "country").groups.find(
      ({ ids }) => ids.join() === "MX",
    );
    const part = mexico?.statements.find(({ key }) => key === "obs-obligations-mx");
    expect(part).toMatchObject({ depth: 0, partOf: { key: "obs-obligations-total" } });
  });

  it("says which countries have no amount of their own", () => {
    expect(buildMoney(atlas, everything, "country").onlyInTotals).toEqual(["GT", "HN", "SV"]);
  });

  it("tells a statement once that an activity and an observation both make", () => {
    const money = buildMoney(atlas, everything, "activityType");
    const total = money.groups
      .flatMap(({ statements }) => statements)
      .filter(({ key }) => key === "obs-obligations-total");
    expect(total.map(({ recordIds }) => recordIds)).toEqual([
      ["obs-obligations-total", "us-obligations-fy2010-2014"],
    ]);
  });

  it("tells it still when the observation does not pass, and it stays the same statement", () => {
    const pass = Uint8Array.from(atlas.records, ({ kind }) => (kind === "activity" ? 1 : 0));
    const keys = groupsOf(buildMoney(atlas, pass, "activityType")).flat(3);
    expect(keys).toContain("obs-obligations-total");
    expect(keys).not.toContain("obs-obligations-firearms-atf");
  });

  it("keeps the scale of a series while the filter changes", () => {
    const none = new Uint8Array(atlas.records.length);
    expect(buildMoney(atlas, none, "country").maxima).toEqual(
      buildMoney(atlas, everything, "country").maxima,
    );
  });
});
