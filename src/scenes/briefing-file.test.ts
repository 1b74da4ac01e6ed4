import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBriefing } from "./arbitrary-briefing-for-test";
import type { Briefing } from "./briefing";
import {
  briefingFileName,
  buildBriefingFile,
  FILE_VERSION,
  MAX_FILE_BYTES,
  parseBriefingFile,
  readBriefingFile,
} from "./briefing-file";
import { migrateFile } from "./briefing-migrations";
import { MAX_SCENES } from "./briefing-schema";
import { sceneOf } from "./edit-briefing";
import { queryOfView } from "./view-query";

const FIXTURES = join(import.meta.dirname, "..", "..", "tests", "scenes");
const query = queryOfView({});

function briefingOf(patch: Partial<Briefing["scenes"][number]> = {}): Briefing {
  return {
    id: "own-test",
    title: { en: "A title" },
    subtitle: {},
    scenes: [{ ...sceneOf(query, false), id: "one", title: { en: "One" }, ...patch }],
  };
}

function fileOf(briefing: unknown, version: unknown = FILE_VERSION): unknown {
  return { format: "frontera-atlas-briefing", version, dataVersion: null, briefing };
}

function messageOf(result: ReturnType<typeof parseBriefingFile>): string {
  expect(result.ok).toBe(false);
  for (const { message } of result.issues) expect(message.es).not.toBe(message.en);
  return result.issues[0]?.message.en ?? "";
}

describe("a file", () => {
  it("gives back the briefing that was written", () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        expect(parseBriefingFile(buildBriefingFile(briefing, "2026.11"))).toEqual({
          ok: true,
          value: { briefing, dataVersion: "2026.11" },
          issues: [],
        });
      }),
    );
  });

  it.each(Array.from({ length: FILE_VERSION }, (_, index) => index + 1))(
    "of version %i is read for ever",
    (version) => {
      const text = readFileSync(join(FIXTURES, `version-${version}.frontera.json`), "utf8");
      const result = parseBriefingFile(text);
      expect(result).toMatchObject({
        ok: true,
        issues: [],
        value: {
          dataVersion: "2026.11",
          briefing: {
            id: "own-committee",
            title: { en: "For the committee", es: "Para la comisión" },
            scenes: [
              { id: "traced", notes: {} },
              { id: "money", withChart: true },
            ],
          },
        },
      });
    },
  );

  it("of an old version takes every step from there", () => {
    const step = (mark: string) => (file: { briefing: unknown }) => ({
      format: "",
      version: 0,
      briefing: `${String(file.briefing)}${mark}`,
    });
    const file = { format: "", version: 1, briefing: "" };
    expect(migrateFile(file, 1, [step("a"), step("b")]).briefing).toBe("ab");
    expect(migrateFile(file, 2, [step("a"), step("b")]).briefing).toBe("b");
    expect(migrateFile(file, 3, [step("a"), step("b")]).briefing).toBe("");
  });

  it("may begin with a byte order mark", () => {
    expect(parseBriefingFile(`\uFEFF${buildBriefingFile(briefingOf(), null)}`).ok).toBe(true);
  });

  it("has a name that every system takes", () => {
    expect(briefingFileName("La frontera sur: ¿qué se sabe? 1/2")).toBe(
      "la-frontera-sur-que-se-sabe-1-2.frontera.json",
    );
    expect(briefingFileName("../..")).toBe("briefing.frontera.json");
  });
});

