import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { LOCALES } from "@/text/locale";
import { SHIPPED_ROWS } from "../../../tests/shipped-data";
import { EXAMPLE_RECORD_IDS } from "./examples";
import { buildDetails } from "./model";
import type { Details } from "./shape";

const atlas = buildAtlas(SHIPPED_ROWS);
const all = () => true;

function details(id: string, kind: "record" | "area" = "record"): Details {
  const found = buildDetails({ kind, id }, atlas, "en", all);
  if (found === null) throw new Error(`no ${kind} ${id}`);
  return found;
}

/** Every footnote number that the panel prints. */
function printedRefs(shown: Details): number[] {
  const comparison = shown.comparison;
  const lines = [
    ...(shown.lead === null ? [] : [shown.lead]),
    ...shown.obligations,
    ...shown.figures.flatMap((group) => group.lines),
    ...shown.contextFigures.flatMap((group) => group.lines),
    ...(comparison === null
      ? []
      : [
          ...comparison.targets,
          ...comparison.results,
          ...comparison.pairs.flatMap((pair) => [pair.target, pair.result]),
        ]),
  ];
  return [
    ...shown.summaryRefs,
    ...lines.flatMap((line) => line.refs),
    ...shown.facts.flatMap((fact) => fact.refs),
    ...shown.caveats.flatMap((caveat) => caveat.refs),
    ...(comparison?.pairs.flatMap((pair) => pair.shareRefs) ?? []),
  ];
}

describe(buildDetails, () => {
  it("describes every record in both languages, each statement numbered in the list of sources", () => {
    for (const record of atlas.records) {
      for (const locale of LOCALES) {
        const shown = buildDetails({ kind: "record", id: record.id }, atlas, locale, all);
        const listed = shown?.sources.flatMap(({ references }) => references.map((r) => r.number));
        expect(shown?.title, record.id).not.toBe("");
        expect(listed?.length, record.id).toBeGreaterThan(0);
        expect(new Set(shown && printedRefs(shown)), record.id).toEqual(new Set(listed));
      }
    }
  });

  it("never prints an unfinished number", () => {
    for (const record of [...atlas.records, ...atlas.contextRecords.slice(0, 200)])
      expect(JSON.stringify(details(record.id)), record.id).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("has the examples of the empty panel", () => {
    expect(EXAMPLE_RECORD_IDS.map((id) => atlas.byId.get(id)?.kind)).toEqual([
      "activity",
      "observation",
      "place",
    ]);
  });

  it("sets 269 of 250 tons and 2,091 of 12,000 weapons against each other, once", () => {
    const { comparison, chips } = details("key-stockpile-destruction-guatemala");
    expect(
      comparison?.pairs.map(({ target, result, sharePercent }) => [
        result.value,
        target.value,
        Math.round(sharePercent),
      ]),
    ).toEqual([
      ["about 269", "250", 108],
      ["2,091", "12,000", 17],
    ]);
    expect(comparison?.pairs[1]?.shareRefs).not.toEqual([]);
    expect(comparison?.results.map((line) => line.value)).not.toContain("17%");
    expect(chips[0]).toEqual({ text: "Goals partly met", tone: "caution" });
  });

  it("says plainly that no targets were set", () => {
    const { comparison, chips } = details("key-firearms-training");
    expect(comparison?.noTargets).toBe(true);
    expect(chips[0]?.text).toBe("No targets set");
  });

  it("prints a figure once that is both a result and an observation, and lets it be opened", () => {
    const { comparison, figures } = details("key-firearms-training");
    const courses = comparison?.results.find((line) => line.label === "Courses, Mexico office");
    expect(courses?.recordId).not.toBeNull();
    const printed = figures.flatMap((group) => group.lines.map((line) => line.recordId));
    expect(printed).not.toContain(courses?.recordId);
  });

  it("gives a share its denominator and its period the basis", () => {
    const { lead } = details("obs-us-origin-share-mx-2009-2014");
    expect(lead?.value).toBe("70%");
    expect(lead?.notes.join("\n")).toContain("of 104,850 firearms");
    expect(lead?.notes.join("\n")).toContain("several years published as one figure");
  });

  it("says of a laboratory without a document that it is not documented", () => {
    const lab = atlas.records.find(
      (record) => record.kind === "place" && record.row.lab?.documented === false,
    );
    const shown = details(lab?.id ?? "");
    expect(shown.chips.map((chip) => chip.text)).toContain("Not documented");
    expect(shown.summary).toContain("does not say that one exists");
    expect(shown.facts.map((fact) => fact.label)).not.toContain("Ballistics system");
  });

  it("calls every corridor schematic", () => {
    for (const record of atlas.records.filter(({ kind }) => kind === "corridor"))
      expect(details(record.id).chips[0]?.text, record.id).toBe("Schematic");
  });

  it("says where a line is disputed", () => {
    for (const record of atlas.records) {
      if (record.kind !== "border") continue;
      const said = details(record.id).chips.some((chip) => chip.text === "Disputed");
      expect(said, record.id).toBe(record.row.disputed);
    }
  });

  it("prints the volume of a flow or says that it is not known", () => {
    for (const record of atlas.records) {
      if (record.kind !== "flow") continue;
      const known = record.row.value !== null || record.row.sharePercent !== null;
      expect(details(record.id).lead?.value === "Volume not known", record.id).toBe(!known);
    }
  });

  it("puts the caveats needed for reading first", () => {
    for (const record of atlas.records) {
      const severities = details(record.id).caveats.map((caveat) => caveat.severity);
      expect(severities, record.id).toEqual([...severities].sort().reverse());
    }
  });

  it("shows of an area only what passes, and counts it", () => {
    const tamaulipas = details("MX-TAM", "area");
    const here = atlas.records.filter((record) => record.areaIds.includes("MX-TAM"));
    const figures = tamaulipas.figures.flatMap((group) => group.lines);
    const links = tamaulipas.contents.flatMap((group) => group.links);
    expect(figures.length + links.length).toBe(here.length);
    const nothing = buildDetails({ kind: "area", id: "MX-TAM" }, atlas, "en", () => false);
    expect(nothing?.figures).toEqual([]);
    expect(nothing?.summary).toBe("No record of this area passes the filter.");
  });

  it("has nothing to say of an id that is not there", () => {
    expect(buildDetails({ kind: "record", id: "no-such" }, atlas, "en", all)).toBeNull();
    expect(buildDetails({ kind: "area", id: "XX" }, atlas, "en", all)).toBeNull();
  });
});
