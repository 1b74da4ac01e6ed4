/**
 * Footnotes: every statement of the panel gets the numbers of the places it rests on, and the list at the end
 * gives the same numbers with document and locator. Pure; knows nothing of how the numbers look.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Evidence, Source } from "@/datasets/schema";

/** A numbered place in a document. */
export type Reference = { readonly number: number; readonly locator: string };

/** One document of the list, with the places cited in it. */
export type CitedSource = {
  readonly source: Source;
  readonly references: readonly Reference[];
  /** Places of the statements themselves, in order, even where the document has one number only. */
  readonly locators: readonly string[];
};

export type References = {
  /** The numbers of some evidence, ascending and unique. A source that did not load has no number. */
  readonly cite: (evidence: readonly Evidence[]) => readonly number[];
  /** The same for a caveat: it is numbered and listed, but is not what a citation of the record points to. */
  readonly citeCaveat: (evidence: readonly Evidence[]) => readonly number[];
  /** What has been cited so far, by first number. */
  readonly list: () => readonly CitedSource[];
};

/**
 * Starts a list. `locator`: one number per place in a document, so that a figure leads to its sentence;
 * `document`: one number per document, for an area with hundreds of figures, each of which is one click away.
 */
export function createReferences(
  atlas: Pick<Atlas, "sources">,
  unit: "locator" | "document",
): References {
  const numbers = new Map<string, number>();
  const cited = new Map<string, { source: Source; references: Reference[]; locators: string[] }>();

  const numberOf = ({ sourceId, locator }: Evidence, isStatement: boolean): number | null => {
    const source = atlas.sources.get(sourceId);
    if (source === undefined) return null;
    let entry = cited.get(sourceId);
    if (entry === undefined) {
      entry = { source, references: [], locators: [] };
      cited.set(sourceId, entry);
    }
    if (isStatement && !entry.locators.includes(locator)) entry.locators.push(locator);
    const key = unit === "document" ? sourceId : `${sourceId} ${locator}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(key, number);
      entry.references.push({ number, locator });
    }
    return number;
  };

  const numbersOf = (evidence: readonly Evidence[], isStatement: boolean) => {
    const found = evidence.map((one) => numberOf(one, isStatement));
    return [...new Set(found.filter((number) => number !== null))].sort((a, b) => a - b);
  };

  return {
    cite: (evidence) => numbersOf(evidence, true),
    citeCaveat: (evidence) => numbersOf(evidence, false),
    list: () => [...cited.values()],
  };
}

/** Three or more numbers in a row become one mark, `14–21`; two stay two. Numbers ascending. */
export function footnoteRuns(
  numbers: readonly number[],
): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.flatMap((run) =>
    run.last - run.first === 1
      ? [
          { first: run.first, last: run.first },
          { first: run.last, last: run.last },
        ]
      : [run],
  );
}
