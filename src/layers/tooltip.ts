/** What a mark says while the pointer is on it: plain data, one thing of each kind, nothing to scroll. */
import { missingOf } from "@/analysis/context-measures";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import {
  documentCode,
  formatObservation,
  formatPeriod,
  qualifierNote,
  type FigureText,
} from "@/datasets/describe";
import type { Flow } from "@/datasets/schema";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { layerMessages } from "@/text/messages/layers";
import { recordWords } from "@/text/messages/record-words";
import type { MapSelection } from "./selection";

export type Tooltip = {
  readonly selection: MapSelection;
  /** What it is: "Forensic laboratory", "Figure", "State, department or district". */
  readonly kicker: string;
  readonly title: string;
  readonly period: string | null;
  /** The number with its qualifier and unit. */
  readonly figure: FigureText | null;
  /** What the number is out of, and words of warning that belong to it. */
  readonly denominator: string | null;
  /** Precision, formality, dispute: what the symbol says, in words. */
  readonly detail: string | null;
  /** The first caveat that is needed to read it at all. */
  readonly caveat: string | null;
  /** "GAO-16-235", with the number of further sources. */
  readonly source: string | null;
};

/** Tooltip of a selection; null when the atlas does not have it. An area counts the records that pass. */
export function tooltipFor(
  selection: MapSelection,
  atlas: Atlas,
  locale: Locale,
  pass: Uint8Array,
): Tooltip | null {
  if (selection.kind === "area") return areaTooltip(selection, atlas, locale, pass);
  const record = atlas.byId.get(selection.id);
  if (record === undefined) return null;
  const words = recordWords[locale];
  return {
    selection,
    kicker: record.kind === "place" ? words.placeKind(record.row.kind) : words.kind(record.kind),
    title: record.title[locale],
    period: record.period === null ? null : formatPeriod(record.period, locale),
    figure: figureOf(record, atlas, locale),
    denominator: denominatorOf(record, atlas, locale),
    detail: detailOf(record, locale),
    caveat: caveatOf(record, atlas, locale),
    source: sourceOf(record, atlas),
  };
}

/** Tooltips of everything under the pointer that the atlas has, topmost first. */
export function tooltipsFor(
  selections: readonly MapSelection[],
  atlas: Atlas,
  locale: Locale,
  pass: Uint8Array,
): readonly Tooltip[] {
  return selections.flatMap((selection) => tooltipFor(selection, atlas, locale, pass) ?? []);
}

function areaTooltip(
  selection: MapSelection,
  atlas: Atlas,
  locale: Locale,
  pass: Uint8Array,
): Tooltip | null {
  const area = atlas.areas.get(selection.id);
  if (area === undefined) return null;
  const text = layerMessages[locale];
  const kicker =
    area.kind === "country" ? text.country : area.kind === "admin1" ? text.admin1 : text.otherArea;
  const count = atlas.records.filter(
    ({ areaIds }, row) => pass[row] === 1 && areaIds.includes(area.id),
  ).length;
  return {
    selection,
    kicker,
    title: area.name[locale],
    period: null,
    figure: null,
    denominator: null,
    detail: text.records(count, formatNumber(count, locale)),
    caveat: null,
    source: null,
  };
}

function figureOf(record: AtlasRecord, atlas: Atlas, locale: Locale): FigureText | null {
  switch (record.kind) {
    case "observation":
      return formatObservation(record.row, atlas.measures.get(record.row.measureId), locale);
    case "flow":
      return flowFigure(record.row, atlas, locale);
    case "context": {
      const measure = atlas.measures.get(record.row.series.measureId);
      const { value, series, areaId, year } = record.row;
      return value === null
        ? { value: layerMessages[locale].missing(missingOf(series, areaId, year)), unit: null }
        : { value: formatNumber(value, locale), unit: measure?.unit[locale] ?? null };
    }
    default:
      return null;
  }
}

function flowFigure(flow: Flow, atlas: Atlas, locale: Locale): FigureText {
  if (flow.value !== null) {
    const unit = atlas.measures.get(flow.measureId)?.unit[locale] ?? null;
    return { value: formatNumber(flow.value, locale), unit };
  }
  return flow.sharePercent === null
    ? { value: layerMessages[locale].volumeNotKnown, unit: null }
    : { value: formatPercent(flow.sharePercent, locale), unit: null };
}

function denominatorOf(record: AtlasRecord, atlas: Atlas, locale: Locale): string | null {
  switch (record.kind) {
    case "observation": {
      const { denominator, qualifier, measureId } = record.row;
      const of = denominator ?? atlas.measures.get(measureId)?.denominator ?? null;
      const parts = [of?.[locale] ?? null, qualifierNote(qualifier, locale)];
      const said = parts.filter((part) => part !== null);
      return said.length === 0 ? null : said.join("; ");
    }
    case "flow":
      return record.row.denominator?.[locale] ?? null;
    case "context":
      return atlas.measures.get(record.row.series.measureId)?.denominator?.[locale] ?? null;
    default:
      return null;
  }
}

function detailOf(record: AtlasRecord, locale: Locale): string | null {
  const text = layerMessages[locale];
  switch (record.kind) {
    case "border": {
      const kind = record.row.kind === "river" ? text.river : text.land;
      return record.row.disputed ? `${kind} · ${text.disputed}` : kind;
    }
    case "corridor":
      return text.schematic;
    case "context":
      return text.homicideContext;
    case "place": {
      const { crossing, lab, precision } = record.row;
      const parts = [
        crossing === null ? null : text[crossing.formality],
        lab?.documented === false ? text.notDocumented : null,
        lab?.ballistics.status === "yes" ? text.ballisticsDocumented : null,
        precision === "locality" ? text.precisionTown : null,
        precision === "admin1" ? text.precisionState : null,
      ].filter((part) => part !== null);
      return parts.length === 0 ? null : parts.join(" · ");
    }
    default:
      return null;
  }
}

function caveatOf(record: AtlasRecord, atlas: Atlas, locale: Locale): string | null {
  const caveats = record.caveatIds.flatMap((id) => atlas.caveats.get(id) ?? []);
  return caveats.find(({ severity }) => severity === "reading")?.text[locale] ?? null;
}

function sourceOf(record: AtlasRecord, atlas: Atlas): string | null {
  const ids = [...new Set(record.evidence.map(({ sourceId }) => sourceId))];
  const [first] = ids;
  if (first === undefined) return null;
  const source = atlas.sources.get(first);
  const code = source === undefined ? first.toUpperCase() : documentCode(source);
  return ids.length === 1 ? code : `${code} +${ids.length - 1}`;
}
