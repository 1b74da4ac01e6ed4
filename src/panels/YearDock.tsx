/**
 * The years: a histogram of records with the range over it, the two ends as text, and play. Bars count
 * under every clause but the years themselves, so that a range never hides what lies beside it.
 */
import { memo, useCallback, useMemo, type KeyboardEvent, type SyntheticEvent } from "react";
import { YEAR_DOMAIN, type YearMode, type YearRange } from "@/filters/filter";
import { selectFilterResult, selectTable } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { yearMessages } from "@/text/messages/filters";
import { Button } from "@/ui/Button";
import { IconButton } from "@/ui/IconButton";
import { RangeSlider } from "@/ui/RangeSlider";
import { setYearMode, setYears } from "./filter-actions";
import { stopPlay, togglePlay, usePlayer } from "./use-player";
import { countUndated, yearsOrAll } from "./year-steps";
import { YearFields } from "./YearFields";
import { YearAxis, YearHistogram, YearTable } from "./YearHistogram";
import css from "./YearDock.module.css";

export const YearDock = memo(function YearDock() {
  const locale = useLocale();
  const years = useAppState((state) => state.explorer.filter.years);
  const { yearCounts } = useAppState(selectFilterResult);
  const playing = usePlayer();
  const t = yearMessages[locale];
  return (
    <section
      className={css["dock"]}
      aria-label={t.dockLabel}
      onKeyDown={onDockKey}
      onPointerDownCapture={stopUnlessPlayButton}
      onKeyDownCapture={stopUnlessPlayButton}
    >
      <div className={css["main"]}>
        <span data-play="">
          <IconButton
            icon={playing ? "pause" : "play"}
            label={playing ? t.pause : t.play}
            onClick={togglePlay}
          />
        </span>
        <div className={css["chart"]}>
          <YearSlider years={years} yearCounts={yearCounts} locale={locale} />
          <YearAxis />
        </div>
        <div className={css["ends"]}>
          <YearFields range={years ?? YEAR_DOMAIN} locale={locale} />
          <Button variant="quiet" disabled={years === null} onClick={() => setYears(null)}>
            {t.allYears}
          </Button>
        </div>
      </div>
      <div className={css["foot"]}>
        <Explanation years={years} locale={locale} />
      </div>
      <YearTable yearCounts={yearCounts} locale={locale} />
    </section>
  );
});

/** Space plays and pauses wherever it does nothing else; on a button or a field it is theirs. */
function onDockKey(event: KeyboardEvent): void {
  if (event.key !== " " || (event.target as Element).closest("button, input") !== null) return;
  event.preventDefault();
  togglePlay();
}

/** Whoever touches the dock takes over from the player; Tab and Space only pass through. */
function stopUnlessPlayButton(event: SyntheticEvent): void {
  if ((event.target as Element).closest("[data-play]") !== null) return;
  if ("key" in event && ["Tab", "Shift", " "].includes(String(event.key))) return;
  stopPlay();
}

type SliderProps = { years: YearRange | null; yearCounts: Uint32Array; locale: Locale };

function YearSlider({ years, yearCounts, locale }: SliderProps) {
  const t = yearMessages[locale];
  const valueText = useCallback(
    (thumb: "from" | "to", year: number) => (thumb === "from" ? t.fromText(year) : t.toText(year)),
    [t],
  );
  const thumbLabels = useMemo(() => ({ from: t.fromThumb, to: t.toThumb }), [t]);
  return (
    <div className={css["slider"]}>
      <RangeSlider
        limits={YEAR_DOMAIN}
        value={years ?? YEAR_DOMAIN}
        onChange={chooseYears}
        label={t.sliderLabel}
        thumbLabels={thumbLabels}
        valueText={valueText}
      >
        <YearHistogram yearCounts={yearCounts} years={years} locale={locale} />
      </RangeSlider>
    </div>
  );
}

function chooseYears(range: YearRange): void {
  setYears(yearsOrAll(range));
}

/** What the range means, in one sentence; the choice of meaning appears with the range. */
function Explanation({ years, locale }: { years: YearRange | null; locale: Locale }) {
  const mode = useAppState((state) => state.explorer.filter.yearMode);
  const { dated } = useAppState(selectTable);
  const { pass } = useAppState(selectFilterResult);
  const undated = useMemo(() => countUndated(pass, dated), [pass, dated]);
  const t = yearMessages[locale];
  return (
    <>
      {years !== null && <ModeChoice mode={mode} locale={locale} />}
      <p className={css["sentence"]}>
        {years === null && `${t.explainAll} `}
        {t.keptApart}
        {undated > 0 && ` ${t.undated(undated, formatNumber(undated, locale))}`}
      </p>
    </>
  );
}

const MODES: readonly YearMode[] = ["overlap", "contained"];

function ModeChoice({ mode, locale }: { mode: YearMode; locale: Locale }) {
  const t = yearMessages[locale];
  return (
    <fieldset className={css["modes"]}>
      <legend className={css["legend"]}>{t.modeLead}</legend>
      {MODES.map((choice) => (
        <label key={choice} className={css["mode"]}>
          <input
            type="radio"
            name="year-mode"
            checked={mode === choice}
            onChange={() => setYearMode(choice)}
          />
          {choice === "overlap" ? t.overlap : t.contained}
        </label>
      ))}
    </fieldset>
  );
}
