import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBriefing } from "./arbitrary-briefing-for-test";
import { MAX_SCENES } from "./briefing-schema";
import {
  addScene,
  copyBriefing,
  duplicateScene,
  isFull,
  moveScene,
  newBriefing,
  removeScene,
  renameBriefing,
  restoreScene,
  retakeScene,
  sceneOf,
  writeScene,
} from "./edit-briefing";
import { parseBriefingFile, buildBriefingFile } from "./briefing-file";
import { queryOfView } from "./view-query";

const scene = sceneOf(queryOfView({}), false);
const three = [1, 2, 3].reduce(
  (briefing) => addScene(briefing, scene),
  newBriefing("x", "X", "es"),
);
const ids = (briefing: { scenes: readonly { id: string }[] }) =>
  briefing.scenes.map(({ id }) => id);

describe("editing", () => {
  it("begins with a title in the author's language", () => {
    expect(newBriefing("7", "Mi presentación", "es")).toEqual({
      id: "own-7",
      title: { es: "Mi presentación" },
      subtitle: {},
      scenes: [],
    });
  });

  it("gives each scene a code of its own", () => {
    expect(ids(three)).toEqual(["scene", "scene-2", "scene-3"]);
    expect(ids(duplicateScene(three, "scene"))).toEqual(["scene", "scene-4", "scene-2", "scene-3"]);
  });

  it("moves a scene as far as the list goes", () => {
    expect(ids(moveScene(three, "scene", 1))).toEqual(["scene-2", "scene", "scene-3"]);
    expect(ids(moveScene(three, "scene", 9))).toEqual(["scene-2", "scene-3", "scene"]);
    expect(ids(moveScene(three, "scene-3", -9))).toEqual(["scene-3", "scene", "scene-2"]);
    expect(moveScene(three, "nothing", 1)).toBe(three);
  });

  it("takes a view anew and keeps the words", () => {
    const written = writeScene(three, "scene", "title", "en", "Words");
    const query = queryOfView({ contextYear: 2018 });
    const [first] = retakeScene(written, "scene", { query, withChart: true }).scenes;
    expect(first).toMatchObject({ title: { en: "Words" }, query, withChart: true });
  });

  it("puts a removed scene back in its place", () => {
    fc.assert(
      fc.property(arbitraryBriefing, fc.nat(5), (briefing, index) => {
        const id = briefing.scenes[index]?.id ?? "nothing";
        const { briefing: shorter, removed } = removeScene(briefing, id);
        expect(removed === null ? shorter : restoreScene(shorter, removed)).toEqual(briefing);
      }),
    );
  });

  it("stops at the most scenes there may be", () => {
    let full = three;
    while (!isFull(full)) full = addScene(full, scene);
    expect(full.scenes).toHaveLength(MAX_SCENES);
    expect(addScene(full, scene)).toBe(full);
    expect(parseBriefingFile(buildBriefingFile(full, null)).issues).toEqual([]);
  });

  it("keeps spaces while the author types, and to the limits", () => {
    const typed = writeScene(three, "scene", "text", "en", `a \u202e${"b".repeat(20_000)}`);
    expect(typed.scenes[0]?.text.en).toBe(`a ${"b".repeat(9998)}`);
    expect(renameBriefing(three, "title", "en", "One \ntwo ").title).toEqual({
      es: "X",
      en: "One  two ",
    });
  });

  it("makes a copy of the atlas's own", () => {
    expect(copyBriefing({ ...three, id: "southern-border" }, "8").id).toBe("own-8");
  });
});
