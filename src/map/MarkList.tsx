/** Things on the map as buttons, one below the other; arrow keys, Home and End walk through them. */
import { useMemo, type KeyboardEvent } from "react";
import { formatNumber } from "@/text/format";
import { MAP_MESSAGES } from "@/text/messages/map";
import { selectionKey } from "@/layers/selection";
import { tooltipsFor } from "@/layers/tooltip";
import type { Selection } from "@/permalink/explorer-state";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import css from "./MarkList.module.css";

type MarkListProps = {
  selections: readonly Selection[];
  /** The rest is only counted: the table is the place for long lists. */
  limit: number;
  onChoose: (selection: Selection) => void;
};

export default function MarkList({ selections, limit, onChoose }: MarkListProps) {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const selected = useAppState((state) => state.explorer.selection);
  const { pass } = useAppState(selectFilterResult);
  const lines = useMemo(
    () => tooltipsFor(selections.slice(0, limit), atlas, locale, pass),
    [selections, limit, atlas, locale, pass],
  );
  const more = selections.length - limit;
  return (
    <div className={css["scroll"]}>
      <ul className={css["list"]} onKeyDown={walk}>
        {lines.map(({ selection, kicker, title, period }) => (
          <li key={selectionKey(selection)}>
            <button
              type="button"
              className={css["mark"]}
              aria-current={isSame(selection, selected) ? "true" : undefined}
              onClick={() => onChoose(selection)}
              onPointerEnter={() =>
                actions.setHover({ x: 0, y: 0, selections: [selection], fromList: true })
              }
              onPointerLeave={() => actions.setHover(null)}
            >
              <span className={css["kind"]}>{kicker}</span>
              <span className={css["title"]}>{title}</span>
              {period !== null && <span className={css["period"]}>{period}</span>}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={css["more"]} onClick={() => actions.openDock("table")}>
          {MAP_MESSAGES[locale].moreInTable(more, formatNumber(more, locale))}
        </button>
      )}
    </div>
  );
}

function isSame(a: Selection, b: Selection | null): boolean {
  return b !== null && a.kind === b.kind && a.id === b.id;
}

function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const target = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  // At either end there is no further one.
  buttons[target]?.focus();
}
