/**
 * What is under the pointer, beside it. For the eye only: the list of marks in view, the details and the table say
 * the same to a screen reader, and a finger has no hover.
 */
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { formatNumber } from "@/text/format";
import { MAP_MESSAGES } from "@/text/messages/map";
import { areaReadings } from "@/layers/area-readings";
import { selectionKey } from "@/layers/selection";
import { tooltipsFor, type Tooltip } from "@/layers/tooltip";
import { selectAtlas, selectContextResult, selectFilterResult } from "@/state/selectors";
import type { Hover } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { placeBeside } from "./place-beside";
import css from "./MapTooltip.module.css";

/** More than these cannot be read in passing. */
const LIMIT = 3;

export function MapTooltip() {
  const hover = useAppState((state) => state.session.hover);
  return hover === null || hover.fromList === true ? null : <Floating hover={hover} />;
}

function Floating({ hover: { x, y, selections } }: { hover: Hover }) {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const tooltips = useMemo(
    () => tooltipsFor(selections.slice(0, LIMIT), atlas, locale, pass),
    [selections, atlas, locale, pass],
  );
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    if (box.current !== null && tooltips.length > 0) setPlace(placeBeside(box.current, { x, y }));
  }, [x, y, tooltips]);
  const [only] = tooltips;
  if (only === undefined) return null;
  const more = selections.length - LIMIT;
  return (
    <div ref={box} className={css["tooltip"]} style={place} aria-hidden="true">
      {tooltips.map((tooltip) => (
        <div key={selectionKey(tooltip.selection)} className={css["item"]}>
          <Heading tooltip={tooltip} />
          {selections.length === 1 && <Body tooltip={tooltip} />}
          {selections.length === 1 && tooltip.selection.kind === "area" && (
            <Readings areaId={tooltip.selection.id} />
          )}
        </div>
      ))}
      {selections.length > 1 && (
        <p className={css["quiet"]}>
          {more > 0
            ? MAP_MESSAGES[locale].moreHere(more, formatNumber(more, locale))
            : MAP_MESSAGES[locale].clickToChoose}
        </p>
      )}
    </div>
  );
}

function Heading({ tooltip: { kicker, period, title } }: { tooltip: Tooltip }) {
  return (
    <>
      <p className={css["quiet"]}>{period === null ? kicker : `${kicker} · ${period}`}</p>
      <p className={css["title"]}>{title}</p>
    </>
  );
}

/** What the layers of numbers say of the area under the pointer. */
function Readings({ areaId }: { areaId: string }) {
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const { pass: contextPass } = useAppState(selectContextResult);
  const view = useAppState((state) => state.explorer);
  const readings = useMemo(
    () => areaReadings({ atlas, pass, contextPass, view }, areaId),
    [atlas, pass, contextPass, view, areaId],
  );
  return readings.map(({ label, value, unit, note }) => (
    <div key={label} className={css["reading"]}>
      <p className={css["quiet"]}>{label}</p>
      <p>
        <span className={css["number"]}>{value}</span>
        {unit !== null && ` ${unit}`}
      </p>
      {note !== null && <p className={css["quiet"]}>{note}</p>}
    </div>
  ));
}

function Body({ tooltip: { figure, denominator, detail, caveat, source } }: { tooltip: Tooltip }) {
  return (
    <>
      {figure !== null && (
        <p className={css["figure"]}>
          <span className={css["value"]}>{figure.value}</span>
          {figure.unit !== null && ` ${figure.unit}`}
        </p>
      )}
      {denominator !== null && <p className={css["line"]}>{denominator}</p>}
      {detail !== null && <p className={css["line"]}>{detail}</p>}
      {caveat !== null && <p className={css["caveat"]}>{caveat}</p>}
      {source !== null && <p className={css["quiet"]}>{source}</p>}
    </>
  );
}
