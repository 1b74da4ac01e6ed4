import { describe, expect, it } from "vitest";
import { TABLE_COLUMNS, TABLE_KINDS } from "@/permalink/explorer-state";
import { columnsOf, columnTemplate, shownColumns, toggleColumn } from "./columns";

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

  it("fills the width with the title alone", () => {
    expect(columnTemplate(["title"])).toBe("minmax(var(--table-title), 1fr)");
  });
});

describe(toggleColumn, () => {
  it("takes a column away and brings it back to where it was", () => {
    const without = toggleColumn(null, "period");
    expect(without).not.toContain("period");
    expect(toggleColumn(without, "period")).toBeNull();
  });

  it("keeps the title whatever happens", () => {
    expect(toggleColumn(["title"], "title")).toEqual(["title"]);
  });
});

describe(shownColumns, () => {
  it.each(TABLE_KINDS)("shows what was chosen of what the kind has (%s)", (kind) => {
    expect(shownColumns(kind, null)).toEqual(columnsOf(kind));
    expect(shownColumns(kind, ["title", "value", "source"])).toEqual(
      columnsOf(kind).filter((column) => ["title", "value", "source"].includes(column)),
    );
  });
});
