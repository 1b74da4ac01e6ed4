/**
 * Contract: every number-bearing statement of the five documents (sources/facts.csv) has a record, named in
 * sources/facts-map.csv, that carries its number and names its line.
 *
 * A number and a line count together only if one statement carries both: an observation, one figure of an
 * activity, an activity's own period, or a recommendation.
 */
import { describe, expect, it } from "vitest";
import type {
  Activity,
  Evidence,
  Figure,
  Observation,
  Period,
  Recommendation,
} from "@/datasets/schema";
import { buildEvidence } from "./evidence";
import { cell, readTable } from "./raw";

type Fact = {
  readonly id: string;
  readonly document: string;
  readonly line: number;
  /** Null for a fact that is words or a date. */
  readonly number: number | null;
  readonly factClass: string;
};

type Mapping = { readonly factId: string; readonly recordId: string; readonly reason: string };

/** Numbers stated together with the places that state them. */
type Statement = { readonly numbers: readonly number[]; readonly evidence: readonly Evidence[] };

const facts = readTable("facts.csv").map((row): Fact => {
  const isNumeric = cell(row, "value_is_numeric") === "yes";
  return {
    id: cell(row, "fact_id"),
    document: cell(row, "document"),
    line: Number(cell(row, "line")),
    number: isNumeric ? Number(cell(row, "value")) : null,
    factClass: cell(row, "fact_class"),
  };
});

const mappings = readTable("facts-map.csv").map((row): Mapping => ({
  factId: cell(row, "fact_id"),
  recordId: cell(row, "record_id"),
  reason: cell(row, "reason"),
}));

const built = buildEvidence();

/** Statements of every record that may carry a fact. The number of a key activity (1-8) is a label, not a figure. */
const statementsById = new Map<string, readonly Statement[]>([
  ...(built.observations ?? []).map((row) => [row.id, [fromObservation(row)]] as const),
  ...(built.activities ?? []).map((row) => [row.id, fromActivity(row)] as const),
  ...(built.recommendations ?? []).map((row) => [row.id, [fromRecommendation(row)]] as const),
]);

function yearsOf(period: Period | null): number[] {
  return [period?.start, period?.end].flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
}

function defined(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function fromObservation({ value, period, evidence }: Observation): Statement {
  return { numbers: [...defined([value]), ...yearsOf(period)], evidence };
}

function fromFigure({ value, period, evidence }: Figure): Statement {
  return { numbers: [...defined([value]), ...yearsOf(period)], evidence };
}

function fromActivity(row: Activity): Statement[] {
  const figures = [...row.targets, ...row.results, ...row.obligations];
  return [{ numbers: yearsOf(row.period), evidence: row.evidence }, ...figures.map(fromFigure)];
}

function fromRecommendation(row: Recommendation): Statement {
  const numbers = [...defined([row.number, row.count]), ...yearsOf(row.period)];
  return { numbers, evidence: row.evidence };
}

/** "line 5" and "lines 3-9", the latter inclusive. */
function coversLine({ sourceId, locator }: Evidence, fact: Fact): boolean {
  const match = /^lines? (\d+)(?:-(\d+))?$/.exec(locator);
  if (sourceId !== fact.document || match === null) return false;
  const first = Number(match[1]);
  return first <= fact.line && fact.line <= Number(match[2] ?? first);
}

/** Statements of the record that name the line of the fact. */
function statementsAtLine(recordId: string, fact: Fact): Statement[] {
  return (statementsById.get(recordId) ?? []).filter(({ evidence }) =>
    evidence.some((place) => coversLine(place, fact)),
  );
}

function recordIdsOf(fact: Fact): string[] {
  return mappings
    .filter(({ factId, recordId }) => factId === fact.id && recordId !== "")
    .map(({ recordId }) => recordId);
}

describe("facts-map.csv", () => {
  it("reads all facts of the five documents", () => {
    expect(facts).toHaveLength(280);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(280);
  });

  it("names every fact, and no fact that does not exist", () => {
    const mapped = new Set(mappings.map(({ factId }) => factId));
    expect([...mapped].toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
  });

  it("names only records that are built", () => {
    const unknown = mappings.filter(({ recordId }) => recordId && !statementsById.has(recordId));
    expect(unknown).toEqual([]);
  });

  it("carries each number in a record, in the statement that names its line", () => {
    const uncarried = facts.filter((fact) => {
      const { number } = fact;
      const recordIds = recordIdsOf(fact);
      if (number === null || recordIds.length === 0) return false;
      return !recordIds.some((recordId) =>
        statementsAtLine(recordId, fact).some(({ numbers }) => numbers.includes(number)),
      );
    });
    expect(uncarried).toEqual([]);
  });

  it("names the line of the fact in every record that carries it", () => {
    const misplaced = facts.flatMap((fact) =>
      recordIdsOf(fact)
        .filter((recordId) => statementsAtLine(recordId, fact).length === 0)
        .map((recordId) => `${fact.id} ${recordId}`),
    );
    expect(misplaced).toEqual([]);
  });

  it("leaves out only audit metadata and restatements, with the reason", () => {
    const factsById = new Map(facts.map((fact) => [fact.id, fact]));
    const unfounded = mappings.filter(({ factId, recordId, reason }) => {
      if (recordId !== "") return reason !== "";
      const restated = /restates (F\d{3}-\d{3})/.exec(reason)?.[1];
      if (restated !== undefined) return !factsById.has(restated);
      const isMetadata = factsById.get(factId)?.factClass === "metadata";
      return !(isMetadata && reason.startsWith("audit metadata: "));
    });
    expect(unfounded).toEqual([]);
  });
});
