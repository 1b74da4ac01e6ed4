// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { startHistory } from "@/state/history-sync";
import { actions, store } from "@/state/store";
import { startShortcuts } from "./shortcuts";

beforeAll(startShortcuts);

let stop: () => void;
beforeEach(async () => {
  document.body.replaceChildren();
  store.setState({ explorer: DEFAULT_STATE });
  stop = startHistory();
  actions.setFinding(false);
  actions.toggleLayer("flows");
  await Promise.resolve();
});
afterEach(() => stop());

const flowsAreOn = () => store.getState().explorer.layers.visible.includes("flows");

/** Presses a key on an element; true when the page took it for itself. */
function press(key: string, modifiers: KeyboardEventInit, on: Element = document.body): boolean {
  const init = { key, bubbles: true, cancelable: true, ...modifiers };
  return !on.dispatchEvent(new KeyboardEvent("keydown", init));
}

function added(tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.body.appendChild(document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe(startShortcuts, () => {
  it.each([
    ["z", { ctrlKey: true, shiftKey: true }],
    ["Z", { metaKey: true, shiftKey: true }],
    ["y", { ctrlKey: true }],
  ])("undoes, and with %s %j does again", (key, modifiers) => {
    expect(press("z", { ctrlKey: true })).toBe(true);
    expect(flowsAreOn()).toBe(false);
    expect(press(key, modifiers)).toBe(true);
    expect(flowsAreOn()).toBe(true);
  });

  it.each([
    ["input", {}],
    ["input", { type: "search" }],
    ["input", { type: "number" }],
    ["textarea", {}],
  ])("leaves Undo to a text field: %s %j", (tag, attributes) => {
    expect(press("z", { ctrlKey: true }, added(tag, attributes))).toBe(false);
    expect(flowsAreOn()).toBe(true);
  });

  it.each([
    ["input", { type: "checkbox" }],
    ["input", { type: "range" }],
    ["button", {}],
  ])("undoes from %s %j, which holds no text", (tag, attributes) => {
    expect(press("z", { metaKey: true }, added(tag, attributes))).toBe(true);
    expect(flowsAreOn()).toBe(false);
  });

  it("goes to the search, from a text field too", () => {
    expect(press("k", { ctrlKey: true }, added("input"))).toBe(true);
    expect(store.getState().session.finding).toBe(true);
  });

  it("leaves every key to a dialog", () => {
    const inside = added("dialog").appendChild(document.createElement("button"));
    expect(press("z", { ctrlKey: true }, inside)).toBe(false);
    expect(press("k", { ctrlKey: true }, inside)).toBe(false);
  });

  it.each([
    ["z", {}],
    ["z", { ctrlKey: true, altKey: true }],
    ["k", {}],
    ["k", { ctrlKey: true, shiftKey: true }],
  ])("leaves %s %j to the browser", (key, modifiers) => {
    expect(press(key, modifiers)).toBe(false);
  });
});
