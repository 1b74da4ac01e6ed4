/** What kind of thing a record is, how it stands and what else is known of it, as columns. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Activity, Place, Recommendation } from "@/datasets/schema";
import { formatNumber } from "@/text/format";
import { inLocale } from "@/text/catalogue";
import type { Locale, LocalizedText } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { placeMessages } from "@/text/messages/place-facts";
import { recordWords } from "@/text/messages/record-words";
import { joinList, type ExportRow } from "./row-columns";

type FactColumns = Pick<
  ExportRow,
  "subtype" | "status" | "verdict" | "status_text" | "description" | "details"
>;

const NO_FACTS: FactColumns = {
  subtype: "",
  status: "",
  verdict: "",
  status_text: "",
  description: "",
  details: "",
};

export function factColumns(record: AtlasRecord, atlas: Atlas, locale: Locale): FactColumns {
  const t = detailsMessages[locale];
  switch (record.kind) {
    case "activity":
      return { ...NO_FACTS, ...activityFacts(record.row, locale) };
    case "observation":
      return { ...NO_FACTS, description: textOf(record.row.note, locale) };
    case "place":
      return { ...NO_FACTS, ...placeFacts(record.row, atlas, locale) };
    case "recommendation":
      return { ...NO_FACTS, ...recommendationFacts(record.row, atlas, locale) };
    case "flow":
      return { ...NO_FACTS, details: flowEnds(record.row, atlas, locale) };
    case "corridor":
      return {
        ...NO_FACTS,
        description: [record.row.summary[locale], t.schematicText].join(" "),
      };
    case "border":
      return {
        ...NO_FACTS,
        subtype: record.row.kind,
        status: record.row.disputed ? "disputed" : "",
        status_text: record.row.disputed ? t.disputed : "",
        description: textOf(record.row.note, locale),
        details: fact(t.borderKind, t.borderKindValue(record.row.kind)),
      };
    case "context":
      return { ...NO_FACTS, description: t.contextSentence };
  }
}

function activityFacts(row: Activity, locale: Locale): Partial<FactColumns> {
  const words = recordWords[locale];
  return {
    status: row.status,
    verdict: row.verdict ?? "",
    status_text: [
      words.activityStatus(row.status),
      ...(row.verdict === null ? [] : [words.verdict(row.verdict)]),
    ].join("; "),
    description: row.summary[locale],
  };
}

function recommendationFacts(
  row: Recommendation,
  atlas: Atlas,
  locale: Locale,
): Partial<FactColumns> {
  const t = detailsMessages[locale];
  const asOf =
    row.statusAsOf === null ? "" : ` (${t.statusAsOf.toLowerCase()} ${row.statusAsOf[locale]})`;
  const document = atlas.sources.get(row.sourceId)?.title ?? row.sourceId;
  return {
    status: row.status,
    status_text: recordWords[locale].recommendationStatus(row.status) + asOf,
    description: row.text[locale],
    details: joinList([
      fact(t.document, document),
      ...(row.number === null
        ? [fact(t.recommendationCount, formatNumber(row.count, locale))]
        : []),
      ...(row.statusDetail === null ? [] : [fact(t.statusDetail, row.statusDetail[locale])]),
    ]),
  };
}

function flowEnds(
  row: { readonly originAreaId: string; readonly destinationAreaId: string },
  atlas: Atlas,
  locale: Locale,
): string {
  const t = detailsMessages[locale];
  const name = (id: string) => atlas.areas.get(id)?.name[locale] ?? id;
  return joinList([
    fact(t.origin, name(row.originAreaId)),
    fact(t.destination, name(row.destinationAreaId)),
  ]);
}

/** A placeholder must never leave the atlas as a laboratory: its status and first sentence say what it is. */
function placeFacts(row: Place, atlas: Atlas, locale: Locale): Partial<FactColumns> {
  const t = placeMessages[locale];
  const undocumented = row.lab?.documented === false;
  const formality = row.crossing?.formality;
  return {
    subtype: row.kind,
    status: undocumented ? "not-documented" : (formality ?? ""),
    status_text: undocumented
      ? t.labUndocumented
      : formality === undefined
        ? ""
        : t.formalityValue(formality),
    description: [
      undocumented ? t.labUndocumentedText : "",
      textOf(row.summary, locale),
      textOf(row.note, locale),
    ]
      .filter((text) => text !== "")
      .join(" "),
    details: joinList([
      ...crossingDetails(row, atlas, locale),
      ...labDetails(row, locale),
      ...officeAndSiteDetails(row, locale),
      ...(row.locality === null ? [] : [fact(t.locality, row.locality)]),
    ]),
  };
}

function crossingDetails({ crossing }: Place, atlas: Atlas, locale: Locale): string[] {
  if (crossing === null) return [];
  const t = placeMessages[locale];
  const areaId = crossing.oppositeAreaId;
  const opposite = [
    crossing.oppositePlace,
    areaId === null ? null : (atlas.areas.get(areaId)?.name[locale] ?? areaId),
  ].filter((part) => part !== null);
  return [
    fact(t.pair, crossing.pair),
    ...optionalFact(t.modes, crossing.modes, locale),
    ...(crossing.portCode === null ? [] : [fact(t.portCode, crossing.portCode)]),
    ...(opposite.length === 0 ? [] : [fact(t.opposite, opposite.join(", "))]),
  ];
}

function labDetails({ lab }: Place, locale: Locale): string[] {
  if (lab === null) return [];
  const t = placeMessages[locale];
  const withDetail = (value: string, detail: LocalizedText | null) =>
    detail === null ? value : `${value} – ${detail[locale]}`;
  return [
    fact(t.labLevel, t.labLevelValue(lab.level)),
    // Of a placeholder nothing is known, so nothing is listed as "not found".
    ...(lab.documented
      ? [
          fact(
            t.ballistics,
            withDetail(t.ballisticsValue(lab.ballistics.status), lab.ballistics.detail),
          ),
          fact(
            t.accreditation,
            withDetail(t.accreditationValue(lab.accreditation.status), lab.accreditation.detail),
          ),
        ]
      : []),
    ...optionalFact(t.usHelp, lab.usHelp, locale),
  ];
}

function officeAndSiteDetails({ office, site }: Place, locale: Locale): string[] {
  const t = placeMessages[locale];
  return [
    ...(office === null ? [] : [fact(t.officeType, t.officeTypeValue(office.type))]),
    ...optionalFact(t.asOf, office?.asOf ?? null, locale),
    ...optionalFact(t.programme, site?.programme ?? null, locale),
    ...optionalFact(t.donor, site?.donor ?? null, locale),
  ];
}

function optionalFact(label: string, text: LocalizedText | null, locale: Locale): string[] {
  return text === null ? [] : [fact(label, text[locale])];
}

function fact(label: string, text: string): string {
  return `${label}: ${text}`;
}

function textOf(text: LocalizedText | null, locale: Locale): string {
  return text === null ? "" : inLocale(text, locale);
}
