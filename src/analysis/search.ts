/**
 * Find: one index over everything that has a name. Words are compared without accents and capitals, in both
 * languages at once; a word matches what begins with it, and a longer one also what differs by a letter or two.
 * Every word of the query must match; scores are BM25+ (minisearch), weighed by what a reader is likely to mean.
 *
 * Imported only when somebody begins to search: the index and its library are no part of the first load.
 */
import MiniSearch from "minisearch";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { documentCode } from "@/datasets/describe";
import { normalizeText } from "@/filters/filter";
import type { Position } from "@/geo/position";
import { LOCALES, type LocalizedText } from "@/text/locale";
import { recordWords } from "@/text/messages/record-words";

/** In the order in which equally good groups are shown. */
export const SEARCH_GROUPS = ["area", "agency", "place", "record", "source", "command"] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** What a found name stands for. A town of the map is a position; everything else has an id. */
export type SearchTarget =
  | { readonly kind: "record" | "area" | "agency" | "source"; readonly id: string }
  | { readonly kind: "command"; readonly id: string }
  | { readonly kind: "town"; readonly position: Position; readonly country: string | null };

export type SearchEntry = {
  readonly group: SearchGroup;
  readonly target: SearchTarget;
  readonly title: LocalizedText;
  /** Further words by which it is found, of either language. */
  readonly words: string;
  /** How much likelier than another with the same words it is meant; 1 = as likely. */
  readonly weight: number;
};

export type FoundGroup = {
  readonly group: SearchGroup;
  /** The best, best first. */
  readonly entries: readonly SearchEntry[];
  /** All that match, shown or not. */
  readonly total: number;
};

export type SearchIndex = {
  /** Groups with a match, the one with the best match first. */
  readonly find: (
    query: string,
    perGroup: number,
    /** Entries that are not wanted now are neither shown nor counted. */
    isWanted?: (entry: SearchEntry) => boolean,
  ) => readonly FoundGroup[];
};

/** A name of the map, as the geometry files have it; rank 1 is a national capital, 5 a village. */
export type TownLabel = {
  readonly name: LocalizedText;
  readonly position: Position;
  readonly rank: number;
  readonly country?: string;
};

/** Everything of the atlas that has a name, except context figures: there are thousands of each name. */
export function atlasEntries(atlas: Atlas, towns: readonly TownLabel[]): SearchEntry[] {
  return [
    ...[...atlas.areas.values()].map(({ id, name, countries }): SearchEntry => ({
      group: "area",
      target: { kind: "area", id },
      title: name,
      words: [id, ...countries.flatMap((code) => namesOf(atlas.areas.get(code)))].join(" "),
      weight: 1.6,
    })),
    ...[...atlas.agencies.values()].map(({ id, name, abbreviation, groupId }): SearchEntry => ({
      group: "agency",
      target: { kind: "agency", id },
      title: { en: titleOf(abbreviation.en, name.en), es: titleOf(abbreviation.es, name.es) },
      words: [id, ...namesOf(atlas.agencyGroups.get(groupId))].join(" "),
      weight: 1.6,
    })),
    ...atlas.records.map((record): SearchEntry => recordEntry(record, atlas)),
    ...towns.map(({ name, position, rank, country = null }): SearchEntry => ({
      group: "place",
      target: { kind: "town", position, country },
      title: name,
      words: country === null ? "" : namesOf(atlas.areas.get(country)).join(" "),
      weight: 1.5 - 0.1 * rank,
    })),
    ...[...atlas.sources.values()].map((source): SearchEntry => ({
      group: "source",
      target: { kind: "source", id: source.id },
      title: { en: source.title, es: source.title },
      words: [source.id, source.publisher, documentCode(source), source.published ?? ""].join(" "),
      weight: 0.9,
    })),
  ];
}

/** Programs and places are what people look for by name; single figures are found through them. */
const RECORD_WEIGHTS: { readonly [K in AtlasRecord["kind"]]: number } = {
  activity: 1.3,
  observation: 0.7,
  place: 1.2,
  recommendation: 0.9,
  flow: 1,
  corridor: 1.1,
  border: 1.1,
  context: 0.5,
};

