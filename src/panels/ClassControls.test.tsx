// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";
import { click, mountForTest, type Mounted } from "@/ui/mount-for-test";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { ClassControls } from "./ClassControls";
import { ContextPicker } from "./ContextPicker";

let mounted: Mounted;

beforeEach(() => {
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: { ...state.datasets, load: {}, rows: SHIPPED_ROWS },
  }));
  mounted = mountForTest(
    <>
      <ContextPicker />
      <ClassControls drawing="context" />
      <ClassControls drawing="country" />
    </>,
  );
});
afterEach(() => mounted.unmount());

const named = (label: string) => mounted.root.querySelector(`[aria-label^="${label}"]`);

function set(element: Element | null, value: string, event: "change" | "input"): void {
  if (!(element instanceof HTMLInputElement) && !(element instanceof HTMLSelectElement))
    throw new Error("no field");
  const prototype = Object.getPrototypeOf(element) as object;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
const choose = (label: string, value: string) => set(named(label), value, "change");

function typeBreaks(value: string): void {
  const field = named("Breaks between classes");
  set(field, value, "input");
  act(() => {
    field?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
}
const context = () => store.getState().explorer.classes.context;

describe("ContextPicker", () => {
  it("offers shades and circles apart, and no count among the shades", () => {
    const groups = [...mounted.root.querySelectorAll("optgroup")].map(({ label, children }) => [
      label,
      [...children].map(({ textContent }) => textContent),
    ]);
    expect(groups).toEqual([
      ["Rates and shares: shaded areas", ["Homicide rate", "Share killed with a firearm (SESNSP)"]],
      [
        "Counts: circles",
        expect.arrayContaining(["Homicides (INEGI)", "Homicide victims (SESNSP), with a firearm"]),
      ],
    ]);
  });

  it("goes to the nearest year that the measure has", () => {
    choose("Measure of the context", "ctx-share-firearm-sesnsp");
    expect(store.getState().explorer).toMatchObject({
      contextMeasure: "ctx-share-firearm-sesnsp",
      contextYear: 2015,
    });
    choose("Measure of the context", "ctx-homicide-rate-inegi");
    expect(store.getState().explorer.contextMeasure).toBeNull();
  });
});

describe("ClassControls", () => {
  beforeEach(() => click(named("Classes and scale: Homicides")));

  it("changes method and number, and says so on its button", () => {
    choose("Method of classing", "ckmeans");
    choose("Number of classes", "7");
    expect(context()).toEqual({ method: "ckmeans", count: 7 });
    expect(named("Classes and scale: Homicides (context): 7, natural groups")).not.toBeNull();
  });

  it("begins breaks of one's own with those that are shown", () => {
    choose("Method of classing", "custom");
    const field = named("Breaks between classes") as HTMLInputElement;
    expect(context()).toMatchObject({ method: "custom" });
    expect(field.value.split(", ")).toHaveLength(4);
    typeBreaks("10; 20, 40");
    expect(context()).toEqual({ method: "custom", breaks: [10, 20, 40] });
  });

  it("says what is wrong with breaks, and keeps the map as it is", () => {
    choose("Method of classing", "custom");
    typeBreaks("10 20");
    typeBreaks("10, 5");
    expect(named("Breaks between classes")?.getAttribute("aria-invalid")).toBe("true");
    expect(mounted.root.querySelector("[role=status]")?.textContent).toContain(
      "Breaks must ascend: 5 comes after 10.",
    );
    expect(context()).toEqual({ method: "custom", breaks: [10, 20] });
  });

  it("forgets breaks of one's own with the measure they were for", () => {
    choose("Method of classing", "custom");
    act(() => actions.setContextMeasure("ctx-share-firearm-sesnsp", 2015));
    expect(context()).toEqual(DEFAULT_STATE.classes.context);
  });

  it("unlocks the breaks for the shown year", () => {
    click(named("Breaks for 2014 only"));
    expect(store.getState().explorer.scaleTo.context).toBe("shown");
  });

  it("has no classes for counts, but a scale", () => {
    act(() => actions.setContextMeasure("ctx-homicides-inegi", 2014));
    expect(named("Classes and scale")).toBeNull();
    click(named("Circle scale: Homicides"));
    click(named("Scale circles to 2014 only"));
    expect(store.getState().explorer.scaleTo.context).toBe("shown");
    expect(named("Circle scale: Figures by country: all periods")).not.toBeNull();
  });
});
