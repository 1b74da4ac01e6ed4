/**
 * A chart as DrawingML (ECMA-376, part 1, 21.2): native, editable, with its values in the workbook beside it.
 * Written here and not by the library, whose charts name an axis that does not exist, so that PowerPoint repairs
 * them, and turn a missing value into an empty text.
 */
import {
  areYears,
  inMillions,
  isLying,
  valueAt,
  valueAxis,
  type ValueAxis,
} from "@/export/figure/chart-axis";
import type { ChartFigure, ChartSeries } from "@/export/figure/figure-spec";
import { oneLine, xmlText } from "@/export/figure/plain-text";
import { readPaint } from "@/export/figure/css-paint";
import { INTL_TAG, type Locale } from "@/text/locale";
import { columnName } from "./chart-workbook";
import { hex, PALETTE } from "./deck-look";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** @param sheet name of the sheet in the workbook that holds the values */
export function chartXml(chart: ChartFigure, sheet: string, locale: Locale): string {
  const isSpans = chart.kind === "spans";
  const named = chart.series.length > 1 + (isSpans ? 1 : 0);
  // Of spans the first series is only where they start.
  const hidden = isSpans
    ? `<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>`
    : "";
  const legend = named
    ? `<c:legend><c:legendPos val="t"/>${hidden}<c:overlay val="0"/>${textLook(9)}</c:legend>`
    : "";
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    `<c:date1904 val="0"/><c:lang val="${INTL_TAG[locale]}"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>`,
    plot(chart, sheet),
    axes(chart),
    `</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(9)}`,
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join("");
}

function plot(chart: ChartFigure, sheet: string): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, sheet)).join("");
  const axisIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (chart.kind === "points")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  const isStacked = chart.kind !== "bars";
  return [
    `<c:barChart><c:barDir val="${isLying(chart) ? "bar" : "col"}"/>`,
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}`,
    `<c:gapWidth val="${chart.series.length > 2 && !isStacked ? 40 : 60}"/>`,
    `${isStacked ? `<c:overlap val="100"/>` : ""}${axisIds}</c:barChart>`,
  ].join("");
}

/** More numbers than these stand in each other's way. */
const MOST_LABELS = 16;

function seriesXml(chart: ChartFigure, index: number, sheet: string): string {
  const series = chart.series[index];
  if (series === undefined) return "";
  const isHidden = chart.kind === "spans" && index === 0;
  const color = hex(readPaint(series.color)?.color ?? `#${PALETTE.accent}`);
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const last = chart.categories.length + 1;
  const column = columnName(index + 1);
  const shape = isHidden
    ? `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`
    : chart.kind === "points"
      ? `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="${MARKERS[index % MARKERS.length]}"/><c:size val="8"/><c:spPr>${fill}<a:ln w="6350"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr></c:marker>`
      : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const hasLabels =
    chart.kind !== "spans" && chart.categories.length * chart.series.length <= MOST_LABELS;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${stringRef(`${sheet}!$${column}$1`, [series.name])}</c:tx>`,
    shape,
    isHidden ? `<c:invertIfNegative val="0"/>` : "",
    hasLabels ? labels(chart, color) : "",
    `<c:cat>${stringRef(`${sheet}!$A$2:$A$${last}`, chart.categories)}</c:cat>`,
    `<c:val>${numberRef(`${sheet}!$${column}$2:$${column}$${last}`, series, chart)}</c:val>`,
    chart.kind === "points" ? `<c:smooth val="0"/>` : "",
    `</c:ser>`,
  ].join("");
}

const MARKERS = ["circle", "square", "diamond", "triangle"] as const;

/** Relative luminance (WCAG 2.2) under which white is read better than ink. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.22;
}

function labelFormat({ categories, series }: ChartFigure): string {
  const values = series.flatMap((one) => categories.map((_, index) => valueAt(one, index) ?? 0));
  return values.every(Number.isInteger) ? "#,##0" : "General";
}

function labels(chart: ChartFigure, color: string): string {
  const { kind } = chart;
  const position = kind === "points" ? "t" : kind === "bars" ? "outEnd" : "ctr";
  return [
    `<c:dLbls><c:numFmt formatCode="${labelFormat(chart)}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    textLook(8.5, kind === "stacked-bars" && isDark(color) ? "FFFFFF" : PALETTE.ink),
    `<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>`,
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
  ].join("");
}

const formula = (text: string): string => `<c:f>${xmlText(text)}</c:f>`;

function stringRef(reference: string, texts: readonly string[]): string {
  const points = texts.map(
    (text, index) => `<c:pt idx="${index}"><c:v>${xmlText(oneLine(text))}</c:v></c:pt>`,
  );
  return `<c:strRef>${formula(reference)}<c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

/** A category without a value has no point: a gap, never a zero. */
function numberRef(reference: string, series: ChartSeries, { categories }: ChartFigure): string {
  const points = categories.flatMap((_, index) => {
    const value = valueAt(series, index);
    return value === null ? [] : [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`];
  });
  return `<c:numRef>${formula(reference)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${categories.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

function axes(chart: ChartFigure): string {
  const lies = isLying(chart);
  const axis = valueAxis(chart);
  const line = `<a:ln w="6350"><a:solidFill><a:srgbClr val="${PALETTE.muted}"/></a:solidFill></a:ln>`;
  const noTicks = `<c:majorTickMark val="none"/><c:minorTickMark val="none"/>`;
  const title = chart.unit === "" ? "" : axisTitle(chart.unit);
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lies ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lies ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `${noTicks}<c:tickLblPos val="low"/><c:spPr>${line}</c:spPr>${textLook(categorySize(chart))}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${categorySize(chart) > SMALLEST ? `<c:tickLblSkip val="1"/>` : ""}<c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.to}"/><c:min val="${axis.from}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lies ? "b" : "l"}"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${PALETTE.hairline}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
    `${title}<c:numFmt formatCode="${valueFormat(axis)}" sourceLinked="0"/>${noTicks}<c:tickLblPos val="nextTo"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook(9, PALETTE.muted)}`,
    // Categories run from the top; the values stay at the foot.
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lies ? "max" : "autoZero"}"/><c:crossBetween val="between"/><c:majorUnit val="${majorUnit(axis)}"/></c:valAx>`,
  ].join("");
}

/** Points that a chart has for its categories on a slide; of smaller type programs leave some out. */
const CATEGORIES_HEIGHT = 190;
const SMALLEST = 6;

function categorySize(chart: ChartFigure): number {
  if (!isLying(chart)) return 9;
  const fitting = CATEGORIES_HEIGHT / chart.categories.length / 1.25;
  return Math.max(SMALLEST, Math.min(9, Math.floor(fitting * 2) / 2));
}

function majorUnit({ ticks: [first = 0, second = 1] }: ValueAxis): number {
  return Number((second - first).toPrecision(12));
}

function valueFormat(axis: ValueAxis): string {
  if (areYears(axis)) return "0";
  if (inMillions(axis)) return `#,##0,,&quot; M&quot;`;
  return axis.ticks.every(Number.isInteger) ? "#,##0" : "#,##0.0##";
}

function axisTitle(text: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="900" b="0"><a:solidFill><a:srgbClr val="${PALETTE.muted}"/></a:solidFill></a:rPr><a:t>${xmlText(oneLine(text))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textLook(size: number, color: string = PALETTE.ink): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="0"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
