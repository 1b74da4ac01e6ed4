import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { decodeLink } from "@/permalink/decode";
import { encodeState } from "@/permalink/encode";
import { arbitraryBriefing } from "./arbitrary-briefing-for-test";
import { buildBriefingFile } from "./briefing-file";
import { MAX_PACKED, packBriefing, unpackBriefing } from "./briefing-link";
import { addScene, newBriefing, sceneOf } from "./edit-briefing";
import { queryOfView } from "./view-query";

const small = addScene(newBriefing("small", "Small", "en"), sceneOf(queryOfView({}), false));

function packedBytes(bytes: Uint8Array): string {
  return `~${Buffer.from(deflateSync(bytes, { level: 9 })).toString("base64url")}`;
}

describe("a briefing in a link", () => {
  it("comes out as it went in", () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        const packed = packBriefing(briefing, "2026.11") ?? "";
        expect(unpackBriefing(packed)).toEqual({
          ok: true,
          value: { briefing, dataVersion: "2026.11" },
          issues: [],
        });
      }),
    );
  });

  it("fits the key of a link", () => {
    const briefing = packBriefing(small, null) ?? "";
    const scene = { briefing, index: 0 };
    const link = decodeLink(encodeState({ ...DEFAULT_STATE, scene }));
    expect(link.issues).toEqual([]);
    expect(link.state.scene).toEqual(scene);
    expect(briefing.length).toBeLessThan(400);
  });

  it("is refused as too long where a link cannot carry it", () => {
    let state = 7;
    const noise = Array.from({ length: 20_000 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return String.fromCharCode(97 + ((state >> 8) % 26));
    }).join("");
    const text = { en: noise.slice(0, 10_000), es: noise.slice(10_000) };
    const scene = { ...sceneOf(queryOfView({}), false), text, notes: text };
    expect(packBriefing(addScene(small, scene), null)).toBeNull();
  });
});

describe("a damaged one", () => {
  it("is refused in words", () => {
    const packed = packBriefing(small, null) ?? "";
    for (const text of [
      "",
      "~",
      "abc",
      packed.slice(1),
      packed.slice(0, -20),
      `${packed}=`,
      `~${"A".repeat(MAX_PACKED)}`,
    ]) {
      const result = unpackBriefing(text);
      expect(result.ok).toBe(false);
      expect(result.issues[0]?.message.es).toMatch(/enlace|archivo/);
    }
  });

  it("does not grow beyond a file", () => {
    const bomb = packedBytes(new Uint8Array(8_000_000).fill(32));
    expect(bomb.length).toBeLessThan(MAX_PACKED);
    expect(unpackBriefing(bomb).issues[0]?.message.en).toContain("damaged");
  });

  it("throws nothing, whatever it holds", () => {
    const sound = new TextEncoder().encode(buildBriefingFile(small, null));
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.nat(sound.length),
        fc.stringMatching(/^[A-Za-z0-9_-]{0,60}$/),
        (bytes, at, text) => {
          expect(unpackBriefing(`~${text}`).ok).toBe(false);
          expect(unpackBriefing(packedBytes(bytes)).ok).toBe(false);
          expect(typeof unpackBriefing(packedBytes(sound.slice(0, at))).ok).toBe("boolean");
        },
      ),
    );
  });
});
