// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Selection } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";
import { useAppState } from "@/state/use-store";
import MapChooser from "./MapChooser";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function Harness() {
  const chooser = useAppState((state) => state.session.chooser);
  return (
    <>
      <canvas tabIndex={0} />
      {chooser !== null && <MapChooser key={`${chooser.x}/${chooser.y}`} chooser={chooser} />}
    </>
  );
}

function area(index: number) {
  return {
    id: `area-${index}`,
    name: { en: `Area ${index}`, es: `Área ${index}` },
    kind: "admin1" as const,
    countries: ["MX"],
    parentId: null,
    memberIds: [],
    anchor: null,
  };
}

const selections: Selection[] = Array.from({ length: 23 }, (_, index) => ({
  kind: "area",
  id: `area-${index}`,
}));

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  const areas = selections.map((_, index) => area(index));
  store.setState(({ datasets }) => ({ datasets: { ...datasets, rows: { areas } } }));
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
  act(() => root.render(<Harness />));
  host.querySelector("canvas")?.focus();
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
  actions.setChooser(null);
  actions.select(null);
});

function open(count: number): void {
  act(() => actions.setChooser({ x: 10, y: 10, selections: selections.slice(0, count) }));
}

function press(key: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
}

function choices(): (string | null)[] {
  return [...host.querySelectorAll("li button")].map((button) => button.textContent);
}

describe(MapChooser, () => {
  it("says what each choice is and moves the focus to the first", () => {
    open(2);
    expect(choices()).toEqual([
      "State, department or districtArea 0",
      "State, department or districtArea 1",
    ]);
    expect(document.activeElement?.textContent).toContain("Area 0");
  });

  it("walks with arrow keys, Home and End and stops at the ends", () => {
    open(3);
    const walked = ["ArrowUp", "ArrowDown", "End", "ArrowDown", "Home"].map((key) => {
      press(key);
      return /Area \d/.exec(document.activeElement?.textContent ?? "")?.[0];
    });
    expect(walked).toEqual(["Area 0", "Area 1", "Area 2", "Area 2", "Area 0"]);
  });

  it("gives the focus back to the map on Escape", () => {
    open(2);
    press("Escape");
    expect(store.getState().session.chooser).toBeNull();
    expect(document.activeElement?.tagName).toBe("CANVAS");
  });

  it("selects the choice and closes", () => {
    open(2);
    act(() => host.querySelectorAll<HTMLElement>("li button")[1]?.click());
    expect(store.getState().explorer.selection).toEqual({ kind: "area", id: "area-1" });
    expect(store.getState().session.chooser).toBeNull();
  });

  it("lists twenty and counts the rest", () => {
    open(23);
    expect(choices()).toHaveLength(20);
    expect(host.textContent).toContain("3 more in the table");
  });
});
