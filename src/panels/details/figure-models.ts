/** Records that are one number: observations, flows and context figures. */
import type { Atlas, AtlasRecord, ContextFigure } from "@/datasets/atlas";
import type { Flow, Measure, Observation } from "@/datasets/schema";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { observationLine, periodPhrase } from "./figure-lines";
import {
  aboutFacts,
  agenciesWithoutRole,
  caveatBoxes,
  colorOf,
  EMPTY_PARTS,
  gradeChip,
  kickerOf,
  typeName,
} from "./record-frame";
import { linkGroup } from "./record-links";
import { createReferences, type References } from "./references";
import type { Details, Fact, FigureLine } from "./shape";

type Frame = Pick<
  Details,
  "selection" | "kicker" | "color" | "title" | "chips" | "agencies" | "about" | "caveats"
>;

function frameOf(record: AtlasRecord, atlas: Atlas, locale: Locale, references: References): Frame {
  return {
    selection: { kind: "record", id: record.id },
    kicker: kickerOf(record, typeName(record, atlas, locale), atlas, locale),
    color: colorOf(record, atlas),
    title: record.title[locale],
    chips: [gradeChip(record, locale)],
    agencies: agenciesWithoutRole(record, atlas),
    about: aboutFacts(record, atlas, locale),
    caveats: caveatBoxes(record.caveatIds, atlas, locale, references),
  };
}

export function buildObservation(
  record: AtlasRecord,
  row: Observation,
  atlas: Atlas,
  locale: Locale,
): Details {
  const references = createReferences(atlas, "locator");
  const messages = detailsMessages[locale];
  const lead = observationLine(row, "", atlas, locale, references, periodPhrase);
  const facts: Fact[] = [];
  const note = (label: string, text: string) => facts.push({ label, text, refs: [] });
  const area = atlas.areas.get(row.areaId);
  const measure = atlas.measures.get(row.measureId);
  if (measure !== undefined) note(messages.measure, measure.label[locale]);
  if (area !== undefined) note(messages.area, area.name[locale]);
  const summary = [
    row.missing === null ? null : messages.missing(row.missing),
    row.breakdown === null ? null : messages.partOfWhole(row.breakdown[locale]),
    row.note?.[locale] ?? null,
  ].filter((text) => text !== null);
  return {
    ...EMPTY_PARTS,
    ...frameOf(record, atlas, locale, references),
    summary: summary.length === 0 ? null : summary.map(endSentence).join(" "),
    lead,
    facts,
    related: relatedObservations(row, atlas, locale),
    sources: references.list(),
  };
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function relatedObservations(row: Observation, atlas: Atlas, locale: Locale): Details["related"] {
  const messages = detailsMessages[locale];
  const sameMeasure = atlas.records.filter(
    (other) =>
      other.kind === "observation" &&
      other.row.measureId === row.measureId &&
      other.row.id !== row.id,
  );
  const sameArea = (other: AtlasRecord) => other.areaIds.includes(row.areaId);
  return [
    ...linkGroup(
      messages.ofActivity,
      [row.activityId === null ? undefined : atlas.byId.get(row.activityId)],
      atlas,
      locale,
    ),
    ...linkGroup(messages.otherPeriods, sameMeasure.filter(sameArea), atlas, locale),
    ...linkGroup(
      messages.otherAreas,
      sameMeasure.filter((other) => !sameArea(other)),
      atlas,
      locale,
    ),
  ];
}

export function buildFlow(record: AtlasRecord, row: Flow, atlas: Atlas, locale: Locale): Details {
  const references = createReferences(atlas, "locator");
  const messages = detailsMessages[locale];
  const measure = atlas.measures.get(row.measureId);
  const areaName = (id: string) => atlas.areas.get(id)?.name[locale] ?? id;
  const fact = (label: string, text: string): Fact => ({ label, text, refs: [] });
  const unknown = row.value === null && row.sharePercent === null;
  return {
    ...EMPTY_PARTS,
    lead: flowLead(row, measure, locale, references),
    ...frameOf(record, atlas, locale, references),
    summary: unknown ? messages.volumeUnknownText : null,
    facts: [
      fact(messages.origin, areaName(row.originAreaId)),
      fact(messages.destination, areaName(row.destinationAreaId)),
      ...(measure === undefined ? [] : [fact(messages.measure, measure.label[locale])]),
    ],
    related: linkGroup(
      messages.otherFlows,
      atlas.records.filter(
        (other) =>
          other.kind === "flow" && other.row.measureId === row.measureId && other.row.id !== row.id,
      ),
      atlas,
      locale,
    ),
    sources: references.list(),
  };
}

/** The magnitude of a flow: a number, a share with what it is of, or the words that there is none. */
function flowLead(
  row: Flow,
  measure: Measure | undefined,
  locale: Locale,
  references: References,
): FigureLine {
  const messages = detailsMessages[locale];
  const share = row.sharePercent === null ? null : formatPercent(row.sharePercent, locale);
  const isShare = measure?.kind === "share";
  const number =
    row.value === null
      ? null
      : isShare
        ? formatPercent(row.value, locale)
        : formatNumber(row.value, locale);
  const denominator =
    row.denominator?.[locale] ??
    (measure?.denominator == null ? null : messages.denominator(measure.denominator[locale]));
  return {
    key: row.id,
    label: "",
    value: number ?? share ?? messages.volumeUnknown,
    unit: row.value === null || isShare ? null : (measure?.unit[locale] ?? null),
    isNumber: number !== null || share !== null,
    notes: [
      number !== null && share !== null && number !== share ? share : null,
      number === null && share === null ? null : denominator,
      periodPhrase(row.period, locale),
    ].filter((note) => note !== null),
    refs: references.cite(row.evidence),
    recordId: row.id,
  };
}

export function buildContextFigure(
  record: AtlasRecord,
  row: ContextFigure,
  atlas: Atlas,
  locale: Locale,
): Details {
  const references = createReferences(atlas, "locator");
  const messages = detailsMessages[locale];
  const { series } = row;
  const yearsNear = [-2, -1, 1, 2].map((step) =>
    atlas.byId.get(`${series.id}-${row.areaId.toLowerCase()}-${row.year + step}`),
  );
  return {
    ...EMPTY_PARTS,
    lead: contextLine(row, "", atlas, locale, references),
    ...frameOf(record, atlas, locale, references),
    summary: messages.contextSentence,
    facts: [
      {
        label: messages.area,
        text: atlas.areas.get(row.areaId)?.name[locale] ?? row.areaId,
        refs: [],
      },
    ],
    related: linkGroup(messages.otherYears, yearsNear, atlas, locale),
    sources: references.list(),
  };
}

/** A context figure as a line; its year is in the label where the caller puts it there. */
export function contextLine(
  row: ContextFigure,
  label: string,
  atlas: Atlas,
  locale: Locale,
  references: References,
): FigureLine {
  const messages = detailsMessages[locale];
  const measure = atlas.measures.get(row.series.measureId);
  const denominator = measure?.denominator?.[locale];
  return {
    key: row.id,
    label,
    value: row.value === null ? messages.contextMissing : formatNumber(row.value, locale),
    unit: row.value === null ? null : (measure?.unit[locale] ?? null),
    isNumber: row.value !== null,
    notes: [
      denominator === undefined ? null : messages.denominator(denominator),
      row.partial ? messages.partialYear : null,
    ].filter((note) => note !== null),
    refs: references.cite(row.series.evidence),
    recordId: row.id,
  };
}
