import { describe, expect, it } from "vitest";
import type { Source } from "@/datasets/schema";
import { createReferences, footnoteRuns } from "./references";

function source(id: string): Source {
  return {
    id,
    title: id,
    publisher: "Publisher",
    published: null,
    url: null,
    licence: { en: "Public domain", es: "Dominio público" },
    type: "audit",
    grade: "A",
    language: "en",
    note: null,
    caveatIds: [],
  };
}

const ATLAS = { sources: new Map([source("first"), source("second")].map((row) => [row.id, row])) };

describe(createReferences, () => {
  it("numbers places in documents in the order in which they are cited, each once", () => {
    const references = createReferences(ATLAS, "locator");
    const place = { sourceId: "first", locator: "line 1" };
    expect(references.cite([place, { sourceId: "second", locator: "line 9" }])).toEqual([1, 2]);
    expect(references.cite([{ sourceId: "first", locator: "line 2" }, place])).toEqual([1, 3]);
    expect(references.list().map(({ source: { id }, references: list }) => [id, list])).toEqual([
      [
        "first",
        [
          { number: 1, locator: "line 1" },
          { number: 3, locator: "line 2" },
        ],
      ],
      ["second", [{ number: 2, locator: "line 9" }]],
    ]);
  });

  it("gives a document one number where documents are asked for, and keeps its places", () => {
    const references = createReferences(ATLAS, "document");
    expect(references.cite([{ sourceId: "first", locator: "line 1" }])).toEqual([1]);
    expect(references.cite([{ sourceId: "first", locator: "line 2" }])).toEqual([1]);
    expect(references.list()[0]?.locators).toEqual(["line 1", "line 2"]);
  });

  it("numbers what a caveat rests on without making it part of a citation", () => {
    const references = createReferences(ATLAS, "locator");
    references.cite([{ sourceId: "first", locator: "line 1" }]);
    expect(references.citeCaveat([{ sourceId: "first", locator: "line 2" }])).toEqual([2]);
    expect(references.list()[0]?.references.map(({ number }) => number)).toEqual([1, 2]);
    expect(references.list()[0]?.locators).toEqual(["line 1"]);
  });

  it("gives no number to a source that is not there", () => {
    const references = createReferences(ATLAS, "locator");
    expect(references.cite([{ sourceId: "third", locator: "line 1" }])).toEqual([]);
    expect(references.list()).toEqual([]);
  });
});

describe(footnoteRuns, () => {
  it.each([
    [[], []],
    [[4], [[4, 4]]],
    [
      [4, 5],
      [
        [4, 4],
        [5, 5],
      ],
    ],
    [[4, 5, 6], [[4, 6]]],
    [
      [3, 14, 15, 16, 20],
      [
        [3, 3],
        [14, 16],
        [20, 20],
      ],
    ],
  ])("writes %j as runs", (numbers, runs) => {
    expect(footnoteRuns(numbers).map(({ first, last }) => [first, last])).toEqual(runs);
  });
});
