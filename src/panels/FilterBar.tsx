/** What is filtered and what is left: chips, "n of N", Reset, and the reason when nothing is left. */
import { lazy, memo, Suspense, useEffect, useMemo, useRef } from "react";
import type { Clause } from "@/filters/filter";
import { selectAreaProgress } from "@/state/area-selectors";
import { selectAtlas, selectFilterResult, selectTable } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { areaNames } from "@/text/messages/area-names";
import { filterMessages } from "@/text/messages/filters";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { LiveText } from "@/ui/LiveText";
import { dropClause } from "./filter-actions";
import { buildChips, culpritsOf, type Culprit, type FilterChip } from "./filter-chips";
import { selectContextShown, selectUnfiltered } from "./panel-selectors";
import css from "./FilterBar.module.css";

/** Without the note the bar still says what counts. */
const FacetGaps = lazy(() => import("./FacetGaps").catch(() => ({ default: () => null })));

export const FilterBar = memo(function FilterBar() {
  const locale = useLocale();
  const filter = useAppState((state) => state.explorer.filter);
  const atlas = useAppState(selectAtlas);
  const agencySizes = useAppState(selectUnfiltered).facetCounts.agency;
  const total = useAppState(selectTable).length;
  const result = useAppState(selectFilterResult);
  const t = filterMessages[locale];
  const chips = useMemo(
    () => buildChips(filter, atlas, agencySizes, locale),
    [filter, atlas, agencySizes, locale],
  );
  const { root, rememberFocus } = useFocusAfterRemoval(chips.length);
  const remove = (clause: Clause) => {
    rememberFocus();
    dropClause(clause);
  };
  const nothing = total > 0 && result.count === 0;
  const culprits = nothing ? culpritsOf(chips, result.countWithout) : [];
  // Nothing to count before the records are there, and nothing to say.
  const counted =
    total === 0
      ? ""
      : t.shownOf(formatNumber(result.count, locale), total, formatNumber(total, locale));
  return (
    <section ref={root} className={css["bar"]} aria-label={t.barLabel} tabIndex={-1}>
      <div className={css["line"]}>
        {chips.length > 0 && (
          <ul className={css["chips"]}>
            {chips.map((chip) => (
              <li key={chip.clause} className={css["item"]}>
                <Chip
                  text={chip.text}
                  removeLabel={t.removeChip(chip.inSentence)}
                  tone={culprits[0]?.chip.clause === chip.clause ? "caution" : "plain"}
                  onRemove={() => remove(chip.clause)}
                />
              </li>
            ))}
          </ul>
        )}
        <div className={css["tally"]}>
          <span className={css["count"]}>
            {counted}
            {chips.length > 0 && (
              <Suspense>
                <FacetGaps />
              </Suspense>
            )}
            <AreaNote locale={locale} />
            <ContextNote locale={locale} />
          </span>
          {chips.length > 0 && (
            <Button
              variant="quiet"
              aria-label={t.resetLabel}
              onClick={() => {
                rememberFocus();
                actions.resetFilter();
              }}
            >
              {t.reset}
            </Button>
          )}
        </div>
      </div>
      {nothing && (
        <NothingLeft culprits={culprits} chips={chips} onRemove={remove} locale={locale} />
      )}
      <LiveText text={nothing ? `${counted}. ${sentenceOf(culprits[0], locale)}` : counted} />
    </section>
  );
});

/** How many of the records shown nobody can place; while the area is worked out, that it is. */
function AreaNote({ locale }: { locale: Locale }) {
  const t = areaNames[locale];
  const progress = useAppState(selectAreaProgress);
  const counts = useAppState(selectFilterResult).areaCounts;
  const strict = useAppState((state) => state.explorer.filter.areaStrict);
  if (progress === "none") return null;
  if (progress !== "ready" || counts === null)
    return <> · {progress === "failed" ? t.failed : t.working}</>;
  const { unplaceable } = counts;
  if (unplaceable === 0) return null;
  return <> · {t.shortNote(unplaceable, formatNumber(unplaceable, locale), strict)}</>;
}

function ContextNote({ locale }: { locale: Locale }) {
  const count = useAppState(selectContextShown);
  if (count === 0) return null;
  return <> · {filterMessages[locale].contextApart(count, formatNumber(count, locale))}</>;
}

function sentenceOf(culprit: Culprit | undefined, locale: Locale): string {
  const t = filterMessages[locale];
  if (culprit === undefined) return t.noSingleCulprit;
  const { chip, countWithout } = culprit;
  return t.withoutChip(chip.inSentence, countWithout, formatNumber(countWithout, locale));
}

type NothingLeftProps = {
  culprits: readonly Culprit[];
  chips: readonly FilterChip[];
  onRemove: (clause: Clause) => void;
  locale: Locale;
};

function NothingLeft({ culprits, chips, onRemove, locale }: NothingLeftProps) {
  const t = filterMessages[locale];
  return (
    <div className={css["nothing"]}>
      <p className={css["reason"]}>
        {t.nothingLeft}
        {culprits.length === 0 && chips.length > 1 && ` ${t.noSingleCulprit}`}
      </p>
      {culprits.map((culprit) => (
        <p key={culprit.chip.clause} className={css["reason"]}>
          {sentenceOf(culprit, locale)}{" "}
          <Button variant="quiet" onClick={() => onRemove(culprit.chip.clause)}>
            {t.dropChip(culprit.chip.text)}
          </Button>
        </p>
      ))}
    </div>
  );
}

/** A removed chip takes the focus with it: the next one gets it, or the bar when none is left. */
function useFocusAfterRemoval(chipCount: number) {
  const root = useRef<HTMLElement>(null);
  const wanted = useRef<number | null>(null);
  const rememberFocus = () => {
    const buttons = [...(root.current?.querySelectorAll("li button") ?? [])];
    wanted.current = Math.max(0, buttons.indexOf(document.activeElement ?? document.body));
  };
  useEffect(() => {
    if (wanted.current === null) return;
    const buttons = root.current?.querySelectorAll<HTMLElement>("li button");
    const next = buttons?.[Math.min(wanted.current, chipCount - 1)] ?? root.current;
    wanted.current = null;
    next?.focus();
  }, [chipCount]);
  return { root, rememberFocus };
}
