/**
 * Records touching each year: two paths, one inside the range and one outside, so that a change of filter
 * is two attributes and not 37 elements. The same numbers are in a table for those who do not see it.
 */
import { memo, useState, type PointerEvent } from "react";
import { YEAR_DOMAIN, type YearRange } from "@/filters/filter";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { yearMessages } from "@/text/messages/filters";
import { placeOf, stepAt } from "@/ui/step-range";
import { useSettled } from "@/ui/use-settled";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { barsPath, peakYear } from "./year-bars";
import css from "./YearHistogram.module.css";

const YEARS = YEAR_DOMAIN.to - YEAR_DOMAIN.from + 1;
/** Labels of the axis; the last year has its own, so that the end of the data is said. */
const TICKS = [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2026];

type HistogramProps = { yearCounts: Uint32Array; years: YearRange | null; locale: Locale };

/** Decorative for assistive tools: `YearTable` says it. */
export const YearHistogram = memo(function YearHistogram(props: HistogramProps) {
  const { yearCounts, years, locale } = props;
  const [hovered, setHovered] = useState<number | null>(null);
  const range = years ?? YEAR_DOMAIN;
  const peak = peakYear(yearCounts);
  const onPointerMove = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    setHovered(stepAt((event.clientX - box.left) / box.width, YEAR_DOMAIN));
  };
  return (
    <div
      className={css["histogram"]}
      aria-hidden="true"
      onPointerMove={onPointerMove}
      onPointerLeave={() => setHovered(null)}
    >
      <svg
        className={css["bars"]}
        data-whole={years === null}
        viewBox={`0 0 ${YEARS} 1`}
        preserveAspectRatio="none"
      >
        <path className={css["outside"]} d={barsPath(yearCounts, range, false)} />
        <path className={css["inside"]} d={barsPath(yearCounts, range, true)} />
      </svg>
      {hovered !== null ? (
        <BarLabel year={hovered} hovered>
          {yearMessages[locale].barText(
            hovered,
            yearCounts[hovered - YEAR_DOMAIN.from] ?? 0,
            formatNumber(yearCounts[hovered - YEAR_DOMAIN.from] ?? 0, locale),
          )}
        </BarLabel>
      ) : (
        // The tallest bar carries its number: the scale of all the others.
        peak !== null && <BarLabel year={peak.year}>{formatNumber(peak.count, locale)}</BarLabel>
      )}
    </div>
  );
});

function BarLabel(props: { year: number; hovered?: boolean; children: string }) {
  const { year, hovered = false, children } = props;
  const { leftPercent, widthPercent } = placeOf({ from: year, to: year }, YEAR_DOMAIN);
  const share = leftPercent + widthPercent / 2;
  // Anchored by its own share of the width: centred in the middle, flush at both ends, never cut off.
  const style = { left: `${share}%`, transform: `translateX(-${share}%)` };
  return (
    <span className={css["label"]} data-hovered={hovered} style={style}>
      {children}
    </span>
  );
}

export const YearAxis = memo(function YearAxis() {
  return (
    <div className={css["axis"]} aria-hidden="true">
      {TICKS.map((year) => {
        const { leftPercent, widthPercent } = placeOf({ from: year, to: year }, YEAR_DOMAIN);
        return (
          <span
            key={year}
            className={css["tick"]}
            data-decade={year % 10 === 0 || year === YEAR_DOMAIN.to}
            style={{ left: `${leftPercent + widthPercent / 2}%` }}
          >
            {year}
          </span>
        );
      })}
    </div>
  );
});

type TableProps = { yearCounts: Uint32Array; locale: Locale };

/** Nobody reads a table while a slider is dragged; 37 cells wait until it rests. */
const TABLE_QUIET_MS = 400;

/** The histogram in numbers, for screen readers. */
export const YearTable = memo(function YearTable({ yearCounts, locale }: TableProps) {
  const settled = useSettled(yearCounts, TABLE_QUIET_MS);
  return (
    <VisuallyHidden>
      <YearRows yearCounts={settled} locale={locale} />
    </VisuallyHidden>
  );
});

const YearRows = memo(function YearRows({ yearCounts, locale }: TableProps) {
  const t = yearMessages[locale];
  return (
    <table>
      <caption>{t.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.yearColumn}</th>
          <th scope="col">{t.countColumn}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(yearCounts, (count, index) => (
          <tr key={index}>
            <th scope="row">{YEAR_DOMAIN.from + index}</th>
            <td>{formatNumber(count, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
