/** The heading of a group: what it is, how many records it has, and the sum of its figures or why there is none. */
import { memo } from "react";
import type { Grouping } from "@/analysis/groupings";
import type { Atlas } from "@/datasets/atlas";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { tableMessages } from "@/text/messages/table";
import { Icon } from "@/ui/icons";
import { groupName, sumText } from "./group-words";
import type { GroupLine } from "./lines";
import css from "./GroupRow.module.css";

export type GroupRowProps = {
  line: GroupLine;
  grouping: Grouping;
  atlas: Atlas;
  columnCount: number;
  row: number;
  topPx: number;
  heightPx: number;
  isActive: boolean;
  onChoose: (row: number) => void;
};

export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { line, grouping, atlas, columnCount, row, topPx, heightPx, isActive, onChoose } = props;
  const locale = useLocale();
  const { id, records, sum } = line.group;
  const { name, detail } = groupName(id, grouping, atlas, locale);
  const count = formatNumber(records.length, locale);
  const figures = sumText(sum, locale);
  return (
    <div
      role="row"
      className={css["row"]}
      data-row={row}
      aria-rowindex={row + 2}
      aria-level={1}
      aria-posinset={line.position}
      aria-setsize={line.setSize}
      aria-expanded={line.isOpen}
      tabIndex={isActive ? 0 : -1}
      style={{ height: heightPx, transform: `translateY(${topPx}px)` }}
      onClick={() => onChoose(row)}
    >
      <div role="rowheader" aria-colindex={1} aria-colspan={columnCount} className={css["cell"]}>
        <span className={css["chevron"]} data-open={line.isOpen}>
          <Icon name="chevron" size={12} />
        </span>
        <span className={css["words"]}>
          <span className={css["line"]}>
            <span className={css["name"]}>{name}</span>{" "}
            {detail !== null && <span className={css["detail"]}>{detail} </span>}
          </span>
          <span className={css["figures"]}>
            {tableMessages[locale].records(records.length, count)}
            {figures !== null && ` · ${figures}`}
          </span>
        </span>
      </div>
    </div>
  );
});
