import { describe, expect, it } from "vitest";
import { classesKey, scaleTo } from "./class-keys";
import { DEFAULT_STATE } from "./explorer-state";

const key = classesKey("hc", "context");

describe(classesKey, () => {
  it("writes nothing for five classes of equal numbers", () => {
    expect(key.write(DEFAULT_STATE)).toBeNull();
  });

  it.each([
    ["ckmeans~3", { method: "ckmeans", count: 3 }],
    ["equal~7", { method: "equal", count: 7 }],
    ["unclassed", { method: "unclassed" }],
    ["custom~10~20.5", { method: "custom", breaks: [10, 20.5] }],
    ["custom~-5~0", { method: "custom", breaks: [-5, 0] }],
  ])("reads %s and writes it again", (text, choice) => {
    const { state, ignored } = key.read(text, DEFAULT_STATE);
    expect(state.classes).toEqual({ ...DEFAULT_STATE.classes, context: choice });
    expect(ignored).toEqual([]);
    expect(key.write(state)).toBe(text);
  });

  it.each([
    "",
    "quantile",
    "quantile~2",
    "quantile~8",
    "quantile~5~5",
    "quantile~NaN",
    "unclassed~3",
    "custom",
    "custom~20~10",
    "custom~10~10",
    "custom~1~2~3~4~5~6~7~8",
    "custom~1e5",
    "jenks~5",
    "__proto__~5",
  ])("keeps the default and names %j", (text) => {
    expect(key.read(text, DEFAULT_STATE)).toEqual({ state: DEFAULT_STATE, ignored: [text] });
  });
});

describe("scaleTo", () => {
  it("takes the drawings it knows and names the rest", () => {
    const { state, ignored } = scaleTo.read("context.moon", DEFAULT_STATE);
    expect(state.scaleTo).toEqual({ country: "all", state: "all", context: "shown" });
    expect(ignored).toEqual(["moon"]);
    expect(scaleTo.write(state)).toBe("context");
  });
});
