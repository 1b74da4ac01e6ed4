/** One measure: its title with unit and denominator, a scale from zero, its marks with their values. */
import { memo, useMemo } from "react";
import { Axis, type TickRendererProps } from "@visx/axis";
import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import type { SeriesMark, SeriesPanel } from "@/analysis/series";
import type { Atlas } from "@/datasets/atlas";
import { describeBasis, formatObservation, formatPeriod } from "@/datasets/describe";
import type { Measure } from "@/datasets/schema";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { inkOf, type ChartLook } from "@/charts/frame/chart-look";
import { selects } from "@/charts/frame/mark";
import type { Box } from "@/charts/frame/place-labels";
import { wrapText } from "@/charts/frame/svg-text";
import type { TimeScale } from "@/charts/frame/time-axis";
import type { PanelPlace } from "./layout";
import { labelMarks } from "./label-marks";
import { placeMark, SeriesMarkShape, type MarkPlace } from "./SeriesMarkShape";
import { seriesWords } from "@/text/messages/series-chart";

export type PanelViewProps = {
  panel: SeriesPanel;
  place: PanelPlace;
  left: number;
  right: number;
  width: number;
  scale: TimeScale;
  atlas: Atlas;
  selectedId: string | null;
  look: ChartLook;
};

const RADIUS_PX = 4.5;

export const SeriesPanelView = memo(function SeriesPanelView(props: PanelViewProps) {
  const { panel, place, left, right, width, scale, selectedId, look } = props;
  const locale = useLocale();
  const ink = inkOf("count", look);
  const yScale = useMemo(() => valueScale(panel, place), [panel, place]);
  const placed = useMemo(
    () =>
      panel.marks.map((mark) => ({
        mark,
        at: placeMark(mark, scale, right, yScale(mark.value)),
      })),
    [panel, scale, right, yScale],
  );
  const labels = useMemo(
    () =>
      labelMarks(
        placed.map(({ mark, at }) => ({
          at,
          value: mark.value,
          text: valueText(mark, panel.measure, locale),
        })),
        { left, right: width, top: place.top - 16, bottom: place.bottom, sizePx: look.size.tiny },
      ),
    [placed, panel, place, left, width, look, locale],
  );
  return (
    <g>
      <PanelTitle measure={panel.measure} y={place.titleY} width={width} look={look} />
      {panel.marks.length === 0 ? (
        <NoMarks {...props} />
      ) : (
        <>
          <ValueAxis scale={yScale} left={left} right={right} look={look} locale={locale} />
          {panel.lines.map((line) => (
            <LinePath
              key={line[0]?.row.id}
              data={[...line]}
              x={(mark) => placeMark(mark, scale, right, 0).x}
              y={(mark) => yScale(mark.value)}
              fill="none"
              stroke={ink.line}
              strokeWidth={1.5}
            />
          ))}
          {placed.map(({ mark, at }, index) => (
            <g
              key={mark.row.id}
              role="button"
              tabIndex={-1}
              data-mark={selects("record", mark.row.id)}
              data-selected={mark.row.id === selectedId}
              aria-label={chartMessages[locale].openRecord(
                describeMark(mark, panel.measure, locale),
              )}
            >
              <rect {...hitBox(at)} fill="none" pointerEvents="all" />
              <SeriesMarkShape
                mark={mark}
                place={at}
                ink={ink}
                panel={look.colors.panel}
                radius={RADIUS_PX * look.factor}
              />
              <ValueLabel
                box={labels[index] ?? null}
                text={valueText(mark, panel.measure, locale)}
                bold={mark.row.id === selectedId}
                look={look}
              />
            </g>
          ))}
        </>
      )}
    </g>
  );
});

function PanelTitle(props: { measure: Measure; y: number; width: number; look: ChartLook }) {
  const { measure, y, width, look } = props;
  const locale = useLocale();
  const lines = titleLines(measure, width, look, locale);
  return (
    <g>
      {lines.map((line, index) => (
        <text
          key={line}
          x={0}
          y={y + index * 18 * look.factor}
          fontSize={look.size.small}
          fontWeight="600"
          stroke={look.colors.panel}
          strokeWidth="4"
          paintOrder="stroke"
        >
          {line}
        </text>
      ))}
      <text
        x={0}
        y={y + (lines.length - 1) * 18 * look.factor + 15 * look.factor}
        fill={look.colors.muted}
        stroke={look.colors.panel}
        strokeWidth="4"
        paintOrder="stroke"
      >
        {wrapText(unitText(measure, locale), width, look.size.tiny, 1)[0]}
      </text>
    </g>
  );
}

