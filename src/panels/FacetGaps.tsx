/** " · 76 have no agency", behind the count of what is shown. */
import { useMemo, type ReactNode } from "react";
import { selectFilterResult, selectTable } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { facetGapMessages } from "@/text/messages/facet-gaps";
import { facetGaps } from "./facet-gaps";

export default function FacetGaps(): ReactNode {
  const locale = useLocale();
  const filter = useAppState((state) => state.explorer.filter);
  const { columns } = useAppState(selectTable);
  const { pass } = useAppState(selectFilterResult);
  const gaps = useMemo(() => facetGaps(filter, columns, pass), [filter, columns, pass]);
  const { gap } = facetGapMessages[locale];
  return gaps.map(({ facet, count }) => (
    <span key={facet}> · {gap(facet, count, formatNumber(count, locale))}</span>
  ));
}
