/** Bullet bars on one scale, percent of the target; then the targets in words and the activities without any. */
import { useMemo } from "react";
import { Bar, Line } from "@visx/shape";
import type { Targets } from "@/analysis/targets";
import { pairText } from "@/export/figure/chart-figures/targets-text";
import { useAppState, useLocale } from "@/state/use-store";
import { formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { inkOf, useChartLook, type ChartLook } from "@/charts/frame/chart-look";
import { ChartSvg } from "@/charts/frame/ChartSvg";
import { selects } from "@/charts/frame/mark";
import { textWidth } from "@/charts/frame/svg-text";
import { lineStep, TextBlock } from "@/charts/frame/TextBlock";
import { useWidth } from "@/charts/frame/use-width";
import { placeItems, targetItems, type PlacedItem, type TargetItem } from "./target-rows";
import { targetsWords } from "@/text/messages/targets-chart";

export function TargetsSvg({ targets }: { targets: Targets }) {
  const locale = useLocale();
  const { ref, width } = useWidth();
  const look = useChartLook();
  const selection = useAppState((state) => state.explorer.selection);
  const { placed, height } = useMemo(
    () =>
      placeItems(
        targetItems(targets, Math.min(width, 760), look.size.small, locale),
        lineStep(look),
        look.factor,
      ),
    [targets, width, look, locale],
  );
  const greatest = useMemo(
    () =>
      Math.max(
        100,
        ...targets.compared.flatMap(({ pairs }) => pairs.map(({ sharePercent }) => sharePercent)),
      ),
    [targets],
  );
  return (
    <div ref={ref}>
      <ChartSvg width={width} height={height} label={targetsWords[locale].chart} look={look}>
        {placed.map((place) => (
          <Item
            key={place.item.key}
            place={place}
            width={width}
            greatest={greatest}
            selectedId={selection?.kind === "record" ? selection.id : null}
            look={look}
            locale={locale}
          />
        ))}
      </ChartSvg>
    </div>
  );
}

type ItemProps = {
  place: PlacedItem;
  width: number;
  /** Percent at the end of the scale. */
  greatest: number;
  selectedId: string | null;
  look: ChartLook;
  locale: Locale;
};

function Item(props: ItemProps) {
  const { place, width, selectedId, look, locale } = props;
  const { item, y, height } = place;
  const step = lineStep(look);
  const transform = `translate(0 ${y})`;
  if (item.kind === "head" || item.kind === "note") {
    const muted = item.kind === "note";
    return (
      <g transform={transform}>
        <TextBlock
          lines={item.lines}
          x={0}
          y={step + 6 * look.factor}
          look={look}
          tone={muted ? "muted" : "ink"}
          bold={!muted}
        />
        {!muted && (
          <Line
            data-ink="rule"
            from={{ x: 0, y: height - 5 }}
            to={{ x: width, y: height - 5 }}
            stroke={look.colors.hairline}
          />
        )}
      </g>
    );
  }
  const selected = item.activity.id === selectedId;
  const barY = step * (item.title.length + item.lines.length) + 9;
  return (
    <g transform={transform}>
      <g
        role="button"
        tabIndex={-1}
        data-mark={selects("record", item.activity.id)}
        data-selected={selected}
        aria-label={chartMessages[locale].openRecord(describeItem(item, locale))}
      >
        <rect
          width={width}
          height={height - 2}
          fill={selected ? look.colors.accentSoft : "none"}
          pointerEvents="all"
        />
        <TextBlock lines={item.title} x={0} y={step} look={look} bold />
      </g>
      {/* The label of the mark says it all. */}
      <g aria-hidden="true" pointerEvents="none">
        <TextBlock
          lines={item.lines}
          x={0}
          y={step * (item.title.length + 1)}
          look={look}
          tone="muted"
        />
        {item.kind === "bar" && <Bullet {...props} item={item} y={barY} />}
      </g>
    </g>
  );
}

type BulletProps = ItemProps & { item: Extract<TargetItem, { kind: "bar" }>; y: number };

function Bullet({ item, y, width, greatest, look, locale }: BulletProps) {
  const percent = formatPercent(Math.round(item.pair.sharePercent), locale);
  const label = textWidth("100 %", look.size.small) + 8;
  const room = Math.min(width, 760) - label;
  const x = (share: number) => (share / greatest) * room;
  const ink = inkOf("count", look);
  const height = 10 * look.factor;
  return (
    <>
      <Bar
        data-ink="line"
        y={y}
        width={x(100)}
        height={height}
        fill={look.colors.hairline}
        stroke={look.colors.faint}
        strokeWidth={0.5}
      />
      <Bar
        data-ink="full"
        y={y + height * 0.2}
        width={Math.max(1, x(item.pair.sharePercent))}
        height={height * 0.6}
        fill={ink.fill}
        stroke={ink.line}
        strokeWidth={0.75}
      />
      <Line
        data-ink="rule"
        from={{ x: x(100), y: y - 4 }}
        to={{ x: x(100), y: y + height + 4 }}
        stroke={look.colors.ink}
        strokeWidth={2}
      />
      <text
        x={x(Math.max(100, item.pair.sharePercent)) + 6}
        y={y + height - look.factor}
        fontSize={look.size.small}
        fontWeight="600"
      >
        {percent}
      </text>
    </>
  );
}

function describeItem(item: TargetItem, locale: Locale): string {
  if (item.kind === "head" || item.kind === "note") return item.lines.join(" ");
  if (item.kind === "words") return [...item.title, ...item.lines].join(" ");
  const percent = formatPercent(Math.round(item.pair.sharePercent), locale);
  return `${item.activity.title[locale]}: ${pairText(item.pair, locale)}, ${percent}`;
}
