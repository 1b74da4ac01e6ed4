/**
 * Contract: no English text of the evidence records shares eight consecutive words with the documents. Titles of
 * sources are citations and exempt.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashRun, toRuns, toWords } from "./eight-grams";
import { buildEvidence } from "./evidence";
import { SOURCES_DIR } from "./raw";

const documentHashes = new Set(
  readFileSync(join(SOURCES_DIR, "evidence", "eight-grams.txt"), "utf8")
    .trim()
    .split("\n"),
);

/** Every English text below a value, with the path to it. */
function listEnglish(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "en" && typeof inner === "string"
      ? [{ path, text: inner }]
      : listEnglish(inner, `${path}.${key}`),
  );
}

function copiedRuns(text: string): string[] {
  return toRuns(text).filter((run) => documentHashes.has(hashRun(run)));
}

describe(toWords, () => {
  it("ignores case, punctuation, accents and spaces around hyphens", () => {
    expect(toWords("The U.S. - Mexico border: $2,091, M\u00e9rida \u2014 now")).toEqual([
      "the",
      "us-mexico",
      "border",
      "2091",
      "merida",
      "now",
    ]);
  });
});

describe("English texts of the evidence records", () => {
  const texts = Object.entries(buildEvidence()).flatMap(([dataset, rows]) =>
    rows.flatMap((row) => listEnglish(row, `${dataset} ${row.id}`)),
  );

  it("finds a run that a document has", () => {
    expect(copiedRuns("the majority of the guns seized and traced in mexico")).not.toEqual([]);
  });

  it("share no run of eight words with a document", () => {
    expect(texts.length).toBeGreaterThan(500);
    const copied = texts.flatMap(({ path, text }) =>
      copiedRuns(text).map((run) => `${path}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
