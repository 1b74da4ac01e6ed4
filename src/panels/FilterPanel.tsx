/** The filter as lists to tick and a text to search. Counts ignore their own list; bars never change scale. */
import { memo, useMemo } from "react";
import { activeClauses, facetValues, type Facet } from "@/filters/filter";
import { selectAtlas, selectFilterResult, selectTable } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { ACTIVITY_GROUP_NAMES, filterMessages, GRADE_EXPLANATIONS } from "@/text/messages/filters";
import {
  activityTypeGroups,
  agencyGroups,
  countLacking,
  countryGroup,
  gradeGroup,
  type FacetGroup,
} from "./facet-groups";
import { FacetSection } from "./FacetSection";
import { selectUnfiltered } from "./panel-selectors";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { AreaPanel } from "./area/AreaPanel";
import { TextFilter } from "./TextFilter";
import css from "./FilterPanel.module.css";

export const FilterPanel = memo(function FilterPanel() {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const sizes = useAppState(selectUnfiltered).facetCounts;
  const filtered = useAppState((state) => activeClauses(state.explorer.filter).length > 0);
  const t = filterMessages[locale];
  const groups = useMemo(
    () => ({
      agency: agencyGroups(atlas, sizes.agency),
      activityType: activityTypeGroups(atlas, sizes.activityType, ACTIVITY_GROUP_NAMES),
      country: countryGroup(atlas, sizes.country),
      grade: gradeGroup(sizes.grade, GRADE_EXPLANATIONS),
    }),
    [atlas, sizes],
  );
  return (
    <section className={css["panel"]} aria-labelledby="filter-panel-title">
      <h2 id="filter-panel-title">
        <VisuallyHidden>{t.panelTitle}</VisuallyHidden>
      </h2>
      <TextFilter locale={locale} />
      <p className={css["note"]}>
        {t.nothingTicked}
        {filtered && ` ${t.barsNote}`}
      </p>
      <Facet facet="agency" groups={groups.agency} />
      <Facet facet="activityType" groups={groups.activityType} />
      <Facet facet="country" groups={groups.country} />
      <Facet facet="grade" groups={groups.grade} />
      <AreaPanel />
    </section>
  );
});

/** One facet in step with the store: only its own counts and choices reach the section. */
const Facet = memo(function Facet(props: { facet: Facet; groups: readonly FacetGroup[] }) {
  const { facet, groups } = props;
  const locale = useLocale();
  const chosen = useAppState((state) => facetValues(state.explorer.filter, facet));
  const result = useAppState(selectFilterResult);
  const column = useAppState(selectTable).columns[facet];
  if (groups.every((group) => group.options.length === 0)) return null;
  return (
    <FacetSection
      facet={facet}
      groups={groups}
      counts={result.facetCounts[facet]}
      chosen={chosen}
      lacking={chosen.length === 0 ? 0 : countLacking(column, result.pass)}
      locale={locale}
    />
  );
});
