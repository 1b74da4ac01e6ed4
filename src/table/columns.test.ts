import { describe, expect, it } from "vitest";
import { TABLE_COLUMNS, TABLE_KINDS } from "@/permalink/explorer-state";
import { columnsOf, columnTemplate } from "./columns";

describe(columnsOf, () => {
  it("has every column where all kinds are listed", () => {
    expect(columnsOf("all")).toEqual(TABLE_COLUMNS);
  });

  it.each(TABLE_KINDS)("always names and sources a record (%s)", (kind) => {
    expect(columnsOf(kind)[0]).toBe("title");
    expect(columnsOf(kind).at(-1)).toBe("source");
  });
});

describe(columnTemplate, () => {
  it("has one width a column and gives the rest to the last", () => {
    expect(columnTemplate(["title", "grade", "source"])).toBe(
      "var(--table-title) 6.5em minmax(18em, 1fr)",
    );
  });
});
