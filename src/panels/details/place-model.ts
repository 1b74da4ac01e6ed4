/** A place: what stands there, how well it is documented and how its position is known. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Place } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { placeMessages } from "@/text/messages/place-facts";
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
    row.lab?.documented === false ? placeMessages[locale].labUndocumentedText : null,
    row.summary?.[locale] ?? null,
    row.note?.[locale] ?? null,
  ].filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join(" ");
}

function chipsOf(record: AtlasRecord, row: Place, locale: Locale): DetailChip[] {
  const place = placeMessages[locale];
  const chips: DetailChip[] = [];
  if (row.crossing !== null) {
    const tone = row.crossing.formality === "formal" ? "plain" : "caution";
    chips.push({ text: place.formalityValue(row.crossing.formality), tone });
  }
  if (row.lab?.documented === false) chips.push({ text: place.labUndocumented, tone: "caution" });
  chips.push(gradeChip(record, locale), {
    text: recordWords[locale].precision(row.precision),
    tone: "plain",
  });
  return chips;
}

function factsOf(row: Place, atlas: Atlas, locale: Locale): Fact[] {
  const place = placeMessages[locale];
  const area = atlas.areas.get(row.areaId)?.name[locale];
  const facts = [
    ...crossingFacts(row, atlas, locale),
    ...labFacts(row, locale),
    ...officeFacts(row, locale),
    ...siteFacts(row, locale),
  ];
  if (row.locality !== null) facts.push(fact(place.locality, row.locality));
  if (area !== undefined) facts.push(fact(detailsMessages[locale].area, area));
  return facts;
}

function crossingFacts({ crossing }: Place, atlas: Atlas, locale: Locale): Fact[] {
  if (crossing === null) return [];
  const place = placeMessages[locale];
  const oppositeArea =
    crossing.oppositeAreaId === null
      ? undefined
      : (atlas.areas.get(crossing.oppositeAreaId)?.name[locale] ?? crossing.oppositeAreaId);
  const opposite = [crossing.oppositePlace ?? undefined, oppositeArea].filter(
    (part) => part !== undefined,
  );
  return [
    fact(place.formality, place.formalityValue(crossing.formality)),
    fact(place.pair, pairName(crossing.pair, atlas, locale)),
    ...(crossing.modes === null ? [] : [fact(place.modes, crossing.modes[locale])]),
    ...(crossing.portCode === null ? [] : [fact(place.portCode, crossing.portCode)]),
    ...(opposite.length === 0 ? [] : [fact(place.opposite, opposite.join(", "))]),
  ];
}

/** "Mexico – Guatemala". */
export function pairName(pair: string, atlas: Atlas, locale: Locale): string {
  return countryNames(pair.split("-"), atlas, locale).replace(", ", " – ");
}

function labFacts({ lab }: Place, locale: Locale): Fact[] {
  if (lab === null) return [];
  const place = placeMessages[locale];
  const withDetail = (value: string, detail: string | undefined) =>
    detail === undefined ? value : `${value}: ${detail}`;
  return [
    fact(place.labLevel, place.labLevelValue(lab.level)),
    // Of a placeholder nothing is known, so nothing is listed as "not found".
    ...(lab.documented
      ? [
          fact(
            place.ballistics,
            withDetail(
              place.ballisticsValue(lab.ballistics.status),
              lab.ballistics.detail?.[locale],
            ),
          ),
          fact(
            place.accreditation,
            withDetail(
              place.accreditationValue(lab.accreditation.status),
              lab.accreditation.detail?.[locale],
            ),
          ),
        ]
      : []),
    ...(lab.usHelp === null ? [] : [fact(place.usHelp, lab.usHelp[locale])]),
  ];
}

function officeFacts({ office }: Place, locale: Locale): Fact[] {
  if (office === null) return [];
  const place = placeMessages[locale];
  return [
    fact(place.officeType, place.officeTypeValue(office.type)),
    ...(office.asOf === null ? [] : [fact(place.asOf, office.asOf[locale])]),
  ];
}

function siteFacts({ site }: Place, locale: Locale): Fact[] {
  if (site === null) return [];
  const place = placeMessages[locale];
  return [
    ...(site.programme === null ? [] : [fact(place.programme, site.programme[locale])]),
    ...(site.donor === null ? [] : [fact(place.donor, site.donor[locale])]),
  ];
}
