/**
 * Money as published: obligations, appropriations, requests and grants in U.S. dollars. Every figure is one bar
 * from zero. Nothing is ever added up: totals overlap and groups of agencies and countries do too. A part is
 * set under its total only where the source itself says that it is a part of it.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Activity, Evidence, Observation, Period, Qualifier } from "@/datasets/schema";
import type { Clause } from "@/filters/filter";
import type { LocalizedText } from "@/text/locale";
import { memoizeLast } from "./memoize-last";
import { isSameStatement } from "./statements";
import type { Split } from "./split";

/**
 * Part → total, as the sources have it: GAO-16-235 lines 221-235 ("of the overall total", "specific to") and
 * GAO-16-223 line 71 (the act for 2015 within 2.5 billion). Whatever is not here stands alone, however well
 * its numbers might fit.
 */
export const PART_OF: { readonly [key: string]: string } = {
  "obs-obligations-mx": "obs-obligations-total",
  "obs-obligations-central-america": "obs-obligations-total",
  "obs-obligations-firearms-total": "obs-obligations-total",
  "obs-obligations-mx-two-activities": "obs-obligations-mx",
  "obs-obligations-firearms-inl": "obs-obligations-firearms-total",
  "obs-obligations-firearms-atf": "obs-obligations-firearms-total",
  "obs-obligations-firearms-pm-wra": "obs-obligations-firearms-total",
  "obs-merida-appropriations-fy2015": "obs-merida-appropriations-fy2008-2015",
};

export type MoneyStatement = {
  /** Id of the observation; of the activity and its place in the list where there is no observation. */
  readonly key: string;
  /** What is selected; both records where an activity and an observation state the same. */
  readonly recordIds: readonly [string, ...string[]];
  /** Amounts of one series share a scale; nothing else may be compared. */
  readonly series: string;
  readonly label: LocalizedText;
  readonly breakdown: LocalizedText | null;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly period: Period | null;
  readonly areaIds: readonly string[];
  readonly countries: readonly string[];
  readonly agencyIds: readonly string[];
  readonly activityId: string | null;
  readonly evidence: readonly Evidence[];
  readonly caveatIds: readonly string[];
};

/** A statement in its group: how deep it lies under its totals, and the total if that is in another group. */
export type PlacedStatement = MoneyStatement & {
  readonly depth: number;
  readonly partOf: MoneyStatement | null;
};

export type MoneyGroup = {
  /** One id: an amount of its own. Several: a total for all of them together. None: nobody is named. */
  readonly ids: readonly string[];
  /** Totals first, each followed by its parts; amounts of one series together. */
  readonly statements: readonly PlacedStatement[];
};

export type Money = {
  readonly groups: readonly MoneyGroup[];
  /** Countries or agencies that are only inside totals for several: no amount of their own is published. */
  readonly onlyInTotals: readonly string[];
  /** Passing activities without a published amount. */
  readonly withoutAmount: readonly Activity[];
  /** Greatest amount of each series over the whole atlas: the scale stays while the filter changes. */
  readonly maxima: ReadonlyMap<string, number>;
  readonly recordIds: readonly string[];
};

export function moneyClauses(split: Split): readonly Clause[] {
  return split === "activityType" ? [] : [split];
}

/** Whether an observation is an amount that was given, appropriated or asked for. */
export function isMoney(row: Observation, atlas: Atlas): boolean {
  const measure = atlas.measures.get(row.measureId);
  return (
    measure?.kind === "amount" &&
    measure.unit.en === "U.S. dollars" &&
    measure.activityTypeId === "funding" &&
    row.value !== null
  );
}

/** @param pass 1 where the record of the same index passes every clause but `moneyClauses(split)` */
export function buildMoney(atlas: Atlas, pass: Uint8Array, split: Split): Money {
  const statements = statementsOf(atlas, pass);
  const known = new Map(statements.map((statement) => [statement.key, statement]));
  const groups = groupStatements(statements, split).map(({ ids, members }) => ({
    ids,
    statements: nest(members, known),
  }));
  const own = new Set(groups.flatMap(({ ids }) => (ids.length === 1 ? ids : [])));
  const withAmount = new Set(
    statements.flatMap(({ recordIds, activityId }) => [...recordIds, activityId]),
  );
  return {
    groups,
    onlyInTotals: [...new Set(groups.flatMap(({ ids }) => ids))]
      .filter((id) => !own.has(id))
      .toSorted(),
    withoutAmount: atlas.records.flatMap((record, row) =>
      record.kind === "activity" && pass[row] === 1 && !withAmount.has(record.id)
        ? [record.row]
        : [],
    ),
    maxima: maximaOf(atlas),
    recordIds: [...new Set(statements.flatMap(({ recordIds }) => recordIds))],
  };
}

/** Statements of the passing records, each once, in the order of the atlas; null = of all records. */
function statementsOf(atlas: Atlas, pass: Uint8Array | null): MoneyStatement[] {
  const amounts = atlas.records.flatMap((record) =>
    record.kind === "observation" && isMoney(record.row, atlas)
      ? [{ record, row: record.row }]
      : [],
  );
  const found = new Map<string, MoneyStatement>();
  const passes = (index: number) => pass === null || pass[index] === 1;
  atlas.records.forEach((record, index) => {
    if (!passes(index)) return;
    if (record.kind === "observation" && isMoney(record.row, atlas)) {
      merge(found, observationStatement(record, record.row, atlas));
    }
    if (record.kind !== "activity") return;
    record.row.obligations.forEach((figure, at) => {
      if (figure.value === null) return;
      const same = amounts.find(({ row }) => isSameStatement(figure, row));
      if (same === undefined) merge(found, figureStatement(record, record.row, at));
      else {
        // Told once, in the observation's words; the activity is a record behind it all the same.
        merge(found, {
          ...observationStatement(same.record, same.row, atlas),
          recordIds: [record.id],
        });
      }
    });
  });
  return [...found.values()];
}

