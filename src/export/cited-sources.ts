/** Which documents some records rest on, and where in them: by document, in the order of first mention. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Evidence, Source } from "@/datasets/schema";

export type CitedSource = {
  readonly source: Source;
  /** Unique, in the order of the statements they carry. */
  readonly locators: readonly string[];
  /** How many of the records rest on it. */
  readonly recordCount: number;
};

/** All evidence of a record: its own and that of each of its targets, results and obligations. */
export function evidenceOf(record: AtlasRecord): readonly Evidence[] {
  if (record.kind !== "activity") return record.evidence;
  const { targets, results, obligations } = record.row;
  return [
    ...record.evidence,
    ...[...targets, ...results, ...obligations].flatMap((figure) => figure.evidence),
  ];
}

/** Locators by source id. */
export function groupEvidence(evidence: readonly Evidence[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { sourceId, locator } of evidence) {
    const locators = groups.get(sourceId) ?? [];
    if (!locators.includes(locator)) locators.push(locator);
    groups.set(sourceId, locators);
  }
  return groups;
}

/** The documents under some records. A source that did not load is left out: there is nothing to cite. */
export function citedSources(
  records: readonly AtlasRecord[],
  atlas: Pick<Atlas, "sources">,
): CitedSource[] {
  const cited = new Map<
    string,
    { source: Source; locators: Set<string>; recordIds: Set<string> }
  >();
  for (const record of records) {
    for (const { sourceId, locator } of evidenceOf(record)) {
      const source = atlas.sources.get(sourceId);
      if (source === undefined) continue;
      const entry = cited.get(sourceId) ?? { source, locators: new Set(), recordIds: new Set() };
      entry.locators.add(locator);
      entry.recordIds.add(record.id);
      cited.set(sourceId, entry);
    }
  }
  return [...cited.values()].map(({ source, locators, recordIds }) => ({
    source,
    locators: [...locators],
    recordCount: recordIds.size,
  }));
}
