/**
 * The kept figures of each version of the data, against which old links are compared: the present version's are
 * those of the shipped data, and every kept table can be read and compared.
 */
import { describe, expect, it } from "vitest";
import { diffReleases } from "@/analysis/release-diff";
import { buildAtlas } from "@/datasets/atlas";
import { compareDataVersions, parseManifest, type Manifest } from "@/datasets/manifest";
import { parseRelease, releaseOf } from "@/datasets/release";
import { toReleaseFile } from "../geodata/build/releases";
import { readShipped, SHIPPED_ROWS } from "./shipped-data";

const parsed = parseManifest(readShipped("manifest.json"));
const manifest: Manifest = parsed.ok
  ? parsed.value
  : { schemaVersion: 0, dataVersion: "", files: [] };
const releases = manifest.releases ?? [];
const atlas = buildAtlas(SHIPPED_ROWS);

describe("the releases", () => {
  it("are listed oldest first, the present version last", () => {
    expect(releases.toSorted(compareDataVersions)).toEqual(releases);
    expect(releases.at(-1)).toBe(manifest.dataVersion);
  });

  it("hold the figures of the present data as they are", () => {
    const { version, text } = toReleaseFile(SHIPPED_ROWS, manifest.dataVersion);
    // When this fails the data has changed: give it a new version in geodata/build/write.ts, or, as long as the
    // present one has not been published, run: npm run geodata -- --release <version>
    expect(readShipped(`releases/${version}.json`) === text).toBe(true);
  });

  it.each(releases)("%s can be read and names its version", (version) => {
    const release = parseRelease(readShipped(`releases/${version}.json`));
    expect(release.issues).toEqual([]);
    expect(release.ok && release.value.dataVersion).toBe(version);
  });

  it("find no difference between the present data and its own release", () => {
    const kept = parseRelease(readShipped(`releases/${manifest.dataVersion}.json`));
    expect(kept.ok).toBe(true);
    if (!kept.ok) return;
    expect(kept.value.records.length).toBeGreaterThan(600);
    expect(diffReleases(kept.value, releaseOf(atlas, manifest.dataVersion))).toEqual([]);
  });
});

describe("a second version of the data", () => {
  const before = releaseOf(atlas, "2026.11");
  const row = SHIPPED_ROWS.observations.find(({ value }) => value !== null);
  const gone = SHIPPED_ROWS.observations.at(-1);

  it("is told by exactly the figures that differ", () => {
    const rows = {
      ...SHIPPED_ROWS,
      observations: SHIPPED_ROWS.observations
        .filter((one) => one !== gone)
        .map((one) => (one === row ? { ...one, value: (one.value ?? 0) + 1 } : one)),
    };
    const changes = diffReleases(before, releaseOf(buildAtlas(rows), "2027.03"));
    expect(changes.map(({ kind, recordId }) => [kind, recordId])).toEqual([
      ["changed", row?.id],
      ["withdrawn", gone?.id],
    ]);
  });
});
