/** The list of sources under their types. */
import { useMemo } from "react";
import type { Atlas } from "@/datasets/atlas";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { sourcesMessages } from "@/text/messages/sources";
import { SourceItem } from "./SourceItem";
import { recordsBySource, type SourceGroup } from "./sources-model";
import css from "./SourceGroups.module.css";

export type SourceGroupsProps = {
  groups: readonly SourceGroup[];
  atlas: Atlas;
  /** The one that was asked for by name. */
  shownId: string | null;
};

export function SourceGroups({ groups, atlas, shownId }: SourceGroupsProps) {
  const locale = useLocale();
  const resting = useMemo(() => recordsBySource(atlas), [atlas]);
  return groups.map((group) => (
    <section key={group.type} aria-labelledby={`sources-${group.type}`}>
      <h3 id={`sources-${group.type}`} className={css["type"]}>
        {sourcesMessages[locale].type(group.type)}{" "}
        <span className={css["count"]}>{formatNumber(group.sources.length, locale)}</span>
      </h3>
      <ul role="list">
        {group.sources.map((source) => (
          <SourceItem
            key={source.id}
            source={source}
            records={resting.get(source.id) ?? []}
            atlas={atlas}
            isShown={source.id === shownId}
          />
        ))}
      </ul>
    </section>
  ));
}
