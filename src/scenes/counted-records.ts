/**
 * Numbers that are counts of records: recommendations of an audit, key activities it reviewed, crossings of a border,
 * flows of a measure.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { BORDER_PAIRS } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { numberInLetters, withCapital } from "./reference-words";
import type { ResolvedReference } from "./resolved-text";

/** Words for what is counted that Spanish has in the feminine: recomendaciones, actividades. */
const FEMININE = ["recommendations", "key-activities"];

/** Which records a count is of; null for what is not counted. */
type Counting = (record: AtlasRecord, state: string | null) => boolean;

function countingOf(id: string, what: string, atlas: Atlas): Counting | null {
  const pair = BORDER_PAIRS.find((candidate) => candidate.toLowerCase() === id);
  if (pair !== undefined && what === "crossings")
    return ({ kind, row }, state) =>
      kind === "place" &&
      row.crossing?.pair === pair &&
      (state === null || row.crossing.formality === state);
  if (atlas.measures.has(id) && what === "flows")
    return ({ kind, row }, state) => kind === "flow" && row.measureId === id && state === null;
  if (!atlas.sources.has(id)) return null;
  if (what === "recommendations")
    return ({ kind, row }, state) =>
      kind === "recommendation" && row.sourceId === id && (state === null || row.status === state);
  if (what === "key-activities")
    return ({ kind, row }, state) =>
      kind === "activity" &&
      row.keyActivity !== null &&
      row.evidence.some(({ sourceId }) => sourceId === id) &&
      (state === null || row.verdict === state);
  return null;
}

/** `{gao-21-322:recommendations:open}` → `three`; a count of nothing is unresolved: a mistyped state must not read “zero”. */
export function countRecords(
  id: string,
  [what = "", ...rest]: readonly string[],
  atlas: Atlas,
  locale: Locale,
): ResolvedReference | null {
  const capital = rest.at(-1) === "Words";
  const [state = null, ...more] = capital ? rest.slice(0, -1) : rest;
  const counting = more.length > 0 ? null : countingOf(id, what, atlas);
  if (counting === null) return null;
  const records = atlas.records.filter((record) => counting(record, state));
  const count = records.reduce(
    (sum, record) => sum + (record.kind === "recommendation" ? record.row.count : 1),
    0,
  );
  if (count === 0) return null;
  const letters = numberInLetters(count, locale, FEMININE.includes(what) ? "una" : "un");
  return {
    text: capital ? withCapital(letters) : letters,
    recordId: null,
    recordIds: records.map((record) => record.id),
    evidence: records.flatMap((record) => record.evidence),
    sourceIds: [],
    caveatIds: [...new Set(records.flatMap((record) => record.caveatIds))],
    derived: true,
  };
}
