import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_STATE } from "./explorer-state";
import { encodeState } from "./encode";
import {
  addView,
  buildViewsFile,
  cleanName,
  MAX_NAME,
  MAX_VIEWS,
  mergeViews,
  moveView,
  parseViewsFile,
  removeView,
  renameView,
  restoreView,
  type SavedView,
} from "./saved-views";

const QUERY = encodeState({ ...DEFAULT_STATE, contextYear: 2020 });

function view(id: string, name = id, query = QUERY): SavedView {
  return { id, name, query, savedAt: "2026-11-21T10:00:00.000Z" };
}

const ids = (views: readonly SavedView[]) => views.map(({ id }) => id).join(" ");
const names = (views: readonly SavedView[]) => views.map(({ name }) => name);
const LIST = [view("a"), view("b"), view("c")];

describe("a list of views", () => {
  it("has the newest first", () => {
    expect(ids(addView(LIST, view("d")))).toBe("d a b c");
  });

  it("gives no name twice", () => {
    expect(names(addView(LIST, view("d", "a")))).toEqual(["a (2)", "a", "b", "c"]);
    expect(names(renameView(LIST, "b", "a"))).toEqual(["a", "a (2)", "c"]);
    expect(names(renameView(LIST, "b", "b"))).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["a", 1, "b a c"],
    ["c", -1, "a c b"],
    ["a", -1, "a b c"],
    ["c", 9, "a b c"],
    ["a", 9, "b c a"],
    ["gone", 1, "a b c"],
  ])("moves %s by %i", (id, places, expected) => {
    expect(ids(moveView(LIST, id, places))).toBe(expected);
  });

  it("gets a deleted view back in its place, once", () => {
    const deleted = removeView(LIST, "b");
    expect(ids(deleted)).toBe("a c");
    expect(ids(restoreView(deleted, view("b"), 1))).toBe("a b c");
    expect(restoreView(LIST, view("b"), 1)).toBe(LIST);
  });
});

describe(cleanName, () => {
  it.each([
    ["  two\nlines\t", "two lines"],
    ["\u202Egnp.exe", "gnp.exe"],
    ["zero\u200Bwidth", "zero width"],
    ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ["\u0000", ""],
    ["x".repeat(500), "x".repeat(MAX_NAME)],
    ["🔥".repeat(500), "🔥".repeat(MAX_NAME)],
  ])("makes of %j %j", (text, expected) => {
    expect(cleanName(text)).toBe(expected);
  });
});

describe(mergeViews, () => {
  it("overwrites nothing and adds nothing twice", () => {
    const other = encodeState({ ...DEFAULT_STATE, contextYear: 2021 });
    const merged = mergeViews(LIST, [view("a"), view("b", "b", other), view("x", "new")]);
    expect(merged).toMatchObject({ added: 2, known: 1, tooMany: 0 });
    expect(merged.views.slice(0, 3)).toEqual(LIST);
    expect(names(merged.views.slice(3))).toEqual(["b (2)", "new"]);
    expect(new Set(merged.views.map(({ id }) => id)).size).toBe(merged.views.length);
  });

  it("stops when the list is full", () => {
    const full = Array.from({ length: MAX_VIEWS }, (_, index) => view(`v${index}`));
    expect(mergeViews(full, [view("x", "new")])).toMatchObject({ added: 0, tooMany: 1 });
  });
});

describe(parseViewsFile, () => {
  it("reads what was written", () => {
    expect(parseViewsFile(buildViewsFile(LIST))).toEqual({ ok: true, value: LIST, issues: [] });
  });

  const file = (patch: object) =>
    JSON.stringify({ format: "frontera-atlas-views", version: 1, views: [], ...patch });

  it.each([
    ["", "not valid JSON"],
    ["{", "not valid JSON"],
    ["null", "does not hold saved views"],
    ["[]", "does not hold saved views"],
    ['{"views":[]}', "does not hold saved views"],
    [file({ format: "other" }), "does not hold saved views"],
    [file({ views: {} }), "does not hold saved views"],
    [file({ version: 2 }), "version 2; this atlas reads version 1"],
    [file({ views: Array.from({ length: 501 }, () => 0) }), "holds 501 views; at most 500"],
  ])("refuses %s", (text, message) => {
    const result = parseViewsFile(text);
    expect(result.ok).toBe(false);
    expect(result.issues[0]?.message.en).toContain(message);
  });

  it.each([
    [{ ...view("a"), query: "javascript:alert(1)" }, "its link cannot be read"],
    [{ ...view("a"), query: "nothing=here" }, "its link cannot be read"],
    [{ ...view("a"), name: "\u0000 " }, "its name is empty"],
    [{ ...view("a"), name: 7 }, "its name is empty or too long"],
    [{ ...view("a"), savedAt: "yesterday" }, "its date cannot be read"],
    [{ ...view("a"), id: "../a" }, "its code cannot be read"],
    [{ ...view("a"), extra: 1 }, "it is not a saved view"],
    ["text", "it is not a saved view"],
    [null, "it is not a saved view"],
  ])("leaves out %j and takes the rest", (row, message) => {
    const result = parseViewsFile(file({ views: [row, view("b")] }));
    expect(result.ok && ids(result.value)).toBe("b");
    expect(result.issues.map((issue) => issue.message.en)).toEqual([
      expect.stringContaining(`View 1 was left out: ${message}`),
    ]);
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = parseViewsFile(text);
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });
});
