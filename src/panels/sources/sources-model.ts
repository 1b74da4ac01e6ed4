/** The sources page as data: documents by type, what rests on each, and a search over them. Pure. */
import { RECORD_KINDS, type Atlas, type AtlasRecord, type RecordKind } from "@/datasets/atlas";
import { SOURCE_TYPES, type Source } from "@/datasets/schema";
import { normalizeText, searchWords } from "@/filters/filter";

export type SourceType = (typeof SOURCE_TYPES)[number];

export type SourceGroup = {
  readonly type: SourceType;
  readonly sources: readonly Source[];
};

/** Records by the source they rest on, in the order of the atlas. A record with several sources is under each. */
export function recordsBySource(atlas: Atlas): ReadonlyMap<string, readonly AtlasRecord[]> {
  const found = new Map<string, AtlasRecord[]>();
  for (const record of [...atlas.records, ...atlas.contextRecords]) {
    for (const sourceId of new Set(record.evidence.map((evidence) => evidence.sourceId))) {
      const list = found.get(sourceId);
      if (list === undefined) found.set(sourceId, [record]);
      else list.push(record);
    }
  }
  return found;
}

/** How many records of each kind, in the order of the table's tabs; kinds without any are left out. */
export function countByKind(
  records: readonly AtlasRecord[],
): readonly { readonly kind: RecordKind; readonly count: number }[] {
  return RECORD_KINDS.map((kind) => ({
    kind,
    count: records.filter((record) => record.kind === kind).length,
  })).filter(({ count }) => count > 0);
}

/** Sources that have every word, by type, each group by title. Groups without a hit are left out. */
export function searchSources(atlas: Atlas, query: string): readonly SourceGroup[] {
  const words = searchWords(query);
  const hits = [...atlas.sources.values()].filter((source) => {
    const { id, title, publisher, licence } = source;
    const text = normalizeText([id, title, publisher, licence.en, licence.es].join(" "));
    return words.every((word) => text.includes(word));
  });
  return SOURCE_TYPES.map((type) => ({
    type,
    sources: hits
      .filter((source) => source.type === type)
      .sort((a, b) => a.title.localeCompare(b.title, "en")),
  })).filter((group) => group.sources.length > 0);
}
