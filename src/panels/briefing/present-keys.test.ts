// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { answerKey, focusOf, type FocusedOn } from "./present-keys";

function press(key: string, focus: FocusedOn = "page", digits = "", modifier = {}) {
  return answerKey(
    { key, ctrlKey: false, metaKey: false, altKey: false, ...modifier },
    focus,
    digits,
  );
}

describe(answerKey, () => {
  it.each([
    ["ArrowRight", { kind: "step", by: 1 }],
    ["PageDown", { kind: "step", by: 1 }],
    [" ", { kind: "step", by: 1 }],
    ["ArrowLeft", { kind: "step", by: -1 }],
    ["PageUp", { kind: "step", by: -1 }],
    ["Home", { kind: "go", index: 0 }],
    ["End", { kind: "last" }],
    ["b", { kind: "black" }],
    ["B", { kind: "black" }],
    [".", { kind: "black" }],
    ["?", { kind: "keys" }],
    ["Escape", { kind: "leave" }],
  ])("knows %j", (key, action) => {
    expect(press(key)).toEqual({ action, digits: "" });
  });

  it("goes to the number that was typed before Enter", () => {
    expect(press("1")).toEqual({ action: null, digits: "1" });
    expect(press("2", "page", "1")).toEqual({ action: null, digits: "12" });
    expect(press("Enter", "page", "12")).toEqual({
      action: { kind: "go", index: 11 },
      digits: "",
    });
    expect(press("Enter")).toEqual({ action: null, digits: "" });
    expect(press("x", "page", "12")).toEqual({ action: null, digits: "" });
  });

  it("leaves a text field every key", () => {
    for (const key of ["ArrowRight", "b", ".", "1", "Escape"])
      expect(press(key, "text")).toEqual({ action: null, digits: "" });
  });

  it("leaves a button what works it, but hears a clicker", () => {
    for (const key of [" ", "Enter", "ArrowRight", "Home"])
      expect(press(key, "widget").action).toBeNull();
    expect(press("PageDown", "widget").action).toEqual({ kind: "step", by: 1 });
    expect(press("b", "widget").action).toEqual({ kind: "black" });
  });

  it("leaves the map its arrows when the reader is on it by keyboard", () => {
    expect(press("ArrowRight", "map").action).toBeNull();
    expect(press("PageDown", "map").action).toEqual({ kind: "step", by: 1 });
    expect(press(" ", "map").action).toEqual({ kind: "step", by: 1 });
  });

  it("leaves keys with a modifier alone", () => {
    expect(press("b", "page", "", { ctrlKey: true }).action).toBeNull();
  });
});

describe(focusOf, () => {
  const element = (tag: string, attributes: Record<string, string> = {}) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  it.each([
    ["a text area", element("textarea"), "text"],
    ["a slider", element("input", { type: "range" }), "text"],
    ["a checkbox", element("input", { type: "checkbox" }), "widget"],
    ["a button", element("button"), "widget"],
    ["a map that was clicked", element("canvas"), "page"],
    ["the page", element("div"), "page"],
    ["nothing", null, "page"],
  ])("tells %s", (_, target, focus) => {
    expect(focusOf(target)).toBe(focus);
  });
});
