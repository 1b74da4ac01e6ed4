/** Amounts as bars, grouped; a part stands under its total, and every series keeps its own scale. */
import { useMemo } from "react";
import type { Money, MoneyGroup, PlacedStatement } from "@/analysis/money";
import type { Split } from "@/analysis/split";
import type { Atlas } from "@/datasets/atlas";
import { facetValues, type Filter } from "@/filters/filter";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { chartMessages } from "@/text/messages/charts";
import { barColumns, BarRow, rowHeight, widestPx, type BarColumns } from "@/charts/frame/BarRow";
import { agencyColor, inkOf, useChartLook, type ChartLook } from "@/charts/frame/chart-look";
import { ChartSvg } from "@/charts/frame/ChartSvg";
import { GroupHead } from "@/charts/frame/GroupHead";
import { HEAD_PX } from "@/charts/frame/head-px";
import { selects } from "@/charts/frame/mark";
import { useWidth } from "@/charts/frame/use-width";
import {
  amountText,
  groupTitle,
  statementName,
  statementNote,
} from "@/export/figure/chart-figures/money-text";
import { moneyWords } from "@/text/messages/money-chart";

type MoneySvgProps = { money: Money; split: Split; atlas: Atlas; filter: Filter };

export function MoneySvg(props: MoneySvgProps) {
  const { money } = props;
  const locale = useLocale();
  const { ref, width } = useWidth();
  const look = useChartLook();
  const valuePx = useMemo(() => {
    const all = money.groups.flatMap(({ statements }) => statements);
    return widestPx(
      all.map((statement) => amountText(statement, locale)),
      look.size.small,
    );
  }, [money, locale, look]);
  const columns = useMemo(() => barColumns(width, look, valuePx, true), [width, look, valuePx]);
  const step = rowHeight(columns, look, true);
  const head = HEAD_PX * look.factor;
  const tops: number[] = [];
  let height = 0;
  for (const { statements } of money.groups) {
    tops.push(height);
    height += head + statements.length * step + 10 * look.factor;
  }
  return (
    <div ref={ref}>
      <ChartSvg width={width} height={height + 4} label={moneyWords[locale].chart} look={look}>
        {money.groups.map((group, index) => (
          <Group
            key={group.ids.join(" ")}
            {...props}
            group={group}
            y={tops[index] ?? 0}
            width={width}
            columns={columns}
            look={look}
          />
        ))}
      </ChartSvg>
    </div>
  );
}

type GroupProps = MoneySvgProps & {
  group: MoneyGroup;
  y: number;
  width: number;
  columns: BarColumns;
  look: ChartLook;
};

function Group(props: GroupProps) {
  const { group, y, width, columns, look, split, atlas, filter, money } = props;
  const locale = useLocale();
  const selection = useAppState((state) => state.explorer.selection);
  const [id] = group.ids;
  const single = group.ids.length === 1;
  // Money is filtered by agency and country; an activity is a record, not a facet.
  const facet = single && split !== "activityType" ? split : null;
  const chosen = split === "activityType" ? [] : facetValues(filter, split);
  const inFilter = chosen.length === 0 || group.ids.some((own) => chosen.includes(own));
  const step = rowHeight(columns, look, true);
  const count = formatNumber(group.statements.length, locale);
  return (
    <g>
      <GroupHead
        y={y}
        x={0}
        width={width}
        name={groupTitle(group, split, atlas, locale)}
        detail={group.ids.length > 1 ? `${count} · ${moneyWords[locale].totalOnly}` : count}
        facet={facet}
        value={id ?? ""}
        chosen={facet !== null && id !== undefined && chosen.includes(id)}
        ink={single && split === "agency" ? inkOf(agencyColor(id, atlas), look) : null}
        look={look}
      />
      {group.statements.map((statement, index) => (
        <BarRow
          key={statement.key}
          y={y + HEAD_PX * look.factor + index * step}
          columns={columns}
          name={statementName(statement, locale)}
          note={statementNote(statement, locale)}
          value={amountText(statement, locale)}
          share={shareOf(statement, money)}
          track={1}
          indent={statement.depth * 14}
          ink={inkOf(colorOf(statement, atlas), look)}
          dimmed={!inFilter}
          selected={selection?.kind === "record" && statement.recordIds.includes(selection.id)}
          mark={selects("record", statement.recordIds[0])}
          label={chartMessages[locale].openRecord(
            [
              statementName(statement, locale),
              amountText(statement, locale),
              statementNote(statement, locale),
            ].join("; "),
          )}
          nameMark={null}
          look={look}
        />
      ))}
    </g>
  );
}

function colorOf(statement: PlacedStatement, atlas: Atlas) {
  return statement.agencyIds.length === 1 ? agencyColor(statement.agencyIds[0], atlas) : "neutral";
}

function shareOf(statement: PlacedStatement, money: Money): number {
  const greatest = money.maxima.get(statement.series) ?? 0;
  return greatest === 0 ? 0 : statement.value / greatest;
}
