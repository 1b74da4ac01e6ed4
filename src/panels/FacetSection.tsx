/** One facet: a heading that folds, its groups and its values with counts and bars. */
import { memo, useId, useMemo, useState, type CSSProperties } from "react";
import type { Facet } from "@/filters/filter";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { filterMessages } from "@/text/messages/filters";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Icon } from "@/ui/icons";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import {
  countOptions,
  groupState,
  largestSize,
  shortened,
  type FacetGroup,
  type FacetOption,
  type Sizes,
} from "./facet-groups";
import { dropClause, toggleGroup, toggleValue } from "./filter-actions";
import css from "./FacetSection.module.css";

/** As many as fit beside the layers without scrolling past one list to reach the next. */
const SHORT_LIST = 8;

export type FacetSectionProps = {
  facet: Facet;
  groups: readonly FacetGroup[];
  counts: Sizes;
  chosen: readonly string[];
  /** Shown records that have no value in this facet. */
  lacking: number;
  locale: Locale;
};

export function FacetSection(props: FacetSectionProps) {
  const { facet, groups, counts, chosen, lacking, locale } = props;
  const [open, setOpen] = useState(true);
  const [showsAll, setShowsAll] = useState(false);
  const id = useId();
  const t = filterMessages[locale];
  const chosenSet = useMemo(() => new Set(chosen), [chosen]);
  const largest = useMemo(() => largestSize(groups), [groups]);
  const total = countOptions(groups);
  const shown = showsAll ? groups : shortened(groups, SHORT_LIST, chosenSet);
  return (
    <div className={css["section"]}>
      <div className={css["head"]}>
        <h3 className={css["heading"]}>
          <button
            type="button"
            className={css["fold"]}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {t.facetTitle(facet)}
            <span className={css["chevron"]} data-open={open}>
              <Icon name="chevron" size={11} />
            </span>
          </button>
        </h3>
        {chosen.length > 0 && <ClearFacet facet={facet} count={chosen.length} locale={locale} />}
      </div>
      {open && (
        <div id={id}>
          {shown.map((group) => (
            <FacetGroupRows
              key={group.id}
              facet={facet}
              whole={groups.find((other) => other.id === group.id) ?? group}
              options={group.options}
              counts={counts}
              chosen={chosenSet}
              largest={largest}
              locale={locale}
            />
          ))}
          {total > SHORT_LIST + 1 && (
            <Button
              variant="quiet"
              aria-expanded={showsAll}
              aria-label={showsAll ? t.showFewerLabel(facet) : t.showAllLabel(facet, String(total))}
              onClick={() => setShowsAll(!showsAll)}
            >
              {showsAll ? t.showFewer : t.showAll(String(total))}
            </Button>
          )}
          {lacking > 0 && (
            <p className={css["note"]}>
              {t.lackingNote(facet, lacking, formatNumber(lacking, locale))}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function ClearFacet({ facet, count, locale }: { facet: Facet; count: number; locale: Locale }) {
  const t = filterMessages[locale];
  return (
    <span className={css["clear"]}>
      <span className={css["ticked"]}>{t.someTicked(facet, count)}</span>
      <Button
        variant="quiet"
        aria-label={t.clearFacetLabel(facet)}
        onClick={() => dropClause(facet)}
      >
        {t.clearFacet}
      </Button>
    </span>
  );
}

type GroupRowsProps = {
  facet: Facet;
  /** With every option, also those that the short list leaves out: its box means all of them. */
  whole: FacetGroup;
  options: readonly FacetOption[];
  counts: Sizes;
  chosen: ReadonlySet<string>;
  largest: number;
  locale: Locale;
};

function FacetGroupRows(props: GroupRowsProps) {
  const { facet, whole, options, counts, chosen, largest, locale } = props;
  const name = whole.name?.[locale];
  return (
    <div
      className={css["group"]}
      role="group"
      aria-label={name ?? filterMessages[locale].facetTitle(facet)}
    >
      {name !== undefined && (
        <GroupHead facet={facet} group={whole} state={groupState(whole, chosen)} locale={locale} />
      )}
      {options.map((option) => (
        <FacetRow
          key={option.value}
          facet={facet}
          option={option}
          count={counts.get(option.value) ?? 0}
          checked={chosen.has(option.value)}
          largest={largest}
          locale={locale}
        />
      ))}
    </div>
  );
}

type GroupHeadProps = {
  facet: Facet;
  group: FacetGroup;
  state: boolean | "mixed";
  locale: Locale;
};

/** A group of one needs no box of its own. */
const GroupHead = memo(function GroupHead({ facet, group, state, locale }: GroupHeadProps) {
  const name = group.name?.[locale] ?? "";
  if (group.options.length === 1) return <div className={css["groupHead"]}>{name}</div>;
  return (
    <label className={css["groupHead"]}>
      <Checkbox
        checked={state}
        aria-label={filterMessages[locale].wholeGroup(name)}
        onChange={() => toggleGroup(facet, group)}
      />
      {name}
    </label>
  );
});

type FacetRowProps = {
  facet: Facet;
  option: FacetOption;
  count: number;
  checked: boolean;
  largest: number;
  locale: Locale;
};

const FacetRow = memo(function FacetRow(props: FacetRowProps) {
  const { facet, option, count, checked, largest, locale } = props;
  const formatted = formatNumber(count, locale);
  const long = option.name === option.text ? null : option.name[locale];
  const bar = {
    "--size": `${(option.size / largest) * 100}%`,
    "--count": `${(count / largest) * 100}%`,
  } as CSSProperties;
  return (
    <label className={css["row"]} data-empty={count === 0 && !checked} data-facet={facet}>
      <Checkbox checked={checked} onChange={() => toggleValue(facet, option.value)} />
      <span className={css["words"]} title={long ?? undefined}>
        {option.color !== null && (
          <span
            className={css["dot"]}
            style={{ backgroundColor: `var(--agency-${option.color})` }}
          />
        )}
        <span className={css["text"]}>{option.text[locale]}</span>
        {long !== null && <span className={css["long"]}> {long}</span>}
      </span>
      <span className={css["count"]}>
        {formatted}
        <VisuallyHidden>{filterMessages[locale].countUnit(count)}</VisuallyHidden>
      </span>
      <span className={css["bar"]} style={bar} />
    </label>
  );
});
