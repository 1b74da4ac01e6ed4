// @vitest-environment jsdom
/** jsdom has no IndexedDB: what a browser that refuses makes of it. The browser tests cover the one that keeps. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { addScene, moveScene, removeScene, sceneOf } from "@/scenes/edit-briefing";
import { INITIAL_BRIEFING, INITIAL_SESSION } from "./app-state";
import { changeBriefing, copyOpen, saveNow, saving, startNew } from "./briefing-edit";
import { captureView, goToScene, showBriefing, shownIndex, stepScene } from "./briefing-scenes";
import { isAtRisk, loadShelf } from "./briefing-shelf";
import { store } from "./store";

const QUERY = "v=1&y=2010-2014&x=0000";
const open = () => store.getState().briefing.open;
const ids = () => open()?.scenes.map(({ id }) => id);

beforeEach(() => {
  vi.useFakeTimers();
  store.setState({
    explorer: DEFAULT_STATE,
    session: INITIAL_SESSION,
    briefing: INITIAL_BRIEFING,
  });
});
afterEach(async () => {
  await saveNow();
  vi.useRealTimers();
});

/** A new briefing with three scenes, the second on show. */
function startWithThree(): void {
  startNew("en");
  for (let count = 0; count < 3; count += 1)
    changeBriefing((briefing) => addScene(briefing, sceneOf(QUERY, false)));
  goToScene(1);
}

describe(changeBriefing, () => {
  it("keeps the scene on show when its number changes", () => {
    startWithThree();
    changeBriefing((briefing) => moveScene(briefing, "scene-2", -1));
    expect(ids()).toEqual(["scene-2", "scene", "scene-3"]);
    expect(shownIndex(store.getState())).toBe(0);
  });

  it("shows no scene when the one on show was deleted", () => {
    startWithThree();
    changeBriefing((briefing) => removeScene(briefing, "scene-2").briefing);
    expect(shownIndex(store.getState())).toBeNull();
  });

  it("saves a moment after the last change, and says when the browser keeps nothing", async () => {
    startWithThree();
    await saveNow();
    changeBriefing((briefing) => ({ ...briefing, title: { en: "Mine" } }));
    expect(saving.getState().state).toBe("saving");
    await vi.advanceTimersByTimeAsync(600);
    expect(saving.getState().state).toBe("not-saved");
    expect(store.getState().briefing.kept).toBe("page");
    expect(isAtRisk(open()?.id ?? "")).toBe(true);
    const { entries, kept } = await loadShelf();
    expect(kept).toBe(false);
    expect(entries.map(({ briefing }) => briefing.title)).toContainEqual({ en: "Mine" });
  });

  it("leaves the store alone where nothing changes", () => {
    startWithThree();
    const before = store.getState();
    changeBriefing((briefing) => briefing);
    expect(store.getState()).toBe(before);
  });
});

describe(copyOpen, () => {
  it("makes a reader's own of one of the atlas, at the same scene", () => {
    const scenes = [1, 2].map((number) => ({ ...sceneOf(QUERY, false), id: `s${number}` }));
    showBriefing({ id: "southern-border", title: { en: "A" }, subtitle: {}, scenes }, "shipped");
    goToScene(1);
    copyOpen();
    expect(open()?.id).toMatch(/^own-/);
    expect(store.getState().briefing.mode).toBe("edit");
    expect(shownIndex(store.getState())).toBe(1);
  });
});

describe(stepScene, () => {
  it("stops at both ends, and begins again where it is asked to", () => {
    startWithThree();
    stepScene(1);
    stepScene(1);
    expect(shownIndex(store.getState())).toBe(2);
    stepScene(1, true);
    expect(shownIndex(store.getState())).toBe(0);
    stepScene(-1);
    expect(shownIndex(store.getState())).toBe(0);
  });

  it("keeps the reader's language and type, and a theme that the reader has chosen", () => {
    const scenes = [`v=1&y=2010-2014&th=dark`, QUERY].map((query) => sceneOf(query, false));
    showBriefing({ id: "own-a", title: {}, subtitle: {}, scenes }, "page");
    store.setState({ explorer: { ...DEFAULT_STATE, locale: "es", typeScale: "large" } });
    goToScene(0);
    expect(store.getState().explorer).toMatchObject({
      locale: "es",
      typeScale: "large",
      theme: "dark",
    });
    goToScene(1);
    expect(store.getState().explorer.theme).toBe("light");
    store.setState({ explorer: { ...store.getState().explorer, theme: "dark" } });
    goToScene(0);
    goToScene(1);
    expect(store.getState().explorer.theme).toBe("dark");
  });
});

describe(captureView, () => {
  it("keeps the view and its theme, and nothing of the reader", () => {
    const filter = { ...DEFAULT_STATE.filter, countries: ["GT" as const] };
    const scene = { briefing: "own-a", index: 2 };
    store.setState({ explorer: { ...DEFAULT_STATE, filter, scene, locale: "es", theme: "dark" } });
    const pairs = new URLSearchParams(captureView());
    expect(pairs.get("c")).toBe("GT");
    expect(pairs.get("th")).toBe("dark");
    expect([pairs.has("lang"), pairs.has("b"), pairs.has("sz")]).toEqual([false, false, false]);
  });
});
