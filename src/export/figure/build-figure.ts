/**
 * The one way from a view to a figure: everything that a picture, a slide or a page says of a view is put into words
 * here and nowhere else. Pure: the same view, data and words give the same figure.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Cited } from "@/export/chart-sources";
import { describeFilter } from "@/export/filter-words";
import type { FilterResult } from "@/filters/evaluate";
import { formatYearRange } from "@/filters/facet-names";
import type { RecordTable } from "@/filters/record-table";
import type { StyleInput } from "@/layers/style-input";
import type { ExplorerState } from "@/permalink/explorer-state";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { exportMessages } from "@/text/messages/export";
import { figureMessages } from "@/text/messages/figure";
import { mapCredits } from "@/text/messages/map";
import type { BuiltChart } from "./chart-figures/chart-input";
import { chartFigure } from "./chart-figures/chart-figure";
import { citedByView } from "./figure-cited";
import { figureCaveats, figureSources } from "./figure-sources";
import { describeMap } from "./figure-alt";
import { figureLegends, type FigureMap } from "./figure-legends";
import type { FigureLegend, FigureSpec } from "./figure-spec";

/** What an author says of the view, in the language of the figure, references resolved. */
export type FigureWords = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly notes: string;
};

/** What some words refer to: places in documents, and documents named as a whole. */
export type FigureReference = Cited & { readonly sourceIds?: readonly string[] };

/** What a view needs and could not be had; a figure that lacks it says so. */
export type FigureGap = "context" | "area";

/** One of two maps under one title: its own records and its own view. */
export type FigureSide = {
  readonly name: string;
  readonly pass: Uint8Array;
  readonly contextPass: Uint8Array;
  readonly count: number;
  readonly view: ExplorerState;
};

export type FigureInput = {
  readonly atlas: Atlas;
  /** Columns of `atlas.records`, placed in the area of interest of the view's filter. */
  readonly table: RecordTable;
  /** The view's filter over the records, and over the context records. */
  readonly result: FilterResult;
  readonly contextResult: FilterResult;
  readonly view: ExplorerState;
  readonly locale: Locale;
  /** Null: a bare view, titled with what its filter leaves. */
  readonly words: FigureWords | null;
  readonly link: string;
  /** Null while it is not known. */
  readonly dataVersion: string | null;
  /** The chart of the view stands beside the map. */
  readonly withChart: boolean;
  /** What the words refer to. */
  readonly extraEvidence: readonly FigureReference[];
  /** A and B of a comparison; null or absent: one map. */
  readonly sides?: readonly FigureSide[] | null;
  readonly missing?: readonly FigureGap[];
};

const NO_GEOMETRY: StyleInput["geometry"] = { admin: null, contextLand: null, labels: null };

export function buildFigure(input: FigureInput): FigureSpec {
  const { atlas, table, result, contextResult, locale, words, dataVersion } = input;
  const view: ExplorerState = { ...input.view, locale };
  const style: StyleInput = {
    atlas,
    pass: result.pass,
    contextPass: contextResult.pass,
    geometry: NO_GEOMETRY,
    view,
  };
  const maps = mapsOf(style, input);
  const legend = figureLegends(maps, locale);
  const chart = input.withChart ? chartFigure({ atlas, table, result, view, locale }) : null;
  const cited = citedByView(maps, view, input.extraEvidence, citedByChart(chart));
  const filterText = describeFilter(view.filter, atlas, locale);
  return {
    locale,
    title: words?.title ?? filterText,
    paragraphs: words?.paragraphs ?? [],
    notes: words?.notes ?? "",
    view,
    alt: altOf(style, view, legend, chart, input),
    filterLine: figureMessages[locale].counted(filterText, countsOf(input)),
    yearLine: yearLineOf(view, legend),
    legend,
    chart: chart?.figure ?? null,
    sources: figureSources(
      cited,
      input.extraEvidence.flatMap(({ sourceIds = [] }) => sourceIds),
      atlas,
      dataVersion,
      locale,
    ),
    caveats: [...gapsOf(input), ...figureCaveats(cited, legend, atlas, locale)],
    credit: mapCredits(locale, view.layers.visible.includes("homicide")).join(" · "),
    versionLine: dataVersion === null ? "" : figureMessages[locale].version(dataVersion),
    link: input.link,
  };
}

/** What holds for the chart as a whole comes before what its marks carry. */
function citedByChart(chart: BuiltChart | null): readonly Cited[] {
  return chart === null ? [] : [{ evidence: [], caveatIds: chart.caveatIds }, ...chart.cited];
}

/** What is drawn: the view, or each side of a comparison under its name. */
function mapsOf(style: StyleInput, { sides, locale }: FigureInput): readonly FigureMap[] {
  if (sides == null) return [{ name: null, style }];
  return sides.map(({ name, pass, contextPass, view }) => ({
    name,
    style: { ...style, pass, contextPass, view: { ...view, locale } },
  }));
}

/** "41 of 933 records". */
function countsOf({ result, atlas, locale }: FigureInput): string {
  const total = atlas.records.length;
  return exportMessages[locale].countOf(
    formatNumber(result.count, locale),
    total,
    formatNumber(total, locale),
  );
}

function altOf(
  style: StyleInput,
  view: ExplorerState,
  legend: readonly FigureLegend[],
  chart: BuiltChart | null,
  input: FigureInput,
): string {
  const map = describeMap(style, view, legend, countsOf(input), input.sides ?? null);
  return chart?.figure === null
    ? `${map} ${figureMessages[input.locale].emptyChart(chart.title)}`
    : map;
}

/** The years of the filter; without any, those of the figures on the map. */
function yearLineOf({ filter }: ExplorerState, legend: readonly FigureLegend[]): string {
  if (filter.years !== null) return formatYearRange(filter.years);
  return [...new Set(legend.flatMap(({ spec }) => spec.vintage ?? []))].join(" · ");
}

function gapsOf({ missing = [], locale }: FigureInput): readonly string[] {
  const t = figureMessages[locale];
  return missing.map((gap) => ({ context: t.contextMissing, area: t.areaMissing })[gap]);
}
