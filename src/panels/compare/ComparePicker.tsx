/** What is compared: the kind of thing, A and B, swapping them, and the way back to one map. */
import { useMemo } from "react";
import {
  COMPARE_BY,
  readYears,
  refuseMeasures,
  SIDES,
  swapSides,
  writeYears,
  type CompareBy,
  type CompareChoice,
  type Side,
} from "@/analysis/compare";
import type { Atlas } from "@/datasets/atlas";
import { YEAR_DOMAIN } from "@/filters/filter";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { actions, store } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { compareMessages } from "@/text/messages/compare";
import { Button } from "@/ui/Button";
import { Select, type SelectGroup, type SelectOption } from "@/ui/Select";
import { measuresWithFigures, presetFor } from "./presets";
import css from "./ComparePanel.module.css";

export function ComparePicker({ choice }: { choice: CompareChoice }) {
  const text = compareMessages[useLocale()];
  return (
    <div className={css["picker"]}>
      <Select
        caption={text.by}
        value={choice.by}
        options={COMPARE_BY.map((by) => ({ value: by, text: text.byName(by) }))}
        onChange={changeKind}
      />
      {SIDES.map((side) =>
        choice.by === "years" ? (
          <YearsPicker key={side} choice={choice} side={side} />
        ) : (
          <ValuePicker key={side} choice={choice} side={side} />
        ),
      )}
      <div className={css["buttons"]}>
        <Button onClick={() => actions.setCompare(swapSides(choice))}>{text.swap}</Button>
        <Button variant="quiet" onClick={() => actions.setCompare(null)}>
          {text.stop}
        </Button>
      </div>
      <p className={css["quiet"]}>{text.replaces(choice.by)}</p>
    </div>
  );
}

/** Another kind of thing begins with the pair that follows from the filter. */
function changeKind(value: string): void {
  const by = COMPARE_BY.find((candidate) => candidate === value);
  if (by === undefined) return;
  const state = store.getState();
  const { filter, figures } = state.explorer;
  const result = selectFilterResult(state);
  const preset = presetFor(by, selectAtlas(state), filter, result, figures.country.measureId);
  if (preset !== null) actions.setCompare(preset);
}

type SidePickerProps = { choice: CompareChoice; side: Side };

const YEAR_OPTIONS: readonly SelectOption[] = Array.from(
  { length: YEAR_DOMAIN.to - YEAR_DOMAIN.from + 1 },
  (_, index) => String(YEAR_DOMAIN.from + index),
).map((year) => ({ value: year, text: year }));

function YearsPicker({ choice, side }: SidePickerProps) {
  const text = compareMessages[useLocale()];
  const years = readYears(choice[side]) ?? YEAR_DOMAIN;
  const change = (from: number, to: number) =>
    actions.setCompare({ ...choice, [side]: writeYears({ from, to }) });
  return (
    <fieldset className={css["years"]}>
      <legend>{text.sideOf(side, "years")}</legend>
      <Select
        caption={text.from}
        label={text.firstYear(side)}
        value={String(years.from)}
        options={YEAR_OPTIONS}
        // The other end follows: a period never ends before it begins.
        onChange={(year) => change(Number(year), Math.max(Number(year), years.to))}
      />
      <Select
        caption={text.to}
        label={text.lastYear(side)}
        value={String(years.to)}
        options={YEAR_OPTIONS}
        onChange={(year) => change(Math.min(Number(year), years.from), Number(year))}
      />
    </fieldset>
  );
}

function ValuePicker({ choice, side }: SidePickerProps) {
  const locale = useLocale();
  const text = compareMessages[locale];
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const { by, a } = choice;
  const lists = useMemo(
    () =>
      by === "measure"
        ? measureLists(atlas, pass, side === "b" ? a : null, locale)
        : { options: optionsFor(by, atlas, locale) },
    [atlas, pass, by, a, side, locale],
  );
  return (
    <Select
      caption={text.side(side)}
      label={text.sideOf(side, by)}
      value={choice[side]}
      {...lists}
      onChange={(value) => actions.setCompare({ ...choice, [side]: value })}
    />
  );
}

/** Only what has records: an agency without any would be compared with nothing. */
function optionsFor(by: CompareBy, atlas: Atlas, locale: Locale): readonly SelectOption[] {
  const values = new Set(
    atlas.records.flatMap((record) => (by === "agency" ? record.agencyIds : record.countries)),
  );
  const nameOf = (value: string) =>
    by === "agency"
      ? agencyName(value, atlas, locale)
      : (atlas.areas.get(value)?.name[locale] ?? value);
  return [...values]
    .filter((value) => by === "agency" || atlas.areas.get(value)?.kind === "country")
    .map((value) => ({ value, text: nameOf(value) }))
    .toSorted((x, y) => x.text.localeCompare(y.text, locale));
}

function agencyName(id: string, atlas: Atlas, locale: Locale): string {
  const agency = atlas.agencies.get(id);
  if (agency === undefined) return id;
  const short = agency.abbreviation[locale];
  const long = agency.name[locale];
  return short === long ? long : `${short} – ${long}`;
}

/** For B the measures that can be compared with A come first; the others stay to be chosen, with their reason. */
function measureLists(
  atlas: Atlas,
  pass: Uint8Array,
  otherId: string | null,
  locale: Locale,
): { options?: readonly SelectOption[]; groups?: readonly SelectGroup[] } {
  const text = compareMessages[locale];
  const other = otherId === null ? undefined : atlas.measures.get(otherId);
  const toOptions = (fits: (refused: boolean) => boolean) =>
    measuresWithFigures(atlas, pass)
      .filter(
        (measure) =>
          measure.id !== otherId &&
          fits(other !== undefined && refuseMeasures(other, measure) !== null),
      )
      .map(({ id, label }) => ({ value: id, text: label[locale] }))
      .toSorted((x, y) => x.text.localeCompare(y.text, locale));
  if (other === undefined) return { options: toOptions(() => true) };
  return {
    groups: [
      { label: text.comparable, options: toOptions((refused) => !refused) },
      { label: text.notComparable, options: toOptions((refused) => refused) },
    ].filter(({ options }) => options.length > 0),
  };
}
