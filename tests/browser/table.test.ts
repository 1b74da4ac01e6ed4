/**
 * The table as an analyst works with it: arranged, ordered, grouped, walked by keyboard, copied, with the selected
 * row in sight and the source of each row one press away.
 */
import { describe, expect } from "vitest";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { encodeState } from "@/permalink/encode";
import type { AtlasPage } from "./driver";
import { test } from "./fixture";

const TABLE: ExplorerState = {
  ...DEFAULT_STATE,
  filter: { ...DEFAULT_STATE.filter, agencyIds: ["atf"] },
  dock: { tab: "table", open: true },
};

const openTable = (patch: Partial<ExplorerState["table"]>) =>
  encodeState({ ...TABLE, table: { ...TABLE.table, ...patch } });

const rowCount = async (atlas: AtlasPage) =>
  Number(await atlas.page.locator("[aria-rowcount]").getAttribute("aria-rowcount")) - 1;

const focusedRow = (atlas: AtlasPage) => atlas.page.locator("[role=row]:focus");

const clipboard = (atlas: AtlasPage) => atlas.page.evaluate(() => navigator.clipboard.readText());

describe("the table", () => {
  test("is arranged by header and panel, and the link says how", async ({ given }) => {
    const atlas = await given.visitor({ query: openTable({ kind: "observation" }) });
    await atlas.when.clicks("button", "Period");
    await atlas.find("button", "Record").click({ modifiers: ["Shift"] });
    await atlas.then.linkSays({ o: "period~a.title~a" });
    expect(
      await atlas.page.getByRole("columnheader", { name: /^Period/ }).getAttribute("aria-sort"),
    ).toBe("ascending");
    await atlas.when.presses("Shift+Enter");
    await atlas.then.linkSays({ o: "period~a.title~d" });
    await atlas.when.clicks("button", /^Arrange/);
    await atlas.when.unchecks("Agencies");
    await atlas.then.linkSays({
      tc: "title.kind.period.value.activityType.country.grade.source",
    });
    await atlas.then.doesNotSee("columnheader", "Agencies");
  });

  test("folds its groups by keyboard and never counts a record less than once", async ({
    given,
  }) => {
    const atlas = await given.visitor({ query: openTable({ groupBy: "agency" }) });
    await atlas.then.sees("treegrid", "Records");
    const caption = await atlas.page.getByText(/^[\d,]+ of [\d,]+ records, same/).innerText();
    const records = Number(/^[\d,]+/.exec(caption)?.[0].replaceAll(",", ""));
    expect(await rowCount(atlas)).toBeGreaterThan(records);
    await atlas.when.clicks("button", "Fold all");
    const groups = await rowCount(atlas);
    await atlas.then.reads(new RegExp(`${groups} groups`));
    await atlas.page.locator("[role=row][tabindex='0']").focus();
    await atlas.when.presses("ArrowRight");
    expect(await focusedRow(atlas).getAttribute("aria-expanded")).toBe("true");
    await atlas.when.presses("ArrowRight");
    expect(await focusedRow(atlas).getAttribute("aria-level")).toBe("2");
    await atlas.when.presses("ArrowLeft", "ArrowLeft");
    expect(await focusedRow(atlas).getAttribute("aria-expanded")).toBe("false");
    expect(await rowCount(atlas)).toBe(groups);
    await atlas.when.clicks("button", /^Arrange/);
    await atlas.then.isAccessible();
  });

  test("keeps the selected row in sight, copies it and opens its source", async ({ given }) => {
    const atlas = await given.visitor({
      query: openTable({ kind: "observation", columns: ["title", "source"] }),
    });
    const row = atlas.page.locator("[role=row][aria-rowindex='2']");
    await row.getByRole("rowheader").click();
    await atlas.page.getByRole("grid").evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight;
    });
    const selected = atlas.page.locator("[role=row][aria-selected='true']");
    const [grid, pinned] = [
      await atlas.page.getByRole("grid").boundingBox(),
      await selected.boundingBox(),
    ];
    expect(pinned?.y).toBeGreaterThan(grid?.y ?? Infinity);
    expect(pinned?.y).toBeLessThan((grid?.y ?? 0) + 60);
    await selected.focus();
    await atlas.when.presses("Control+c");
    await atlas.then.reads(/^1 row copied/);
    const [head = "", cells = "", ...more] = (await clipboard(atlas)).split("\r\n");
    expect(more).toEqual([]);
    expect(head.split("\t")).toEqual(
      expect.arrayContaining(["Title", "Grade", "Caveats", "Sources", "Places in the sources"]),
    );
    expect(cells.split("\t")).toHaveLength(head.split("\t").length);
    await atlas.when.presses("Tab", "Enter");
    await atlas.then.linkSays({ d: "sources" });
  });
});
