/** Ways on from a record: links to others, each with a word on what it is and when. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { formatObservation, formatPeriod, type FigureText } from "@/datasets/describe";
import type { Locale } from "@/text/locale";
import { recordWords } from "@/text/messages/record-words";
import type { LinkGroup, RecordLink } from "./shape";

/** A link to a record; its second line is what the record is, or its value, and its period. */
export function recordLink(record: AtlasRecord, atlas: Atlas, locale: Locale): RecordLink {
  const meta = [whatItIs(record, atlas, locale)];
  if (record.period !== null) meta.push(formatPeriod(record.period, locale));
  return {
    selection: { kind: "record", id: record.id },
    title: record.title[locale],
    meta: meta.join(" · "),
  };
}

function whatItIs(record: AtlasRecord, atlas: Atlas, locale: Locale): string {
  const words = recordWords[locale];
  switch (record.kind) {
    case "observation": {
      const measure = atlas.measures.get(record.row.measureId);
      return joinFigure(formatObservation(record.row, measure, locale));
    }
    case "place":
      return words.placeKind(record.row.kind);
    case "recommendation":
      return words.recommendationStatus(record.row.status);
    case "activity":
      return words.activityStatus(record.row.status);
    default:
      return words.kind(record.kind);
  }
}

export function joinFigure({ value, unit }: FigureText): string {
  return unit === null ? value : `${value} ${unit}`;
}

/** A titled list of links to the records found; no group at all when there are none. */
export function linkGroup(
  title: string,
  records: readonly (AtlasRecord | undefined)[],
  atlas: Atlas,
  locale: Locale,
): LinkGroup[] {
  const links = records
    .filter((record) => record !== undefined)
    .map((record) => recordLink(record, atlas, locale));
  return links.length === 0 ? [] : [{ title, links }];
}