function merge(found: Map<string, MoneyStatement>, statement: MoneyStatement): void {
  const known = found.get(statement.key);
  // The observation leads: it is the figure, the activity is what the money was for.
  const ids = [...(known?.recordIds ?? []), ...statement.recordIds].toSorted(
    (a, b) => Number(b === statement.key) - Number(a === statement.key),
  );
  const [first = statement.key, ...others] = new Set(ids);
  found.set(statement.key, { ...statement, recordIds: [first, ...others] });
}

function observationStatement(record: AtlasRecord, row: Observation, atlas: Atlas): MoneyStatement {
  const measure = atlas.measures.get(row.measureId);
  return {
    key: row.id,
    recordIds: [row.id],
    series: measure?.series ?? row.measureId,
    label: measure?.label ?? { en: row.measureId, es: row.measureId },
    breakdown: row.breakdown,
    value: row.value ?? 0,
    qualifier: row.qualifier,
    period: row.period,
    areaIds: record.areaIds,
    countries: record.countries,
    agencyIds: row.agencyIds,
    activityId: row.activityId,
    evidence: row.evidence,
    caveatIds: record.caveatIds,
  };
}

/** An obligation that is nobody's observation; it is its funders' money. */
function figureStatement(record: AtlasRecord, activity: Activity, at: number): MoneyStatement {
  const figure = activity.obligations[at];
  if (figure === undefined) throw new Error(`${activity.id} has no obligation ${at}`);
  return {
    key: `${activity.id}-obligation-${at}`,
    recordIds: [activity.id],
    series: activity.id,
    label: figure.label,
    breakdown: null,
    value: figure.value ?? 0,
    qualifier: figure.qualifier,
    period: figure.period ?? activity.period,
    areaIds: record.areaIds,
    countries: record.countries,
    agencyIds: activity.agencies.flatMap(({ agencyId, role }) =>
      role === "funder" ? [agencyId] : [],
    ),
    activityId: activity.id,
    evidence: figure.evidence,
    caveatIds: activity.caveatIds,
  };
}

function groupStatements(statements: readonly MoneyStatement[], split: Split) {
  const groups = new Map<string, { ids: readonly string[]; members: MoneyStatement[] }>();
  for (const statement of statements) {
    const ids = idsOf(statement, split).toSorted();
    const key = ids.join(" ");
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ids, members: [statement] });
    else known.members.push(statement);
  }
  // Those with an amount of their own first, the greatest first; whoever is named together after them.
  const greatest = (members: readonly MoneyStatement[]) =>
    Math.max(...members.map(({ value }) => value));
  const order = (ids: readonly string[]) => (ids.length === 0 ? Infinity : ids.length);
  return [...groups.values()].toSorted(
    (a, b) =>
      order(a.ids) - order(b.ids) ||
      greatest(b.members) - greatest(a.members) ||
      (a.ids.join() < b.ids.join() ? -1 : 1),
  );
}

function idsOf(statement: MoneyStatement, split: Split): readonly string[] {
  switch (split) {
    case "agency":
      return statement.agencyIds;
    case "country":
      return statement.countries;
    case "activityType":
      return statement.activityId === null ? [] : [statement.activityId];
  }
}

/** Series by their greatest amount, totals before parts, parts right under their total. */
function nest(
  members: readonly MoneyStatement[],
  known: ReadonlyMap<string, MoneyStatement>,
): readonly PlacedStatement[] {
  const here = new Map(members.map((statement) => [statement.key, statement]));
  const totalOf = ({ key }: MoneyStatement) => PART_OF[key];
  const greatest = new Map<string, number>();
  for (const { series, value } of members)
    greatest.set(series, Math.max(value, greatest.get(series) ?? 0));
  const sorted = members.toSorted(
    (a, b) =>
      (greatest.get(b.series) ?? 0) - (greatest.get(a.series) ?? 0) ||
      (a.series < b.series ? -1 : a.series > b.series ? 1 : 0) ||
      b.value - a.value ||
      (a.key < b.key ? -1 : 1),
  );
  const placed: PlacedStatement[] = [];
  const place = (statement: MoneyStatement, depth: number) => {
    const partOf = known.get(totalOf(statement) ?? "") ?? null;
    placed.push({ ...statement, depth, partOf });
    for (const part of sorted) if (totalOf(part) === statement.key) place(part, depth + 1);
  };
  for (const statement of sorted) {
    if (!here.has(totalOf(statement) ?? "")) place(statement, 0);
  }
  return placed;
}

const maximaOf = memoizeLast((atlas: Atlas): ReadonlyMap<string, number> => {
  const maxima = new Map<string, number>();
  for (const { series, value } of statementsOf(atlas, null))
    maxima.set(series, Math.max(value, maxima.get(series) ?? 0));
  return maxima;
});
