// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PartialRows } from "@/datasets/catalogue";
import type { Source } from "@/datasets/schema";
import { EMPTY_FILTER } from "@/filters/filter";
import { TEST_ROWS } from "@/panels/atlas-for-test";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { actions, store } from "@/state/store";
import { click, mountForTest, pressKey, type Mounted } from "@/ui/mount-for-test";
import { DetailsPanel } from "./DetailsPanel";

const SOURCE: Source = {
  id: "gao",
  title: "Audit of programs",
  publisher: "Auditor",
  published: "2016-01",
  url: "https://example.org/audit",
  licence: { en: "Public domain", es: "Dominio público" },
  type: "audit",
  grade: "A",
  language: "en",
  note: null,
  caveatIds: [],
};

const ROWS: PartialRows = { ...TEST_ROWS, sources: [SOURCE] };

let mounted: Mounted;
let opener: HTMLButtonElement;

beforeEach(() => {
  Element.prototype.scrollTo = () => undefined;
  store.setState((state) => ({
    explorer: DEFAULT_STATE,
    datasets: { ...state.datasets, rows: ROWS },
  }));
  opener = document.body.appendChild(document.createElement("button"));
  mounted = mountForTest(<DetailsPanel />);
});

afterEach(() => {
  mounted.unmount();
  opener.remove();
});

/** Selecting fetches the code of the details the first time. */
async function select(id: string) {
  await act(async () => {
    actions.select({ kind: "record", id });
    await import("./SelectedDetails");
  });
}

function heading(): HTMLElement | null {
  return mounted.root.querySelector("h2");
}

function buttonNamed(name: string): HTMLButtonElement | undefined {
  return [...mounted.root.querySelectorAll("button")].find(
    (button) => (button.getAttribute("aria-label") ?? button.textContent) === name,
  );
}

describe("DetailsPanel", () => {
  it("says what to do while nothing is selected", async () => {
    expect(mounted.root.textContent).toContain("Select a mark on the map");
  });

  it("moves the focus to the heading after a key, and back to where it came from on Escape", async () => {
    opener.focus();
    pressKey(opener, "Enter");
    await select("marking");
    expect(document.activeElement).toBe(heading());
    pressKey(heading(), "Escape");
    expect(store.getState().explorer.selection).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it("leaves the focus alone after a click", async () => {
    opener.focus();
    pressKey(opener, "Enter");
    act(() => {
      opener.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    });
    await select("marking");
    expect(document.activeElement).toBe(opener);
  });

  it("closes by its button", async () => {
    await select("marking");
    click(buttonNamed("Close details"));
    expect(store.getState().explorer.selection).toBeNull();
  });

  it("says which clause keeps the record off the map, and drops it", async () => {
    await select("marking");
    act(() => actions.setFilter({ ...EMPTY_FILTER, agencyIds: ["dtra"], countries: ["MX"] }));
    expect(mounted.root.textContent).toContain("Outside the current filter (agency).");
    click(buttonNamed("Drop that filter"));
    expect(store.getState().explorer.filter).toEqual({ ...EMPTY_FILTER, countries: ["MX"] });
    expect(mounted.root.textContent).not.toContain("Outside the current filter");
  });

  it("switches on the layer that hides the record", async () => {
    act(() => actions.toggleLayer("activities"));
    await select("marking");
    click(buttonNamed("Switch it on"));
    expect(store.getState().explorer.layers.visible).toContain("activities");
    expect(mounted.root.textContent).not.toContain("Its layer is switched off");
  });

  it("opens a source in another tab without handing it this one", async () => {
    await select("marking");
    const link = mounted.root.querySelector("a");
    expect(link?.href).toBe("https://example.org/audit");
    expect(link?.rel).toContain("noopener");
  });

  it("offers no link to anything but a web address", async () => {
    const sources = [{ ...SOURCE, url: "javascript:alert(1)" }];
    act(() =>
      store.setState((state) => ({
        datasets: { ...state.datasets, rows: { ...ROWS, sources } },
      })),
    );
    await select("marking");
    expect(mounted.root.querySelector("a")).toBeNull();
    expect(mounted.root.textContent).toContain("no public address");
  });

  it("shows the citation to copy by hand where copying is not allowed, and announces it", async () => {
    await select("marking");
    await act(async () => {
      buttonNamed("Copy citation of Audit of programs")?.click();
      await Promise.resolve();
    });
    expect(mounted.root.querySelector("textarea")?.value).toBe(
      "Auditor, “Audit of programs,” January 2016, line 1. https://example.org/audit (via Frontera Atlas).",
    );
    expect(store.getState().session.announcement.en).toContain("Copying is not allowed");
  });

  it("says of an unknown id that it is not here", async () => {
    act(() =>
      store.setState((state) => ({
        datasets: {
          ...state.datasets,
          load: {
            activities: { status: "ready" },
            observations: { status: "ready" },
            places: { status: "ready" },
            areas: { status: "ready" },
          },
        },
      })),
    );
    await select("nowhere");
    expect(heading()?.textContent).toBe("This record is not here");
  });
});
