import { describe, expect, it } from "vitest";
import { rowAfterKey } from "./row-keys";

describe(rowAfterKey, () => {
  it.each([
    ["ArrowDown", 3, 4],
    ["ArrowDown", 9, 9],
    ["ArrowUp", 3, 2],
    ["ArrowUp", 0, 0],
    ["PageDown", 3, 7],
    ["PageDown", 8, 9],
    ["PageUp", 3, 0],
    ["Home", 5, 0],
    ["End", 5, 9],
    ["a", 5, null],
    ["Tab", 5, null],
  ])("%s from row %i of ten leads to %s", (key, row, next) => {
    expect(rowAfterKey(key, row, 10, 4)).toBe(next);
  });

  it("leads nowhere in an empty table", () => {
    expect(rowAfterKey("End", 0, 0, 4)).toBeNull();
  });
});