function recordEntry(record: AtlasRecord, atlas: Atlas): SearchEntry {
  const names = [
    ...record.agencyIds.flatMap((id) => {
      const abbreviation = atlas.agencies.get(id)?.abbreviation;
      return abbreviation === undefined ? [] : [abbreviation.en, abbreviation.es];
    }),
    ...record.activityTypeIds.flatMap((id) => namesOf(atlas.activityTypes.get(id))),
    ...[...record.areaIds, ...record.countries].flatMap((id) => namesOf(atlas.areas.get(id))),
    ...record.evidence.map(({ sourceId }) => sourceId),
  ];
  const locality = record.kind === "place" ? (record.row.locality ?? "") : "";
  const kinds = LOCALES.map((locale) =>
    record.kind === "place"
      ? recordWords[locale].placeKind(record.row.kind)
      : recordWords[locale].kind(record.kind),
  );
  return {
    group: record.kind === "place" ? "place" : "record",
    target: { kind: "record", id: record.id },
    title: record.title,
    words: [record.id, locality, ...kinds, ...new Set(names)].join(" "),
    weight: RECORD_WEIGHTS[record.kind],
  };
}

function namesOf(row: { readonly name: LocalizedText } | undefined): string[] {
  return row === undefined ? [] : [row.name.en, row.name.es];
}

/** `ATF – Bureau of Alcohol, …`; the name alone where it has no abbreviation. */
function titleOf(abbreviation: string, name: string): string {
  return abbreviation === name ? name : `${abbreviation} – ${name}`;
}

/** A misspelt letter in words from this length on; shorter ones would match anything. */
const FUZZY_FROM = 4;
/** Share of a word's letters that may differ: one of four to seven, two of more. */
const FUZZY_SHARE = 0.2;

/** Words that say nothing where there are others, and stand in half of all names. */
const SMALL_WORDS = new Set(
  "the of in and at to for a el la los las de del y en al con por".split(" "),
);

/** A name that is the query, or begins with it, before one that only contains its words. */
const EXACT = 3;
const BEGINS = 1.5;

/** Entries indexed without a pause: some ten milliseconds of a slow device. */
const PART = 100;

type Document = { id: number; en: string; es: string; words: string };

/** Indexes entries, a part at a time so that the page stays responsive; a query then takes a few milliseconds. */
export async function buildSearchIndex(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const index = new MiniSearch<Document>({
    fields: ["en", "es", "words"],
    processTerm: normalizeText,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM && !/\d/.test(term) ? FUZZY_SHARE : false),
      boost: { en: 3, es: 3 },
      boostDocument: (id: number) => entries[id]?.weight ?? 1,
    },
  });
  await index.addAllAsync(
    entries.map(({ title, words }, id) => ({ id, en: title.en, es: title.es, words })),
    { chunkSize: PART },
  );
  const names = entries.map(({ title }) => [normalizeText(title.en), normalizeText(title.es)]);
  const find: SearchIndex["find"] = (query, perGroup, isWanted = () => true) => {
    const asked = normalizeText(query).trim().replace(/\s+/g, " ");
    const words = asked.split(" ");
    const telling = words.filter((word) => !SMALL_WORDS.has(word));
    const scored = index
      .search((telling.length > 0 ? telling : words).join(" "))
      .flatMap((result) => {
        const entry = entries[result.id as number];
        if (entry === undefined || !isWanted(entry)) return [];
        return [{ entry, score: result.score * closeness(names[result.id as number], asked) }];
      })
      .sort((a, b) => b.score - a.score);
    return SEARCH_GROUPS.map((group) => {
      const found = scored.filter(({ entry }) => entry.group === group);
      return { group, found, best: found[0]?.score ?? 0 };
    })
      .filter(({ found }) => found.length > 0)
      .sort((a, b) => b.best - a.best)
      .map(({ group, found }) => ({
        group,
        entries: found.slice(0, perGroup).map(({ entry }) => entry),
        total: found.length,
      }));
  };
  return { find };
}

function closeness(names: readonly string[] | undefined, asked: string): number {
  if (names?.includes(asked) === true) return EXACT;
  return names?.some((name) => name.startsWith(asked)) === true ? BEGINS : 1;
}
