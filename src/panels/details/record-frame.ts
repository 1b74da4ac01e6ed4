/** What every record shows whatever its kind: kicker, grade, period, agencies, caveats, record id. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import type { Agency } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { recordWords } from "@/text/messages/record-words";
import { periodPhrase } from "./figure-lines";
import type { References } from "./references";
import type { AgencyColor, AgencyLine, CaveatBox, DetailChip, Details, Fact } from "./shape";

/** Everything that is empty until a kind of record fills it in. */
export const EMPTY_PARTS = {
  summary: null,
  summaryRefs: [],
  lead: null,
  agencies: [],
  comparison: null,
  obligations: [],
  figures: [],
  contextFigures: [],
  facts: [],
  contents: [],
  related: [],
} as const satisfies Partial<Details>;

/** `ACTIVITY TYPE · AGENCY · PERIOD`, with whatever of it the record has. */
export function kickerOf(record: AtlasRecord, lead: string, atlas: Atlas, locale: Locale): string {
  const agency = leadAgency(record, atlas);
  const parts = [
    lead,
    agency?.abbreviation[locale],
    record.period === null ? undefined : formatPeriod(record.period, locale),
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** The name of the record's first activity type, or of its kind. */
export function typeName(record: AtlasRecord, atlas: Atlas, locale: Locale): string {
  const typeId = record.activityTypeIds[0];
  const type = typeId === undefined ? undefined : atlas.activityTypes.get(typeId);
  return type?.name[locale] ?? recordWords[locale].kind(record.kind);
}

/** Who the record is first of all about: the one that carries an activity out, else the first one named. */
export function leadAgency(record: AtlasRecord, atlas: Atlas): Agency | undefined {
  const doer =
    record.kind === "activity"
      ? record.row.agencies.find((agency) => agency.role === "implementer")?.agencyId
      : undefined;
  const id = doer ?? record.agencyIds[0];
  return id === undefined ? undefined : atlas.agencies.get(id);
}

export function colorOf(record: AtlasRecord, atlas: Atlas): AgencyColor | null {
  return leadAgency(record, atlas)?.color ?? null;
}

export function gradeChip(record: AtlasRecord, locale: Locale): DetailChip {
  return { text: recordWords[locale].grade(record.grade), tone: "plain" };
}

/** The record's agencies where it says nothing of their roles. */
export function agenciesWithoutRole(record: AtlasRecord, atlas: Atlas): AgencyLine[] {
  const agencies = record.agencyIds
    .map((id) => atlas.agencies.get(id))
    .filter((agency) => agency !== undefined);
  return agencies.length === 0 ? [] : [{ role: null, agencies }];
}

/**
 * Hangs the sources of the record as a whole on its first statement: the summary, or the first fact where
 * there is none. A record that is one figure has them on the figure.
 */
export function restsOn(
  refs: readonly number[],
  summary: string | null,
  facts: readonly Fact[],
): Pick<Details, "summary" | "summaryRefs" | "facts"> {
  if (summary !== null) return { summary, summaryRefs: refs, facts };
  return {
    summary,
    summaryRefs: [],
    facts: facts.map((fact, index) => (index === 0 ? { ...fact, refs } : fact)),
  };
}

/** Period with its basis, grade with its meaning, and the id for links. */
export function aboutFacts(record: AtlasRecord, atlas: Atlas, locale: Locale): Fact[] {
  const messages = detailsMessages[locale];
  const words = recordWords[locale];
  const plain = (label: string, text: string): Fact => ({ label, text, refs: [] });
  return [
    plain(messages.period, periodPhrase(record.period, locale)),
    plain(messages.countries, countryNames(record.countries, atlas, locale)),
    plain(messages.grade, `${record.grade} – ${words.gradeMeaning(record.grade)}`),
    plain(messages.recordId, record.id),
  ].filter((fact) => fact.text !== "");
}

export function countryNames(codes: readonly string[], atlas: Atlas, locale: Locale): string {
  return codes.map((code) => atlas.areas.get(code)?.name[locale] ?? code).join(", ");
}

/** Caveats by id, those needed to read the figure first. */
export function caveatBoxes(
  ids: readonly string[],
  atlas: Atlas,
  locale: Locale,
  references: References,
): CaveatBox[] {
  const rows = [...new Set(ids)]
    .map((id) => atlas.caveats.get(id))
    .filter((caveat) => caveat !== undefined);
  const ordered = [
    ...rows.filter((caveat) => caveat.severity === "reading"),
    ...rows.filter((caveat) => caveat.severity === "context"),
  ];
  return ordered.map((caveat) => ({
    id: caveat.id,
    text: caveat.text[locale],
    severity: caveat.severity,
    refs: references.citeCaveat(caveat.evidence),
  }));
}
