/**
 * What is under the pointer, beside it. For the eye only: the list of marks in view and the table say the same
 * to a screen reader, and a finger has no hover.
 */
import { useLayoutEffect, useRef, useState } from "react";
import { formatNumber } from "@/text/format";
import { MAP_MESSAGES } from "@/text/messages/map";
import { selectionKey } from "@/layers/selection";
import { selectAtlas } from "@/state/selectors";
import type { Hover } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { describeSelection } from "./describe-selection";
import { placeBeside } from "./place-beside";
import css from "./MapTooltip.module.css";

/** More than these cannot be read in passing. */
const LIMIT = 3;

export function MapTooltip() {
  const hover = useAppState((state) => state.session.hover);
  return hover === null || hover.fromList === true ? null : <Tooltip hover={hover} />;
}

function Tooltip({ hover: { x, y, selections } }: { hover: Hover }) {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    if (box.current !== null) setPlace(placeBeside(box.current, { x, y }));
  }, [x, y]);
  const more = selections.length - LIMIT;
  return (
    <div ref={box} className={css["tooltip"]} style={place} aria-hidden="true">
      {selections.slice(0, LIMIT).map((selection) => {
        const line = describeSelection(selection, atlas, locale);
        if (line === null) return null;
        return (
          <div key={selectionKey(selection)} className={css["item"]}>
            <p className={css["kind"]}>
              {line.period === null ? line.kind : `${line.kind} · ${line.period}`}
            </p>
            <p className={css["title"]}>{line.title}</p>
          </div>
        );
      })}
      {selections.length > 1 && (
        <p className={css["hint"]}>
          {more > 0
            ? MAP_MESSAGES[locale].moreHere(more, formatNumber(more, locale))
            : MAP_MESSAGES[locale].clickToChoose}
        </p>
      )}
    </div>
  );
}
