/** What is on the visible part of the map, as a list that needs no pointer and no sight of the map. */
import { lazy, Suspense, useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { formatNumber } from "@/text/format";
import { MAP_MESSAGES } from "@/text/messages/map";
import type { Selection } from "@/permalink/explorer-state";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import { areSameSelections } from "./pick";
import { marksInView } from "./query-marks";
import css from "./MarksInView.module.css";

const MarkList = lazy(() => import("./MarkList"));

const LIMIT = 50;

/** The map has to have been still for this long: counting must not compete with drawing. */
const SETTLE_MS = 400;

export function MarksInView({ map }: { map: MapLibreMap }) {
  const locale = useLocale();
  const text = MAP_MESSAGES[locale];
  const marks = useMarksInView(map);
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };
  const choose = (selection: Selection) => {
    actions.setHover(null);
    actions.select(selection);
  };
  const count = marks?.length ?? 0;
  const label =
    marks === null ? text.inViewUnread : text.inView(count, formatNumber(count, locale));
  return (
    <div>
      {open && (
        <div
          id={panelId}
          role="dialog"
          aria-label={text.inViewTitle}
          className={css["panel"]}
          onKeyDown={closeOnEscape}
        >
          <div className={css["head"]}>
            <p className={css["title"]}>{text.inViewTitle}</p>
            <IconButton icon="close" label={text.close} onClick={close} />
          </div>
          {marks?.length === 0 && <p className={css["empty"]}>{text.inViewEmpty}</p>}
          <Suspense>
            {marks !== null && <MarkList selections={marks} limit={LIMIT} onChoose={choose} />}
          </Suspense>
        </div>
      )}
      <button
        ref={toggle}
        type="button"
        className={css["toggle"]}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
        onKeyDown={closeOnEscape}
      >
        <Icon name="list" />
        <span className={css["long"]}>{label}</span>
        <span className={css["short"]}>{marks !== null && formatNumber(count, locale)}</span>
      </button>
    </div>
  );
}

/** Null until the map has been still for the first time. */
function useMarksInView(map: MapLibreMap): readonly Selection[] | null {
  const [marks, setMarks] = useState<readonly Selection[] | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const found = marksInView(map);
      setMarks((known) => (known !== null && areSameSelections(known, found) ? known : found));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE_MS);
    };
    if (map.loaded()) later();
    map.on("idle", later);
    return () => {
      clearTimeout(timer);
      map.off("idle", later);
    };
  }, [map]);
  return marks;
}
