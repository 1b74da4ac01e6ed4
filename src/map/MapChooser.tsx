/** Several things in one place: the reader chooses. Escape, a click elsewhere or a moved map closes it. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { formatNumber } from "@/text/format";
import { MAP_MESSAGES } from "@/text/messages/map";
import { actions, type Chooser } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { IconButton } from "@/ui/IconButton";
import MarkList from "./MarkList";
import { placeBeside } from "./place-beside";
import css from "./MapChooser.module.css";

const LIMIT = 20;

/** Give each chooser its own `key`: it takes the focus when it appears. */
export default function MapChooser({ chooser }: { chooser: Chooser }) {
  const locale = useLocale();
  const text = MAP_MESSAGES[locale];
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: chooser.x, top: chooser.y });
  const { x, y, selections } = chooser;

  useLayoutEffect(() => {
    if (box.current !== null) setPlace(placeBeside(box.current, { x, y }));
  }, [x, y]);
  useReturnedFocus(box);

  const title = text.chooserTitle(selections.length, formatNumber(selections.length, locale));
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={title}
      className={css["chooser"]}
      style={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        actions.setChooser(null);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget))
          actions.setChooser(null);
      }}
    >
      <div className={css["head"]}>
        <p className={css["title"]}>{title}</p>
        <IconButton icon="close" label={text.close} onClick={() => actions.setChooser(null)} />
      </div>
      <MarkList selections={selections} limit={LIMIT} onChoose={actions.select} />
    </div>
  );
}

/** Moves the focus to the first choice, and back to where it was when the chooser goes. */
function useReturnedFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const element = box.current;
    element?.querySelector<HTMLElement>("li button")?.focus();
    return () => {
      // Only if the focus went down with the chooser: what the reader has focused since keeps it.
      const { activeElement } = document;
      const isLost = activeElement === document.body || element?.contains(activeElement) === true;
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, [box]);
}
