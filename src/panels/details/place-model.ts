/** A place: what stands there, how well it is documented and how its position is known. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Place } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { recordWords } from "@/text/messages/record-words";
import {
  aboutFacts,
  agenciesWithoutRole,
  caveatBoxes,
  colorOf,
  countryNames,
  EMPTY_PARTS,
  gradeChip,
  kickerOf,
  restsOn,
} from "./record-frame";
import { linkGroup } from "./record-links";
import { createReferences } from "./references";
import type { DetailChip, Details, Fact } from "./shape";

export function buildPlace(record: AtlasRecord, row: Place, atlas: Atlas, locale: Locale): Details {
  const references = createReferences(atlas, "locator");
  const messages = detailsMessages[locale];
  const words = recordWords[locale];
  const activities = atlas.records.filter(
    (other) => other.kind === "activity" && other.row.placeIds.includes(row.id),
  );
  return {
    ...EMPTY_PARTS,
    selection: { kind: "record", id: row.id },
    kicker: kickerOf(record, words.placeKind(row.kind), atlas, locale),
    color: colorOf(record, atlas),
    title: row.name[locale],
    chips: chipsOf(record, row, locale),
    ...restsOn(
      references.cite(record.evidence),
      summaryOf(row, locale),
      factsOf(row, atlas, locale),
    ),
    agencies: agenciesWithoutRole(record, atlas),
    about: [
      ...aboutFacts(record, atlas, locale),
      fact(messages.precision, words.precisionMeaning(row.precision)),
      fact(messages.positionNote, row.positionNote[locale]),
    ],
    caveats: caveatBoxes(record.caveatIds, atlas, locale, references),
    related: linkGroup(messages.relatedActivities, activities, atlas, locale),
    sources: references.list(),
  };
}

function fact(label: string, text: string): Fact {
  return { label, text, refs: [] };
}

function summaryOf(row: Place, locale: Locale): string | null {
  const texts = [
    row.lab?.documented === false ? detailsMessages[locale].labUndocumentedText : null,
    row.summary?.[locale] ?? null,
    row.note?.[locale] ?? null,
  ].filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join(" ");
}

function chipsOf(record: AtlasRecord, row: Place, locale: Locale): DetailChip[] {
  const messages = detailsMessages[locale];
  const chips: DetailChip[] = [];
  if (row.crossing !== null) {
    const tone = row.crossing.formality === "formal" ? "plain" : "caution";
    chips.push({ text: messages.formalityValue(row.crossing.formality), tone });
  }
  if (row.lab?.documented === false)
    chips.push({ text: messages.labUndocumented, tone: "caution" });
  chips.push(gradeChip(record, locale), {
    text: recordWords[locale].precision(row.precision),
    tone: "plain",
  });
  return chips;
}

function factsOf(row: Place, atlas: Atlas, locale: Locale): Fact[] {
  const messages = detailsMessages[locale];
  const area = atlas.areas.get(row.areaId)?.name[locale];
  const facts = [
    ...crossingFacts(row, atlas, locale),
    ...labFacts(row, locale),
    ...officeFacts(row, locale),
    ...siteFacts(row, locale),
  ];
  if (row.locality !== null) facts.push(fact(messages.locality, row.locality));
  if (area !== undefined) facts.push(fact(messages.area, area));
  return facts;
}

function crossingFacts({ crossing }: Place, atlas: Atlas, locale: Locale): Fact[] {
  if (crossing === null) return [];
  const messages = detailsMessages[locale];
  const oppositeArea =
    crossing.oppositeAreaId === null
      ? undefined
      : (atlas.areas.get(crossing.oppositeAreaId)?.name[locale] ?? crossing.oppositeAreaId);
  const opposite = [crossing.oppositePlace ?? undefined, oppositeArea].filter(
    (part) => part !== undefined,
  );
  return [
    fact(messages.formality, messages.formalityValue(crossing.formality)),
    fact(messages.pair, pairName(crossing.pair, atlas, locale)),
    ...(crossing.modes === null ? [] : [fact(messages.modes, crossing.modes[locale])]),
    ...(crossing.portCode === null ? [] : [fact(messages.portCode, crossing.portCode)]),
    ...(opposite.length === 0 ? [] : [fact(messages.opposite, opposite.join(", "))]),
  ];
}

/** "Mexico – Guatemala". */
export function pairName(pair: string, atlas: Atlas, locale: Locale): string {
  return countryNames(pair.split("-"), atlas, locale).replace(", ", " – ");
}

function labFacts({ lab }: Place, locale: Locale): Fact[] {
  if (lab === null) return [];
  const messages = detailsMessages[locale];
  const withDetail = (value: string, detail: string | undefined) =>
    detail === undefined ? value : `${value}: ${detail}`;
  return [
    fact(messages.labLevel, messages.labLevelValue(lab.level)),
    // Of a placeholder nothing is known, so nothing is listed as "not found".
    ...(lab.documented
      ? [
          fact(
            messages.ballistics,
            withDetail(
              messages.ballisticsValue(lab.ballistics.status),
              lab.ballistics.detail?.[locale],
            ),
          ),
          fact(
            messages.accreditation,
            withDetail(
              messages.accreditationValue(lab.accreditation.status),
              lab.accreditation.detail?.[locale],
            ),
          ),
        ]
      : []),
    ...(lab.usHelp === null ? [] : [fact(messages.usHelp, lab.usHelp[locale])]),
  ];
}

function officeFacts({ office }: Place, locale: Locale): Fact[] {
  if (office === null) return [];
  const messages = detailsMessages[locale];
  return [
    fact(messages.officeType, messages.officeTypeValue(office.type)),
    ...(office.asOf === null ? [] : [fact(messages.asOf, office.asOf[locale])]),
  ];
}

function siteFacts({ site }: Place, locale: Locale): Fact[] {
  if (site === null) return [];
  const messages = detailsMessages[locale];
  return [
    ...(site.programme === null ? [] : [fact(messages.programme, site.programme[locale])]),
    ...(site.donor === null ? [] : [fact(messages.donor, site.donor[locale])]),
  ];
}
