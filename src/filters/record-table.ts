/**
 * Records as columns: what a filter needs of them, as typed arrays. Nothing above this level may assume that
 * records are objects in an array; it asks for rows by number or for a mask.
 */
import type { Month } from "@/geo/months";
import { monthSpan } from "@/datasets/period";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { AreaOfInterest } from "./area";
import { FACETS, normalizeText, type Facet } from "./filter";

/** A multi-valued column: bit `c` of row `r` is set when the record has code `c`. No bit = no such attribute. */
export type BitColumn = {
  readonly codes: readonly string[];
  /** 32-bit words per row. */
  readonly words: number;
  readonly bits: Uint32Array;
};

export type RecordTable = {
  readonly length: number;
  readonly ids: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Both ends included; meaningless where `dated` is 0. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly dated: Uint8Array;
  readonly columns: { readonly [F in Facet]: BitColumn };
  readonly haystack: Haystack;
  /** Where each row lies to one area of interest; null = that has not been worked out. */
  readonly area: AreaColumn | null;
};

/**
 * Normalised searchable text in both languages. Names of agencies, areas and documents stand in many records and are
 * kept, and searched, once: row `r` says `pieces[codes[i]]` for `i` from `starts[r]` to before `starts[r + 1]`.
 */
export type Haystack = {
  readonly pieces: readonly string[];
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
};

/** `OUTSIDE`, `INSIDE` or `UNPLACEABLE` of each row, for this one area (by identity). */
export type AreaColumn = { readonly of: AreaOfInterest; readonly status: Uint8Array };

/** Columns over the given records; row order is the order of `records`. */
export function buildRecordTable(records: readonly AtlasRecord[], atlas: Atlas): RecordTable {
  const start = new Int32Array(records.length);
  const end = new Int32Array(records.length);
  const dated = new Uint8Array(records.length);
  records.forEach((record, row) => {
    if (record.period === null) return;
    const span: { start: Month; end: Month } = monthSpan(record.period);
    start[row] = span.start;
    end[row] = span.end;
    dated[row] = 1;
  });
  const columns = Object.fromEntries(
    FACETS.map((facet) => [facet, bitColumn(records.map((record) => attributeOf(record, facet)))]),
  ) as { [F in Facet]: BitColumn };
  return {
    length: records.length,
    ids: records.map((record) => record.id),
    rowOf: new Map(records.map((record, row) => [record.id, row])),
    start,
    end,
    dated,
    columns,
    haystack: buildHaystack(records, atlas),
    area: null,
  };
}

/** What a record has under a facet; the empty list is "no such attribute", which no choice removes. */
function attributeOf(record: AtlasRecord, facet: Facet): readonly string[] {
  switch (facet) {
    case "agency":
      return record.agencyIds;
    case "activityType":
      return record.activityTypeIds;
    case "country":
      return record.countries;
    case "grade":
      return [record.grade];
  }
}

function bitColumn(values: readonly (readonly string[])[]): BitColumn {
  const codes = [...new Set(values.flat())].sort();
  const codeOf = new Map(codes.map((code, index) => [code, index]));
  const words = Math.max(1, Math.ceil(codes.length / 32));
  const bits = new Uint32Array(values.length * words);
  values.forEach((list, row) => {
    for (const value of list) {
      const code = codeOf.get(value) ?? 0;
      const at = row * words + (code >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (code & 31));
    }
  });
  return { codes, words, bits };
}

function buildHaystack(records: readonly AtlasRecord[], atlas: Atlas): Haystack {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(records.length + 1);
  const codes: number[] = [];
  records.forEach((record, row) => {
    for (const text of searchableTexts(record, atlas)) {
      const code = codeOf.get(text) ?? codeOf.size;
      codeOf.set(text, code);
      codes.push(code);
    }
    starts[row + 1] = codes.length;
  });
  return { pieces: [...codeOf.keys()].map(normalizeText), starts, codes: Uint32Array.from(codes) };
}

function searchableTexts(record: AtlasRecord, atlas: Atlas): string[] {
  const parts = [record.id, record.title.en, record.title.es];
  if (record.kind === "activity" || record.kind === "corridor")
    parts.push(record.row.summary.en, record.row.summary.es);
  if (record.kind === "place") {
    parts.push(
      record.row.locality ?? "",
      record.row.summary?.en ?? "",
      record.row.summary?.es ?? "",
    );
  }
  for (const id of record.agencyIds) {
    const agency = atlas.agencies.get(id);
    if (agency)
      parts.push(agency.abbreviation.en, agency.abbreviation.es, agency.name.en, agency.name.es);
  }
  for (const id of record.areaIds) {
    const area = atlas.areas.get(id);
    if (area) parts.push(area.name.en, area.name.es);
  }
  for (const { sourceId } of record.evidence) {
    const source = atlas.sources.get(sourceId);
    parts.push(sourceId, source?.title ?? "");
  }
  return parts;
}
