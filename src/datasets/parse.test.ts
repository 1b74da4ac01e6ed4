import { describe, expect, it } from "vitest";
import { parseDataset } from "./parse";

const GROUP = { id: "us-doj", name: { en: "Justice", es: "Justicia" } };
const file = (patch: object) =>
  JSON.stringify({ schemaVersion: 1, dataset: "agency-groups", rows: [GROUP], ...patch });

describe("parseDataset", () => {
  it("gives the rows of a good file", () => {
    expect(parseDataset("agency-groups", file({}))).toEqual({
      ok: true,
      value: [GROUP],
      issues: [],
    });
  });

  it.each([
    ["text that is not JSON", "{", null, "not valid JSON"],
    ["JSON that is no dataset", "[]", null, "not an atlas dataset"],
    ["another schema version", file({ schemaVersion: 2 }), null, "schema version 2"],
    [
      "a row without a language",
      file({ rows: [GROUP, { id: "us-dhs", name: { en: "Homeland" } }] }),
      1,
      "name.es",
    ],
    ["a row with an unknown field", file({ rows: [{ ...GROUP, extra: 1 }] }), 0, "Row 1"],
  ])("refuses %s and says why", (_name, text, row, message) => {
    const result = parseDataset("agency-groups", text);
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({ subject: "agency-groups", row });
    expect(result.issues[0]?.message.en).toContain(message);
  });
});
