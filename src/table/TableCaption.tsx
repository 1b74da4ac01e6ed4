/** How many records are listed, that they are the map's, and which of them no map can show. */
import { useMemo } from "react";
import type { GroupedRecords } from "@/analysis/group-records";
import type { Grouping } from "@/analysis/groupings";
import type { Unplaced, UnplacedReason } from "@/analysis/placement";
import { UNPLACED_REASONS } from "@/analysis/placement";
import type { Atlas } from "@/datasets/atlas";
import { placeContext, placeEvidence } from "@/layers/layer-of";
import type { TableKind } from "@/permalink/explorer-state";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { tableMessages } from "@/text/messages/table";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import type { PassMasks } from "./rows";
import css from "./TableCaption.module.css";

export const CAPTION_ID = "table-caption";

export type TableCaptionProps = {
  atlas: Atlas;
  pass: PassMasks;
  kind: TableKind;
  shownCount: number;
  /** Null = not grouped. */
  grouped: GroupedRecords | null;
  groupBy: Grouping | null;
};

export function TableCaption(props: TableCaptionProps) {
  const { atlas, pass, kind, shownCount, grouped, groupBy } = props;
  const locale = useLocale();
  const text = tableMessages[locale];
  const isContext = kind === "context";
  const total = useMemo(() => countOf(atlas, kind), [atlas, kind]);
  const unplaced = useMemo(() => unplacedOf(atlas, pass, kind), [atlas, pass, kind]);
  const shown = formatNumber(shownCount, locale);
  const all = formatNumber(total, locale);
  return (
    <p id={CAPTION_ID} className={css["caption"]}>
      {isContext ? text.captionContext(shown, all) : text.caption(shown, all)}{" "}
      {unplaced.length > 0 &&
        `${text.unplaced(unplaced.length, formatNumber(unplaced.length, locale), reasonsText(unplaced, locale))} `}
      {!isContext && grouped === null && text.layersToo}
      {grouped !== null && groupBy !== null && ` ${groupsText(grouped, groupBy, locale)}`}
      <VisuallyHidden>
        {" "}
        {text.keys} {grouped !== null && text.groupKeys}
      </VisuallyHidden>
    </p>
  );
}

/** How many groups, and why their counts may add up to more than there are records. */
function groupsText(
  { groups, repeatedCount }: GroupedRecords,
  groupBy: Grouping,
  locale: Locale,
): string {
  const text = tableMessages[locale];
  const lead = text.captionGroups(groups.length, formatNumber(groups.length, locale));
  if (repeatedCount === 0) return lead;
  const sum = groups.reduce((total, { records }) => total + records.length, 0);
  const repeated = formatNumber(repeatedCount, locale);
  return `${lead} ${text.captionRepeated(groupBy, repeatedCount, repeated, formatNumber(sum, locale))}`;
}

function countOf(atlas: Atlas, kind: TableKind): number {
  if (kind === "context") return atlas.contextRecords.length;
  if (kind === "all") return atlas.records.length;
  return atlas.records.filter((record) => record.kind === kind).length;
}

function unplacedOf(atlas: Atlas, pass: PassMasks, kind: TableKind): readonly Unplaced[] {
  if (kind === "context") return placeContext(atlas, pass.context).unplaced;
  const { unplaced } = placeEvidence(atlas, pass.evidence);
  return kind === "all"
    ? unplaced
    : unplaced.filter(({ recordId }) => atlas.byId.get(recordId)?.kind === kind);
}

/** "3 the source names no place, 2 …"; without numbers when there is only one reason. */
function reasonsText(unplaced: readonly Unplaced[], locale: Locale): string {
  const counts = new Map<UnplacedReason, number>();
  for (const { reason } of unplaced) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return UNPLACED_REASONS.filter((reason) => counts.has(reason))
    .map((reason) => {
      const words = tableMessages[locale].unplacedReason(reason);
      if (counts.size === 1) return words;
      return `${words} (${formatNumber(counts.get(reason) ?? 0, locale)})`;
    })
    .join("; ");
}
