/**
 * The number of a row with everything without which it would mislead: unit, qualifier, kind of gap, part,
 * denominator. Targets, results and obligations are texts, each with its own source and place in it.
 */
import type { Atlas, AtlasRecord, ContextFigure } from "@/datasets/atlas";
import {
  describeBasis,
  describeMissing,
  formatFigure,
  formatObservation,
  formatPeriod,
  qualifierNote,
  type FigureText,
} from "@/datasets/describe";
import type { Figure, Flow, Measure, Observation, Recommendation } from "@/datasets/schema";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { exportMessages } from "@/text/messages/export";
import { groupEvidence } from "./cited-sources";
import { formatLocator } from "./citation";
import type { ExportRow } from "./row-columns";

type FigureColumns = Pick<
  ExportRow,
  | "measure_id"
  | "measure"
  | "measure_kind"
  | "series"
  | "value"
  | "unit"
  | "qualifier"
  | "missing"
  | "value_text"
  | "breakdown"
  | "denominator"
  | "share_percent"
>;

const NO_FIGURE: FigureColumns = {
  measure_id: "",
  measure: "",
  measure_kind: "",
  series: "",
  value: null,
  unit: "",
  qualifier: "",
  missing: "",
  value_text: "",
  breakdown: "",
  denominator: "",
  share_percent: null,
};

/** The figure of a record; places, activities, corridors and borders are not figures. */
export function figureColumns(record: AtlasRecord, atlas: Atlas, locale: Locale): FigureColumns {
  switch (record.kind) {
    case "observation":
      return observationColumns(record.row, atlas.measures.get(record.row.measureId), locale);
    case "flow":
      return flowColumns(record.row, atlas.measures.get(record.row.measureId), locale);
    case "context":
      return contextColumns(record.row, atlas.measures.get(record.row.series.measureId), locale);
    case "recommendation":
      return recommendationColumns(record.row, locale);
    case "activity":
    case "place":
    case "corridor":
    case "border":
      return NO_FIGURE;
  }
}

function measureColumns(
  measureId: string,
  measure: Measure | undefined,
  own: { readonly [L in Locale]: string } | null,
  locale: Locale,
): Pick<FigureColumns, "measure_id" | "measure" | "measure_kind" | "series" | "denominator"> {
  const whole = measure?.denominator?.[locale];
  return {
    measure_id: measureId,
    measure: measure?.label[locale] ?? "",
    measure_kind: measure?.kind ?? "",
    series: measure?.series ?? "",
    denominator:
      own?.[locale] ?? (whole === undefined ? "" : detailsMessages[locale].denominator(whole)),
  };
}

function observationColumns(
  row: Observation,
  measure: Measure | undefined,
  locale: Locale,
): FigureColumns {
  const note = row.value === null ? null : qualifierNote(row.qualifier, locale);
  return {
    ...NO_FIGURE,
    ...measureColumns(row.measureId, measure, row.denominator, locale),
    value: row.value,
    unit: measure?.unit[locale] ?? "",
    qualifier: row.qualifier,
    missing: row.missing ?? "",
    value_text:
      row.missing === null
        ? withNotes(phrase(formatObservation(row, measure, locale)), [note])
        : describeMissing(row.missing, locale),
    breakdown: row.breakdown?.[locale] ?? "",
    share_percent: measure?.kind === "share" ? row.value : null,
  };
}

/** Where a flow is published as a share only, its value is that share, in percent. */
function flowColumns(row: Flow, measure: Measure | undefined, locale: Locale): FigureColumns {
  const share = row.sharePercent === null ? null : formatPercent(row.sharePercent, locale);
  const isShare = measure?.kind === "share";
  const unit = measure?.unit[locale] ?? "";
  const count =
    row.value === null || isShare ? null : `${formatNumber(row.value, locale)} ${unit}`.trim();
  return {
    ...NO_FIGURE,
    ...measureColumns(row.measureId, measure, row.denominator, locale),
    value: row.value ?? (isShare ? row.sharePercent : null),
    unit: row.value === null && !isShare ? "" : unit,
    missing: row.value === null && row.sharePercent === null ? "not-known" : "",
    value_text:
      count === null
        ? (share ?? exportMessages[locale].volumeNotKnown)
        : withNotes(count, [share === null ? null : exportMessages[locale].shareOfWhole(share)]),
    share_percent: row.sharePercent,
  };
}

function contextColumns(
  row: ContextFigure,
  measure: Measure | undefined,
  locale: Locale,
): FigureColumns {
  const t = detailsMessages[locale];
  const unit = measure?.unit[locale] ?? "";
  return {
    ...NO_FIGURE,
    ...measureColumns(row.series.measureId, measure, null, locale),
    value: row.value,
    unit,
    missing: row.value === null ? "not-in-source" : "",
    value_text:
      row.value === null
        ? t.contextMissing
        : withNotes(`${formatNumber(row.value, locale)} ${unit}`, [
            row.partial ? t.partialYear.replace(/\.$/, "") : null,
          ]),
    breakdown: row.series.breakdown?.[locale] ?? "",
  };
}

/** One, or the number where an audit publishes only how many there are. */
function recommendationColumns(row: Recommendation, locale: Locale): FigureColumns {
  const count = formatNumber(row.count, locale);
  return {
    ...NO_FIGURE,
    value: row.count,
    unit: exportMessages[locale].recommendationUnit,
    qualifier: "exact",
    value_text: row.number === null ? detailsMessages[locale].recommendationCountOnly(count) : "",
  };
}

/** `Officials trained: 120 people (target; FY2012, U.S. fiscal year …) [gao-16-235: line 311; line 395]`. */
export function describeFigure(figure: Figure, locale: Locale): string {
  const { period } = figure;
  const value = withNotes(phrase(formatFigure(figure, locale)), [
    figure.value === null ? null : (figure.text?.[locale] ?? null),
    qualifierNote(figure.qualifier, locale),
    period === null ? null : `${formatPeriod(period, locale)}, ${describeBasis(period, locale)}`,
  ]);
  const places = [...groupEvidence(figure.evidence)].map(([sourceId, locators]) =>
    exportMessages[locale].cited(
      sourceId,
      locators.map((locator) => formatLocator(locator, locale)).join("; "),
    ),
  );
  return `${figure.label[locale]}: ${value} [${places.join(", ")}]`;
}

function phrase({ value, unit }: FigureText): string {
  return unit === null ? value : `${value} ${unit}`;
}

function withNotes(text: string, notes: readonly (string | null)[]): string {
  const said = notes.filter((note) => note !== null);
  return said.length === 0 ? text : `${text} (${said.join("; ")})`;
}