export function titleLines(
  measure: Measure,
  width: number,
  look: ChartLook,
  locale: Locale,
): string[] {
  return wrapText(measure.label[locale], width, look.size.small, 2);
}

function unitText(measure: Measure, locale: Locale): string {
  const unit = measure.unit[locale];
  return measure.denominator === null
    ? unit
    : seriesWords[locale].outOf(unit, measure.denominator[locale]);
}

function NoMarks({ panel, place, width, atlas, look }: PanelViewProps) {
  const locale = useLocale();
  const t = seriesWords[locale];
  const nameOf = (id: string | null) =>
    (id === null ? undefined : atlas.areas.get(id)?.name[locale]) ?? t.noArea;
  const list = panel.elsewhere
    .slice(0, 6)
    .map(({ areaId, count }) => t.areaOption(nameOf(areaId), count))
    .join(", ");
  const text = `${t.none(nameOf(panel.areaId))}${list === "" ? "" : ` ${t.elsewhere(list)}`}`;
  return (
    <g fill={look.colors.muted} fontSize={look.size.small}>
      {wrapText(text, width, look.size.small, 5).map((line, index) => (
        <text key={line} x={0} y={place.top + index * 18 * look.factor}>
          {line}
        </text>
      ))}
    </g>
  );
}

type YScale = ReturnType<typeof valueScale>;

/** From zero to a round number above the greatest; zero alone when there is nothing above it. */
function valueScale(panel: SeriesPanel, place: PanelPlace) {
  const greatest = panel.marks.reduce((max, { value }) => Math.max(max, value), 0);
  return scaleLinear<number>({
    domain: [0, greatest === 0 ? 1 : greatest],
    range: [place.bottom, place.top],
    nice: 3,
  });
}

type AxisProps = { scale: YScale; left: number; right: number; look: ChartLook; locale: Locale };

function ValueAxis({ scale, left, right, look, locale }: AxisProps) {
  return (
    <g aria-hidden="true">
      {scale.ticks(3).map((value) => (
        <line
          key={value}
          data-ink="rule"
          x1={left}
          x2={right}
          y1={scale(value)}
          y2={scale(value)}
          stroke={value === 0 ? look.colors.faint : look.colors.hairline}
        />
      ))}
      <Axis
        orientation="left"
        scale={scale}
        left={left}
        numTicks={3}
        hideAxisLine
        hideTicks
        tickLength={2}
        tickFormat={(value) => formatNumber(Number(value), locale)}
        // The axis takes a function of a tick, not a component of its own.
        // oxlint-disable-next-line react/no-unstable-nested-components
        tickComponent={valueLabels(look)}
      />
    </g>
  );
}

function valueLabels(look: ChartLook) {
  return (tick: TickRendererProps) => (
    <text
      x={tick.x - 2}
      y={tick.y + look.size.tiny * 0.35}
      textAnchor="end"
      fill={look.colors.muted}
    >
      {tick.formattedValue}
    </text>
  );
}

function ValueLabel(props: { box: Box | null; text: string; bold: boolean; look: ChartLook }) {
  const { box, text, bold, look } = props;
  if (box === null) return null;
  return (
    <text
      aria-hidden="true"
      data-name=""
      x={(box.left + box.right) / 2}
      y={box.bottom - 3}
      textAnchor="middle"
      fontWeight={bold ? "700" : "500"}
      stroke={look.colors.panel}
      strokeWidth="3"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}

/** At least 24 pixels each way. */
function hitBox({ x0, x1, x, y }: MarkPlace) {
  const half = Math.max(12, (x1 - x0) / 2);
  return { x: x - half, y: y - 12, width: half * 2, height: 24 };
}

export function valueText(mark: SeriesMark, measure: Measure, locale: Locale): string {
  return formatObservation(mark.row, measure, locale).value;
}

/** The mark in words: value, unit, period, basis. */
export function describeMark(mark: SeriesMark, measure: Measure, locale: Locale): string {
  const { value, unit } = formatObservation(mark.row, measure, locale);
  const { period } = mark.row;
  const basis = period === null ? null : describeBasis(period, locale);
  return [unit === null ? value : `${value} ${unit}`, formatPeriod(period, locale), basis]
    .filter((part) => part !== null)
    .join("; ");
}
