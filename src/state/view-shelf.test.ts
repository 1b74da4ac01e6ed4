// @vitest-environment jsdom
/** jsdom has no IndexedDB: a browser that refuses to keep anything. The browser tests cover the one that does. */
import { describe, expect, it } from "vitest";
import { addView, type SavedView } from "@/permalink/saved-views";
import { changeViews, loadViews, viewsAreInFile } from "./view-shelf";

const view: SavedView = { id: "a", name: "A", query: "v=1", savedAt: "2026-11-21T10:00:00Z" };

/** Whether leaving the page would ask first. */
function leavingAsks(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

describe("a browser that keeps nothing", () => {
  it("has an empty list and says that it is not kept", async () => {
    expect(await loadViews()).toEqual({ views: [], kept: false });
    expect(leavingAsks()).toBe(false);
  });

  it("shows what was saved all the same, and asks before it is lost", async () => {
    const changed = await changeViews((views) => addView(views, view));
    expect(changed).toEqual({ views: [view], kept: false });
    expect(await loadViews()).toEqual({ views: [view], kept: false });
    expect(leavingAsks()).toBe(true);
    viewsAreInFile();
    expect(leavingAsks()).toBe(false);
  });
});
