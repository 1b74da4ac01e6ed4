/**
 * The card on the map that answers before anybody asks. It stands on the opening view only: whoever has filtered,
 * selected or switched layers (or opened a link that does) has a question of their own. Closed for the session.
 */
import { useState } from "react";
import { activeClauses } from "@/filters/filter";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { headlineMessages } from "@/text/messages/headline";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { IconButton } from "@/ui/IconButton";
import { buildHeadline, type HeadlineFigure } from "./headline-figures";
import css from "./Headline.module.css";

export function Headline() {
  const locale = useLocale();
  const text = headlineMessages[locale];
  const atlas = useAppState(selectAtlas);
  const [open, setOpen] = useState(true);
  const dock = useAppState((state) => state.explorer.dock);
  const opening = useAppState(({ explorer }) => isOpeningView(explorer));
  const content = open && opening ? buildHeadline(atlas, locale) : null;
  if (content === null) return null;
  // Charts, table or sources leave too little map for the card and the map's own buttons, but on a large screen.
  const crowded = dock.open && dock.tab !== "years";
  return (
    <div className={css["place"]} data-crowded={crowded}>
      <Card label={text.label}>
        <div className={css["content"]}>
          <div className={css["top"]}>
            <h2 className={css["sentence"]}>{content.sentence}</h2>
            <IconButton icon="close" label={text.dismiss} onClick={() => setOpen(false)} />
          </div>
          <ul role="list" className={css["figures"]}>
            {content.figures.map((figure) => (
              <li key={figure.recordId}>
                <FigureButton figure={figure} hint={text.open} />
              </li>
            ))}
          </ul>
          <div className={css["bottom"]}>
            <p className={css["source"]}>{content.source}</p>
            <Button onClick={startBriefing}>{text.startBriefing}</Button>
          </div>
        </div>
      </Card>
    </div>
  );
}

function startBriefing(): void {
  void import("@/state/briefing-open").then(
    ({ openBriefing }) => openBriefing("southern-border"),
    () => actions.setDialog("briefing"),
  );
}

function isOpeningView({ selection, filter, layers }: ExplorerState): boolean {
  const { visible } = DEFAULT_STATE.layers;
  const sameLayers =
    layers.visible.length === visible.length && layers.visible.every((id) => visible.includes(id));
  return selection === null && activeClauses(filter).length === 0 && sameLayers;
}

function FigureButton({ figure, hint }: { figure: HeadlineFigure; hint: string }) {
  return (
    <button
      type="button"
      className={css["figure"]}
      title={hint}
      onClick={() => actions.select({ kind: "record", id: figure.recordId })}
    >
      <span className={css["qualifier"]}>{figure.qualifier ?? "\u00a0"} </span>
      <span className={css["value"]}>{figure.value} </span>
      <span className={css["label"]}>{figure.label}</span>
    </button>
  );
}
