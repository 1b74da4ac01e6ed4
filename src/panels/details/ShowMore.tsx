/** The first few of a list, and a button for the rest. */
import { useState } from "react";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { detailsMessages } from "@/text/messages/details";
import { Button } from "@/ui/Button";

export type ShortList<T> = {
  readonly shown: readonly T[];
  readonly hiddenCount: number;
  readonly expanded: boolean;
  readonly toggle: () => void;
};

/** Shows all of it where only one would be hidden: the button would take the same line. */
export function useShortList<T>(items: readonly T[], limit: number): ShortList<T> {
  const [expanded, setExpanded] = useState(false);
  const short = items.length > limit + 1;
  return {
    shown: short && !expanded ? items.slice(0, limit) : items,
    hiddenCount: short ? items.length - limit : 0,
    expanded,
    toggle: () => setExpanded(!expanded),
  };
}

export function ShowMore<T>({ list }: { list: ShortList<T> }) {
  const locale = useLocale();
  const text = detailsMessages[locale];
  if (list.hiddenCount === 0) return null;
  return (
    <Button variant="quiet" aria-expanded={list.expanded} onClick={list.toggle}>
      {list.expanded ? text.showLess : text.showMore(formatNumber(list.hiddenCount, locale))}
    </Button>
  );
}
