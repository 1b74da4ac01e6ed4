/** A line of squares per agency, in the order of status. */
import { useMemo } from "react";
import { RECOMMENDATION_STATUSES } from "@/datasets/schema";
import type { RecommendationTable } from "@/analysis/recommendation-status";
import type { Atlas } from "@/datasets/atlas";
import { agencyName } from "@/export/figure/chart-figures/recommendations-text";
import type { Filter } from "@/filters/filter";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { recordWords } from "@/text/messages/record-words";
import { agencyColor, inkOf, useChartLook, type ChartLook } from "@/charts/frame/chart-look";
import { ChartSvg } from "@/charts/frame/ChartSvg";
import { GroupHead } from "@/charts/frame/GroupHead";
import { HEAD_PX } from "@/charts/frame/head-px";
import { selects } from "@/charts/frame/mark";
import { textWidth } from "@/charts/frame/svg-text";
import { useWidth } from "@/charts/frame/use-width";
import { CELL_PX, placeCells, type Cell } from "./layout";
import { StatusCell } from "./StatusCell";
import { recommendationWords } from "@/text/messages/recommendations-chart";

type SvgProps = { shown: RecommendationTable; atlas: Atlas; filter: Filter };

export function RecommendationsSvg({ shown, atlas, filter }: SvgProps) {
  const locale = useLocale();
  const t = recommendationWords[locale];
  const { ref, width } = useWidth();
  const look = useChartLook();
  const legend = useMemo(() => legendOf(shown, width, look, locale), [shown, width, look, locale]);
  const pitch = CELL_PX * look.factor;
  const placed = shown.groups.map(({ recommendations }) =>
    placeCells(recommendations, width, pitch),
  );
  const tops: number[] = [];
  let height = legend.height;
  for (const { height: own } of placed) {
    tops.push(height);
    height += HEAD_PX * look.factor + own + 10;
  }
  return (
    <div ref={ref}>
      <ChartSvg width={width} height={height} label={t.chart} look={look}>
        <g aria-hidden="true">
          {legend.items.map(({ status, x, y, text }) => (
            <g key={status}>
              <StatusCell
                status={status}
                x={x + 1}
                y={y + 2}
                width={13}
                height={13}
                ink={inkOf("neutral", look)}
                look={look}
              />
              <text x={x + 20} y={y + 13} fontSize={look.size.small} fill={look.colors.muted}>
                {text}
              </text>
            </g>
          ))}
        </g>
        {shown.groups.map((group, index) => {
          const { agencyId, count } = group;
          const y = tops[index] ?? 0;
          const chosen = agencyId !== null && filter.agencyIds.includes(agencyId);
          return (
            <g key={agencyId ?? "none"}>
              <GroupHead
                y={y}
                x={0}
                width={width}
                name={agencyName(agencyId, atlas, locale)}
                detail={t.count(count, formatNumber(count, locale))}
                facet={agencyId === null ? null : "agency"}
                value={agencyId ?? ""}
                chosen={chosen}
                ink={null}
                look={look}
              />
              <g>
                {placed[index]?.cells.map((cell) => (
                  <Mark
                    key={cell.row.id}
                    cell={cell}
                    top={y + HEAD_PX * look.factor + 2}
                    agencyId={agencyId}
                    dimmed={filter.agencyIds.length > 0 && !chosen}
                    atlas={atlas}
                    look={look}
                  />
                ))}
              </g>
            </g>
          );
        })}
      </ChartSvg>
    </div>
  );
}

type MarkProps = {
  cell: Cell;
  top: number;
  agencyId: string | null;
  dimmed: boolean;
  atlas: Atlas;
  look: ChartLook;
};

function Mark({ cell, top, agencyId, dimmed, atlas, look }: MarkProps) {
  const locale = useLocale();
  const selected = useAppState((state) => state.explorer.selection?.id === cell.row.id);
  const { row, x, width } = cell;
  const y = top + cell.y;
  const side = (CELL_PX - 4) * look.factor;
  const many = row.count > 1;
  return (
    <g
      role="button"
      tabIndex={-1}
      data-mark={selects("record", row.id)}
      data-selected={selected}
      aria-label={chartMessages[locale].openRecord(describe(row.id, atlas, locale))}
    >
      <rect
        x={x - 2}
        y={y - 2}
        width={width + 4}
        height={side + 4}
        fill={selected ? look.colors.ink : "none"}
        pointerEvents="all"
      />
      <StatusCell
        status={row.status}
        x={x}
        y={y}
        width={width}
        height={side}
        units={cell.span}
        opacity={dimmed ? 0.4 : 1}
        ink={inkOf(agencyColor(agencyId ?? undefined, atlas), look)}
        look={look}
      />
      {many && (
        <text
          aria-hidden="true"
          x={x + width / 2}
          y={y + side * 0.72}
          textAnchor="middle"
          fontSize={look.size.small}
          fontWeight="600"
          stroke={look.colors.panel}
          strokeWidth="4"
          paintOrder="stroke"
        >
          {formatNumber(row.count, locale)}
        </text>
      )}
    </g>
  );
}

/** The record in words: what was asked, the status, as of when. */
export function describe(id: string, atlas: Atlas, locale: Locale): string {
  const record = atlas.byId.get(id);
  if (record?.kind !== "recommendation") return id;
  const { row } = record;
  const t = recommendationWords[locale];
  const status = recordWords[locale].recommendationStatus(row.status);
  const asOf = row.statusAsOf === null ? "" : ` (${row.statusAsOf[locale]})`;
  const many = row.count > 1 ? `; ${t.countOnly(formatNumber(row.count, locale))}` : "";
  return `${record.title[locale]} – ${status}${asOf}${many}`;
}

/** Status words with their totals, in as many lines as the width asks for. */
function legendOf(shown: RecommendationTable, width: number, look: ChartLook, locale: Locale) {
  const step = 20 * look.factor;
  let x = 0;
  let y = 0;
  const items = RECOMMENDATION_STATUSES.flatMap((status) => {
    const count = shown.totals.get(status) ?? 0;
    if (count === 0) return [];
    const words = recordWords[locale].recommendationStatus(status);
    const text = `${words}: ${formatNumber(count, locale)}`;
    const room = 20 + textWidth(text, look.size.small) + 16;
    if (x > 0 && x + room > width) {
      x = 0;
      y += step;
    }
    const item = { status, x, y, text };
    x += room;
    return [item];
  });
  return { items, height: y + step + 6 };
}