describe("a file that is none of ours", () => {
  it.each([
    ["", "not valid JSON"],
    ["hello", "not valid JSON"],
    [buildBriefingFile(briefingOf(), null).slice(0, -40), "ends too early"],
    ["null", "does not hold a briefing"],
    ["[]", "does not hold a briefing"],
    ['{"format":"frontera-atlas-views","version":1,"views":[]}', "does not hold a briefing"],
    ["x".repeat(MAX_FILE_BYTES + 1), "larger than 2 MB"],
    ["ñ".repeat(MAX_FILE_BYTES / 2 + 1), "larger than 2 MB"],
    ["[".repeat(200_000), "not valid JSON"],
  ])("%.40s: %s", (text, words) => {
    expect(messageOf(parseBriefingFile(text))).toContain(words);
  });

  it.each([
    [FILE_VERSION + 1, "newer Frontera Atlas (format 2;"],
    [0, "which version"],
    ["1", "which version"],
    [1.5, "which version"],
  ])("of version %s is refused with a reason", (version, words) => {
    expect(messageOf(readBriefingFile(fileOf(briefingOf(), version)))).toContain(words);
  });

  it.each([
    ["id", { id: "../x" }, "its code"],
    ["title", { title: "text" }, "its title"],
    ["subtitle", { subtitle: { en: "x".repeat(301) } }, "its subtitle"],
    ["scenes", { scenes: {} }, "no list of scenes"],
    ["an unknown field", { extra: 1 }, "not complete"],
    [
      "too many scenes",
      { scenes: Array.from({ length: MAX_SCENES + 1 }, () => ({})) },
      "61 scenes; at most 60",
    ],
    ["no sound scene", { scenes: [1, null] }, "None of the scenes"],
  ])("with a wrong %s says so", (_, patch, words) => {
    expect(messageOf(readBriefingFile(fileOf({ ...briefingOf(), ...patch })))).toContain(words);
  });

  it("throws nothing, whatever it holds", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.anything(), (text, value) => {
        expect(parseBriefingFile(text).ok).toBe(false);
        expect(typeof readBriefingFile(fileOf(value)).ok).toBe("boolean");
      }),
    );
  });

  it("throws nothing when a sound file is damaged anywhere", () => {
    const text = buildBriefingFile(briefingOf(), "2026.11");
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), fc.string(), (at, length, put) => {
        const damaged = text.slice(0, at) + put + text.slice(at + length);
        expect(typeof parseBriefingFile(damaged).ok).toBe("boolean");
      }),
    );
  });
});

describe("a scene that cannot be read", () => {
  it.each([
    ["query", { query: "v=1&zz=1" }, "its view"],
    ["query", { query: 'v=1&q="><script>' }, "its view"],
    ["text", { text: { en: "x".repeat(10_001) } }, "its text"],
    ["notes", { notes: { es: 5 } }, "its notes"],
    ["withChart", { withChart: "yes" }, "it does not say"],
  ])("for its %s is left out, and the rest is kept", (_, patch, words) => {
    const [scene] = briefingOf().scenes;
    const file = fileOf({ ...briefingOf(), scenes: [{ ...scene, ...patch }, scene] });
    const result = readBriefingFile(file);
    expect(result.ok && result.value.briefing.scenes).toEqual([scene]);
    expect(result.issues[0]?.message.en).toContain(`Scene 1 was left out: ${words}`);
    expect(result.issues[0]?.message.es).toContain("Se omitió la escena 1");
  });
});

describe("texts of strangers", () => {
  it("lose what is not seen or turns writing around, and nothing else", () => {
    const title = { en: "a\u0000b\u202ec\u2066d\nمرحبا 👩‍👧 \ud800end\u{e0041}" };
    const text = { en: "one\r\ntwo\u2028three\t\u0007four <b>&amp; =1+1" };
    const result = readBriefingFile(fileOf(briefingOf({ title, text })));
    const scene = result.ok ? result.value.briefing.scenes[0] : undefined;
    expect(scene?.title.en).toBe("abcd مرحبا 👩‍👧 end");
    expect(scene?.text.en).toBe("one\ntwo\nthree four <b>&amp; =1+1");
  });

  it("may be as long as the limit", () => {
    const text = { en: "😀".repeat(10_000) };
    expect(readBriefingFile(fileOf(briefingOf({ text }))).issues).toEqual([]);
  });

  it("cannot pass for a briefing of the atlas", () => {
    const result = readBriefingFile(fileOf({ ...briefingOf(), id: "southern-border" }));
    expect(result.ok && result.value.briefing.id).toBe("own-southern-border");
  });

  it("cannot give two scenes one code", () => {
    const [scene] = briefingOf().scenes;
    const result = readBriefingFile(fileOf({ ...briefingOf(), scenes: [scene, scene, scene] }));
    expect(result.ok && result.value.briefing.scenes.map(({ id }) => id)).toEqual([
      "one",
      "one-2",
      "one-3",
    ]);
  });
});
