import { describe, expect, it } from "vitest";
import type { DatasetRows, PartialRows } from "@/datasets/catalogue";
import { checkRows, findDeadReferences, findDoubleIds } from "./check";
import { mergeParts } from "./merge";

const GROUP = { id: "g", name: { en: "Group", es: "Grupo" } };
const AGENCY = {
  id: "a",
  name: { en: "Agency", es: "Dependencia" },
  abbreviation: { en: "A", es: "D" },
  groupId: "g",
  color: "atf",
} as const;

const PARTS: readonly PartialRows[] = [{ agencies: [AGENCY] }, { "agency-groups": [GROUP] }];

describe(mergeParts, () => {
  it("sorts the rows of all parts by id", () => {
    const merged = mergeParts([{ "agency-groups": [{ ...GROUP, id: "z" }] }, ...PARTS]);
    expect(merged["agency-groups"].map((row) => row.id)).toEqual(["g", "z"]);
  });
});

describe(checkRows, () => {
  it("passes rows that fit", () => {
    expect(checkRows(mergeParts(PARTS)).ok).toBe(true);
  });

  it("names dataset, row and field of a misfit", () => {
    const odd = { ...AGENCY, name: { en: "", es: "x" } };
    const checked = checkRows(mergeParts([{ agencies: [odd], "agency-groups": [GROUP] }]));
    expect(checked).toMatchObject({
      ok: false,
      problems: [{ dataset: "agencies", id: "a", field: "name.en" }],
    });
  });

  it("gives keys in the order of the schema", () => {
    const shuffled = { name: GROUP.name, id: "g" };
    const checked = checkRows(mergeParts([{ "agency-groups": [shuffled] }]));
    expect(checked.ok && Object.keys(checked.rows["agency-groups"][0] ?? {})).toEqual([
      "id",
      "name",
    ]);
  });
});

describe(findDoubleIds, () => {
  it("finds an id that one dataset has twice", () => {
    const merged = mergeParts([...PARTS, { agencies: [AGENCY] }]);
    expect(findDoubleIds(merged).map((problem) => problem.dataset)).toEqual(["agencies"]);
  });

  it("lets a source and a group share an id: only records appear in links", () => {
    const merged = mergeParts([{ agencies: [{ ...AGENCY, id: "g" }], "agency-groups": [GROUP] }]);
    expect(findDoubleIds(merged)).toEqual([]);
  });
});

describe(findDeadReferences, () => {
  it("finds a group that does not exist", () => {
    const rows = mergeParts([{ agencies: [AGENCY] }]) as unknown as DatasetRows;
    expect(findDeadReferences(rows)).toEqual([
      { dataset: "agencies", id: "a", field: "groupId", message: 'no row "g" in agency-groups' },
    ]);
  });
});
