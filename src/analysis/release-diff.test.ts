import { describe, expect, it } from "vitest";
import type { Release, ReleaseFigure, ReleaseRecord } from "@/datasets/release";
import { changesInView, diffReleases } from "./release-diff";

function record(id: string, figures: ReleaseFigure[], patch: Partial<ReleaseRecord> = {}) {
  return { id, title: { en: id, es: id }, grade: "A" as const, figures, ...patch };
}

function release(records: ReleaseRecord[], context: Release["context"] = []): Release {
  return { schemaVersion: 1, dataVersion: "2026.11", records, context };
}

const value = (number: number, patch: Partial<ReleaseFigure> = {}): ReleaseFigure => ({
  part: "value",
  value: number,
  ...patch,
});
const label = (en: string) => ({ en, es: en });

/** Kind, record, old value, new value. */
function shortly(before: Release, after: Release, retired = {}) {
  return diffReleases(before, after, retired).map((change) => [
    change.kind,
    change.recordId,
    change.before?.value ?? null,
    change.after?.value ?? null,
  ]);
}

describe("diffReleases", () => {
  const before = release([
    record("same", [value(1)]),
    record("revised", [value(12)]),
    record("gone", [value(3)]),
    record("suppressed", [value(4)]),
  ]);
  const after = release([
    record("new", [value(9)]),
    record("revised", [value(15)]),
    record("same", [value(1)]),
    record("suppressed", [{ part: "value", missing: "suppressed" }]),
  ]);

  it("names what changed, was added and was withdrawn, with both values", () => {
    expect(shortly(before, after)).toEqual([
      ["added", "new", null, 9],
      ["changed", "revised", 12, 15],
      ["changed", "suppressed", 4, null],
      ["withdrawn", "gone", 3, null],
    ]);
  });

  it("is empty between equal releases and mirrored the other way round", () => {
    expect(diffReleases(before, before)).toEqual([]);
    const there = shortly(before, after).map(([, id, was, is]) => [id, was, is]);
    const back = shortly(after, before).map(([, id, was, is]) => [id, is, was]);
    const inOrder = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => JSON.stringify(row)).toSorted((a, b) => a.localeCompare(b));
    expect(inOrder(back)).toEqual(inOrder(there));
  });

  it("tells zero from a figure that is not there", () => {
    const zero = release([record("a", [value(0)])]);
    const gap = release([record("a", [{ part: "value", missing: "not-published" }])]);
    expect(diffReleases(zero, gap)).toHaveLength(1);
  });

  it.each([
    ["qualifier", value(12, { qualifier: "about" })],
    ["period", value(12, { period: "2015.2015.calendar" })],
    ["words", value(12, { text: label("a dozen") })],
  ])("takes another %s as a change", (_what, figure) => {
    expect(shortly(release([record("a", [value(12)])]), release([record("a", [figure])]))).toEqual([
      ["changed", "a", 12, 12],
    ]);
  });

  it("sees a change of the record's own period as one of its figure", () => {
    const dated = (period: string) => release([record("a", [value(12)], { period })]);
    expect(shortly(dated("2014.2014.calendar"), dated("2014.2014.fiscal-us"))).toEqual([
      ["changed", "a", 12, 12],
    ]);
  });

  it("keeps the figures of one activity apart by label and period, whatever their order", () => {
    const trained = (number: number, year: number): ReleaseFigure => ({
      part: "result",
      label: label("Officials trained"),
      value: number,
      period: `${year}.${year}.fiscal-us`,
    });
    const target: ReleaseFigure = { part: "target", label: label("Officials trained"), value: 50 };
    expect(
      shortly(
        release([record("act", [trained(10, 2012), trained(20, 2013), target])]),
        release([record("act", [target, trained(20, 2013), trained(11, 2012), trained(7, 2014)])]),
      ),
    ).toEqual([
      ["changed", "act", 10, 11],
      ["added", "act", null, 7],
    ]);
  });

  it("follows a record to the one that took over", () => {
    const old = release([record("old-id", [value(5)])]);
    const present = release([record("new-id", [value(6)])]);
    expect(shortly(old, present, { "old-id": "new-id" })).toEqual([["changed", "new-id", 5, 6]]);
    expect(diffReleases(old, present, { "old-id": "new-id" })[0]?.formerId).toBe("old-id");
    expect(shortly(old, present, { "old-id": null })).toEqual([
      ["added", "new-id", null, 6],
      ["withdrawn", "old-id", 5, null],
    ]);
  });

  it("compares context cell by cell, and only series that both hold", () => {
    const series = (values: (number | null)[][]) => ({
      id: "ctx-rate",
      areaIds: ["MX-TAM", "MX-CHP"],
      years: [2013, 2014],
      values,
    });
    const old = release(
      [],
      [
        series([
          [20, 21],
          [8, null],
        ]),
      ],
    );
    const present = release(
      [],
      [
        series([
          [20, 22],
          [8, 9],
        ]),
      ],
    );
    expect(shortly(old, present)).toEqual([
      ["changed", "ctx-rate-mx-tam-2014", 21, 22],
      ["changed", "ctx-rate-mx-chp-2014", null, 9],
    ]);
    expect(diffReleases(old, release([]))).toEqual([]);
  });
});

describe("changesInView", () => {
  const changes = diffReleases(
    release([record("shown", [value(1)]), record("left", [value(1)]), record("gone", [value(1)])]),
    release([
      record("shown", [value(2)]),
      record("left", [value(2)]),
      record("chosen", [value(2)]),
    ]),
  );
  const ids = (view: Partial<Parameters<typeof changesInView>[1]>) =>
    changesInView(changes, {
      now: () => false,
      atRelease: () => false,
      leads: () => false,
      ...view,
    }).map(({ recordId }) => recordId);

  it("has what passes now or passed then", () => {
    expect(ids({ now: (id) => id === "shown" })).toEqual(["shown"]);
    expect(ids({ atRelease: (id) => id === "gone" || id === "left" })).toEqual(["left", "gone"]);
  });

  it("begins with what is selected, even if the filter leaves it out", () => {
    expect(
      ids({ now: (id) => id === "shown", leads: ({ recordId }) => recordId === "chosen" }),
    ).toEqual(["chosen", "shown"]);
  });
});
