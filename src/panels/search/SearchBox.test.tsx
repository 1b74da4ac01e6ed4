// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TEST_ROWS } from "@/panels/atlas-for-test";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";
import { click, mountForTest, pressKey, type Mounted } from "@/ui/mount-for-test";
import { SearchBox } from "./SearchBox";

let mounted: Mounted | null = null;
beforeEach(() => {
  // jsdom does no layout.
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: { ...state.datasets, rows: TEST_ROWS },
  }));
  actions.setFinding(false);
});
afterEach(() => mounted?.unmount());

function show() {
  mounted = mountForTest(<SearchBox />);
  const { root } = mounted;
  const field = root.querySelector<HTMLInputElement>("[role=combobox]");
  if (field === null) throw new Error("no field");
  return { root, field };
}

function type(field: HTMLInputElement, text: string): void {
  act(() => {
    // Past React, which otherwise takes the text for its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const options = (root: HTMLElement) => [...root.querySelectorAll("[role=option]")];
const titles = (root: HTMLElement) =>
  options(root).map((option) => option.firstElementChild?.textContent);

/** Waits for the index, letting React render what comes. */
async function found(root: HTMLElement): Promise<void> {
  for (let tries = 0; tries < 200 && options(root).length === 0; tries += 1)
    await act(async () => new Promise((done) => setTimeout(done, 10)));
  expect(options(root).length).toBeGreaterThan(0);
}

describe(SearchBox, () => {
  it("takes the focus when it is asked for, and offers commands", async () => {
    const { root, field } = show();
    act(() => actions.setFinding(true));
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(root.textContent).toContain("Loading the search…");
    await found(root);
    expect(titles(root)).toContain("Open the table");
    expect(field.getAttribute("aria-activedescendant")).toBeNull();
  });

  it("marks the best result, moves with the arrows, and takes it with Enter", async () => {
    const { root, field } = show();
    type(field, "stockpile");
    await found(root);
    expect(titles(root)).toEqual(["stockpile", "1 record with “stockpile” in the table"]);
    expect(field.getAttribute("aria-activedescendant")).toBe(options(root)[0]?.id);
    pressKey(field, "ArrowDown");
    expect(field.getAttribute("aria-activedescendant")).toBe(options(root)[1]?.id);
    expect(options(root)[1]?.getAttribute("aria-selected")).toBe("true");
    pressKey(field, "ArrowDown");
    pressKey(field, "Enter");
    expect(store.getState().explorer.selection).toEqual({ kind: "record", id: "stockpile" });
    expect(options(root)).toEqual([]);
    expect(field.value).toBe("");
  });

  it("says what a record is, when and where, and when the filter hides it", async () => {
    const { root, field } = show();
    act(() => actions.setFilter({ ...DEFAULT_STATE.filter, agencyIds: ["atf"] }));
    type(field, "stockpile");
    await found(root);
    expect(options(root)[0]?.lastElementChild?.textContent).toBe(
      "Program or activity · 2015–2016 · BZ · outside the filter",
    );
  });

  it("filters by an agency and takes the filter back", async () => {
    const { root, field } = show();
    for (const expected of [["dtra"], []]) {
      type(field, "dtra");
      await found(root);
      click(options(root)[0]);
      expect(store.getState().explorer.filter.agencyIds).toEqual(expected);
    }
  });

  it("puts the words into the filter and opens the table", async () => {
    const { root, field } = show();
    type(field, "marking");
    await found(root);
    click(options(root).at(-1));
    expect(store.getState().explorer.filter.text).toBe("marking");
    expect(store.getState().explorer.dock).toEqual({ tab: "table", open: true });
  });

  it("runs a command", async () => {
    const { root, field } = show();
    type(field, "oscuro");
    await found(root);
    pressKey(field, "Enter");
    expect(store.getState().explorer.theme).toBe("dark");
  });

  it("closes on Escape first and is emptied by the next", async () => {
    const { root, field } = show();
    type(field, "marking");
    await found(root);
    pressKey(field, "Escape");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(field.value).toBe("marking");
    pressKey(field, "Escape");
    expect(field.value).toBe("");
  });

  it("says that nothing was found", async () => {
    const { root, field } = show();
    act(() => actions.setFinding(true));
    await found(root);
    type(field, "qqqq");
    expect(root.textContent).toContain("Nothing has a name like “qqqq”");
  });
});
