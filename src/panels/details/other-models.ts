/** Records without a figure of their own: recommendations, corridors and border sections. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { documentCode, formatPeriod } from "@/datasets/describe";
import type { Border, Corridor, Recommendation } from "@/datasets/schema";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { placeMessages } from "@/text/messages/place-facts";
import { recordWords } from "@/text/messages/record-words";
import { pairName } from "./place-model";
import {
  aboutFacts,
  agenciesWithoutRole,
  caveatBoxes,
  colorOf,
  EMPTY_PARTS,
  gradeChip,
  kickerOf,
  restsOn,
  typeName,
} from "./record-frame";
import { linkGroup } from "./record-links";
import { createReferences } from "./references";
import type { DetailChip, Details, Fact } from "./shape";

function fact(label: string, text: string): Fact {
  return { label, text, refs: [] };
}

export function buildRecommendation(
  record: AtlasRecord,
  row: Recommendation,
  atlas: Atlas,
  locale: Locale,
): Details {
  const references = createReferences(atlas, "locator");
  const messages = detailsMessages[locale];
  const status = recordWords[locale].recommendationStatus(row.status);
  const source = atlas.sources.get(row.sourceId);
  const document = source === undefined ? row.sourceId : documentCode(source);
  const kicker = messages.recommendationKicker(row.number, document);
  return {
    ...EMPTY_PARTS,
    selection: { kind: "record", id: row.id },
    kicker: row.period === null ? kicker : `${kicker} · ${formatPeriod(row.period, locale)}`,
    color: colorOf(record, atlas),
    title: row.text[locale],
    chips: [{ text: status, tone: STATUS_TONES[row.status] }, gradeChip(record, locale)],
    agencies: agenciesWithoutRole(record, atlas),
    ...restsOn(references.cite(record.evidence), null, [
      fact(messages.status, status),
      ...(row.statusAsOf === null ? [] : [fact(messages.statusAsOf, row.statusAsOf[locale])]),
      ...(row.statusDetail === null ? [] : [fact(messages.statusDetail, row.statusDetail[locale])]),
      ...(row.count === 1
        ? []
        : [
            fact(
              messages.recommendationCount,
              messages.recommendationCountOnly(formatNumber(row.count, locale)),
            ),
          ]),
      ...(source === undefined ? [] : [fact(messages.document, source.title)]),
    ]),
    about: aboutFacts(record, atlas, locale),
    caveats: caveatBoxes(record.caveatIds, atlas, locale, references),
    related: linkGroup(
      messages.otherRecommendations,
      atlas.records.filter(
        (other) =>
          other.kind === "recommendation" &&
          other.row.sourceId === row.sourceId &&
          other.row.id !== row.id,
      ),
      atlas,
      locale,
    ),
    sources: references.list(),
  };
}

const STATUS_TONES: Record<Recommendation["status"], DetailChip["tone"]> = {
  open: "caution",
  "closed-implemented": "good",
  agreed: "plain",
  "not-stated": "plain",
};

export function buildCorridor(
  record: AtlasRecord,
  row: Corridor,
  atlas: Atlas,
  locale: Locale,
): Details {
  const references = createReferences(atlas, "locator");
  const messages = detailsMessages[locale];
  return {
    ...EMPTY_PARTS,
    selection: { kind: "record", id: row.id },
    kicker: kickerOf(record, recordWords[locale].kind("corridor"), atlas, locale),
    color: null,
    title: row.name[locale],
    chips: [{ text: messages.schematic, tone: "caution" }, gradeChip(record, locale)],
    ...restsOn(references.cite(record.evidence), row.summary[locale], [
      fact(messages.schematic, messages.schematicText),
    ]),
    about: aboutFacts(record, atlas, locale),
    caveats: caveatBoxes(record.caveatIds, atlas, locale, references),
    related: [],
    sources: references.list(),
  };
}

export function buildBorder(
  record: AtlasRecord,
  row: Border,
  atlas: Atlas,
  locale: Locale,
): Details {
  const references = createReferences(atlas, "locator");
  const messages = detailsMessages[locale];
  const crossings = atlas.records.filter(
    (other) => other.kind === "place" && other.row.crossing?.pair === row.pair,
  );
  return {
    ...EMPTY_PARTS,
    selection: { kind: "record", id: row.id },
    kicker: kickerOf(record, typeName(record, atlas, locale), atlas, locale),
    color: null,
    title: row.name[locale],
    chips: [
      ...(row.disputed ? [{ text: messages.disputed, tone: "caution" } as const] : []),
      { text: messages.borderKindValue(row.kind), tone: "plain" },
      gradeChip(record, locale),
    ],
    ...restsOn(references.cite(record.evidence), row.note?.[locale] ?? null, [
      fact(placeMessages[locale].pair, pairName(row.pair, atlas, locale)),
      fact(messages.borderKind, messages.borderKindValue(row.kind)),
      ...(row.disputed ? [fact(messages.disputed, messages.disputedText)] : []),
    ]),
    about: aboutFacts(record, atlas, locale),
    caveats: caveatBoxes(record.caveatIds, atlas, locale, references),
    related: linkGroup(messages.crossingsOfPair, crossings, atlas, locale),
    sources: references.list(),
  };
}
