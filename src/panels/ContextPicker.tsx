/** What the context layer shows: a rate or share in shades or a count as circles, and the year of it. */
import { memo } from "react";
import { isRateMeasure } from "@/analysis/classify";
import { contextMeasure, contextMeasures, type ContextMeasure } from "@/analysis/context-measures";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { classMessages } from "@/text/messages/classes";
import { Select } from "@/ui/Select";
import css from "./FigurePicker.module.css";

export const ContextPicker = memo(function ContextPicker() {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const id = useAppState((state) => state.explorer.contextMeasure);
  const year = useAppState((state) => state.explorer.contextYear);
  const shown = contextMeasure(atlas, id);
  if (shown === null) return null;
  const t = classMessages[locale];
  const all = contextMeasures(atlas);
  const optionsOf = (shaded: boolean) =>
    all
      .filter(({ measure }) => isRateMeasure(measure) === shaded)
      .map((measure) => ({ value: measure.id, text: nameOf(measure, locale) }));
  const choose = (chosen: string) => {
    const next = contextMeasure(atlas, chosen);
    if (next === null) return;
    actions.setContextMeasure(chosen === all[0]?.id ? null : chosen, nearestYear(next, year));
  };
  return (
    <div className={css["pickers"]}>
      <Select
        caption={t.measure}
        label={t.measureLabel}
        value={shown.id}
        groups={[
          { label: t.shaded, options: optionsOf(true) },
          { label: t.circles, options: optionsOf(false) },
        ]}
        onChange={choose}
      />
      <Select
        caption={t.year}
        label={t.yearLabel}
        value={String(year)}
        options={yearOptions(shown, year, locale)}
        onChange={(value) => actions.setContextYear(Number(value))}
      />
    </div>
  );
});

function nameOf({ measure, series }: ContextMeasure, locale: Locale): string {
  const part = measure.id === series.measureId ? series.breakdown : null;
  return measure.shortLabel[locale] + (part === null ? "" : `, ${part[locale]}`);
}

/** A measure that does not have the year shows its nearest: an empty map would answer nothing. */
function nearestYear({ series }: ContextMeasure, year: number): number {
  const [nearest] = series.years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year));
  return nearest ?? year;
}

/** Newest first. A link may ask for a year that the series does not have: it is said, not replaced. */
function yearOptions({ series }: ContextMeasure, year: number, locale: Locale) {
  const t = classMessages[locale];
  const offered = series.years.includes(year) ? series.years : [...series.years, year];
  return offered
    .toSorted((a, b) => b - a)
    .map((value) => {
      const name = String(value);
      if (!series.years.includes(value)) return { value: name, text: t.yearMissing(name) };
      const isPartial = series.partialYears.includes(value);
      return { value: name, text: isPartial ? t.yearPartial(name) : name };
    });
}
