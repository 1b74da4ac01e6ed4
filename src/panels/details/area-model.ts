/** An area: the figures for the whole of it, and what else is there, under the filter. */
import { RECORD_KINDS, type Atlas, type AtlasRecord, type ContextFigure } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import type { Area, Observation } from "@/datasets/schema";
import { monthSpan } from "@/datasets/period";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { recordWords } from "@/text/messages/record-words";
import { basisPhrase, groupByMeasure } from "./figure-lines";
import { contextLine } from "./figure-models";
import { caveatBoxes, countryNames, EMPTY_PARTS } from "./record-frame";
import { recordLink } from "./record-links";
import { createReferences, type References } from "./references";
import type { Details, FigureGroup, LinkGroup, Passes } from "./shape";

export function buildArea(area: Area, atlas: Atlas, locale: Locale, passes: Passes): Details {
  const references = createReferences(atlas, "document");
  const messages = detailsMessages[locale];
  const inside = atlas.records.filter((record) => isInArea(record, area) && passes(record.id));
  const own = inside.flatMap((record) =>
    record.kind === "observation" && record.row.areaId === area.id ? [record.row] : [],
  );
  const ownIds = new Set(own.map((row) => row.id));
  const context = contextFigures(area, atlas, locale, passes, references);
  return {
    ...EMPTY_PARTS,
    selection: { kind: "area", id: area.id },
    kicker: kickerOfArea(area, atlas, locale),
    color: null,
    title: area.name[locale],
    chips: [],
    summary:
      inside.length === 0 && context.length === 0
        ? messages.areaNone
        : messages.areaCount(inside.length, formatNumber(inside.length, locale)),
    figures: groupByMeasure(
      [...own].sort(newestFirst),
      atlas,
      locale,
      (row) => figureLabel(row, locale),
      references,
      basisPhrase,
    ),
    contextFigures: context,
    about: [],
    contents: contentsOf(
      inside.filter((record) => !ownIds.has(record.id)),
      atlas,
      locale,
    ),
    // The caveats of every figure would be a wall; those needed to read what is on the page come with it.
    caveats: caveatBoxes(
      own.flatMap((row) => [
        ...row.caveatIds,
        ...(atlas.measures.get(row.measureId)?.caveatIds ?? []),
      ]),
      atlas,
      locale,
      references,
    ).filter((caveat) => caveat.severity === "reading"),
    sources: references.list(),
  };
}

/** A country holds everything that has it as a country; any other area what is recorded for it. */
export function isInArea(record: AtlasRecord, area: Area): boolean {
  return area.kind === "country"
    ? record.countries.includes(area.id)
    : record.areaIds.includes(area.id);
}

type AreaLevel = Parameters<(typeof detailsMessages)["en"]["areaLevel"]>[0];

const ADMIN1_LEVELS: { readonly [country: string]: AreaLevel } = {
  MX: "state",
  US: "state",
  GT: "department",
  HN: "department",
  SV: "department",
  BZ: "district",
};

/** `STATE · MEXICO`, `DEPARTMENT · GUATEMALA`. */
export function kickerOfArea(area: Area, atlas: Atlas, locale: Locale): string {
  const level: AreaLevel =
    area.kind === "admin1" ? (ADMIN1_LEVELS[area.countries[0] ?? ""] ?? "state") : area.kind;
  const name = detailsMessages[locale].areaLevel(level);
  const countries = area.kind === "country" ? "" : countryNames(area.countries, atlas, locale);
  return countries === "" ? name : `${name} · ${countries}`;
}

/** Under the name of what is counted: the period, and the part where the figure is one. */
function figureLabel(row: Observation, locale: Locale): string {
  const period = formatPeriod(row.period, locale);
  return row.breakdown === null ? period : `${period}: ${row.breakdown[locale]}`;
}

function newestFirst(a: Observation, b: Observation): number {
  const end = (row: Observation) => (row.period === null ? 0 : monthSpan(row.period).end);
  return end(b) - end(a);
}

function contextFigures(
  area: Area,
  atlas: Atlas,
  locale: Locale,
  passes: Passes,
  references: References,
): FigureGroup[] {
  const groups = new Map<string, ContextFigure[]>();
  for (const record of atlas.contextRecords) {
    if (record.kind !== "context" || record.row.areaId !== area.id || !passes(record.id)) continue;
    const rows = groups.get(record.row.series.id) ?? [];
    rows.push(record.row);
    groups.set(record.row.series.id, rows);
  }
  return [...groups.values()].map((rows) => {
    const series = rows[0]?.series;
    const measure = series === undefined ? undefined : atlas.measures.get(series.measureId);
    const label = measure?.label[locale] ?? "";
    const part = series?.breakdown?.[locale];
    return {
      key: series?.id ?? "",
      title: part === undefined ? label : `${label} (${part})`,
      lines: rows
        .toReversed()
        .map((row) => contextLine(row, String(row.year), atlas, locale, references)),
    };
  });
}

/** Links by kind, in the order of the table's tabs, each list under its count. */
function contentsOf(records: readonly AtlasRecord[], atlas: Atlas, locale: Locale): LinkGroup[] {
  return RECORD_KINDS.flatMap((kind): LinkGroup[] => {
    const ofKind = records.filter((record) => record.kind === kind);
    if (ofKind.length === 0) return [];
    const count = formatNumber(ofKind.length, locale);
    return [
      {
        title: recordWords[locale].countOfKind(kind, ofKind.length, count),
        links: ofKind.map((record) => recordLink(record, atlas, locale)),
      },
    ];
  });
}
