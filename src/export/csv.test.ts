import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { EMPTY_FILTER } from "@/filters/filter";
import type { ExportBundle } from "./bundle";
import { buildCsv } from "./csv";
import { COLUMNS, type ExportRow } from "./row-columns";

const EMPTY_ROW = Object.fromEntries(
  COLUMNS.map(({ key, type }) => [key, type === "number" ? null : ""]),
) as ExportRow;

function csvOf(row: Partial<ExportRow>, headText = "a view"): string {
  const bundle: ExportBundle = {
    request: {
      atlas: buildAtlas({}),
      records: [],
      total: 0,
      filter: EMPTY_FILTER,
      compare: null,
      locale: "en",
      link: "",
      dataVersion: null,
      exported: "2026-12-02",
    },
    rows: [{ ...EMPTY_ROW, id: "one", ...row }],
    sources: [],
    caveats: [],
    head: [{ key: "title", label: "Title", text: headText }],
  };
  return buildCsv(bundle);
}

/** The one row of the file by a strict reader that knows the column names. */
function read(csv: string): Record<string, string> | undefined {
  const rows: Record<string, string>[] = parse(csv, {
    bom: true,
    columns: true,
    comment: "#",
    comment_no_infix: true,
  });
  return rows[0];
}

describe(buildCsv, () => {
  it.each(['say "no"', "a, b", "two\nlines", "two\r\nlines", " blanks ", "#1 of 2", "é; ñ"])(
    "gives the text %j back",
    (title) => {
      expect(read(csvOf({ title }))).toMatchObject({ id: "one", title });
    },
  );

  it("puts a # of the data into quotes, so that no reader takes it for a comment", () => {
    expect(csvOf({ title: "port #1" })).toContain(',"port #1",');
  });

  it("keeps each line of the head one line, in three cells", () => {
    const [head] = csvOf({}, "first\r\n=1+1, second").split("\r\n");
    expect(head).toBe('\uFEFF#,Title,"first =1+1, second"');
  });

  it("writes numbers as they are and nothing for none", () => {
    expect(read(csvOf({ value: -0.5, longitude: -90.25, latitude: null }))).toMatchObject({
      value: "-0.5",
      longitude: "-90.25",
      latitude: "",
    });
  });

  it("puts an apostrophe before a text that is a formula, with line breaks too", () => {
    expect(read(csvOf({ title: "=1+1\nnote", caveats: "-5" }))).toMatchObject({
      title: "'=1+1\nnote",
      caveats: "'-5",
    });
  });
});
